import { plainText } from '#lib/model/plain-text.ts';
import { formatNumber } from '#lib/words/formats.ts';
import { lateWords } from '#lib/words/late-words.ts';
import type { MoveComparison } from './compare-moves.ts';
import type { PartName, RoleComparison } from './compare-roles.ts';
import type { ComparedCell, ComparedRow } from './compared-row.ts';
import type { TimeMix } from './time-mix.ts';

/** The rows of a comparison under one title, as the table shows them. */
export interface ShownPart {
	readonly id: string;
	readonly title: string;
	readonly rows: readonly ComparedRow[];
	/** A last row that says what the columns above it come to, one sentence a column. */
	readonly foot?: readonly string[];
}

/** What is shown of roles side by side; of parts in which all say the same nothing is, where only differences are asked for. */
export function rolesShown({ parts, mixes }: RoleComparison, onlyDiffering: boolean): readonly ShownPart[] {
	const words = lateWords().compare;
	const named = (name: PartName, id: string, text: string) =>
		name === 'opening' ? words.openingRows[id as keyof typeof words.openingRows] : text;
	return parts.flatMap(({ name, rows }): readonly ShownPart[] => {
		const shown = rows
			.filter(({ differs }) => differs || !onlyDiffering)
			.map((row) => ({ ...row, name: named(name, row.id, row.name) }));
		const sums = name === 'time' && mixes.some((mix) => mix !== null);
		const foot = sums ? { foot: mixes.map((mix) => (mix ? sumOf(mix) : '')) } : {};
		return shown.length === 0 ? [] : [{ id: name, title: words.parts[name], rows: shown, ...foot }];
	});
}

/** What is shown of moves side by side: one part without a title, or none. */
export function movesShown(comparison: MoveComparison, onlyDiffering: boolean): readonly ShownPart[] {
	const words = lateWords().compare;
	const rows = comparison.rows
		.filter(({ differs }) => differs || !onlyDiffering)
		.map((row) => ({ ...row, name: words.moveRows[row.id as keyof typeof words.moveRows] }));
	return rows.length === 0 ? [] : [{ id: 'moves', title: '', rows }];
}

function sumOf({ least, most, middles, feasible }: TimeMix): string {
	const words = lateWords().compare;
	const figure = (value: number) => formatNumber(value / 100, { style: 'percent', maximumFractionDigits: 1 });
	const sum =
		most === null
			? words.timeSumOpen(figure(least), figure(middles))
			: words.timeSum(figure(least), figure(most), figure(middles));
	return feasible ? sum : `${sum} ${words.timeImpossible}`;
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
