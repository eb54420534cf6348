import { collectionNames, type CollectionName } from '#lib/model/change.ts';
import type { RolemapDocument } from '#lib/model/document.ts';

/** Some of a document: its own fields, or records of one collection. */
export type DocumentPart = Partial<RolemapDocument>;

/** Records in a part: a page of 10 kB and what is read from it take about half a millisecond to copy. */
const handful = 8;

export function* handfuls<T>(list: readonly T[]): Generator<readonly T[]> {
	for (let at = 0; at < list.length; at += handful) yield list.slice(at, at + handful);
}

/** `document` in parts small enough that copying one to a worker holds nobody up; `joinedParts` makes one of them. */
export function* documentParts(document: RolemapDocument): Generator<DocumentPart> {
	yield { ...document, ...listsOf(() => []) };
	for (const name of collectionNames) {
		for (const records of handfuls<object>(document[name])) yield { [name]: records };
	}
}

/** The document whose parts these are, in their order. */
export function joinedParts(parts: readonly DocumentPart[]): RolemapDocument {
	return {
		...parts[0],
		...listsOf((name) => parts.flatMap((part): object[] => [...(part[name] ?? [])])),
	} as RolemapDocument;
}

function listsOf(records: (name: CollectionName) => readonly object[]): DocumentPart {
	return Object.fromEntries(collectionNames.map((name) => [name, records(name)]));
}
