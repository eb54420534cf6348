import type { ComparedCell, ComparedRow } from '#lib/analysis/compare/compared-row.ts';
import { plainText } from '#lib/model/plain-text.ts';
import { lateWords } from '#lib/words/late-words.ts';

/** The rows of a comparison under one title, as the table shows them. */
export interface ShownPart {
	readonly id: string;
	readonly title: string;
	readonly rows: readonly ComparedRow[];
	/** A last row that says what the columns above it come to, one sentence a column. */
	readonly foot?: readonly string[];
}

/** A comparison as the rows of a spreadsheet: what is compared, whether it differs, and one column for each role or move. */
export function comparisonSheet(
	columns: readonly string[],
	parts: readonly ShownPart[],
): readonly (readonly string[])[] {
	const words = lateWords().compare;
	return [
		[words.sheetPart, words.rowHead, words.sheetDiffers, ...columns],
		...parts.flatMap(({ title, rows, foot }) => [
			...rows.map((row) => [
				title,
				row.name || words.untitled,
				row.differs ? words.yes : '',
				...row.cells.map((cell) => (cell ? cellText(cell) : '')),
			]),
			...(foot ? [[title, words.timeSums, '', ...foot]] : []),
		]),
	];
}

/** Further wordings stand below the first with the page each is on; so do the lines of a list. */
function cellText({ statements, items }: ComparedCell): string {
	const [first, ...others] = statements;
	return [
		...(first ? [plainText(first.text)] : []),
		...others.map(({ text, sources }) => {
			const places = sources.map(({ file, line }) => `${file}:${line}`).join(', ');
			return places === '' ? plainText(text) : `${plainText(text)} (${places})`;
		}),
		...items.flatMap(({ text, heading }) => [
			...(heading === undefined ? [] : [`${plainText(heading)}:`]),
			plainText(text),
		]),
	].join('\n');
}
