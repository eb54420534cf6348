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

const missingOf = (held: number, level: number, weight: number): number => weight * Math.max(0, level - held);

/** The figure of `skillGap` alone: a large graph asks for it once a move, and would only throw the parts away. */
export function gapFigure(have: SkillProfile, need: SkillProfile): number | null {
	let [whole, missing] = [0, 0];
	for (const { skillId, level, weight } of need.values()) {
		whole += weight * level;
		missing += missingOf(have.get(skillId)?.level ?? 0, level, weight);
	}
	return whole > 0 && have.size > 0 ? missing / whole : null;
}

/**
 * The weighted gap from `have` to `need`: the sum of weight x what is missing over the sum of weight x what is needed.
 * More than is needed does not make up for anything, and a skill that is not there counts as 0.
 */
export function skillGap(have: SkillProfile, need: SkillProfile): SkillGap {
	const parts = [...need.values()].map(({ skillId, level, weight }) => {
		const held = have.get(skillId)?.level ?? 0;
		return { skillId, have: held, need: level, weight, missing: missingOf(held, level, weight) };
	});
	return { gap: gapFigure(have, need), parts };
}
