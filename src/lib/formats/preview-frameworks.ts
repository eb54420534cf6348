import type { RolemapDocument } from '#lib/model/document.ts';
import type { Issue } from '#lib/model/issue.ts';
import { takeIn } from './files/intake.ts';
import type { SourceFile } from './files/source-file.ts';
import type { ColumnMapping, ColumnMeaning } from './framework-tables/column-meaning.ts';
import type { FileRows } from './frameworks/file-rows.ts';
import { nativeAmong } from './native/native-among.ts';
import { frameworksAmong } from './open-frameworks.ts';

/** A table as it would be read: what its columns mean, and its first rows as they stand. */
export interface TablePreview {
	readonly name: string;
	readonly header: readonly string[];
	readonly meanings: readonly ColumnMeaning[];
	readonly rows: readonly (readonly string[])[];
	readonly count: number;
}

/** What opening files would give, before anything is opened. */
export interface FrameworkPreview {
	readonly document: RolemapDocument;
	readonly issues: readonly Issue[];
	readonly files: readonly FileRows[];
	readonly tables: readonly TablePreview[];
}

const shownRows = 4;
const shownLetters = 60;

/**
 * What `files` would be read as; null where they are a ladder of pages or a document of ours, and where there is
 * nothing to ask because nothing of them can be read.
 */
export async function previewFrameworks(
	given: readonly SourceFile[],
	title: string,
	mappings: readonly ColumnMapping[],
): Promise<FrameworkPreview | null> {
	const taken = takeIn(given).files;
	if (nativeAmong(taken).native !== null) return null;
	const among = frameworksAmong(taken);
	if (among.read === null) return null;
	const reading = await among.read(title, mappings);
	const inTables = taken.filter(({ path }) => /\.(?:csv|tsv|xlsx)$/i.test(path));
	const isEmpty = reading.document.roles.length === 0;
	if (inTables.length === 0) return isEmpty ? null : { ...reading, tables: [] };
	const { openTables, tableName } = await import('./framework-tables/read-files.ts');
	const { tables } = await openTables(inTables, mappings);
	if (isEmpty && tables.every(({ table }) => table.rows.length === 0)) return null;
	const previews = tables.map(({ table, meanings }) => ({
		name: tableName(table),
		header: table.header,
		meanings,
		rows: table.rows.slice(0, shownRows).map(({ cells }) => cells.map((cell) => shortened(cell))),
		count: table.rows.length,
	}));
	return { ...reading, tables: previews };
}

function shortened(cell: string): string {
	const flat = cell
		.slice(0, shownLetters * 4)
		.replace(/\s+/g, ' ')
		.trim();
	return flat.length <= shownLetters ? flat : `${flat.slice(0, shownLetters - 1)}…`;
}
