import type { RolemapDocument } from '../document.ts';
import { placedWords, placeKey } from '../placed-words.ts';
import type { Role } from '../role.ts';
import type { Transition } from '../transition.ts';
import { withRecord } from './edited.ts';
import type { EntryList } from './entry-lists.ts';
import { allListPlaces, idsInside, type Entry, type ListPlace } from './list-places.ts';
import { UniqueIds } from '../unique-ids.ts';

/** What an entry has in common with the same lines read into another move. */
function identity(entry: Entry): string {
	const src = placedWords(entry)[0]?.[1];
	return src ? placeKey(src) : `id ${entry.id}`;
}

/** Whether two lists are the same lines of a page: below one parent, or with an entry in common. */
function areTwins(one: ListPlace, other: ListPlace): boolean {
	if (one.parent && other.parent) return identity(one.parent) === identity(other.parent);
	if (one.parent || other.parent) return false;
	const known = new Set(one.list.map(identity));
	return other.list.some((entry) => known.has(identity(entry)));
}

/** `twin` changed as `before` was to become `after`; entries that it alone has stay behind the one they follow. */
function mirrored(
	before: readonly Entry[],
	after: readonly Entry[],
	twin: readonly Entry[],
	mint: (entry: Entry) => Entry,
): readonly Entry[] {
	const counterpart = new Map(twin.map((entry) => [identity(entry), entry]));
	const original = new Map(before.map((entry) => [entry.id, entry]));
	const result = after.flatMap((entry): Entry[] => {
		const old = original.get(entry.id);
		if (old === undefined) return [mint(entry)];
		const own = counterpart.get(identity(old));
		if (own === undefined) return [];
		return [entry === old ? own : { ...own, ...changedFields(old, entry) }];
	});
	const covered = new Set(before.map(identity));
	for (const [at, entry] of twin.entries()) {
		if (covered.has(identity(entry))) continue;
		const previous = twin[at - 1];
		const behind = result.findIndex((other) => previous !== undefined && other.id === previous.id);
		result.splice(previous === undefined ? 0 : behind < 0 ? result.length : behind + 1, 0, entry);
	}
	return result;
}

function changedFields(before: Entry, after: Entry): Readonly<Record<string, unknown>> {
	return Object.fromEntries(Object.entries(after).filter(([key, part]) => part !== before[key]));
}

/**
 * `document` with the list `place` of `record` made `after`, and with the same done to the other moves that a section
 * was written for, whose lists are the same lines. `shared` counts those.
 */
export function withList(
	document: RolemapDocument,
	record: Role | Transition,
	{ path }: Pick<EntryList, 'path'>,
	place: ListPlace,
	after: readonly Entry[],
): { readonly document: RolemapDocument; readonly shared: number } {
	const own = place.put(after);
	if (!('shifts' in record))
		return { document: withRecord(document, 'roles', own as unknown as Role), shared: 0 };
	let next = withRecord(document, 'transitions', own as unknown as Transition);
	let shared = 0;
	for (const id of record.sharedWith) {
		const other = document.transitions.find((move) => move.id === id);
		const twin = other && allListPlaces(other, path).find((list) => areTwins(place, list));
		if (!other || !twin) continue;
		const ids = new UniqueIds();
		for (const taken of idsInside(other)) ids.take(taken);
		const list = mirrored(place.list, after, twin.list, (entry) => ({
			...entry,
			id: ids.take(entry.id),
		}));
		next = withRecord(next, 'transitions', twin.put(list) as unknown as Transition);
		shared++;
	}
	return { document: next, shared };
}
