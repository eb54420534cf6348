import { collectionNames, type CollectionName } from '#lib/model/change.ts';
import type { RolemapDocument } from '#lib/model/document.ts';

/** Some of a document: its own fields, or records of one collection. */
export type DocumentPart = Partial<RolemapDocument>;

/**
 * Records in a part: a page of 10 kB and what is read from it take about half a millisecond to copy, and so do hundreds
 * of records of an organization.
 */
const handful = 8;
const handfulOf: Partial<Record<CollectionName, number>> = {
	...{ units: 250, positions: 250, people: 250, assignments: 250, lines: 250 },
};

/**
 * `document` in parts small enough that copying one to a worker holds nobody up; `joinedParts` makes one of them.
 * Collections that are not among `names` go over empty.
 */
export function* documentParts(
	document: RolemapDocument,
	names: readonly CollectionName[] = collectionNames,
): Generator<DocumentPart> {
	yield { ...document, ...listsOf(() => []) };
	for (const name of names) {
		const records: readonly object[] = document[name];
		const count = handfulOf[name] ?? handful;
		for (let at = 0; at < records.length; at += count) yield { [name]: records.slice(at, at + count) };
	}
}

/** The document whose parts these are, in their order. */
export function joinedParts(parts: readonly DocumentPart[]): RolemapDocument {
	const lists = listsOf((name) => parts.flatMap((part): object[] => [...(part[name] ?? [])]));
	return { ...parts[0], ...lists } as RolemapDocument;
}

function listsOf(records: (name: CollectionName) => readonly object[]): DocumentPart {
	return Object.fromEntries(collectionNames.map((name) => [name, records(name)]));
}
