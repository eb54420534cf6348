import { csvText } from '../csv/csv-text.ts';
import { writeXlsx } from '../xlsx/write.ts';
import type { Sheet } from './sheet.ts';

/** Sheets as the bytes of a file: a workbook of all, or the one that a CSV holds, of successors theirs and else the first. */
export async function sheetsFile(
	sheets: readonly Sheet[],
	format: 'csv' | 'xlsx',
): Promise<Uint8Array<ArrayBuffer>> {
	if (format === 'xlsx') return writeXlsx(sheets);
	const one = sheets.find(({ name }) => name === 'Successors') ?? sheets[0];
	return new TextEncoder().encode(csvText(one?.rows ?? [], { plain: true }));
}
