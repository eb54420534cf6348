import type { Src } from '#lib/model/source.ts';
import { placeKey } from '#lib/model/placed-words.ts';
import { entriesIn } from './lines-of.ts';
import { listEdits } from './list-edits.ts';
import { moveSection, movesTitled, pageOfMove } from './move-places.ts';
import { entryPlace, isEntry, isSrc, withoutPlaces, type Entry, type ListChange } from './rebase.ts';
import type { FileEdit, WriteContext } from './write-context.ts';

/** A move's list as the pages have it and as it shall be. */
interface Side {
	readonly id: string;
	readonly before: readonly Entry[];
	readonly after: readonly Entry[];
}

const key = (entry: Entry): string => {
	const place = entryPlace(entry);
	return place === undefined ? '' : placeKey(place);
};

/** What an entry says, with all that stands in it. */
function words(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(words);
	if (!isEntry(value)) return value;
	const fields = Object.entries(value).filter(([name, part]) => name !== 'id' && !isSrc(part));
	return fields.map(([name, part]) => [name, words(part)]);
}

const saidIn = (value: unknown): string => JSON.stringify(words(value));

function sidesOf(field: string, ids: ReadonlySet<string>, { document, base }: WriteContext): readonly Side[] {
	const listOf = (moves: readonly { readonly id: string }[], id: string): readonly Entry[] => {
		const move = moves.find((other) => other.id === id);
		return move === undefined ? [] : entriesIn(move as unknown as Entry, field);
	};
	return [...ids].map((id) => ({
		id,
		before: listOf(base.transitions, id),
		after: listOf(document.transitions, id),
	}));
}

/** The moves that are told the same lines as this one, or would be: of its section; those that are gone do not count. */
function company(id: string, field: string, context: WriteContext): ReadonlySet<string> {
	const { base, document } = context;
	const kept = new Set(document.transitions.map((move) => move.id));
	const all = sidesOf(field, new Set(base.transitions.map((move) => move.id)), context);
	const group = new Set([id, ...titledWith(id, context)]);
	for (let size = 0; size < group.size;) {
		size = group.size;
		const places = new Set(all.filter((one) => group.has(one.id)).flatMap(({ before }) => before.map(key)));
		for (const one of all)
			if (one.before.some((entry) => key(entry) !== '' && places.has(key(entry)))) group.add(one.id);
	}
	return new Set([...group].filter((one) => kept.has(one)));
}

function titledWith(id: string, { base, shape }: WriteContext): readonly string[] {
	const file = pageOfMove(id, base);
	const page = file === undefined ? undefined : shape(file);
	const section = page && moveSection(page, id, base);
	return page && section ? movesTitled(page, section, base) : [];
}

/** Whether what stands for a move alone stands above the lines that it shares; null where that is not known. */
function isAbove(side: Side, shared: readonly Src[], { base, shape }: WriteContext): boolean | null {
	const [first] = shared;
	const file = pageOfMove(side.id, base);
	const page = file === undefined ? undefined : shape(file);
	if (!first || !page || file !== first.file) return null;
	const section = moveSection(page, side.id, base);
	// Its own part is yet to be made, behind all others.
	if (section === null || movesTitled(page, section, base).length > 1) return false;
	return (section.heading?.from ?? 0) < first.from;
}

/** How many entries, from one end, all sides share and want. */
function agreed(sides: readonly Side[], isShared: (entry: Entry) => boolean, fromEnd: boolean): number {
	const lists = sides.map(({ after }) => (fromEnd ? [...after].reverse() : after));
	const [first = []] = lists;
	const other = first.findIndex(
		(entry, at) =>
			!isShared(entry) ||
			lists.some((list) => {
				const one = list[at];
				return one === undefined || key(one) !== key(entry) || saidIn(one) !== saidIn(entry);
			}),
	);
	return other < 0 ? first.length : other;
}

