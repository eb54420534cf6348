import type { RolemapDocument } from '#lib/model/document.ts';
import type { Role } from '#lib/model/role.ts';
import type { Scale, Skill, SkillRequirement } from '#lib/model/skill.ts';

/** A skill that a role asks for, as it is shown. */
export interface RequirementRow {
	readonly skill: Skill;
	readonly requirement: SkillRequirement;
	/** The step that is asked for by its name; undefined where the role does not grade it. */
	readonly step?: string;
	/** The value of the scale's highest step, to read `requirement.level` against. */
	readonly top?: number;
	/** What that step means, in the words of the skill, else of the scale, else of the skill's description. */
	readonly meaning?: string;
}

/** What `role` asks for, what matters or is graded most first. */
export function requirementRows(role: Role, document: RolemapDocument): readonly RequirementRow[] {
	const skills = new Map(document.skills.map((skill) => [skill.id, skill]));
	const scales = new Map(document.scales.map((scale) => [scale.id, scale]));
	const rows = (role.requirements ?? []).flatMap((requirement): readonly RequirementRow[] => {
		const skill = skills.get(requirement.skillId);
		return skill ? [rowOf(skill, requirement, scales.get(skill.scaleId ?? ''))] : [];
	});
	const weight = ({ requirement, top = 1 }: RequirementRow) =>
		requirement.importance ?? (requirement.level ?? 0) / top;
	return rows.toSorted((a, b) => weight(b) - weight(a));
}

function rowOf(skill: Skill, requirement: SkillRequirement, scale: Scale | undefined): RequirementRow {
	const { level } = requirement;
	const of = scale?.steps.find(({ value }) => value === level);
	const own = skill.steps?.find(({ value }) => value === level)?.text;
	const meaning = own ?? requirement.text ?? of?.text ?? skill.essence;
	const top = scale?.steps.reduce((most, { value }) => Math.max(most, value), level ?? 0);
	return {
		skill,
		requirement,
		...(level === undefined ? {} : { step: of?.name ?? String(level) }),
		...(top === undefined || top === 0 ? {} : { top }),
		...(meaning === undefined ? {} : { meaning }),
	};
}
