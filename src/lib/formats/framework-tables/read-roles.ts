import type { RoleDraft } from '../markdown-ladder/assembly/draft.ts';
import type { TableRow } from '../tables/table.ts';
import type { MeantTable } from './read-row.ts';
import type { RoleBook } from './role-book.ts';

/** Rows of roles: a name or code, what it is, its level and track. */
export function readRoleRows(of: MeantTable, book: RoleBook): void {
	const said = new Map<RoleDraft, string>();
	for (const row of of.table.rows) {
		const found = book.roleOf(of, row);
		if (!found) {
			of.report('row-incomplete', { what: 'role' }, row, of.has('role') ? 'role' : 'role-id');
			continue;
		}
		const { role } = found;
		const all = row.cells.join('\u0000');
		const before = said.get(role);
		if (before !== undefined) {
			const code = before === all ? 'row-repeats' : 'row-contradicts';
			of.report(code, { what: role.name }, row);
			continue;
		}
		said.set(role, all);
		describeRole(of, row, role);
		addExtras(role, of.extrasOf(row));
		of.keep();
	}
}

/** What a row says of its role in words, the level's own first, each thing once. */
export function describeRole(of: MeantTable, row: TableRow, role: RoleDraft): void {
	for (const meaning of ['level-text', 'role-text'] as const) {
		const text = of.cell(row, meaning);
		if (text === '' || role.summary.some((stated) => stated.text === text)) continue;
		role.summary.push({ value: text, text, from: 'own' });
	}
}

/** Adds cells under their heads; what stands there already stays, and what differs is put behind it. */
export function addExtras(
	record: { extras?: Readonly<Record<string, string>> },
	extras: Readonly<Record<string, string>>,
): void {
	const added = Object.entries(extras);
	if (added.length === 0) return;
	const all = new Map(Object.entries(record.extras ?? {}));
	for (const [head, text] of added) {
		const before = all.get(head);
		if (before === undefined) all.set(head, text);
		else if (!before.split('; ').includes(text)) all.set(head, `${before}; ${text}`);
	}
	record.extras = Object.fromEntries(all);
}
