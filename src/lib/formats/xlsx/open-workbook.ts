import { zipSync } from 'fflate';
import type { CellValue, MergeRange } from 'hucre/xlsx';
import type { Result } from '#lib/model/result.ts';
import { workbookFaultWords } from '#lib/words/english/tables.ts';
import { readArchive } from '../files/read-archive.ts';
import type { SourceFile } from '../files/source-file.ts';
import { tableIssue } from '../tables/table-issue.ts';
import type { TableRow } from '../tables/table.ts';

/** The cells of one sheet, blank rows left out. */
export interface SheetCells {
	readonly name: string;
	readonly rows: readonly TableRow[];
}

export interface Workbook {
	readonly sheets: readonly SheetCells[];
	/** Names of sheets that its owner hid. */
	readonly hidden: readonly string[];
}

/** A merged cell is filled into so many cells at most. */
const mostFilled = 100_000;

/**
 * A workbook as texts. hucre reads it, but sees only what our own gate let through: parts that hold cells, unpacked
 * within the limits of archives and without document types, so that nothing grows while it reads.
 */
export async function openWorkbook({ path: file, bytes }: SourceFile): Promise<Result<Workbook>> {
	if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
		return refused(tableIssue('workbook-locked', { file }, { file }));
	const unpacked = readArchive(file, bytes, { hidden: true });
	if (!unpacked.ok) return unpacked;
	const parts = unpacked.value.filter(
		({ path }) => /\.(?:xml|rels)$/i.test(path) && !/pivotCache|media/i.test(path),
	);
	if (parts.some(({ bytes: part }) => declaresEntities(part)))
		return broken(file, workbookFaultWords.entities);
	const clean = zipSync(Object.fromEntries(parts.map((part) => [part.path, part.bytes])), { level: 0 });
	const { readXlsx } = await import('hucre/xlsx');
	const hidden: string[] = [];
	try {
		const workbook = await readXlsx(clean, {
			sheets: (info) => {
				const shown = !info.hidden && !info.veryHidden;
				if (!shown) hidden.push(info.name);
				return shown;
			},
		});
		const sheets = workbook.sheets.map(({ name, rows, merges = [] }) => ({
			name,
			rows: textRows(rows, merges),
		}));
		const issues = unpacked.issues.filter(({ severity }) => severity !== 'info');
		return { ok: true, value: { sheets, hidden }, issues };
	} catch (error) {
		// Whatever it throws is about the file: the bytes are its only input.
		return broken(file, error instanceof Error ? error.message : String(error));
	}
}

function broken(file: string, reason: string): Result<never> {
	return refused(tableIssue('workbook-broken', { file, reason: reason.slice(0, 200) }, { file }));
}

function refused(issue: ReturnType<typeof tableIssue>): Result<never> {
	return { ok: false, issues: [issue] };
}

/** Whether a part declares a document type, which no workbook does and every entity bomb must. */
function declaresEntities(part: Uint8Array): boolean {
	const text = new TextDecoder(part[0] === 0xff || part[0] === 0xfe ? 'utf-16' : 'latin1').decode(part);
	return /<!(?:DOCTYPE|ENTITY)/i.test(text);
}

function textRows(
	rows: readonly (readonly CellValue[])[],
	merges: readonly MergeRange[],
): readonly TableRow[] {
	const texts = rows.map((row) => Array.from(row, cellText));
	let filled = 0;
	for (const { startRow, startCol, endRow, endCol } of merges) {
		const text = texts[startRow]?.[startCol] ?? '';
		for (let row = startRow; row <= endRow && row < texts.length && filled < mostFilled; row++) {
			// Across a row a merged cell is a title; down a column it is said of every row beside it.
			if (endCol === startCol && texts[row]) (texts[row] ??= [])[startCol] = text;
			filled++;
		}
	}
	return texts
		.map((cells, at) => ({ line: at + 1, cells }))
		.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
}

function cellText(value: CellValue | undefined): string {
	if (value === null || value === undefined) return '';
	if (value instanceof Date) {
		const text = Number.isNaN(value.getTime()) ? '' : value.toISOString();
		return text.replace(/T00:00:00\.000Z$/, '');
	}
	if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
	return String(value);
}
