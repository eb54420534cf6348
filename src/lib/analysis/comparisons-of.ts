import type { Matrix } from '#lib/model/matrix.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import type { Role } from '#lib/model/role.ts';

/** Tables whose content the details already show in a form of their own. */
function isShownElsewhere({ kind, cols }: Matrix): boolean {
	// A third column is more than a list of skills or of shifts can show.
	if (kind === 'skills' || kind === 'shifts') return cols.length <= 1;
	return kind === 'accelerators' || kind === 'ladder';
}

/**
 * The tables to read a role beside others by: those of its own page in page order, or, for a role without a page,
 * every comparison that has a column or a row for it.
 */
export function comparisonsOf(document: Pick<RolemapDocument, 'matrices'>, role: Role): readonly Matrix[] {
	const tables =
		role.pageId === undefined
			? document.matrices.filter(
					({ cols, rows }) =>
						cols.some((col) => col.ref === role.id && col.refKind === 'role') ||
						rows.some((row) => row.ref === role.id),
				)
			: document.matrices.filter((matrix) => matrix.pageId === role.pageId);
	return tables
		.filter((matrix) => !isShownElsewhere(matrix))
		.sort((a, b) => (a.src.file === b.src.file ? a.src.line - b.src.line : 0));
}
