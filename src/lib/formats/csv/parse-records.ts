import Papa from 'papaparse';
import { tableLimits } from '../tables/table.ts';

/** A record with the offset it begins at in the text. */
export interface ParsedRecord {
	readonly line: number;
	readonly from: number;
	readonly cells: readonly string[];
}

export interface ParsedRecords {
	readonly records: readonly ParsedRecord[];
	/** Lines whose quote is never closed; they are no records. */
	readonly open: readonly number[];
	/** Lines of records with a quote where none may stand; they are records all the same. */
	readonly odd: readonly number[];
	/** Lines of records beyond the limit. */
	readonly beyond: readonly number[];
}

/** An open quote swallows all that follows, so reading begins anew behind it, this often at most. */
const mostReturns = 50;

/**
 * The records of `text` (lines ended by \n) from `from` on. Blank lines are none. Where a quote is never closed, only
 * its own line is given up: what PapaParse swallowed behind it is read again.
 */
export function parseRecords(text: string, delimiter: string, from: number): ParsedRecords {
	const records: ParsedRecord[] = [];
	const open: number[] = [];
	const odd: number[] = [];
	const beyond: number[] = [];
	let cells = 0;
	let at = from;
	let line = from === 0 ? 1 : 2;
	for (let returns = 0; at < text.length; returns++) {
		const run = readRun(text, at, line, delimiter);
		for (const record of run.records) {
			cells += record.cells.length;
			// One record more, for the header.
			if (records.length <= tableLimits.rows && cells <= tableLimits.cells) records.push(record);
			else beyond.push(record.line);
		}
		odd.push(...run.odd);
		if (run.open === null) break;
		open.push(run.open.line);
		const end = text.indexOf('\n', run.open.from);
		if (end < 0) break;
		at = end + 1;
		line = run.open.line + 1;
		if (returns < mostReturns) continue;
		for (let rest = at; rest < text.length; rest = nextLine(text, rest)) open.push(line++);
		break;
	}
	return { records, open, odd, beyond };
}

function nextLine(text: string, from: number): number {
	const end = text.indexOf('\n', from);
	return end < 0 ? text.length : end + 1;
}

function readRun(text: string, start: number, firstLine: number, delimiter: string) {
	const body = start === 0 ? text : text.slice(start);
	const records: ParsedRecord[] = [];
	const odd: number[] = [];
	let open: { line: number; from: number } | null = null;
	let line = firstLine;
	let from = 0;
	Papa.parse<string[]>(body, {
		delimiter,
		newline: '\n',
		step: ({ data, errors, meta }, parser) => {
			const record = { line, from: start + from, cells: data };
			const end = Math.min(meta.cursor, body.length);
			const quotes = errors.filter(({ type }) => type === 'Quotes');
			// A quote closed in the middle of a cell goes on to the next one it finds, lines below.
			const runsOn = quotes.length > 0 && body.slice(from, end).trimEnd().includes('\n');
			if (runsOn || quotes.some(({ code }) => code === 'MissingQuotes')) {
				open = record;
				parser.abort();
				return;
			}
			if (quotes.length > 0) odd.push(line);
			if (data.some((cell) => cell.trim() !== '')) records.push(record);
			for (let at = from; at < end; at++) if (body.charCodeAt(at) === 10) line++;
			from = end;
		},
	});
	return { records, odd, open: open as { line: number; from: number } | null };
}
