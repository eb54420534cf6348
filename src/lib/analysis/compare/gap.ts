import type { SkillProfile } from './skill-profile.ts';

/** What one skill adds to a gap. */
export interface GapPart {
	readonly skillId: string;
	readonly have: number;
	readonly need: number;
	readonly weight: number;
	/** What is missing, weighted: `weight * max(0, need - have)`. */
	readonly missing: number;
}

/** How far one profile falls short of another. */
export interface SkillGap {
	/** 0 (nothing is missing) to 1 (everything is); null where nothing is needed or nothing is known to be held. */
	readonly gap: number | null;
	/** One part a skill that is needed, in the order of the profile. */
	readonly parts: readonly GapPart[];
}

/**
 * The weighted gap from `have` to `need`: the sum of weight x what is missing over the sum of weight x what is needed.
 * More than is needed does not make up for anything, and a skill that is not there counts as 0.
 */
export function skillGap(have: SkillProfile, need: SkillProfile): SkillGap {
	const parts = [...need.values()].map(({ skillId, level, weight }) => {
		const held = have.get(skillId)?.level ?? 0;
		return { skillId, have: held, need: level, weight, missing: weight * Math.max(0, level - held) };
	});
	const whole = parts.reduce((sum, part) => sum + part.weight * part.need, 0);
	const missing = parts.reduce((sum, part) => sum + part.missing, 0);
	return { gap: whole > 0 && have.size > 0 ? missing / whole : null, parts };
}
