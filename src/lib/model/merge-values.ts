import { sameContent } from './same-content.ts';

export interface Merged {
	readonly value: unknown;
	/** How many parts both sides changed, each in its own way; who is preferred was taken. */
	readonly clashes: number;
}

/**
 * `theirs` with what leads from `base` to `mine`: a three-way merge, key by key and in lists of records id by id.
 * Where both changed the same text, `prefer` says whose stands.
 */
export function mergeValues(
	{ base, mine, theirs }: { readonly base: unknown; readonly mine: unknown; readonly theirs: unknown },
	prefer: 'mine' | 'theirs',
): Merged {
	if (sameContent(base, mine)) return { value: theirs, clashes: 0 };
	if (sameContent(base, theirs) || sameContent(mine, theirs)) return { value: mine, clashes: 0 };
	if (isRecord(base) && isRecord(mine) && isRecord(theirs)) return mergeRecords(base, mine, theirs, prefer);
	if (isList(base) && isList(mine) && isList(theirs)) return mergeLists(base, mine, theirs, prefer);
	return { value: prefer === 'mine' ? mine : theirs, clashes: 1 };
}

type Fields = Readonly<Record<string, unknown>>;
type Listed = Fields & { readonly id: string };

function mergeRecords(base: Fields, mine: Fields, theirs: Fields, prefer: 'mine' | 'theirs'): Merged {
	const value: Record<string, unknown> = {};
	let clashes = 0;
	for (const key of new Set([...Object.keys(theirs), ...Object.keys(mine)])) {
		const merged = mergeValues(
			{ base: own(base, key), mine: own(mine, key), theirs: own(theirs, key) },
			prefer,
		);
		clashes += merged.clashes;
		if (merged.value !== undefined) value[key] = merged.value;
	}
	return { value, clashes };
}

function own(fields: Fields, key: string): unknown {
	return Object.hasOwn(fields, key) ? fields[key] : undefined;
}

function mergeLists(
	base: readonly Listed[],
	mine: readonly Listed[],
	theirs: readonly Listed[],
	prefer: 'mine' | 'theirs',
): Merged {
	const [inBase, inMine] = [byId(base), byId(mine)];
	let clashes = 0;
	const value: Listed[] = [];
	for (const record of theirs) {
		const [before, after] = [inBase.get(record.id), inMine.get(record.id)];
		if (before !== undefined && after === undefined) {
			if (prefer === 'mine' || sameContent(before, record)) continue;
			clashes += 1;
		}
		const merged = mergeValues({ base: before, mine: after ?? before, theirs: record }, prefer);
		clashes += merged.clashes;
		value.push(merged.value as Listed);
	}
	for (const [index, record] of mine.entries()) {
		if (inBase.has(record.id) || theirs.some(({ id }) => id === record.id)) continue;
		// It stands after the one it was put behind, or first where that is gone.
		const above = mine.slice(0, index).findLast(({ id }) => value.some((other) => other.id === id));
		value.splice(above ? value.findIndex(({ id }) => id === above.id) + 1 : 0, 0, record);
	}
	return { value, clashes };
}

function byId(list: readonly Listed[]): ReadonlyMap<string, Listed> {
	return new Map(list.map((record) => [record.id, record]));
}

function isRecord(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isList(value: unknown): value is readonly Listed[] {
	return Array.isArray(value) && value.every((part) => isRecord(part) && typeof part['id'] === 'string');
}
