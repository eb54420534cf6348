import type { Role } from '#lib/model/role.ts';

/** How well a role needs one skill. */
export interface SkillNeed {
	readonly skillId: string;
	/** A value of the skill's scale; 1 where the skill is only listed. */
	readonly level: number;
	/** How much it counts, more than 0. */
	readonly weight: number;
	/** Whether a level was stated. */
	readonly leveled: boolean;
}

/** The skills of a role by id. */
export type SkillProfile = ReadonlyMap<string, SkillNeed>;

const known = new WeakMap<Role, SkillProfile>();

/** What skills a role needs, each once, in the order its page names them. */
export function skillProfile(role: Role): SkillProfile {
	let profile = known.get(role);
	if (profile === undefined) {
		profile = new Map(
			role.skillSets.flatMap(({ skillIds }) =>
				skillIds.map((skillId) => [skillId, { skillId, level: 1, weight: 1, leveled: false }] as const),
			),
		);
		known.set(role, profile);
	}
	return profile;
}
