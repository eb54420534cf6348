import type { RolemapDocument } from '../document.ts';
import { idOpening } from '../id-opening.ts';
import { makeIssue } from '../make-issue.ts';
import { placedWords, placeKey, placesIn, reworded, withoutWordsAt, withWordsAt } from '../placed-words.ts';
import type { Result } from '../result.ts';
import type { Role } from '../role.ts';
import type { Src } from '../source.ts';
import type { Shift, Transition } from '../transition.ts';
import { UniqueIds } from '../unique-ids.ts';
import type { Command, CommandField, CommandInput, CommandValues, Edited } from './command.ts';
import { edited, inserted, ownerValues, recordOf, refused, reordered, shortened } from './edited.ts';
import { entryLists, type EntryList, type EntryNoun } from './entry-lists.ts';
import { idsInside, listPlaces, placeOfEntry, type Entry, type ListPlace } from './list-places.ts';
import { withList } from './twin-lists.ts';

type Texts = Readonly<Record<string, string>>;

function ownerOf(document: RolemapDocument, list: EntryList, input: CommandInput): Role | Transition {
	return list.owner === 'role'
		? recordOf(document, 'roles', input['role'])
		: recordOf(document, 'transitions', input['move']);
}

function givenTexts(list: EntryList, input: CommandInput): Texts {
	return Object.fromEntries(
		list.texts.flatMap((name) => {
			const text = input[name];
			return typeof text === 'string' ? [[name, text] as const] : [];
		}),
	);
}

function wordsOf(list: EntryList, entry: Readonly<Record<string, unknown>>): string {
	return shortened(list.texts.map((name) => String(entry[name])).join(' → '));
}

function valuesOf(
	document: RolemapDocument,
	record: Role | Transition,
	text: string,
	more: CommandValues = {},
): CommandValues {
	return { ...ownerValues(document, record), text, ...more };
}

/** A new entry with what lists of its kind always have. */
function madeEntry(list: EntryList, texts: Texts, record: object): Entry {
	const ids = new UniqueIds();
	for (const id of idsInside(record)) ids.take(id);
	const kind =
		'text' in texts ? 'item' : list.path[0] === 'actions' ? 'action' : 'title' in texts ? 'group' : 'shift';
	const id = ids.ofText(idOpening(list.texts.map((name) => texts[name]).join(' ')), kind);
	const empty = {
		item: {},
		group: { items: [] },
		action: { items: [], examples: [] },
		shift: { alsoStated: [] },
	}[kind];
	return reworded({ id, ...texts, ...empty }, {}, '');
}

/** Actions that are numbered one after the other stay so. */
function numbered(list: EntryList, before: readonly Entry[], after: readonly Entry[]): readonly Entry[] {
	const first = before[0]?.['n'];
	if (list.path.length > 1 || typeof first !== 'number') return after;
	if (!before.every((entry, at) => entry['n'] === first + at)) return after;
	return after.map((entry, at) => (entry['n'] === first + at ? entry : { ...entry, n: first + at }));
}

/** The list that a new entry goes into; a role without any group gets one without a title. */
function placeToAdd(list: EntryList, record: Role | Transition, input: CommandInput): ListPlace | null {
	const places = listPlaces(record, list.path);
	if (list.parent === undefined) return places[0] ?? null;
	const parent = input[list.parent.field];
	if (parent !== undefined) return places.find((place) => place.parent?.id === parent) ?? null;
	if (places.length > 0 || list.owner === 'move') return places.at(-1) ?? null;
	const [first, second] = list.path;
	const ids = new UniqueIds();
	for (const id of idsInside(record)) ids.take(id);
	const group = { id: ids.take('group'), title: '', [second ?? 'items']: [] };
	return {
		parent: group,
		list: [],
		put: (entries) => ({ ...record, [first]: [{ ...group, [second ?? 'items']: entries }] }),
	};
}

function addEntry(list: EntryList, document: RolemapDocument, input: CommandInput): Result<Edited> {
	const record = ownerOf(document, list, input);
	const place = placeToAdd(list, record, input);
	if (place === null) return refused(makeIssue('edit-needs-action', ownerValues(document, record), null));
	const texts = givenTexts(list, input);
	const entry = madeEntry(list, texts, record);
	const after = numbered(
		list,
		place.list,
		inserted(place.list, entry, input['position'] as number | undefined),
	);
	const done = withList(document, record, list, place, after);
	return edited(done.document, valuesOf(document, record, wordsOf(list, entry), { shared: done.shared }));
}

/** Other statements of a shift, from other pages. */
function alsoStated(entry: Entry, field: string): readonly (readonly [text: string, src: Src])[] {
	const others = (entry['alsoStated'] ?? []) as Shift['alsoStated'];
	return others.flatMap((other) => {
		const found = placedWords(other).find(([name]) => name === field);
		return found ? [[String((other as Readonly<Record<string, unknown>>)[field]), found[1]] as const] : [];
	});
}

