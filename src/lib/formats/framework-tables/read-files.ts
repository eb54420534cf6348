import type { Issue } from '#lib/model/issue.ts';
import { readCsv } from '../csv/read.ts';
import type { SourceFile } from '../files/source-file.ts';
import type { FileRows, FrameworkReading } from '../frameworks/file-rows.ts';
import type { Table } from '../tables/table.ts';
import { asColumnMeanings, type ColumnMapping, type ColumnMeaning } from './column-meaning.ts';
import { guessColumns, isFrameworkColumn } from './guess-columns.ts';
import { readFrameworkTables, type GivenTable } from './read.ts';

/** The tables of all files, and which files gave none. */
export interface OpenedTables {
	readonly tables: readonly GivenTable[];
	readonly issues: readonly Issue[];
	readonly refused: readonly FileRows[];
}

/** How a table is named to a person: its file, and its sheet where it is one of a workbook. */
export function tableName({ file, sheet }: Pick<Table, 'file' | 'sheet'>): string {
	return sheet === undefined ? file : `${file} · ${sheet}`;
}

/** Opens CSV, TSV and XLSX files; what each column means is what was chosen for its header, else a guess. */
export async function openTables(
	files: readonly SourceFile[],
	mappings: readonly ColumnMapping[],
): Promise<OpenedTables> {
	const tables: GivenTable[] = [];
	const issues: Issue[] = [];
	const refused: FileRows[] = [];
	for (const file of files) {
		const format = /\.xlsx$/i.test(file.path) ? 'xlsx' : 'csv';
		const opened = format === 'xlsx' ? await openSheets(file) : openText(file);
		issues.push(...opened.issues);
		if (opened.tables.length === 0) refused.push({ file: file.path, format, kept: 0, reported: 1 });
		for (const table of opened.tables) tables.push({ table, meanings: meaningsOf(table, mappings), format });
	}
	return { tables, issues, refused };
}

/** The framework in CSV, TSV and XLSX files. Never throws; what cannot be read is told. */
export async function readTableFiles(
	files: readonly SourceFile[],
	title: string,
	mappings: readonly ColumnMapping[] = [],
): Promise<FrameworkReading> {
	const opened = await openTables(files, mappings);
	const reading = readFrameworkTables(opened.tables, title);
	return {
		document: reading.document,
		issues: [...opened.issues, ...reading.issues],
		files: [...opened.refused, ...reading.files],
	};
}

function openText(file: SourceFile): {
	readonly tables: readonly Table[];
	readonly issues: readonly Issue[];
} {
	const read = readCsv(file, isFrameworkColumn);
	return { tables: read.ok ? [read.value] : [], issues: read.issues };
}

async function openSheets(file: SourceFile) {
	// Fetched with the first workbook.
	const { readXlsx } = await import('../xlsx/read.ts');
	const read = await readXlsx(file, isFrameworkColumn);
	return { tables: read.ok ? read.value : [], issues: read.issues };
}

function meaningsOf(table: Table, mappings: readonly ColumnMapping[]): readonly ColumnMeaning[] {
	const chosen = mappings.find(({ header }) => sameHeader(header, table.header));
	return (chosen && asColumnMeanings(chosen.meanings)) ?? guessColumns(table);
}

function sameHeader(one: readonly string[], other: readonly string[]): boolean {
	return one.length === other.length && one.every((head, at) => head === other[at]);
}
