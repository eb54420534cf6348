import type { RolemapDocument } from '#lib/model/document.ts';
import { editedWords } from './edit-page.ts';
import type { Edit } from './edit-text.ts';
import { placedFields } from './write-statements.ts';

/** A record whose words are not all in the pages. */
export interface LeftOver {
	readonly name: string;
	readonly file: string;
}

/** What is worked out from the words or from outside the pages, and so is not compared. */
const derived: ReadonlySet<string> = new Set([
	...[
		'id',
		'frameworkId',
		'pageId',
		'levelId',
		'trackIds',
		'categoryId',
		'dimensionId',
		'skillIds',
		'roleRefs',
	],
	...[
		'value',
		'quantity',
		'range',
		'rank',
		'kind',
		'onMap',
		'aliases',
		'sharedWith',
		'ref',
		'refKind',
		'icon',
	],
	...['src', 'fromSrc', 'toSrc', 'order', 'shortName'],
]);
const anything = Symbol('decided by an edit around it');

/** `value` without what is derived, each statement with the words that `edits` give it. */
function content(value: unknown, edits: ReadonlyMap<string, readonly Edit[]>): unknown {
	if (Array.isArray(value)) return value.map((part) => content(part, edits));
	if (typeof value !== 'object' || value === null) return value;
	const record = value as Readonly<Record<string, unknown>>;
	const kept: Record<string, unknown> = {};
	for (const [key, part] of Object.entries(record)) if (!derived.has(key)) kept[key] = content(part, edits);
	for (const [field, src] of placedFields(record)) {
		const made = edits.get(src.file) ?? [];
		if (made.length === 0) continue;
		const words = editedWords({ text: String(record[field]), src }, made);
		kept[field] = words ?? anything;
	}
	return kept;
}

function same(meant: unknown, read: unknown): boolean {
	if (meant === anything || meant === read) return true;
	if (typeof meant !== 'object' || typeof read !== 'object' || meant === null || read === null) return false;
	const [a, b] = [Object.entries(meant), Object.entries(read)];
	return (
		a.length === b.length &&
		a.every(([key, part]) => key in read && same(part, (read as Record<string, unknown>)[key]))
	);
}

const collections = ['roles', 'transitions', 'matrices', 'accelerators', 'considerations'] as const;

function nameOf(record: object): string {
	const { name, title, dimension, id } = record as Readonly<Record<string, unknown>>;
	return [name, title, dimension, id].find((part) => typeof part === 'string' && part !== '') as string;
}

/** The page that a record was read from: of its first statement. */
function fileOf(record: object): string {
	const found = /"file":"((?:[^"\\]|\\.)*)"/.exec(JSON.stringify(record))?.[1];
	return found === undefined ? '' : (JSON.parse(`"${found}"`) as string);
}

/**
 * The records of `document` that `read`, the pages as they are written now, does not say in the same words, and those
 * of `base`, the pages as they were, that `document` has no more.
 */
export function leftOver(
	document: RolemapDocument,
	base: RolemapDocument,
	read: RolemapDocument,
	edits: ReadonlyMap<string, readonly Edit[]>,
): readonly LeftOver[] {
	return collections.flatMap((collection) => {
		const byId = (from: RolemapDocument): ReadonlyMap<string, object> =>
			new Map(from[collection].map((record) => [record.id, record]));
		const [meant, before, after] = [byId(document), byId(base), byId(read)];
		const changed = [...meant].filter(([id, record]) => {
			return !same(content(record, edits), content(after.get(id), new Map()));
		});
		const removed = [...before].filter(([id]) => !meant.has(id));
		return [...changed, ...removed].map(([id, record]) => ({
			name: nameOf(record),
			file: fileOf(record) || fileOf(before.get(id) ?? record),
		}));
	});
}
