/** What a spreadsheet would take for a formula, or lets run on into one. */
const formula = /^[=+\-@\t\r]/;

/**
 * Rows as CSV (RFC 4180, with a byte order mark so that spreadsheets read it as UTF-8). A cell that begins like a formula
 * gets an apostrophe in front, which spreadsheets do not show.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
	return `\ufeff${rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`;
}

function csvCell(text: string): string {
	const safe = formula.test(text) ? `'${text}` : text;
	return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
