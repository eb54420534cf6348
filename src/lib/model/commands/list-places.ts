import type { EntryList } from './entry-lists.ts';

/** An entry of a list, whatever else it holds. */
export type Entry = Readonly<Record<string, unknown>> & { readonly id: string };
type Owner = Readonly<Record<string, unknown>>;

/** One list of an owner, and the owner with another in its place. */
export interface ListPlace {
	/** The entry that has the list: a group, an action, or a line above; null where the owner has it. */
	readonly parent: Entry | null;
	readonly list: readonly Entry[];
	readonly put: (list: readonly Entry[]) => Owner;
}

function entriesAt(owner: Owner, field: string): readonly Entry[] {
	return (owner[field] ?? []) as readonly Entry[];
}

/** The lists at `path` of an owner, as they are to be added to: one, or one for each parent. */
export function listPlaces(record: object, path: EntryList['path']): readonly ListPlace[] {
	const owner = record as Owner;
	const [first, second] = path;
	const own = entriesAt(owner, first);
	if (second === undefined)
		return [{ parent: null, list: own, put: (list) => ({ ...owner, [first]: list }) }];
	return own.map((parent) => ({
		parent,
		list: entriesAt(parent, second),
		put: (list) => ({
			...owner,
			[first]: own.map((other) => (other === parent ? { ...other, [second]: list } : other)),
		}),
	}));
}

/** The lists of lines below the lines of `place`, and below those. */
function listsBelow(place: ListPlace): readonly ListPlace[] {
	return place.list.flatMap((entry) => {
		const children = entriesAt(entry, 'children');
		if (children.length === 0) return [];
		const below: ListPlace = {
			parent: entry,
			list: children,
			put: (list) => {
				const { children: _, ...bare } = entry;
				const next = (list.length > 0 ? { ...entry, children: list } : bare) as Entry;
				return place.put(place.list.map((other) => (other === entry ? next : other)));
			},
		};
		return [below, ...listsBelow(below)];
	});
}

/** Every list at `path`, those of nested lines too. */
export function allListPlaces(record: object, path: EntryList['path']): readonly ListPlace[] {
	return listPlaces(record, path).flatMap((place) => [place, ...listsBelow(place)]);
}

/** The list that has the entry of that id, and where in it. */
export function placeOfEntry(
	record: object,
	path: EntryList['path'],
	id: unknown,
): { readonly place: ListPlace; readonly at: number; readonly entry: Entry } | null {
	for (const place of allListPlaces(record, path)) {
		const at = place.list.findIndex((entry) => entry.id === id);
		const entry = place.list[at];
		if (entry) return { place, at, entry };
	}
	return null;
}

/** The ids of everything inside a record, which new ones must not repeat. */
export function idsInside(record: object): readonly string[] {
	return Object.values(record).flatMap((part: unknown) =>
		Array.isArray(part)
			? part.flatMap((entry: unknown) =>
					typeof entry === 'object' && entry !== null
						? [...('id' in entry && typeof entry.id === 'string' ? [entry.id] : []), ...idsInside(entry)]
						: [],
				)
			: [],
	);
}
