import type { FoundTable } from '../found.ts';
import { matchable } from '#lib/model/matchable.ts';
import { plainText } from '#lib/model/plain-text.ts';
import { placeIn, type AssembledPage, type Assembly } from './assembly.ts';
import type { RoleDraft } from './draft.ts';

/** Below such a head stand people one works with, or the ends of moves: nothing is said of the roles themselves. */
const others =
	/\b(?:stakeholders?|partners?|audiences?|counterparts?|contacts?|meetings?|with|whom|from|to|current|next|raci)\b/;

/**
 * The role of every row, where at least two row heads are roles and no column head is; null for any other table.
 * An empty row head goes on with the role above.
 */
export function rowRoles(
	assembly: Assembly,
	page: AssembledPage,
	table: FoundTable,
): readonly (RoleDraft | null)[] | null {
	const { book } = assembly;
	const heads = table.head.map((cell) => plainText(cell.text));
	if (heads.length < 2 || others.test(matchable(heads[0] ?? ''))) return null;
	const labels = table.rows.map((row) => plainText(row[0]?.text ?? ''));
	if (labels.filter((label) => book.has(label)).length < 2 || heads.slice(1).some((head) => book.has(head)))
		return null;
	let above: RoleDraft | null = null;
	const roles = table.rows.map((row, at) => {
		const label = labels[at] ?? '';
		if (label !== '') above = book.find(label, placeIn(page, row[0]?.src ?? table.src)) ?? null;
		return above;
	});
	if (new Set(roles.filter((role) => role !== null)).size < 2) return null;
	for (const role of roles) if (role?.kind === 'stub') role.onMap = true;
	return roles;
}
