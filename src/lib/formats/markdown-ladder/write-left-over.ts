import type { RolemapDocument } from '#lib/model/document.ts';
import { editedWords } from './edit-page.ts';
import type { Edit } from './edit-text.ts';
import { placedWords } from '#lib/model/placed-words.ts';

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
	...['src', 'fromSrc', 'toSrc', 'order'],
]);
type EditsByFile = ReadonlyMap<string, readonly Edit[]>;

/** `value` without what is derived, each statement with the words that `edits` give it; '' inside an edit around it. */
function content(value: unknown, edits: EditsByFile): unknown {
	if (Array.isArray(value)) return value.map((part) => content(part, edits));
	if (!isObject(value)) return value;
	const kept: Record<string, unknown> = {};
	for (const [key, part] of Object.entries(value)) if (!derived.has(key)) kept[key] = content(part, edits);
	for (const [field, src] of placedWords(value)) {
		const made = edits.get(src.file) ?? [];
		if (made.length > 0) kept[field] = editedWords({ text: String(value[field]), src }, made) ?? '';
	}
	return kept;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null;
}

function same(a: unknown, b: unknown): boolean {
	if (a === b) return true;
	if (!isObject(a) || !isObject(b)) return false;
	const entries = Object.entries(a);
	return (
		entries.length === Object.keys(b).length && entries.every(([key, part]) => key in b && same(part, b[key]))
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
 * The records of `document` that differ from those of `base`, read from its pages, by more than the words of `edits`:
 * with something added, removed or moved, or gone altogether.
 */
export function leftOver(
	document: RolemapDocument,
	base: RolemapDocument,
	edits: EditsByFile,
): readonly LeftOver[] {
	return collections.flatMap((collection) => {
		const before = new Map<string, object>(base[collection].map((record) => [record.id, record]));
		const after = new Set(document[collection].map(({ id }) => id));
		const changed = document[collection].filter((record) => {
			return !same(content(record, edits), content(before.get(record.id), edits));
		});
		const removed = base[collection].filter(({ id }) => !after.has(id));
		return [...changed, ...removed].map((record) => ({
			name: nameOf(record),
			file: fileOf(record) || fileOf(before.get(record.id) ?? {}),
		}));
	});
}
