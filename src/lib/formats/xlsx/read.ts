import type { Issue, Place } from '#lib/model/issue.ts';
import type { Result } from '#lib/model/result.ts';
import type { SourceFile } from '../files/source-file.ts';
import { shapeTable } from '../tables/shape-table.ts';
import { tableIssue } from '../tables/table-issue.ts';
import { columnLetter, tableLimits, type KnowsColumn, type Table, type TableRow } from '../tables/table.ts';
import { openWorkbook, type SheetCells } from './open-workbook.ts';

const formulaError = /^#(?:REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)$/;

/**
 * A table for each shown sheet of a workbook that holds anything, refused where none does. Rows are counted as the workbook counts them, and a
 * place names its cell ("Roles!B12"). Hidden sheets stay closed and are told. Never throws.
 */
export async function readXlsx(file: SourceFile, knows: KnowsColumn): Promise<Result<readonly Table[]>> {
	const opened = await openWorkbook(file);
	if (!opened.ok) return opened;
	const { sheets, hidden } = opened.value;
	const issues: Issue[] = [
		...opened.issues,
		...hidden.map((sheet) =>
			tableIssue('workbook-sheet-hidden', { file: file.path, sheet }, { file: file.path }),
		),
	];
	const tables: Table[] = [];
	for (const sheet of sheets) {
		const width = sheet.rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
		if (width > tableLimits.columns) {
			const values = { file: file.path, count: width, limit: tableLimits.columns };
			issues.push(tableIssue('table-too-wide', values, { file: file.path, cell: sheet.name }));
		} else if (sheet.rows.length > 0) tables.push(tableOf(file.path, sheet, knows));
	}
	if (tables.length > 0) return { ok: true, value: tables, issues };
	const wasWide = issues.some(({ code }) => code === 'table-too-wide');
	const empty = wasWide ? [] : [tableIssue('workbook-empty', { file: file.path }, { file: file.path })];
	return { ok: false, issues: [...issues, ...empty] };
}

function tableOf(file: string, sheet: SheetCells, knows: KnowsColumn): Table {
	const placeOf = ({ line, cells }: TableRow, column = 0): Place => ({
		file,
		line,
		column: column + 1,
		cell: `${sheet.name}!${columnLetter(column)}${line}`,
		excerpt: cells.join(' | ').slice(0, 500),
	});
	const problems: Issue[] = [];
	const rows = sheet.rows.slice(0, tableLimits.rows).map((row) => {
		const cells = row.cells.map((cell, column) => {
			if (!formulaError.test(cell)) return cell;
			const place = placeOf(row, column);
			problems.push(tableIssue('workbook-cell-error', { file, cell: place.cell ?? '', error: cell }, place));
			return '';
		});
		return { line: row.line, cells };
	});
	const beyond = sheet.rows.length - rows.length;
	if (beyond > 0) {
		const values = { file, count: beyond, limit: tableLimits.rows };
		const line = sheet.rows[tableLimits.rows]?.line ?? 0;
		problems.push(tableIssue('table-too-many-rows', values, { file, line }));
	}
	return shapeTable({ file, sheet: sheet.name, rows, problems, lost: beyond, placeOf }, knows);
}
