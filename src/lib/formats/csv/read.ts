import type { Issue, Place } from '#lib/model/issue.ts';
import type { Result } from '#lib/model/result.ts';
import { decodeText } from '../files/decode-text.ts';
import type { SourceFile } from '../files/source-file.ts';
import { shapeTable } from '../tables/shape-table.ts';
import { tableIssue } from '../tables/table-issue.ts';
import { tableLimits, type KnowsColumn, type Table, type TableRow } from '../tables/table.ts';
import { cellStart } from './cell-start.ts';
import { restored } from './defuse.ts';
import { findDelimiter } from './find-delimiter.ts';
import { parseRecords, type ParsedRecords } from './parse-records.ts';

/** How much of a line an issue shows, in characters. */
const shown = 500;

/**
 * The table in a file of separated values, whatever its encoding, delimiter and line ends. Blank lines are no rows, and
 * an apostrophe that only kept a spreadsheet from computing a cell is none of its words.
 * Every row that it cannot keep is an issue with its line. Refused only where the file is no table at all.
 */
export function readCsv({ path: file, bytes }: SourceFile, knows: KnowsColumn): Result<Table> {
	const decoded = decodeText(bytes);
	// Lines are counted as people count them; a second byte order mark is nobody's first letter.
	const text = decoded.text.replace(/\r\n?/g, '\n').replace(/^\ufeff+/, '');
	const start: Place = { file, line: 1, column: 1 };
	if (/^\s*<(?:!doctype|html|\?xml|svg)\b/i.test(text)) {
		return { ok: false, issues: [tableIssue('table-web-page', { file }, start)] };
	}
	const problems: Issue[] = [];
	if (decoded.replaced > 0) {
		problems.push(tableIssue('table-letters-lost', { file, count: decoded.replaced }, { file }));
	}
	const announced = /^(?:"?)sep=(.)(?:"?)\n/i.exec(text);
	const delimiter = announced?.[1] ?? findDelimiter(text);
	const parsed = parseRecords(text, delimiter, announced ? announced[0].length : 0);
	const tooWide = parsed.records.find(({ cells }) => cells.length > tableLimits.columns);
	if (tooWide) {
		const values = { file, count: tooWide.cells.length, limit: tableLimits.columns };
		return { ok: false, issues: [tableIssue('table-too-wide', values, { file, line: tooWide.line })] };
	}
	const starts = new Map(parsed.records.map((record) => [record.line, record.from]));
	const placeOf = (row: TableRow, column?: number): Place => {
		const from = starts.get(row.line) ?? 0;
		const at = column === undefined ? from : cellStart(text, from, delimiter, column);
		const begin = text.lastIndexOf('\n', at - 1) + 1;
		const end = text.indexOf('\n', at);
		const line = row.line + countLines(text, from, begin);
		const excerpt = text.slice(begin, end < 0 ? undefined : end).slice(0, shown);
		return { file, line, column: at - begin + 1, excerpt };
	};
	problems.push(...recordProblems(file, parsed, placeOf));
	const rows = parsed.records.map(({ line, cells }) => ({ line, cells: cells.map(restored) }));
	const lost = parsed.open.length + parsed.beyond.length;
	return { ok: true, value: shapeTable({ file, rows, problems, lost, placeOf }, knows), issues: [] };
}

function recordProblems(
	file: string,
	{ open, beyond, odd, records }: ParsedRecords,
	placeOf: (row: TableRow) => Place,
): readonly Issue[] {
	const byLine = new Map(records.map((record) => [record.line, record]));
	const issues = [
		...open.map((line) => tableIssue('table-quote-open', { file, line }, { file, line, column: 1 })),
		...odd.flatMap((line) => {
			const row = byLine.get(line);
			return row ? [tableIssue('table-quote-odd', { file, line }, placeOf(row))] : [];
		}),
	];
	const [first] = beyond;
	if (first === undefined) return issues;
	const values = { file, count: beyond.length, limit: tableLimits.rows };
	return [...issues, tableIssue('table-too-many-rows', values, { file, line: first })];
}

function countLines(text: string, from: number, to: number): number {
	let count = 0;
	for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count++;
	return count;
}
