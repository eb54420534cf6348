import type { RolemapDocument } from '../document.ts';
import { makeIssue } from '../make-issue.ts';
import { plainText } from '../plain-text.ts';
import type { Result } from '../result.ts';
import type { Role, SkillSet } from '../role.ts';
import { listPieces, skillName, skillNames } from '../skill-names.ts';
import type { Src } from '../source.ts';
import type { Command, CommandField, CommandInput, Edited } from './command.ts';
import { edited, recordOf, refused, reordered, withRecord } from './edited.ts';
import { roleFactCommands } from './role-facts.ts';
import { withPlaces } from './stated-commands.ts';

/** Where the names of a list of skills stand in its text; null where it is sentences, or marks cut through its names. */
function skillSpans(text: string): readonly { readonly from: number; readonly to: number }[] | null {
	const spans = listPieces(text).flatMap((piece) => {
		const whole = text.slice(piece.from, piece.to);
		const lead = /^\s*(?:(?:and|or)\s+)?/i.exec(whole)?.[0].length ?? 0;
		const words = whole.slice(lead).replace(/[.\s]+$/, '');
		return words === '' ? [] : [{ from: piece.from + lead, to: piece.from + lead + words.length }];
	});
	const named = spans.map(({ from, to }) => skillName(plainText(text.slice(from, to))));
	const read = skillNames(text);
	return named.length === read.length && named.every((name, at) => name === read[at]) ? spans : null;
}

function namesIn(text: string): readonly string[] | null {
	return skillSpans(text)?.map(({ from, to }) => text.slice(from, to)) ?? null;
}

/** The list with other names in its places, and what stands between them as it was. */
function withNames(text: string, names: readonly string[]): string {
	const spans = skillSpans(text) ?? [];
	if (names.length === 0) return '';
	const tail = text.slice(spans.at(-1)?.to ?? text.length);
	const between = spans.slice(1).map(({ from }, at) => text.slice(spans[at]?.to ?? from, from));
	const usual = between[0]?.replace(/(?:and|or)\s+$/i, '') ?? ', ';
	const last = between.at(-1);
	const joints = names.slice(1).map((_, at) => {
		if (at === names.length - 2 && last !== undefined && names.length <= spans.length) return last;
		return between[at] ?? usual;
	});
	const head = text.slice(0, spans[0]?.from ?? 0);
	return head + names.map((name, at) => (at === 0 ? name : (joints[at - 1] ?? usual) + name)).join('') + tail;
}

interface FoundSkill {
	readonly set: SkillSet;
	readonly names: readonly string[];
	readonly at: number;
}

/** The sets of the role that list the skill; null where one that does cannot be cut into names. */
function setsWith(role: Role, input: CommandInput): readonly FoundSkill[] | null {
	const found = role.skillSets.flatMap((set): (FoundSkill | null)[] => {
		if (input['category'] !== undefined && set.categoryId !== input['category']) return [];
		if (!set.skillIds.includes(String(input['skill']))) return [];
		const names = namesIn(set.text);
		// A skill named twice in one list would be told apart by its place alone.
		return [
			names?.length !== set.skillIds.length
				? null
				: { set, names, at: set.skillIds.indexOf(String(input['skill'])) },
		];
	});
	return found.includes(null) ? null : (found as FoundSkill[]);
}

/** `document` with `text` for the set's, in the role and wherever else its words were read into. */
function withSetText(
	document: RolemapDocument,
	roleId: string,
	set: SkillSet,
	text: string,
): RolemapDocument {
	const role = recordOf(document, 'roles', roleId);
	const skillSets = role.skillSets.flatMap((other) =>
		other !== set ? [other] : text === '' ? [] : [{ ...set, text }],
	);
	const own = withRecord(document, 'roles', { ...role, skillSets });
	return withPlaces(own, set.src ? [set.src] : [], text);
}

