import { readComparisonAddress } from '#lib/analysis/compare/compare-address.ts';
import { compareMoves } from '#lib/analysis/compare/compare-moves.ts';
import { compareRoles } from '#lib/analysis/compare/compare-roles.ts';
import { comparisonSheet, movesShown, rolesShown } from '#lib/analysis/compare/compare-sheet.ts';
import type { MoveBetween } from '#lib/analysis/compare/moves-between.ts';
import { documentIndex } from '#lib/analysis/document-index.ts';
import { plainText } from '#lib/model/plain-text.ts';
import type { ProjectedDocument } from '#lib/model/projection.ts';
import { lateWords } from '#lib/words/late-words.ts';
import type { Table } from './table.ts';

/** Roles or moves side by side as the screen has them, and of roles the moves between them; null of fewer than two. */
export function comparisonTables(search: string, document: ProjectedDocument): readonly Table[] | null {
	const index = documentIndex(document);
	const query = readComparisonAddress(search, (id) => index.roles.has(id));
	if (query.moves.length > 0) {
		const comparison = compareMoves(index, query.moves);
		if (comparison.moves.length < 2) return null;
		const said = lateWords().compare;
		const names = comparison.moves.map(({ from, to }) => said.moveName(from.name, to.name));
		return [
			{ name: 'Comparison', rows: comparisonSheet(names, movesShown(comparison, query.onlyDiffering)) },
		];
	}
	const comparison = compareRoles(index, query.roles);
	if (comparison.roles.length < 2) return null;
	const names = comparison.roles.map(({ name }) => name);
	const nameOf = (id: string) => comparison.roles.find((role) => role.id === id)?.name ?? id;
	return [
		{ name: 'Comparison', rows: comparisonSheet(names, rolesShown(comparison, query.onlyDiffering)) },
		{ name: 'Moves', rows: moveRows(comparison.moves, nameOf) },
	];
}

function moveRows(moves: readonly MoveBetween[], nameOf: (id: string) => string): Table['rows'] {
	return [
		['from_id', 'from', 'to_id', 'to', 'kind', 'years', 'key_shifts', 'change'],
		...moves.map(({ from, to, kind, years, shifts, distance }) => [
			...[from, nameOf(from), to, nameOf(to), kind, plainText(years?.text ?? ''), shifts],
			distance.total ?? '',
		]),
	];
}
