import type { RolemapDocument } from './document.ts';

/** The collections of a document, in the order in which its files list them. */
export const collectionNames = [
	'frameworks',
	'tracks',
	'levels',
	'roles',
	'transitions',
	'roleLinks',
	'skills',
	'skillCategories',
	'scales',
	'dimensions',
	'matrices',
	'accelerators',
	'considerations',
	'pages',
	'orgs',
	'units',
	'positions',
	'people',
	'assignments',
	'lines',
	'scenarios',
	'stories',
	'views',
	'notes',
	'votes',
	'criteria',
	'decisions',
	'actions',
] as const satisfies readonly (keyof RolemapDocument)[];
export type CollectionName = (typeof collectionNames)[number];
export type RecordIn<C extends CollectionName> = RolemapDocument[C][number];

interface Step<C extends CollectionName> {
	readonly collection: C;
	readonly id: string;
	/** Where the record stands in its collection once all steps before this one are taken. */
	readonly at: number;
	/** null for a record that is added. */
	readonly before: RecordIn<C> | null;
	/** null for a record that is removed. */
	readonly after: RecordIn<C> | null;
}
/** One record added, replaced or removed. */
export type RecordStep = { [C in CollectionName]: Step<C> }[CollectionName];

/** What an edit did, as data: steps to take in order, each with what it undoes. */
export interface Change {
	readonly steps: readonly RecordStep[];
	/** The document's title before and after. */
	readonly title?: readonly [string, string];
}

/** `document` with `change` made. Records and collections that it does not touch stay the same objects. */
export function applyChange(document: RolemapDocument, change: Change): RolemapDocument {
	const touched: Partial<Record<CollectionName, (object & { readonly id: string })[]>> = {};
	for (const { collection, id, at, before, after } of change.steps) {
		const records = (touched[collection] ??= [...document[collection]]);
		// The place is a hint: a record that moved since, or is gone, is not mistaken for its neighbor.
		const found = records[at]?.id === id ? at : records.findIndex((record) => record.id === id);
		const put = after === null ? [] : [after];
		if (before === null) records.splice(at, 0, ...put);
		else if (found >= 0) records.splice(found, 1, ...put);
	}
	const title = change.title?.[1] ?? document.title;
	return Object.freeze({ ...document, ...touched, title }) as RolemapDocument;
}

/** The change that undoes `change`. */
export function inverseOf(change: Change): Change {
	const steps = change.steps
		.toReversed()
		.map((step) => ({ ...step, before: step.after, after: step.before }) as RecordStep);
	return { steps, ...(change.title ? { title: [change.title[1], change.title[0]] } : {}) };
}

export function isEmptyChange({ steps, title }: Change): boolean {
	return steps.length === 0 && title === undefined;
}

/**
 * What leads from `before` to `after`. Records are compared as objects, which is exact for documents made from one
 * another, as commands make them.
 */
export function changeBetween(before: RolemapDocument, after: RolemapDocument): Change {
	const steps = collectionNames.flatMap((collection) =>
		before[collection] === after[collection]
			? []
			: stepsBetween(collection, before[collection], after[collection]),
	);
	return before.title === after.title ? { steps } : { steps, title: [before.title, after.title] };
}

function stepsBetween(
	collection: CollectionName,
	allBefore: readonly RecordIn<CollectionName>[],
	allAfter: readonly RecordIn<CollectionName>[],
): readonly RecordStep[] {
	// An edit of one record among a hundred thousand leaves nearly all of them as they are.
	const same = sameEnds(allBefore, allAfter);
	const before = allBefore.slice(same.first, allBefore.length - same.last);
	const after = allAfter.slice(same.first, allAfter.length - same.last);
	const moved = movedRecords(before, after);
	const kept = new Set(after.map(({ id }) => id).filter((id) => !moved.has(id)));
	const known = new Map(before.filter(({ id }) => !moved.has(id)).map((record) => [record.id, record]));
	const removed = before
		.map((record, at) => ({ collection, id: record.id, at: at + same.first, before: record, after: null }))
		.filter(({ id }) => !kept.has(id))
		.toReversed();
	const put = after
		.map((record, at) => ({
			collection,
			id: record.id,
			at: at + same.first,
			before: known.get(record.id) ?? null,
			after: record,
		}))
		.filter((step) => step.before !== step.after);
	return [...removed, ...put] as RecordStep[];
}

/** Ids that both lists have in another order, and those between them: they are taken out and put in again. */
function movedRecords(
	before: readonly { readonly id: string }[],
	after: readonly { readonly id: string }[],
): ReadonlySet<string> {
	const [inBefore, inAfter] = [before, after].map((list) => new Set(list.map(({ id }) => id)));
	const old = before.map(({ id }) => id).filter((id) => inAfter?.has(id));
	const now = after.map(({ id }) => id).filter((id) => inBefore?.has(id));
	const first = now.findIndex((id, at) => id !== old[at]);
	const last = now.findLastIndex((id, at) => id !== old[at]);
	return new Set(first < 0 ? [] : now.slice(first, last + 1));
}

/** How many objects at the beginning, and of the rest at the end, are the same in both. */
export function sameEnds<T>(
	one: readonly T[],
	other: readonly T[],
): { readonly first: number; readonly last: number } {
	const most = Math.min(one.length, other.length);
	let [first, last] = [0, 0];
	while (first < most && one[first] === other[first]) first++;
	while (last < most - first && one[one.length - 1 - last] === other[other.length - 1 - last]) last++;
	return { first, last };
}
