import type { FoundTable } from '../found.ts';
import { linkedPage } from '../page-link.ts';
import { firstLink, matchable } from '#lib/model/matchable.ts';
import { plainText } from '#lib/model/plain-text.ts';
import { markBlock, placeIn, type AssembledPage, type Assembly } from './assembly.ts';
import type { RoleDraft } from './draft.ts';
import { addScope, addText } from './own-facts.ts';
import { nameAndAcronym } from '#lib/model/role-names.ts';

/** The rows of a ladder table in order, each with the role its link or its name leads to. */
export function readLadderTable(
	assembly: Assembly,
	page: AssembledPage,
	table: FoundTable,
	column: number,
): void {
	const heads = table.head.map((cell) => matchable(cell.text));
	const trackColumn = heads.findIndex(
		(head, at) => at !== column && /^(?:career )?(?:track|path|lane|family)$/.test(head),
	);
	const levelColumn = heads.findIndex((head, at) => at !== column && /^(?:level|grade|rank)$/.test(head));
	const tableAt = assembly.ladderTables.push(table.title) - 1;
	for (const row of table.rows) {
		const role = rowRole(assembly, page, row[column]);
		if (!role) continue;
		const track = plainText(row[trackColumn]?.text ?? '');
		const level = plainText(row[levelColumn]?.text ?? '');
		assembly.ladderRows.push({
			role,
			table: tableAt,
			...(track === '' ? {} : { track }),
			...(level === '' ? {} : { level }),
		});
		for (const [at, cell] of row.entries()) {
			if (at === column || at === trackColumn || at === levelColumn || cell.text === '') continue;
			readRowCell(assembly, page, role, heads[at] ?? '', table.head[at]?.text ?? '', cell);
		}
		markBlock(page, table.block, `roles/${role.id}/rank`);
	}
}

function rowRole(
	assembly: Assembly,
	page: AssembledPage,
	cell: FoundTable['head'][number] | undefined,
): RoleDraft | null {
	if (!cell || cell.text === '') return null;
	const href = firstLink(cell.text);
	const file = href === undefined ? undefined : linkedPage(href, page.reading.file, assembly.links);
	if (
		href !== undefined &&
		file === undefined &&
		/^(?![a-z][a-z0-9+.-]*:|\/\/|#)/i.test(href) &&
		!/\.(?:md|mdx|markdown)\b/i.test(href)
	) {
		assembly.report.add('link-without-page', { file: page.reading.file, href }, placeIn(page, cell.src));
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
	head: string,
	label: string,
	cell: FoundTable['head'][number],
): void {
	if (/question/.test(head)) addText(role, 'coreQuestion', cell, page);
	else if (/focus/.test(head)) addText(role, 'primaryFocus', cell, page);
	else if (/^(?:summary|description|about|in short|overview)$/.test(head))
		addText(role, 'summary', cell, page);
	else addScope(assembly, page, role, label, cell, 'scope');
}
