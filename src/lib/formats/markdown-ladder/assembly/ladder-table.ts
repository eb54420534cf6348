import type { FoundTable } from '../found.ts';
import { linkTargets } from '../link-targets.ts';
import { matchable } from '#lib/model/matchable.ts';
import { readsAsRole } from '../reads-as-role.ts';
import { plainText } from '#lib/model/plain-text.ts';
import { markBlock, placeIn, type AssembledPage, type Assembly } from './assembly.ts';
import type { RoleDraft } from './draft.ts';
import { gridColumns, isLevelHead, isLevelName, isTrackHead } from './ladder-columns.ts';
import { addScope, addText } from './own-facts.ts';
import { reportDeadLink } from './page-checks.ts';
import { nameAndAcronym } from '#lib/model/role-names.ts';

/** The columns of a grid of levels and tracks whose cells name known roles without links. */
export function namedGrid(assembly: Assembly, page: AssembledPage, table: FoundTable): readonly number[] {
	if (table.section !== 'ladder' && !isLevelHead(table.head[0]?.text ?? '')) return [];
	const roles = table.rows.map((row) =>
		row.map((cell, at) => (at === 0 ? [] : cellRoles(assembly, page, cell, false).map(({ id }) => id))),
	);
	const named = table.head.flatMap((_, at) => (roles.some((row) => (row[at]?.length ?? 0) > 0) ? [at] : []));
	return gridColumns(table, named, (row, column) => roles[row]?.[column] ?? []);
}

/** A grid of levels and tracks: each role in a cell stands on the level and the track that its heads name. */
export function readLadderGrid(
	assembly: Assembly,
	page: AssembledPage,
	table: FoundTable,
	columns: readonly number[],
): void {
	const tableAt = assembly.ladderTables.push(table.title) - 1;
	const heads = columns.map((column) => plainText(table.head[column]?.text ?? ''));
	const turned =
		isTrackHead(table.head[0]?.text ?? '') ||
		(heads.every(isLevelName) && !table.rows.every((row) => isLevelName(plainText(row[0]?.text ?? ''))));
	let label = '';
	for (const [at, row] of table.rows.entries()) {
		label = plainText(row[0]?.text ?? '') || label;
		for (const [index, column] of columns.entries()) {
			const head = heads[index] ?? '';
			const [track, level] = turned ? [label, head] : [head, label];
			for (const role of cellRoles(assembly, page, row[column], true)) {
				if (role.kind === 'stub') role.onMap = true;
				assembly.ladderRows.push({
					role,
					table: tableAt,
					row: turned ? column : at,
					...(track === '' ? {} : { track }),
					...(level === '' ? {} : { level }),
				});
				markBlock(page, table.block, `roles/${role.id}/rank`);
				for (const [other, cell] of turned ? [] : row.entries()) {
					if (other > 0 && !columns.includes(other))
						readRowCell(assembly, page, role, table.head[other]?.text ?? '', cell);
				}
			}
		}
	}
}

const noRole = /^(?:none|tbd|not applicable)$/i;

/** The roles that a cell of a grid links to, else those it names; `make`: an outline role where it reads as one. */
export function cellRoles(
	assembly: Assembly,
	page: AssembledPage,
	cell: FoundTable['head'][number] | undefined,
	make: boolean,
): readonly RoleDraft[] {
	if (!cell) return [];
	const targets = linkTargets(cell.text, page.reading.file, assembly.links);
	const linked = targets.flatMap(({ file }) => assembly.pageOfFile.get(file ?? '')?.role ?? []);
	const name = plainText(cell.text);
	if (linked.length > 0 || !/\p{L}{2}|\d/u.test(name) || noRole.test(name)) return linked;
	const place = placeIn(page, cell.src);
	return (
		assembly.book.known(name, place) ?? (make && readsAsRole(name) ? assembly.book.named(name, place) : [])
	);
}

/** The rows of a ladder table in order, each with the role its link or its name leads to. */
export function readLadderTable(
	assembly: Assembly,
	page: AssembledPage,
	table: FoundTable,
	column: number,
): void {
	const heads = table.head.map((cell) => matchable(cell.text));
	const trackColumn = heads.findIndex((head, at) => at !== column && isTrackHead(head));
	const levelColumn = heads.findIndex((head, at) => at !== column && isLevelHead(head));
	const tableAt = assembly.ladderTables.push(table.title) - 1;
	for (const [at, row] of table.rows.entries()) {
		const role = rowRole(assembly, page, row[column]);
		if (!role) continue;
		const track = plainText(row[trackColumn]?.text ?? '');
		const level = plainText(row[levelColumn]?.text ?? '');
		assembly.ladderRows.push({
			role,
			table: tableAt,
			row: at,
			...(track === '' ? {} : { track }),
			...(level === '' ? {} : { level }),
		});
		const taken = [column, trackColumn, levelColumn];
		for (const [position, cell] of row.entries())
			if (!taken.includes(position))
				readRowCell(assembly, page, role, table.head[position]?.text ?? '', cell);
		markBlock(page, table.block, `roles/${role.id}/rank`);
	}
}

function rowRole(
	assembly: Assembly,
	page: AssembledPage,
	cell: FoundTable['head'][number] | undefined,
): RoleDraft | null {
	if (!cell || cell.text === '') return null;
	const { href, file } = linkTargets(cell.text, page.reading.file, assembly.links)[0] ?? {};
	if (
		href !== undefined &&
		file === undefined &&
		/^(?![a-z][a-z0-9+.-]*:|\/\/|#)/i.test(href) &&
		!/\.(?:md|mdx|markdown)\b/i.test(href)
	) {
		reportDeadLink(assembly, page, href, cell.src);
	}
	const linked = file === undefined ? undefined : assembly.pageOfFile.get(file)?.role;
	const name = plainText(cell.text);
	const { name: bare, acronym } = nameAndAcronym(name);
	if (linked) {
		for (const alias of [bare, acronym])
			if (alias !== undefined && !assembly.book.has(alias)) assembly.book.alias(linked, alias);
		return linked;
	}
	return name === '' ? null : assembly.book.findOrMake(name, true, placeIn(page, cell.src));
}

function readRowCell(
	assembly: Assembly,
	page: AssembledPage,
	role: RoleDraft,
	label: string,
	cell: FoundTable['head'][number],
): void {
	if (cell.text === '') return;
	const head = matchable(label);
	if (/question/.test(head)) addText(role, 'coreQuestion', cell, page);
	else if (/focus/.test(head)) addText(role, 'primaryFocus', cell, page);
	else if (/^(?:summary|description|about|in short|overview)$/.test(head))
		addText(role, 'summary', cell, page);
	else addScope(assembly, page, role, label, cell, 'scope');
}
