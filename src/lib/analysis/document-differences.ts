import type { CollectionName } from '#lib/model/change.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import { plainText } from '#lib/model/plain-text.ts';
import { sameContent } from '#lib/model/same-content.ts';

/** What two documents are compared by; what is left out only says where something stands. */
export const comparedCollections = [
	'roles',
	'transitions',
	'tracks',
	'levels',
	'skills',
	'skillCategories',
	'dimensions',
	'accelerators',
	'considerations',
	'pages',
] as const satisfies readonly CollectionName[];
export type ComparedCollection = (typeof comparedCollections)[number];

/** What one field says that the other version's does not: lines of plain text, in the order in which they stand. */
export interface FieldDifference {
	readonly field: string;
	readonly before: readonly string[];
	readonly after: readonly string[];
}

export interface RecordDifference {
	readonly collection: ComparedCollection;
	readonly id: string;
	/** As a person knows it: a role's name, the names of both ends of a move, a page's file. */
	readonly name: string;
	readonly kind: 'added' | 'changed' | 'removed';
	/** Empty unless it changed. */
	readonly fields: readonly FieldDifference[];
}

export interface DocumentDifferences {
	/** The titles, where they differ. */
	readonly title?: { readonly before: string; readonly after: string };
	readonly records: readonly RecordDifference[];
}

/** What leads from `before` to `after`, record by record and field by field; only what a person can read counts. */
export function documentDifferences(before: RolemapDocument, after: RolemapDocument): DocumentDifferences {
	const records = comparedCollections.flatMap((collection) =>
		before[collection] === after[collection] ? [] : collectionDifferences(collection, before, after),
	);
	const title = before.title === after.title ? {} : { title: { before: before.title, after: after.title } };
	return { ...title, records };
}

type Fields = Readonly<Record<string, unknown>>;

function collectionDifferences(
	collection: ComparedCollection,
	before: RolemapDocument,
	after: RolemapDocument,
): readonly RecordDifference[] {
	const [old, now] = [recordsOf(before, collection), recordsOf(after, collection)];
	const changed = [...now].flatMap(([id, record]): RecordDifference[] => {
		const previous = old.get(id);
		const name = nameOf(after, collection, record);
		if (previous === undefined) return [{ collection, id, name, kind: 'added', fields: [] }];
		if (previous === record) return [];
		const fields = fieldDifferences(previous, record, before, after);
		return fields.length === 0 ? [] : [{ collection, id, name, kind: 'changed', fields }];
	});
	const removed = [...old]
		.filter(([id]) => !now.has(id))
		.map(([id, record]): RecordDifference => {
			return { collection, id, name: nameOf(before, collection, record), kind: 'removed', fields: [] };
		});
	return [...changed, ...removed];
}

function recordsOf(document: RolemapDocument, collection: ComparedCollection): ReadonlyMap<string, Fields> {
	const records: readonly (object & { readonly id: string })[] = document[collection];
	return new Map(records.map((record) => [record.id, record as unknown as Fields]));
}

function nameOf(document: RolemapDocument, collection: ComparedCollection, record: Fields): string {
	if (collection === 'transitions') {
		return `${roleName(document, record['from'])} → ${roleName(document, record['to'])}`;
	}
	const name = [record['name'], record['title'], record['label'], record['file']].find(
		(value) => typeof value === 'string' && value !== '',
	);
	return plainText(String(name ?? record['id']));
}

function roleName(document: RolemapDocument, id: unknown): string {
	return document.roles.find((role) => role.id === id)?.name ?? String(id);
}

function fieldDifferences(
	previous: Fields,
	record: Fields,
	before: RolemapDocument,
	after: RolemapDocument,
): readonly FieldDifference[] {
	return [...new Set([...Object.keys(previous), ...Object.keys(record)])].flatMap((field) => {
		if (placeKeys.has(field) || sameContent(previous[field], record[field])) return [];
		const [old, now] = [linesOf(before, field, previous[field]), linesOf(after, field, record[field])];
		const difference = { field, before: linesMissingIn(old, now), after: linesMissingIn(now, old) };
		if (difference.before.length > 0 || difference.after.length > 0) return [difference];
		// The same lines in another order are shown whole.
		return sameContent(old, now) ? [] : [{ field, before: old, after: now }];
	});
}

/** The lines of `lines` that `other` does not hold as often. */
function linesMissingIn(lines: readonly string[], other: readonly string[]): readonly string[] {
	const counts = new Map<string, number>();
	for (const line of other) counts.set(line, (counts.get(line) ?? 0) + 1);
	return lines.filter((line) => {
		const left = counts.get(line) ?? 0;
		counts.set(line, left - 1);
		return left <= 0;
	});
}

/** What says where something stands or what it is called inside, not what it says. */
const placeKeys = new Set(['id', 'frameworkId', 'pageId', 'src', 'fromSrc', 'toSrc', 'bytes', 'mappedTo']);
const quietKeys = new Set([
	...placeKeys,
	'kind',
	'unit',
	'min',
	'max',
	'open',
	'quantity',
	'skillIds',
	'line',
]);

/** Ids that stand for something with a name. */
const references: Readonly<Record<string, ComparedCollection>> = {
	trackIds: 'tracks',
	levelId: 'levels',
	from: 'roles',
	to: 'roles',
	roleRefs: 'roles',
	dimensionId: 'dimensions',
	categoryId: 'skillCategories',
	sharedWith: 'transitions',
	byTransition: 'transitions',
};

function linesOf(document: RolemapDocument, field: string, value: unknown): readonly string[] {
	if (value === undefined || value === null) return [];
	if (Array.isArray(value)) return value.flatMap((part: unknown) => linesOf(document, field, part));
	if (typeof value !== 'object') return [named(document, field, String(value))];
	const record = value as Fields;
	// A shift is one line; its two sides are texts, not roles.
	if (typeof record['from'] === 'string' && typeof record['to'] === 'string') {
		return [plainText(`${record['from']} → ${record['to']}`), ...linesOf(document, '', record['alsoStated'])];
	}
	if (typeof record['text'] === 'string') {
		return [plainText(record['text']), ...linesOf(document, '', record['children'])];
	}
	return Object.entries(record).flatMap(([key, part]) =>
		quietKeys.has(key) ? [] : linesOf(document, key, part),
	);
}

function named(document: RolemapDocument, field: string, text: string): string {
	const collection = references[field];
	const record = collection && recordsOf(document, collection).get(text);
	return collection && record ? nameOf(document, collection, record) : plainText(text);
}
