import type { Role } from '#lib/model/role.ts';
import type { DocumentIndex } from '../document-index.ts';
import { skillGap } from './gap.ts';
import { skillProfile } from './skill-profile.ts';

/** A skill of both roles or of one of them; a level is a value of the skill's scale, null where none is stated. */
export interface SteppedSkill {
	readonly skillId: string;
	readonly name: string;
	readonly from: number | null;
	readonly to: number | null;
}

/** What becomes of the skills on the way from one role to another. */
export interface SkillStep {
	readonly from: string;
	readonly to: string;
	readonly kept: readonly SteppedSkill[];
	readonly gained: readonly SteppedSkill[];
	readonly left: readonly SteppedSkill[];
	/** The weighted gap, 0 to 1; null where it cannot be known. */
	readonly gap: number | null;
	/** How many of the skills have a stated level: the gap of the others rests on names alone. */
	readonly leveled: number;
}

/** The step from each role to the next, where both name skills. */
export function skillSteps(roles: readonly Role[], index: DocumentIndex): readonly SkillStep[] {
	return roles.slice(1).flatMap((to, at) => {
		const from = roles[at];
		const step = from && skillStep(from, to, index);
		return step && step.kept.length + step.gained.length + step.left.length > 0 ? [step] : [];
	});
}

export function skillStep(from: Role, to: Role, index: DocumentIndex): SkillStep {
	const [have, need] = [skillProfile(from), skillProfile(to)];
	const levelIn = (profile: typeof have, id: string) => {
		const one = profile.get(id);
		return one?.leveled === true ? one.level : null;
	};
	const stepped = (skillId: string): SteppedSkill => ({
		skillId,
		name: index.skills.get(skillId)?.name ?? skillId,
		from: levelIn(have, skillId),
		to: levelIn(need, skillId),
	});
	const [held, needed] = [[...have.keys()], [...need.keys()]];
	return {
		from: from.id,
		to: to.id,
		kept: needed.filter((id) => have.has(id)).map(stepped),
		gained: needed.filter((id) => !have.has(id)).map(stepped),
		left: held.filter((id) => !need.has(id)).map(stepped),
		gap: skillGap(have, need).gap,
		leveled: [...have.values(), ...need.values()].filter(({ leveled }) => leveled).length,
	};
}
