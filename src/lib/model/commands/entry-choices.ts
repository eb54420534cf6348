import type { RolemapDocument } from '../document.ts';
import type { CommandField, CommandInput } from './command.ts';
import { recordOf, shortened } from './edited.ts';
import { entryLists, type EntryList } from './entry-lists.ts';
import { allListPlaces } from './list-places.ts';
import { factChoices } from './role-facts.ts';

type Choice = readonly [id: string, name: string];

function listChoices(document: RolemapDocument, list: EntryList, input: CommandInput): readonly Choice[] {
	const record =
		list.owner === 'role'
			? recordOf(document, 'roles', input['role'])
			: recordOf(document, 'transitions', input['move']);
	return allListPlaces(record, list.path).flatMap((place) =>
		place.list.map((entry): Choice => [
			entry.id,
			shortened(list.texts.map((text) => String(entry[text])).join(' → ')),
		]),
	);
}

/** What an `entry` field may be, as [id, name], for the record that `input` names already; for lists to choose from. */
export function entryChoices(
	document: RolemapDocument,
	{ of = '' }: CommandField,
	input: CommandInput,
): readonly Choice[] {
	const list = entryLists.find(({ noun }) => noun === of);
	if (list) return listChoices(document, list, input);
	if (of === 'row' || of === 'column') {
		const table = recordOf(document, 'matrices', input['table']);
		return (of === 'row' ? table.rows : table.cols).map(({ id, label }) => [id, shortened(label)]);
	}
	const role = recordOf(document, 'roles', input['role']);
	if (of === 'alias') return role.aliases.map((alias) => [alias, alias]);
	if (of !== 'skill') return factChoices(document, role, of) ?? [];
	const ids = new Set(role.skillSets.flatMap(({ skillIds }) => skillIds));
	return document.skills.filter(({ id }) => ids.has(id)).map(({ id, name }) => [id, name]);
}
