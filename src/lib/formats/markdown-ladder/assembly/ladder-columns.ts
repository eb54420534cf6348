import type { FoundTable } from '../found.ts';
import { linkTargets } from '../link-targets.ts';
import { matchable } from '#lib/model/matchable.ts';
import { plainText } from '#lib/model/plain-text.ts';
import type { PageLinks } from '../page-link.ts';
import { namesPerson } from '../reads-as-role.ts';
import { levelNumber } from './levels.ts';

const roleHead = /^(?:role|title|position|role title|job title|job)s?$/;
/** A column of such a head names other roles than the row's own. */
const otherRoles =
	/^(?:next|previous|prior|former|from|to|reports?|managed|manages|supervis|feeder|promot|leads? to|moves?|path to|peers?|see)\b/;
const levelHead = /^(?:level|grade|rank|band|step|stage|tier|seniority)s?(?: (?:name|number|code))?$/;
const trackHead = /^(?:career )?(?:track|path|lane|family|ladder|stream)s?$/;

/** Whether a head says that its column holds levels. */
export function isLevelHead(head: string): boolean {
	return levelHead.test(matchable(head));
}

/** Whether a head says that its column holds tracks. */
export function isTrackHead(head: string): boolean {
	return trackHead.test(matchable(head));
}

/** Whether a title is a level's alone: "L5", "Level 3". */
export function isLevelName(text: string): boolean {
	return levelNumber(text.trim()) !== undefined;
}

/**
 * The columns of a ladder table that name its roles: none where the table is no ladder, one where each row is a role,
 * several where rows are levels and columns tracks, or the other way round.
 */
export function ladderColumns(table: FoundTable, file: string, links: PageLinks): readonly number[] {
	const pages = table.head.map((_, column) =>
		table.rows.map((row) => linkTargets(row[column]?.text ?? '', file, links).flatMap((to) => to.file ?? [])),
	);
	const linked = pages.map((rows) => rows.filter((targets) => targets.length > 0).length);
	const first = linked.findIndex(
		(count) => count >= 2 || (count === 1 && table.rows.length <= 2 && table.section === 'ladder'),
	);
	if (first >= 0 || table.section === 'ladder') {
		const columns = linked.flatMap((count, at) => (count > 0 || namesPeople(table, at) ? [at] : []));
		const grid = gridColumns(table, columns, (row, column) => pages[column]?.[row] ?? []);
		if (grid.length > 0) return grid;
	}
	if (first >= 0) return [first];
	return table.section === 'ladder' ? namedColumn(table) : [];
}

/**
 * `columns` if they are those of a grid of levels and tracks: beside a column of row heads, and with no role in two
 * rows, as in "Role | Next role".
 */
export function gridColumns(
	table: FoundTable,
	columns: readonly number[],
	rolesIn: (row: number, column: number) => readonly string[],
): readonly number[] {
	if (columns.length < 2 || columns.includes(0) || !hasRowHeads(table)) return [];
	const heads = columns.map((column) => matchable(table.head[column]?.text ?? ''));
	if (heads.some((head) => roleHead.test(head) || otherRoles.test(head))) return [];
	const rowOf = new Map<string, number>();
	for (const row of table.rows.keys()) {
		for (const role of columns.flatMap((column) => rolesIn(row, column))) {
			if ((rowOf.get(role) ?? row) !== row) return [];
			rowOf.set(role, row);
		}
	}
	return rowOf.size >= 2 ? columns : [];
}

/** Whether all that a column says are names of roles. */
function namesPeople(table: FoundTable, column: number): boolean {
	const names = table.rows
		.map((row) => plainText(row[column]?.text ?? ''))
		.filter((name) => /\p{L}{2}/u.test(name));
	return column > 0 && names.length > 0 && names.every(namesPerson);
}

/** Whether the first column holds levels or tracks. */
function hasRowHeads(table: FoundTable): boolean {
	const head = table.head[0]?.text ?? '';
	const labels = table.rows.map((row) => row[0]?.text ?? '').filter((label) => label !== '');
	if (matchable(head) === '' || isLevelHead(head) || isTrackHead(head)) return true;
	return table.section === 'ladder' || (labels.length > 0 && labels.every(isLevelName));
}

/** The column whose head says that it names roles, if there is one. */
export function namedColumn(table: FoundTable): readonly number[] {
	const heads = table.head.map((cell) => matchable(cell.text));
	const role = heads.findIndex((head) => roleHead.test(head));
	const named = role >= 0 ? role : heads.findIndex((head) => /^(?:level|name)s?$/.test(head));
	return named >= 0 ? [named] : [];
}
