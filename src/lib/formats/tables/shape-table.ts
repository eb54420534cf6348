import type { Issue, Place } from '#lib/model/issue.ts';
import { tableIssue } from './table-issue.ts';
import { columnLetter, tableLimits, type KnowsColumn, type Table, type TableRow } from './table.ts';

/** The cells of a file before anyone knows which of its rows is the header. */
export interface RawTable {
	readonly file: string;
	readonly sheet?: string;
	/** Every row that is not blank, cells as they stand. */
	readonly rows: readonly TableRow[];
	readonly problems: readonly Issue[];
	readonly lost: number;
	readonly placeOf: (row: TableRow, column?: number) => Place;
}

/** How far down a header is looked for: titles and notes above one are few. */
const searched = 20;

const totals = /^(?:grand |sub ?)?totals?\b|^(?:sum|summe|gesamt(?:summe)?|insgesamt)\b\s*:?$/i;

/**
 * The table in `raw`: its header is found, rows above it, repeated headers and totals at the end are told and left
 * out, short rows are filled, cells beyond the header get columns of their own.
 */
export function shapeTable(raw: RawTable, knows: KnowsColumn): Table {
	const problems = [...raw.problems];
	const { file, sheet } = raw;
	const headerAt = findHeader(raw.rows, knows);
	const head = headerAt < 0 ? undefined : raw.rows[headerAt];
	let lost = raw.lost;
	const tell = (code: 'table-title-row' | 'table-header-again' | 'table-total-row', row: TableRow): void => {
		lost++;
		problems.push(tableIssue(code, { file, line: row.line }, raw.placeOf(row)));
	};
	for (const row of raw.rows.slice(0, Math.max(headerAt, 0))) tell('table-title-row', row);
	const below = raw.rows.slice(headerAt + 1);
	const header = columnNames(head?.cells ?? [], widest(head, below));
	const kept: TableRow[] = [];
	for (const [at, row] of below.entries()) {
		if (head && sameCells(row.cells, head.cells)) tell('table-header-again', row);
		else if (at === below.length - 1 && at > 0 && isTotal(row)) tell('table-total-row', row);
		else kept.push(filled(row, header.length));
	}
	if (head) problems.push(...longRows(raw, below, head.cells.length));
	if (!head && kept.length > 0) problems.push(tableIssue('table-no-header', { file }, { file, line: 1 }));
	const named = sheet === undefined ? {} : { sheet };
	return { file, ...named, header, headless: !head, rows: kept, problems, lost, placeOf: raw.placeOf };
}

/** The row that names the most columns; else the first, unless it reads like a row of data; -1 without one. */
function findHeader(rows: readonly TableRow[], knows: KnowsColumn): number {
	let best = -1;
	let most = 0;
	for (const [at, { cells }] of rows.slice(0, searched).entries()) {
		const known = new Set(cells.filter((cell) => cell.length <= 80 && knows(cell))).size;
		if (known > most) [best, most] = [at, known];
	}
	if (best >= 0) return best;
	const first = rows[0];
	if (!first) return -1;
	const reads = first.cells.every((cell) => cell.trim() !== '' && !/^[\s\d.,:%€$£+-]+$/.test(cell));
	const again = rows
		.slice(1, 200)
		.some(({ cells }) => cells.some((cell, at) => cell !== '' && cell === first.cells[at]));
	return reads && !again ? 0 : -1;
}

function widest(head: TableRow | undefined, rows: readonly TableRow[]): number {
	const most = rows.reduce(
		(width, { cells }) => Math.max(width, filledLength(cells)),
		head?.cells.length ?? 0,
	);
	return Math.min(most, tableLimits.columns);
}

function filledLength(cells: readonly string[]): number {
	return cells.findLastIndex((cell) => cell.trim() !== '') + 1;
}

/** Every column under a name of its own. */
function columnNames(cells: readonly string[], width: number): readonly string[] {
	const taken = new Set<string>();
	return Array.from({ length: width }, (_, at) => {
		const written = (cells[at] ?? '')
			.replace(/\ufeff/g, '')
			.replace(/\s+/g, ' ')
			.trim();
		const name = written === '' ? columnLetter(at) : written;
		let unique = name;
		for (let count = 2; taken.has(unique); count++) unique = `${name} (${count})`;
		taken.add(unique);
		return unique;
	});
}

function filled({ line, cells }: TableRow, width: number): TableRow {
	return { line, cells: Array.from({ length: width }, (_, at) => cells[at] ?? '') };
}

function sameCells(one: readonly string[], other: readonly string[]): boolean {
	return one.length === other.length && one.every((cell, at) => cell === other[at]);
}

function isTotal({ cells }: TableRow): boolean {
	const first = cells.find((cell) => cell.trim() !== '') ?? '';
	return totals.test(first.trim()) && cells.some((cell) => /^\s*[\d.,]+\s*$/.test(cell));
}

function longRows(raw: RawTable, rows: readonly TableRow[], width: number): readonly Issue[] {
	return rows.flatMap((row) => {
		const length = filledLength(row.cells);
		if (length <= width) return [];
		const values = { file: raw.file, line: row.line, count: length - width };
		return [tableIssue('table-row-long', values, raw.placeOf(row, width))];
	});
}