function editEntry(list: EntryList, document: RolemapDocument, input: CommandInput): Result<Edited> {
	const record = ownerOf(document, list, input);
	const found = placeOfEntry(record, list.path, input['entry']);
	if (!found) return refused();
	const { place, entry, at } = found;
	const texts = givenTexts(list, input);
	const changed = reworded(entry, texts, '');
	const after = place.list.map((other, index) => (index === at ? changed : other));
	const { document: next, shared } = withList(document, record, list, place, after);
	const places = new Map<string, string>();
	const elsewhere: Src[] = [];
	for (const [field, text] of Object.entries(texts)) {
		const src = placedWords(entry).find(([name]) => name === field)?.[1];
		if (src) places.set(placeKey(src), text);
		for (const [words, other] of alsoStated(entry, field)) {
			if (input['everywhere'] === true) places.set(placeKey(other), text);
			else if (words !== text && entry[field] !== text) elsewhere.push(other);
		}
	}
	const values = valuesOf(document, record, wordsOf(list, changed), {
		before: wordsOf(list, entry),
		shared,
	});
	return edited(withWordsAt(next, places), values, elsewhere, placesIn(entry)[0]);
}

function reorderEntry(list: EntryList, document: RolemapDocument, input: CommandInput): Result<Edited> {
	const record = ownerOf(document, list, input);
	const found = placeOfEntry(record, list.path, input['entry']);
	if (!found) return refused();
	const { place, entry, at } = found;
	const position = input['position'] as number;
	const parent = list.parent && input[list.parent.field];
	const values = valuesOf(document, record, wordsOf(list, entry), { position: position + 1 });
	if (parent === undefined || place.parent?.id === parent) {
		const after = numbered(list, place.list, reordered(place.list, at, position));
		const done = withList(document, record, list, place, after);
		return edited(done.document, { ...values, shared: done.shared });
	}
	const without = withList(
		document,
		record,
		list,
		place,
		place.list.filter((other) => other !== entry),
	);
	const rest = ownerOf(without.document, list, input);
	const target = listPlaces(rest, list.path).find((other) => other.parent?.id === parent);
	if (!target) return refused();
	const moved = withList(without.document, rest, list, target, inserted(target.list, entry, position));
	return edited(moved.document, { ...values, shared: moved.shared });
}

/** What stays of a shift that other pages state too, once their words are the only ones. */
function statedElsewhere(entry: Entry): Entry | null {
	const [first, ...others] = (entry['alsoStated'] ?? []) as Shift['alsoStated'];
	return first ? { id: entry.id, ...first, alsoStated: others } : null;
}

function removeEntry(list: EntryList, document: RolemapDocument, input: CommandInput): Result<Edited> {
	const record = ownerOf(document, list, input);
	const found = placeOfEntry(record, list.path, input['entry']);
	if (!found) return refused();
	const { place, entry, at } = found;
	const stays = input['everywhere'] === true ? null : statedElsewhere(entry);
	const left = place.list.flatMap((other, index) => (index !== at ? [other] : stays ? [stays] : []));
	const { document: next, shared } = withList(
		document,
		record,
		list,
		place,
		numbered(list, place.list, left),
	);
	const elsewhere = stays ? placesIn(stays) : [];
	const others = new Set(elsewhere.map(placeKey));
	const places = new Set(
		placesIn(entry)
			.map(placeKey)
			.filter((key) => !others.has(key)),
	);
	const values = valuesOf(document, record, wordsOf(list, entry), { shared, inside: placesInside(entry) });
	return edited(withoutWordsAt(next, places), values, elsewhere, placesIn(entry)[0]);
}

/** How many lines go with an entry: those of a group, the steps and examples of an action. */
function placesInside(entry: Entry): number {
	return idsInside(entry).length;
}

const position: CommandField = { name: 'position', kind: 'position', optional: true };

function commandsOf(list: EntryList): readonly (readonly [string, Command])[] {
	const owner: CommandField = { name: list.owner, kind: list.owner };
	const entry: CommandField = { name: 'entry', kind: 'entry', of: list.noun };
	const texts = list.texts.map((name): CommandField => ({ name, kind: list.lines ? 'lines' : 'text' }));
	const optionalTexts =
		texts.length === 1 ? texts : texts.map((text) => ({ ...text, optional: true as const }));
	const parent = list.parent
		? [{ name: list.parent.field, kind: 'entry', of: list.parent.noun, optional: true } as const]
		: [];
	const onAllPages: CommandField[] =
		list.noun === 'shift' ? [{ name: 'everywhere', kind: 'flag', optional: true }] : [];
	const verbs = {
		add: { fields: [owner, ...parent, ...texts, position], run: addEntry },
		edit: {
			fields: [owner, entry, ...optionalTexts, ...onAllPages],
			run: editEntry,
		},
		reorder: {
			fields: [owner, entry, { name: 'position', kind: 'position' } as const, ...parent],
			run: reorderEntry,
		},
		remove: { fields: [owner, entry, ...onAllPages], run: removeEntry },
	};
	return Object.entries(verbs).map(([verb, { fields, run }]) => {
		const name = `${verb}-${list.noun}`;
		return [name, { name, fields, run: (document, input) => run(list, document, input) }];
	});
}

type Verb = 'add' | 'edit' | 'reorder' | 'remove';

/** Adding, changing, moving and removing the entries of every list, made from what is known of the lists. */
export const listCommands = Object.fromEntries(entryLists.flatMap(commandsOf)) as Readonly<
	Record<`${Verb}-${EntryNoun}`, Command>
>;
