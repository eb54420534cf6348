import type { RolemapDocument } from './document.ts';
import { readQuantity } from './read-quantity.ts';
import { readRange } from './read-range.ts';
import type { Src } from './source.ts';
import { timelineYears } from './timeline-years.ts';

type Fields = Readonly<Record<string, unknown>>;

const placedCollections = ['roles', 'transitions', 'matrices', 'accelerators', 'considerations'] as const;

/** One place of one page; statements that share it are the same words, read into several records. */
export function placeKey({ file, from, to }: Src): string {
	return `${file}\n${from}\n${to}`;
}

function isFields(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isSrc(value: unknown): value is Src {
	return isFields(value) && typeof value['file'] === 'string' && typeof value['from'] === 'number';
}

/** The words of a record with their places: `src` is that of `text`, else of `title`; `xSrc` is that of `x`. */
export function placedWords(record: object): readonly (readonly [field: string, src: Src])[] {
	const fields = record as Fields;
	const found: (readonly [string, Src])[] = [];
	for (const [key, src] of Object.entries(fields)) {
		if (!isSrc(src)) continue;
		const names = key === 'src' ? ['text', 'title'] : key.endsWith('Src') ? [key.slice(0, -3)] : [];
		const field = names.find((name) => typeof fields[name] === 'string');
		if (field !== undefined) found.push([field, src]);
	}
	return found;
}

/** The places of an entry and of everything in it. */
export function placesIn(entry: object): readonly Src[] {
	const found: Src[] = [];
	const visit = (value: unknown): void => {
		if (Array.isArray(value)) value.forEach(visit);
		else if (isFields(value) && !isSrc(value)) {
			for (const [, src] of placedWords(value)) found.push(src);
			Object.values(value).forEach(visit);
		}
	};
	visit(entry);
	return found;
}

// Records never change, so the files that one was read from are looked for once. Its places are not kept: they take more
// room than the change that replaced it, and are asked for only when something in one of those files changes. The
// files are one text, because a history may hold on to thousands of states of a record.
const known = new WeakMap<object, string>();
const between = '\n';

function filesOf(record: object): string {
	let files = known.get(record);
	if (files === undefined) {
		const found = new Set<string>();
		// A table stands on one page, with all its cells.
		if ('cells' in record && 'src' in record && isSrc(record.src)) found.add(record.src.file);
		else addFiles(record, found);
		// Nearly every record was read from one file, whose name is there already.
		files = found.size === 1 ? ([...found][0] ?? '') : [...found].join(between);
		known.set(record, files);
	}
	return files;
}

function isFrom(record: object, file: string): boolean {
	const files = filesOf(record);
	return files === file || (files.includes(file) && files.split(between).includes(file));
}

function addFiles(value: object, files: Set<string>): void {
	if (Array.isArray(value)) {
		for (const part of value as readonly unknown[])
			if (typeof part === 'object' && part !== null) addFiles(part, files);
		return;
	}
	const fields = value as Fields;
	for (const key in fields) {
		const part = fields[key];
		if (typeof part !== 'object' || part === null || key === 'value' || key === 'quantity') continue;
		if (isSrc(part)) files.add(part.file);
		else addFiles(part, files);
	}
}

function holds(record: object, files: ReadonlySet<string>, keys: ReadonlySet<string>): boolean {
	for (const file of files)
		if (isFrom(record, file)) return placesIn(record).some((src) => keys.has(placeKey(src)));
	return false;
}

function fileOfKey(key: string): string {
	return key.slice(0, key.indexOf('\n'));
}

function rewritten(
	document: RolemapDocument,
	keys: ReadonlySet<string>,
	rewrite: <T extends object>(record: T) => T,
): RolemapDocument {
	if (keys.size === 0) return document;
	const wanted = new Set([...keys].map(fileOfKey));
	const changed: Record<string, readonly object[]> = {};
	for (const collection of placedCollections) {
		const records: readonly object[] = document[collection];
		const next = records.map((record) => (holds(record, wanted, keys) ? rewrite(record) : record));
		if (next.some((record, at) => record !== records[at])) changed[collection] = next;
	}
	return { ...document, ...changed };
}

/** `document` without anything that was read from `file`, in whichever records it stands. */
export function withoutFile(document: RolemapDocument, file: string): RolemapDocument {
	const keys = new Set<string>();
	for (const collection of placedCollections) {
		for (const record of document[collection]) {
			if (!isFrom(record, file)) continue;
			for (const src of placesIn(record)) if (src.file === file) keys.add(placeKey(src));
		}
	}
	return withoutWordsAt(document, keys);
}

/** `record` with `texts` for its words, and what is read from them read again; `list` is the field that holds it. */
export function reworded<T extends object>(record: T, texts: Fields, list: string): T {
	const next: Record<string, unknown> = { ...record, ...texts };
	const { text } = next;
	if (typeof text !== 'string') return next as T;
	if ('value' in next) {
		const years = list === 'timeline' ? timelineYears(text)?.value : undefined;
		next['value'] = typeof next['value'] === 'string' ? text : (years ?? readRange(text));
	} else if (list === 'cells') {
		const range = readRange(text);
		if (range.kind === 'text') delete next['range'];
		else next['range'] = range;
	} else if ('id' in next) {
		const quantity = readQuantity(text);
		if (quantity) next['quantity'] = quantity;
		else delete next['quantity'];
	}
	return next as T;
}

/** Makes `texts` (by place) the words of everything that stands there, in whichever records it was read into. */
export function withWordsAt(document: RolemapDocument, texts: ReadonlyMap<string, string>): RolemapDocument {
	const visit = (value: unknown, list: string): unknown => {
		if (Array.isArray(value)) return kept(value, (part) => visit(part, list));
		if (!isFields(value) || isSrc(value)) return value;
		const words = placedWords(value).flatMap(([field, src]) => {
			const text = texts.get(placeKey(src));
			return text === undefined || text === value[field] ? [] : [[field, text] as const];
		});
		const whole = words.length > 0 ? reworded(value, Object.fromEntries(words), list) : value;
		return keptFields(whole, visit);
	};
	return rewritten(document, new Set(texts.keys()), (record) => visit(record, '') as typeof record);
}

/**
 * `document` without what stands at `keys`: entries go, statements go and with the last one the figure, and the cells of
 * tables are left empty; a row that has nothing else goes too.
 */
export function withoutWordsAt(document: RolemapDocument, keys: ReadonlySet<string>): RolemapDocument {
	const gone = (value: unknown): boolean =>
		isFields(value) && placedWords(value).some(([, src]) => keys.has(placeKey(src)));
	const visit = (value: unknown, list: string): unknown => {
		if (Array.isArray(value)) return keptArray(value, list);
		if (!isFields(value) || isSrc(value)) return value;
		if (list === 'cells' && gone(value)) return reworded(value, { text: '' }, list);
		if (list === 'byTransition' && Object.values(value).some(gone))
			return Object.fromEntries(Object.entries(value).filter(([, part]) => !gone(part)));
		return Array.isArray(value['cells']) ? withoutRows(value) : keptFields(value, visit);
	};
	const keptArray = (value: readonly unknown[], list: string): readonly unknown[] => {
		if (list === 'cells') return kept(value, (part) => visit(part, list));
		const left = value.filter((part) => !gone(part) && !(isFields(part) && gone(part['stated'])));
		const inner = kept(left, (part) => visit(part, list));
		const full = inner.filter((part) => !isFields(part) || !isEmptied(part, value));
		return full.length === value.length && full.every((part, at) => part === value[at]) ? value : full;
	};
	const withoutRows = (matrix: Fields): Fields => {
		const [rows, cells] = [matrix['rows'], matrix['cells']] as (readonly unknown[])[];
		const next = kept(cells as readonly unknown[], (part) => visit(part, 'cells'));
		const stays = next.map((row, at) => row === cells?.[at] || (row as readonly unknown[]).some(hasWords));
		return {
			...keptFields(matrix, (value, key) => (key === 'cells' ? value : visit(value, key))),
			rows: rows?.filter((_, at) => stays[at]),
			cells: next.filter((_, at) => stays[at]),
		};
	};
	return rewritten(document, keys, (record) => visit(record, '') as typeof record);
}

function hasWords(cell: unknown): boolean {
	return isFields(cell) && cell['text'] !== '';
}

/** A scope figure that lost its last statement. */
function isEmptied(part: Fields, before: readonly unknown[]): boolean {
	return (
		Array.isArray(part['statements']) && part['statements'].length === 0 && !before.includes(part as unknown)
	);
}

/** `list` with each part as `change` makes it; the same list where none changes. */
function kept(list: readonly unknown[], change: (part: unknown) => unknown): readonly unknown[] {
	const next = list.map(change);
	return next.every((part, at) => part === list[at]) ? list : next;
}

function keptFields(value: Fields, change: (part: unknown, key: string) => unknown): Fields {
	let next: Record<string, unknown> | undefined;
	for (const [key, part] of Object.entries(value)) {
		if (typeof part !== 'object' || part === null) continue;
		const changed = change(part, key);
		if (changed !== part) (next ??= { ...value })[key] = changed;
	}
	// A line without lines below it has no list of them.
	if (next && Array.isArray(next['children']) && next['children'].length === 0) delete next['children'];
	return next ?? value;
}
