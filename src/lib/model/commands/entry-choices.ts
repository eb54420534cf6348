import type { RolemapDocument } from '../document.ts';
import type { Matrix } from '../matrix.ts';
import type { Role } from '../role.ts';
import type { Transition } from '../transition.ts';
import type { CommandField, CommandInput } from './command.ts';
import { recordOf, shortened } from './edited.ts';
import { entryLists, type EntryList } from './entry-lists.ts';
import { allListPlaces } from './list-places.ts';
import { factChoices } from './role-facts.ts';

type Choice = readonly [id: string, name: string];

function listChoices(document: RolemapDocument, list: EntryList, input: CommandInput): readonly Choice[] {
	const record: Role | Transition | undefined =
		list.owner === 'role'
			? recordOf(document, 'roles', input['role'])
			: recordOf(document, 'transitions', input['move']);
	if (record === undefined) return [];
	return allListPlaces(record, list.path).flatMap((place) =>
		place.list.map((entry): Choice => [
			entry.id,
			shortened(list.texts.map((text) => String(entry[text])).join(' → ')),
		]),
	);
}

/**
 * What an `entry` field may be, as [id, name], for the record that `input` names already; for lists to choose from.
 * Nothing where it names none yet.
 */
export function entryChoices(
	document: RolemapDocument,
	{ of = '' }: CommandField,
	input: CommandInput,
): readonly Choice[] {
	const list = entryLists.find(({ noun }) => noun === of);
	if (list) return listChoices(document, list, input);
	if (of === 'row' || of === 'column') {
		const table: Matrix | undefined = recordOf(document, 'matrices', input['table']);
		if (table === undefined) return [];
		return (of === 'row' ? table.rows : table.cols).map(({ id, label }) => [id, shortened(label)]);
	}
	if (of === 'act') {
		const scenario = document.scenarios.find(({ id }) => id === input['scenario']);
		return (scenario?.acts ?? []).map(({ id, command }) => [id, command]);
	}
	if (of === 'step' || of === 'parked') {
		const story = document.stories.find(({ id }) => id === input['story']);
		if (of === 'step') return (story?.steps ?? []).map(({ id, title }) => [id, title]);
		return (story?.parking ?? []).map((text, at) => [String(at), shortened(text)]);
	}
	if (of === 'skill-alias') {
		const skill = document.skills.find(({ id }) => id === input['skill']);
		return (skill?.aliases ?? []).map((alias) => [alias, alias]);
	}
	if (of === 'skill-unlike') {
		const skill = document.skills.find(({ id }) => id === input['skill']);
		return (skill?.unlike ?? []).map((name) => [name, name]);
	}
	const role: Role | undefined = recordOf(document, 'roles', input['role']);
	if (role === undefined) return [];
	if (of === 'link') return linkedRoles(document, role);
	if (of === 'alias') return role.aliases.map((alias) => [alias, alias]);
	if (of !== 'skill') return factChoices(document, role, of) ?? [];
	const ids = new Set(role.skillSets.flatMap(({ skillIds }) => skillIds));
	return document.skills.filter(({ id }) => ids.has(id)).map(({ id, name }) => [id, name]);
}

/** The roles that `role` is linked to. */
function linkedRoles(document: RolemapDocument, role: Role): readonly Choice[] {
	const ids = new Set(
		document.roleLinks.flatMap(({ a, b }) => (a === role.id ? [b] : b === role.id ? [a] : [])),
	);
	return document.roles.filter(({ id }) => ids.has(id)).map(({ id, name }) => [id, name]);
}
