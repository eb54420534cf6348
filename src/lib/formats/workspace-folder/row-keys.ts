import type { RolemapDocument } from '#lib/model/document.ts';
import type { RowCollection } from './organization-rest.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** What tells a record from others of its collection, whatever ids were minted when it was read. */
const keysOf: { readonly [C in RowCollection]: (record: RolemapDocument[C][number]) => readonly string[] } = {
	positions: ({ id }) => [id],
	people: ({ id }) => [id],
	assignments: ({ positionId, personId }) => [positionId, personId],
	lines: ({ report, manager, kind }) => (kind === 'solid' ? [report] : [report, manager]),
};

/** The records of a collection by what tells them apart, in their order; of several alike each has its number. */
export function keyedRecords(
	document: RolemapDocument,
	collection: RowCollection,
): ReadonlyMap<string, { readonly at: readonly string[]; readonly record: Fields }> {
	const keyed = new Map<string, { at: readonly string[]; record: Fields }>();
	const keyOf = keysOf[collection] as (record: unknown) => readonly string[];
	const seen = new Map<string, number>();
	for (const record of document[collection]) {
		const plain = keyOf(record);
		const key = keyText(plain);
		const nth = (seen.get(key) ?? 0) + 1;
		seen.set(key, nth);
		const at = nth === 1 ? plain : [...plain, '', String(nth)];
		keyed.set(keyText(at), { at, record: record as unknown as Fields });
	}
	return keyed;
}

/** One text for the parts of a key; hardly an id holds the sign between them. */
export function keyText(at: readonly string[]): string {
	return at.length === 1 ? (at[0] ?? '') : at.join('\u0000');
}
