import { defused } from './defuse.ts';

/**
 * Rows as CSV (RFC 4180), numbers with a point. Words that a spreadsheet would compute get an apostrophe in front, which
 * `readCsv` takes away again. With a byte order mark and \r\n, as spreadsheets want it, or `plain`, as other programs do.
 */
export function csvText(
	rows: readonly (readonly (string | number)[])[],
	{ plain = false }: { readonly plain?: boolean } = {},
): string {
	const end = plain ? '\n' : '\r\n';
	return `${plain ? '' : '\ufeff'}${rows.map((row) => `${row.map(csvCell).join(',')}${end}`).join('')}`;
}

function csvCell(value: string | number): string {
	if (typeof value === 'number') return String(value);
	const safe = defused(value.replace(/\r\n?/g, '\n'));
	return /[",\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
