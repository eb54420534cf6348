import type { Issue, Place } from '#lib/model/issue.ts';

/** A row under the header: `line` is that of its start in the file, counted from 1; `cells` are as many as the header has. */
export interface TableRow {
	readonly line: number;
	/** Texts as written, without quotes of the format; numbers and dates of a workbook as a person would write them. */
	readonly cells: readonly string[];
}

/** A table of text as CSV, TSV or a sheet of a workbook holds it, read for whoever knows what its columns mean. */
export interface Table {
	readonly file: string;
	readonly sheet?: string;
	/** Names of the columns, each once; those without one are called by their letter. */
	readonly header: readonly string[];
	/** Whether the file has no header, so that `header` only counts the columns. */
	readonly headless: boolean;
	readonly rows: readonly TableRow[];
	/** Problems of the text itself. Rows that are lost to them are counted in `lost`, and each has its issue. */
	readonly problems: readonly Issue[];
	readonly lost: number;
	/** Where a row, or a cell of it counted from 0, stands. */
	readonly placeOf: (row: TableRow, column?: number) => Place;
}

/** How much is read of one table at most. */
export const tableLimits = { columns: 500, rows: 200_000, cells: 5_000_000 };

/** Whether a text is the name of a column to whoever asks for the table; it tells a header from a title above it. */
export type KnowsColumn = (text: string) => boolean;

/** "A", "Z", "AA": the letter of a column counted from 0. */
export function columnLetter(column: number): string {
	const letter = String.fromCharCode(65 + (column % 26));
	return column < 26 ? letter : columnLetter(Math.floor(column / 26) - 1) + letter;
}