function changeSkill(
	document: RolemapDocument,
	input: CommandInput,
	change: (found: FoundSkill) => readonly string[],
	more: Readonly<Record<string, string | number>>,
): Result<Edited> {
	const role = recordOf(document, 'roles', input['role']);
	const skill = document.skills.find(({ id }) => id === input['skill'])?.name ?? String(input['skill']);
	const found = setsWith(role, input);
	const [first, ...others] = found ?? [];
	if (!first) return refused(makeIssue('edit-skills-in-sentences', { role: role.name, skill }, null));
	const touched = input['everywhere'] === true ? [first, ...others] : [first];
	let next = document;
	for (const one of touched) next = withSetText(next, role.id, one.set, withNames(one.set.text, change(one)));
	const elsewhere = others.flatMap(({ set }): Src[] =>
		set.src && !touched.some((one) => one.set === set) ? [set.src] : [],
	);
	return edited(next, { role: role.name, skill, ...more }, elsewhere, first.set.src);
}

const roleField: CommandField = { name: 'role', kind: 'role' };
const skillField: CommandField = { name: 'skill', kind: 'entry', of: 'skill' };
const nameField: CommandField = { name: 'name', kind: 'text' };
const categoryField: CommandField = { name: 'category', kind: 'entry', of: 'skill-set', optional: true };
const everywhereField: CommandField = { name: 'everywhere', kind: 'flag', optional: true };

const addSkill: Command = {
	name: 'add-skill',
	fields: [
		roleField,
		{ name: 'category', kind: 'text' },
		nameField,
		{ name: 'position', kind: 'position', optional: true },
	],
	run: (document, input) => {
		const role = recordOf(document, 'roles', input['role']);
		const name = String(input['name']);
		const category = String(input['category']);
		const known = document.skillCategories.find(
			(one) => one.id === category || one.name.toLowerCase() === category.toLowerCase(),
		);
		const set = role.skillSets.find((one) => one.categoryId === known?.id);
		const values = { role: role.name, skill: plainText(name), category: known?.name ?? category };
		if (!set) {
			const made = roleFactCommands['add-skill-set'].run(document, {
				role: role.id,
				category: known?.name ?? category,
				text: name,
			});
			return made.ok ? edited(made.value.document, values) : made;
		}
		const names = namesIn(set.text);
		if (names === null)
			return refused(makeIssue('edit-skills-in-sentences', { role: role.name, skill: values.skill }, null));
		const at = Math.min((input['position'] as number | undefined) ?? names.length, names.length);
		const text = withNames(set.text, [...names.slice(0, at), name, ...names.slice(at)]);
		return edited(withSetText(document, role.id, set, text), values);
	},
};

const editSkill: Command = {
	name: 'edit-skill',
	fields: [roleField, skillField, nameField, categoryField, everywhereField],
	run: (document, input) => {
		const name = String(input['name']);
		const renamed = ({ names, at }: FoundSkill): readonly string[] =>
			names.map((other, index) => (index === at ? name : other));
		return changeSkill(document, input, renamed, { name: plainText(name) });
	},
};

const reorderSkill: Command = {
	name: 'reorder-skill',
	fields: [roleField, skillField, { name: 'position', kind: 'position' }, categoryField],
	run: (document, input) => {
		const position = input['position'] as number;
		const moved = ({ names, at }: FoundSkill): readonly string[] => reordered(names, at, position);
		return changeSkill(document, input, moved, { position: position + 1 });
	},
};

const removeSkill: Command = {
	name: 'remove-skill',
	fields: [roleField, skillField, categoryField, everywhereField],
	run: (document, input) => {
		const without = ({ names, at }: FoundSkill): readonly string[] =>
			names.filter((_, index) => index !== at);
		return changeSkill(document, input, without, {});
	},
};

export const skillCommands = {
	'add-skill': addSkill,
	'edit-skill': editSkill,
	'reorder-skill': reorderSkill,
	'remove-skill': removeSkill,
};
