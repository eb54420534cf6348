import type { Matrix } from '#lib/model/matrix.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import { blocksOfRole, isOwnPage } from '#lib/model/role-blocks.ts';
import type { Role } from '#lib/model/role.ts';

/** Tables whose content the details already show in a form of their own. */
function isShownElsewhere({ kind, cols }: Matrix): boolean {
	// A third column is more than a list of skills or of shifts can show.
	if (kind === 'skills' || kind === 'shifts') return cols.length <= 1;
	return kind === 'accelerators' || kind === 'ladder';
}

/**
 * The tables to read a role beside others by: those of its own page in page order, or, for a role without one, every
 * comparison that has a column or a row for it and those in its part of a page.
 */
export function comparisonsOf(
	{ matrices, pages }: Pick<RolemapDocument, 'matrices' | 'pages'>,
	role: Role,
): readonly Matrix[] {
	const page = pages.find(({ id }) => id === role.pageId);
	const own = page && isOwnPage(page, role.id);
	const blocks = page && !own ? blocksOfRole(page, role.id) : [];
	const isAbout = ({ cols, rows, src, pageId }: Matrix): boolean =>
		cols.some((col) => col.ref === role.id && col.refKind === 'role') ||
		rows.some((row) => row.ref === role.id) ||
		(pageId === role.pageId && blocks.some((block) => block.src.from <= src.from && src.from < block.src.to));
	const tables = matrices.filter((matrix) => (own ? matrix.pageId === role.pageId : isAbout(matrix)));
	return tables
		.filter((matrix) => !isShownElsewhere(matrix))
		.sort((a, b) => (a.src.file === b.src.file ? a.src.line - b.src.line : 0));
}
