import { readComparisonAddress } from '#lib/analysis/compare/compare-address.ts';
import { compareMoves } from '#lib/analysis/compare/compare-moves.ts';
import { compareRoles } from '#lib/analysis/compare/compare-roles.ts';
import type { ComparedCell, ComparedRow } from '#lib/analysis/compare/compared-row.ts';
import { documentIndex } from '#lib/analysis/document-index.ts';
import { plainText } from '#lib/model/plain-text.ts';
import type { ProjectedDocument } from '#lib/model/projection.ts';
import { lateWords } from '#lib/words/late-words.ts';
import type { Picture } from '../picture.ts';
import { ladderFacts } from './map-picture.ts';
import type { PictureOptions } from './picture-options.ts';
import { sheetTable, type SheetRow, type TableLine } from './sheet-table.ts';

/** Roles side by side, or moves; null of fewer than two. */
export function comparePicture(
	search: string,
	document: ProjectedDocument,
	options: PictureOptions,
): Picture | null {
	const index = documentIndex(document);
	const query = readComparisonAddress(search, (id) => index.roles.has(id));
	const said = lateWords().compare;
	const rowsOf = (rows: readonly ComparedRow[]) =>
		rows.filter(({ differs }) => differs || !query.onlyDiffering).map(rowOf);
	const ladder = (columns: readonly string[], rows: readonly SheetRow[], moves: number): Picture => ({
		...ladderFacts(document, options, { cards: columns, moves: Array.from({ length: moves }) }),
		...sheetTable(columns, rows, options.theme),
		title: said.titleOf(columns),
	});
	if (query.moves.length > 1) {
		const { moves, rows } = compareMoves(index, query.moves);
		const names = moves.map(({ from, to }) => said.moveName(plainText(from.name), plainText(to.name)));
		return moves.length < 2 ? null : ladder(names, rowsOf(rows), moves.length);
	}
	const { roles, parts, moves } = compareRoles(index, query.roles);
	if (roles.length < 2) return null;
	const rows = parts.flatMap(({ name, rows: own }): readonly SheetRow[] => {
		const shown = rowsOf(own);
		return shown.length === 0
			? []
			: [{ head: { text: said.parts[name], style: 'heading' }, cells: [] }, ...shown];
	});
	return ladder(
		roles.map(({ name }) => plainText(name)),
		rows,
		moves.length,
	);
}

/** Rows that a page has no name for are called by what they are. */
function rowOf({ id, name, cells }: ComparedRow): SheetRow {
	const said = lateWords().compare;
	const ours: Readonly<Record<string, string>> = { ...said.openingRows, ...said.moveRows };
	const called = Object.hasOwn(ours, id) ? (ours[id] ?? '') : plainText(name);
	return { head: { text: called || said.untitled, style: 'strong' }, cells: cells.map(cellLines) };
}

/** What differs from the first column stands out by its weight and its color, as on the screen by its mark. */
function cellLines(cell: ComparedCell | null): readonly TableLine[] {
	if (!cell) return [{ text: lateWords().compare.notStated, style: 'quiet' }];
	return [
		...cell.statements.map(({ text }): TableLine => ({
			text: plainText(text),
			style: cell.differs ? 'marked' : 'plain',
		})),
		...cell.items.flatMap(({ text, heading, isNew }): readonly TableLine[] => [
			...(heading === undefined || heading === ''
				? []
				: [{ text: plainText(heading), style: 'strong' as const }]),
			{ text: `${isNew ? '+' : '·'} ${plainText(text)}`, style: isNew ? 'marked' : 'plain' },
		]),
	];
}
