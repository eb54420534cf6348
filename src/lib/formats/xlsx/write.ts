import type { Sheet } from '../document-tables/sheet.ts';

/** What a cell of a workbook holds at most (ECMA-376; Excel takes a file with more for a broken one). */
const longestCell = 32_767;

/**
 * A workbook, the first row of each sheet a header that stays in sight. Texts are texts in it, whatever they look like;
 * what no workbook can hold of one is replaced or cut off.
 */
export async function writeXlsx(sheets: readonly Sheet[]): Promise<Uint8Array<ArrayBuffer>> {
	const { writeXlsx: write } = await import('hucre/xlsx');
	const written = await write({
		sheets: sheets.map(({ name, rows }) => ({
			name,
			rows: rows.map((row) => row.map((cell) => (typeof cell === 'string' ? textCell(cell) : cell))),
			freezePane: { rows: 1 },
		})),
	});
	return new Uint8Array(written);
}

/** Workbooks write control letters as `_x000D_` (ECMA-376, ST_Xstring), so a text that reads like one is escaped. */
function textCell(text: string): string | null {
	if (text === '') return null;
	return text
		.slice(0, longestCell)
		.toWellFormed()
		.replace(/[\ufffe\uffff]/g, '\ufffd')
		.replace(/_(?=x[\dA-F]{4}_)/gi, '_x005F_');
}
