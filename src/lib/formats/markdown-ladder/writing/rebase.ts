import type { RolemapDocument } from '#lib/model/document.ts';
import type { Src } from '#lib/model/source.ts';
import { placeKey } from '#lib/model/placed-words.ts';
import { align, type EntryMarks } from './align.ts';

export type Entry = Readonly<Record<string, unknown>>;

/** A list of a record whose entries are not those of the pages, in their order. */
export interface ListChange {
	readonly collection: 'roles' | 'transitions';
	readonly id: string;
	/** The field and, within its entries, the inner one: "actions", "items". */
	readonly path: readonly string[];
	readonly before: readonly Entry[];
	/** With the places that the pages give them; none for new ones. */
	readonly after: readonly Entry[];
	/** By entry of `after`: its index in `before`, -1 for a new one. */
	readonly from: readonly number[];
	/** The group, action or item whose list it is, as the pages have it. */
	readonly parent: Entry | null;
	/** What is new in it is said of this move alone, though others share its section. */
	readonly alone?: true;
}

export interface Rebased {
	readonly document: RolemapDocument;
	readonly lists: readonly ListChange[];
}

export function isEntry(value: unknown): value is Entry {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isSrc(value: unknown): value is Src {
	return isEntry(value) && typeof value['file'] === 'string' && typeof value['from'] === 'number';
}

/** Where an entry of a list stands: where its words, its first words or its inner statement do. */
export function entryPlace(entry: Entry): Src | undefined {
	const stated = entry['stated'];
	const places = [
		entry['src'],
		entry['fromSrc'],
		entry['toSrc'],
		isEntry(stated) ? stated['src'] : undefined,
	];
	return places.find(isSrc);
}

const wordFields = ['dimensionId', 'activity', 'categoryId', 'title', 'label', 'from', 'to', 'text'] as const;

function marksOf(entry: Entry): EntryMarks {
	const place = entryPlace(entry);
	const stated = isEntry(entry['stated']) ? [String(entry['stated']['text'])] : [];
	// A stated text's `from` says whose page it is on.
	const fields = wordFields.filter(
		(key) => typeof entry[key] === 'string' && !(key === 'from' && 'value' in entry),
	);
	const words = [...fields.map((key) => String(entry[key])), ...stated].join('\n');
	const id = entry['id'] ?? entry['dimensionId'];
	return {
		words,
		...(typeof id === 'string' && id !== '' ? { id } : {}),
		...(place === undefined ? {} : { place: placeKey(place) }),
	};
}

/** An entry that was never on a page: whatever places it carries are another's. */
export function withoutPlaces(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(withoutPlaces);
	if (!isEntry(value)) return value;
	return Object.fromEntries(
		Object.entries(value).flatMap(([key, part]) => (isSrc(part) ? [] : [[key, withoutPlaces(part)]])),
	);
}

type Note = (
	path: readonly string[],
	before: readonly Entry[],
	after: readonly Entry[],
	from: readonly number[],
	parent: Entry | null,
) => void;

function rebasedList(
	list: readonly Entry[],
	base: readonly Entry[],
	path: readonly string[],
	parent: Entry | null,
	note: Note,
): readonly Entry[] {
	const from = align(base.map(marksOf), list.map(marksOf));
	const after = list.map((entry, at) => {
		const known = base[from[at] ?? -1];
		return known === undefined ? (withoutPlaces(entry) as Entry) : rebasedEntry(entry, known, path, note);
	});
	const same = base.length === after.length && from.every((was, at) => was === at);
	if (!same) note(path, base, after, from, parent);
	return after;
}

function rebasedEntry(entry: Entry, base: Entry, path: readonly string[], note: Note): Entry {
	const result: Record<string, unknown> = {};
	for (const key of new Set([...Object.keys(entry), ...Object.keys(base)])) {
		const [part, known] = [entry[key], base[key]];
		if (isSrc(part) || isSrc(known)) {
			if (known !== undefined) result[key] = known;
		} else if (isList(part) || (part === undefined && isList(known))) {
			const list = isList(part) ? part : [];
			const changed = rebasedList(list, isList(known) ? known : [], [...path, key], base, note);
			if (part !== undefined) result[key] = changed;
		} else if (isEntry(part))
			result[key] = rebasedEntry(part, isEntry(known) ? known : {}, [...path, key], note);
		else if (key in entry) result[key] = part;
	}
	return result;
}

function isList(value: unknown): value is readonly Entry[] {
	return Array.isArray(value) && value.every((part) => isEntry(part) && !isSrc(part));
}

const collections = ['roles', 'transitions', 'matrices', 'accelerators', 'considerations'] as const;

/**
 * `document` with the places that its pages, read as `base`, give its statements, and the lists in which entries were
 * added, removed or moved. What stands on a page that `base` does not have went with that page.
 */
export function rebase(document: RolemapDocument, base: RolemapDocument): Rebased {
	const lists: ListChange[] = [];
	const files = new Set(base.pages.map(({ file }) => file));
	const rebased = collections.map((collection) => {
		const known = new Map(base[collection].map((record) => [record.id, record as unknown as Entry]));
		const records = (document[collection] as unknown as readonly Entry[]).map((record) => {
			const kept = files.size === 0 ? record : (pruned(record, ({ file }) => !files.has(file)) as Entry);
			const before = known.get(String(record['id']));
			if (before === undefined) return withoutPlaces(kept);
			return rebasedEntry(kept, before, [], (path, was, now, from, parent) => {
				if (collection !== 'roles' && collection !== 'transitions') return;
				lists.push({
					collection,
					id: String(record['id']),
					path,
					before: was,
					after: now,
					from,
					parent: path.length > 1 ? parent : null,
				});
			});
		});
		return [collection, records] as const;
	});
	return { document: { ...document, ...Object.fromEntries(rebased) }, lists };
}

/** A value without the entries of its lists that stand at a place that is gone. */
function pruned(value: unknown, isGone: (place: Src) => boolean): unknown {
	if (Array.isArray(value)) {
		return value.flatMap((part: unknown) => {
			const place = isEntry(part) && !isSrc(part) ? entryPlace(part) : undefined;
			return place !== undefined && isGone(place) ? [] : [pruned(part, isGone)];
		});
	}
	if (!isEntry(value) || isSrc(value)) return value;
	return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, pruned(part, isGone)]));
}

/** A record without what stood at the place of an entry that goes: words that are read twice go together. */
export function withoutGone(document: RolemapDocument, lists: readonly ListChange[]): RolemapDocument {
	const goneOf = new Map<string, Set<string>>();
	for (const { collection, id, before, from } of lists) {
		const gone = goneOf.get(`${collection}/${id}`) ?? new Set<string>();
		goneOf.set(`${collection}/${id}`, gone);
		for (const [index, entry] of before.entries()) {
			const place = from.includes(index) ? undefined : entryPlace(entry);
			if (place !== undefined) gone.add(placeKey(place));
		}
	}
	const kept = <T extends { readonly id: string }>(collection: string, record: T): T => {
		const gone = goneOf.get(`${collection}/${record.id}`);
		return gone === undefined || gone.size === 0
			? record
			: (pruned(record, (place) => gone.has(placeKey(place))) as T);
	};
	return {
		...document,
		roles: document.roles.map((role) => kept('roles', role)),
		transitions: document.transitions.map((move) => kept('transitions', move)),
	};
}