function changed(
	id: string,
	field: string,
	before: readonly Entry[],
	after: readonly Entry[],
	alone: boolean,
): ListChange {
	const from = after.map((entry) =>
		key(entry) === '' ? -1 : before.findIndex((one) => key(one) === key(entry)),
	);
	return {
		...{ collection: 'transitions', id, path: [field], before, from, parent: null },
		after: after.map((entry, at) => (from[at] === -1 ? (withoutPlaces(entry) as Entry) : entry)),
		...(alone ? { alone } : {}),
	};
}

/**
 * A list of several moves that is to be another for some: what all go on to say, from its top, or its end where the
 * own parts stand above it, stays; the rest is written for each move in the part that is its own. Undefined where
 * nobody else is told the list, or all want the same.
 */
function split(id: string, field: string, context: WriteContext): SplitList | undefined {
	const ids = company(id, field, context);
	const sides = sidesOf(field, ids, context);
	if (sides.length < 2 || new Set(sides.map(({ after }) => saidIn(after))).size === 1) return undefined;
	const counts = new Map<string, number>();
	for (const place of sides.flatMap(({ before }) => [...new Set(before.map(key))]))
		counts.set(place, (counts.get(place) ?? 0) + 1);
	const isShared = (entry: Entry): boolean => key(entry) !== '' && (counts.get(key(entry)) ?? 0) > 1;
	const places = sides[0]?.before.filter(isShared).map(entryPlace).filter(isSrc) ?? [];
	const above = new Set(sides.map((side) => isAbove(side, places, context)));
	const all = sides.every(({ before }) => before.filter(isShared).length === places.length);
	const [fromEnd] = above;
	const count =
		above.size === 1 && typeof fromEnd === 'boolean' && all ? agreed(sides, isShared, fromEnd) : 0;
	const kept = new Set<string>();
	const changes = sides.flatMap(({ id: one, before, after }) => {
		const stays = count === 0 ? [] : fromEnd === true ? after.slice(-count) : after.slice(0, count);
		const rest = fromEnd === true ? after.slice(0, after.length - count) : after.slice(count);
		const own = before.filter((entry) => !isShared(entry));
		for (const entry of [...stays, ...own]) kept.add(key(entry));
		return [changed(one, field, before.filter(isShared), stays, false), changed(one, field, own, rest, true)];
	});
	return { ids, changes, kept };
}

interface SplitList {
	readonly ids: ReadonlySet<string>;
	readonly changes: readonly ListChange[];
	/** The places of entries that stay where they are. */
	readonly kept: ReadonlySet<string>;
}

/**
 * The changes of lists with those of `moves` that others share split, and the edits of these: all of one owner, for
 * no move can do without what another is given.
 */
export function splitLists(
	lists: readonly ListChange[],
	moves: ReadonlySet<string>,
	context: WriteContext,
): { readonly whole: readonly ListChange[]; readonly edits: readonly FileEdit[] } {
	let whole = lists;
	const edits: FileEdit[] = [];
	for (const { collection, id, path } of lists) {
		const [field = ''] = path;
		const isWhole = whole.some((one) => one.id === id && one.path[0] === field);
		if (collection !== 'transitions' || !moves.has(`transitions/${id}`) || !isWhole) continue;
		const parts = split(id, field, context);
		if (parts === undefined) continue;
		whole = whole.filter(
			(one) =>
				one.path[0] !== field ||
				!parts.ids.has(one.id) ||
				(one.parent !== null && parts.kept.has(key(one.parent))),
		);
		const asked = new Map(
			parts.changes
				.filter(
					({ before, after, from }) => before.length !== after.length || from.some((was, at) => was !== at),
				)
				.flatMap((change) => listEdits(change, context))
				.map(({ file, edit }) => {
					const one = { file, edit: { ...edit, owner: `transitions/${id}` } };
					return [JSON.stringify(one), one] as const;
				}),
		);
		edits.push(...asked.values());
	}
	return { whole, edits };
}
