import { entry } from './issue-entry.ts';

const rows = (count: number) => (count === 1 ? '1 row' : `${count} rows`);
const saveAgain = 'Save the table again as CSV in UTF-8, or as an Excel workbook (.xlsx).';

/** Problems of tables: CSV files, sheets of workbooks, and their rows. */
export const tableIssueWords = {
	'table-web-page': entry<{ file: string }>(
		'error',
		({ file }) => `${file} is named like a table but is a web page, so it was not read.`,
		'A download that asks for a sign-in often saves its sign-in page. Download the file again.',
	),
	'table-letters-lost': entry<{ file: string; count: number }>(
		'warning',
		({ file, count }) =>
			`${count === 1 ? '1 letter' : `${count} letters`} of ${file} cannot be read in its encoding and ${count === 1 ? 'is' : 'are'} shown as �.`,
		saveAgain,
	),
	'table-too-wide': entry<{ file: string; count: number; limit: number }>(
		'error',
		({ file, count, limit }) =>
			`A row of ${file} has ${count} columns; tables of more than ${limit} are not read.`,
		'Check that the file is a table, and leave out columns that say nothing about roles.',
	),
	'table-too-many-rows': entry<{ file: string; count: number; limit: number }>(
		'error',
		({ file, count, limit }) =>
			`${file} has more than ${limit} rows or too many cells; ${rows(count)} from this line on ${count === 1 ? 'was' : 'were'} not read.`,
		'Split the table into several files and open them together.',
	),
	'table-quote-open': entry<{ file: string; line: number }>(
		'error',
		({ line }) => `A quote (") on line ${line} is never closed, so this line was left out.`,
		'Close the quote, or write a quote inside of a cell twice ("").',
	),
	'table-quote-odd': entry<{ file: string; line: number }>(
		'warning',
		({ line }) =>
			`A quote (") stands in the middle of a cell on line ${line}; the row was read as well as it can be.`,
		'Write a quote inside of a cell twice ("") and the whole cell in quotes.',
	),
	'table-row-long': entry<{ file: string; line: number; count: number }>(
		'warning',
		({ line, count }) =>
			`The row on line ${line} has ${count === 1 ? 'one cell' : `${count} cells`} more than the header; ${count === 1 ? 'it was' : 'they were'} kept without a name.`,
		'Check for a delimiter inside of a cell that is not in quotes.',
	),
	'table-title-row': entry<{ file: string; line: number }>(
		'info',
		({ line }) => `Line ${line} stands above the header and was left out.`,
	),
	'table-header-again': entry<{ file: string; line: number }>(
		'info',
		({ line }) => `Line ${line} repeats the header and was left out.`,
	),
	'table-total-row': entry<{ file: string; line: number }>(
		'info',
		({ line }) => `Line ${line} adds up the rows above it and was left out.`,
	),
	'table-no-header': entry<{ file: string }>(
		'warning',
		({ file }) => `${file} has no header; its columns are called A, B, C …`,
		'Write the names of the columns into the first row, such as "role", "level", and "skill".',
	),
	'table-no-rows': entry<{ file: string }>(
		'warning',
		({ file }) => `There is no row of data in ${file}.`,
		'Check that the right file was chosen.',
	),
	'workbook-broken': entry<{ file: string; reason: string }>(
		'error',
		({ file, reason }) => `${file} cannot be read as an Excel workbook: ${reason}`,
		'Open it in Excel or LibreOffice and save it again as .xlsx, or save the sheet as CSV.',
	),
	'workbook-locked': entry<{ file: string }>(
		'error',
		({ file }) => `${file} is protected by a password, or saved in the form of Excel before 2007.`,
		'Save it again as .xlsx without a password.',
	),
	'workbook-empty': entry<{ file: string }>(
		'error',
		({ file }) => `${file} has no shown sheet with anything in it.`,
		'Export it again, and look whether the rows are on a hidden sheet.',
	),
	'workbook-sheet-hidden': entry<{ file: string; sheet: string }>(
		'info',
		({ file, sheet }) => `The sheet "${sheet}" of ${file} is hidden, so it was not read.`,
		'Show the sheet in the workbook and save it to have it read.',
	),
	'workbook-cell-error': entry<{ file: string; cell: string; error: string }>(
		'warning',
		({ cell, error }) => `The formula in ${cell} gives ${error}; the cell was read as empty.`,
		'Mend the formula in the workbook.',
	),
};
