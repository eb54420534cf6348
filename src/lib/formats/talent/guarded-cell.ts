/** What `csvText` guards with an apostrophe, behind any number of apostrophes of its own. */
const guarded = /^'+[=+\-@\t\r]/;

/** `text` for a cell that `csvText` writes, such that `bareCell` gives it back whatever it begins with. */
export function guardedCell(text: string): string {
	return guarded.test(text) ? `'${text}` : text;
}

/** The text of a cell without the apostrophe that keeps a spreadsheet from taking it for a formula. */
export function bareCell(cell: string): string {
	return guarded.test(cell) ? cell.slice(1) : cell;
}
