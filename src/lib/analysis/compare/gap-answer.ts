import * as v from 'valibot';
import type { Role } from '#lib/model/role.ts';
import type { DocumentIndex } from '../document-index.ts';
import { skillGap } from './gap.ts';
import { skillProfile } from './skill-profile.ts';

/** What `report gap --json` prints: the weighted gap, 0 to 1, and what each skill adds to it. */
export const gapSchema = v.object({
	from: v.string(),
	to: v.string(),
	gap: v.nullable(v.number()),
	fit: v.nullable(v.number()),
	/** Whether levels were stated; the gap of skills that are only listed rests on their names. */
	leveled: v.number(),
	skills: v.array(
		v.object({
			skill: v.string(),
			name: v.string(),
			have: v.number(),
			need: v.number(),
			weight: v.number(),
			missing: v.number(),
		}),
	),
});
export type GapAnswer = v.InferOutput<typeof gapSchema>;

/** How far the skills of `from` fall short of those of `to`, the most missing first. */
export function gapAnswer(from: Role, to: Role, index: DocumentIndex): GapAnswer {
	const need = skillProfile(to);
	const { gap, parts } = skillGap(skillProfile(from), need);
	return {
		from: from.id,
		to: to.id,
		gap,
		fit: gap === null ? null : 1 - gap,
		leveled: parts.filter(({ skillId }) => need.get(skillId)?.leveled === true).length,
		skills: parts
			.map(({ skillId, ...part }) => ({
				skill: skillId,
				name: index.skills.get(skillId)?.name ?? skillId,
				...part,
			}))
			.sort((a, b) => b.missing - a.missing || 0),
	};
}
