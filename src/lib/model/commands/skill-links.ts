import type { RolemapDocument } from '../document.ts';
import { makeIssue } from '../make-issue.ts';
import { matchable } from '../matchable.ts';
import type { Role } from '../role.ts';
import type { Skill, SkillRequirement } from '../skill.ts';
import { areUnlike } from '../unlike-skills.ts';
import type { Command } from './command.ts';
import { edited, recordOf, refused, withRecord } from './edited.ts';

/** `roles`, those that list a skill of `ids` with its sets made anew, so that their skills are worked out again. */
function readAgain(roles: readonly Role[], ids: readonly string[]): readonly Role[] {
	return roles.map((role) => {
		const touched = role.skillSets.some(({ skillIds }) => ids.some((id) => skillIds.includes(id)));
		if (!touched) return role;
		const skillSets = role.skillSets.map((set) =>
			ids.some((id) => set.skillIds.includes(id)) ? { ...set } : set,
		);
		return { ...role, skillSets };
	});
}

/** What a role asks of `other` it asks of `skill` now; of both, the higher step and all that is said of them. */
function askedFor(role: Role, skill: string, other: string): Role {
	const { requirements } = role;
	const moved = requirements?.find(({ skillId }) => skillId === other);
	if (!requirements || !moved) return role;
	const known = requirements.find(({ skillId }) => skillId === skill);
	const asked: SkillRequirement = known ? bothOf(known, moved) : { ...moved, skillId: skill };
	return {
		...role,
		requirements: requirements.flatMap((one) =>
			one === (known ?? moved) ? [asked] : one === moved ? [] : [one],
		),
	};
}

function bothOf(one: SkillRequirement, other: SkillRequirement): SkillRequirement {
	const [level, importance] = [most(one.level, other.level), most(one.importance, other.importance)];
	const texts = [...new Set([one.text, other.text])].filter((text) => text !== undefined);
	return {
		...other,
		...one,
		...(level === undefined ? {} : { level }),
		...(importance === undefined ? {} : { importance }),
		...(texts.length === 0 ? {} : { text: texts.join('; ') }),
	};
}

function most(one: number | undefined, other: number | undefined): number | undefined {
	return one === undefined || other === undefined ? (one ?? other) : Math.max(one, other);
}

/** A skill told apart from those of `names` and from no others. */
function unlike(skill: Skill, names: readonly string[]): Skill {
	const { unlike: _, ...bare } = skill;
	return names.length === 0 ? bare : { ...bare, unlike: [...new Set(names)] };
}

function linked(skill: Skill, other: Skill): Skill {
	const names = [...skill.aliases, other.name, ...other.aliases];
	const own = new Set([skill.name, ...names].map(matchable));
	const apart = [...(skill.unlike ?? []), ...(other.unlike ?? [])].filter(
		(name) => !own.has(matchable(name)),
	);
	return {
		...unlike({ ...other, ...skill }, apart),
		aliases: [...new Set(names)].filter((name) => matchable(name) !== matchable(skill.name)),
		categoryIds: [...new Set([...skill.categoryIds, ...other.categoryIds])],
	};
}

const linkSkills: Command = {
	name: 'link-skills',
	fields: [
		{ name: 'skill', kind: 'skill' },
		{ name: 'other', kind: 'skill' },
	],
	run: (document, input) => {
		const skill: Skill = recordOf(document, 'skills', input['skill']);
		const other: Skill = recordOf(document, 'skills', input['other']);
		const values = { skill: skill.name, other: other.name };
		if (skill === other) return refused(makeIssue('edit-skill-to-itself', { skill: skill.name }, null));
		if (skill.scaleId !== undefined && other.scaleId !== undefined && skill.scaleId !== other.scaleId)
			return refused(makeIssue('edit-skills-on-two-scales', values, null));
		const roles = readAgain(
			document.roles.map((role) => askedFor(role, skill.id, other.id)),
			[other.id],
		);
		const skills = withRecord(document, 'skills', linked(skill, other)).skills;
		return edited({ ...document, roles, skills: skills.filter(({ id }) => id !== other.id) }, values);
	},
};

const unlinkSkill: Command = {
	name: 'unlink-skill',
	fields: [
		{ name: 'skill', kind: 'skill' },
		{ name: 'name', kind: 'entry', of: 'skill-alias' },
	],
	run: (document: RolemapDocument, input) => {
		const skill: Skill = recordOf(document, 'skills', input['skill']);
		const name = String(input['name']);
		const aliases = skill.aliases.filter((alias) => alias !== name);
		const next = withRecord(document, 'skills', { ...skill, aliases });
		return edited({ ...next, roles: readAgain(next.roles, [skill.id]) }, { skill: skill.name, name });
	},
};

const partSkills: Command = {
	name: 'part-skills',
	fields: [
		{ name: 'skill', kind: 'skill' },
		{ name: 'other', kind: 'skill' },
	],
	run: (document, input) => {
		const skill: Skill = recordOf(document, 'skills', input['skill']);
		const other: Skill = recordOf(document, 'skills', input['other']);
		if (skill === other) return refused(makeIssue('edit-skill-to-itself', { skill: skill.name }, null));
		const values = { skill: skill.name, other: other.name };
		if (areUnlike(skill, other)) return edited(document, values);
		const apart = unlike(skill, [...(skill.unlike ?? []), other.name]);
		return edited(withRecord(document, 'skills', apart), values);
	},
};

const unpartSkill: Command = {
	name: 'unpart-skill',
	fields: [
		{ name: 'skill', kind: 'skill' },
		{ name: 'name', kind: 'entry', of: 'skill-unlike' },
	],
	run: (document, input) => {
		const skill: Skill = recordOf(document, 'skills', input['skill']);
		const name = String(input['name']);
		const left = (skill.unlike ?? []).filter((other) => other !== name);
		return edited(withRecord(document, 'skills', unlike(skill, left)), { skill: skill.name, name });
	},
};

/**
 * Says that two skills are one, by whatever name a text calls it, or that they are two, however alike their names are,
 * or takes that back. Texts stay as they are.
 */
export const skillLinkCommands = {
	'link-skills': linkSkills,
	'unlink-skill': unlinkSkill,
	'part-skills': partSkills,
	'unpart-skill': unpartSkill,
};
