import type { Role } from '#lib/model/role.ts';

/** How well a role needs one skill. */
export interface SkillNeed {
	readonly skillId: string;
	/** A value of the skill's scale; 1 where the skill is only listed. */
	readonly level: number;
	/** How much it counts, 1 where nothing is said of its importance. */
	readonly weight: number;
	/** Whether a level was stated. */
	readonly leveled: boolean;
}

/** The skills of a role by id. */
export type SkillProfile = ReadonlyMap<string, SkillNeed>;

const known = new WeakMap<Role, SkillProfile>();

/**
 * What skills a role needs, each once: those it asks for one by one, with the level and the importance they are given,
 * then those its texts list.
 */
export function skillProfile(role: Role): SkillProfile {
	let profile = known.get(role);
	if (profile === undefined) known.set(role, (profile = profileOf(role)));
	return profile;
}

function profileOf(role: Role): SkillProfile {
	const needs = new Map<string, SkillNeed>();
	for (const { skillId, level, importance } of role.requirements ?? []) {
		// Asked for on two steps, the higher one holds.
		if ((needs.get(skillId)?.level ?? 0) >= (level ?? 1)) continue;
		needs.set(skillId, {
			skillId,
			level: level ?? 1,
			weight: importance ?? 1,
			leveled: level !== undefined,
		});
	}
	for (const skillId of role.skillSets.flatMap(({ skillIds }) => skillIds))
		if (!needs.has(skillId)) needs.set(skillId, { skillId, level: 1, weight: 1, leveled: false });
	return needs;
}
