import type { Matrix } from '#lib/model/matrix.ts';
import type { FoundTable } from '../found.ts';
import { moveTitle } from '../move-title.ts';
import { matchable } from '#lib/model/matchable.ts';
import { plainText } from '#lib/model/plain-text.ts';
import { markBlock, markUses, placeIn, type AssembledPage, type Assembly } from './assembly.ts';
import type { RoleDraft } from './draft.ts';
import { readAccelerators } from './accelerator-facts.ts';
import { readConsiderations } from './consideration-facts.ts';
import { ladderColumns, namedColumn } from './ladder-columns.ts';
import { namedGrid, readLadderGrid, readLadderTable } from './ladder-table.ts';
import { addMatrix } from './matrix-facts.ts';
import { addScope, addTimeShare } from './own-facts.ts';
import { readMoveRows } from './move-rows.ts';
import { isSkillsTable } from './page-kinds.ts';
import { addCell, isRoleSection, readRoleRow } from './role-cells.ts';
import { nameAndAcronym, namedIn, nameKey, namesARole } from '#lib/model/role-names.ts';
import { rowRoles } from './row-roles.ts';
import { addSkills } from './skill-facts.ts';

const plainColumn = /^(?:notes?|description|comments?|details?|what|why|how|example|value|target|typical)$/;

/** A table as a matrix, and as whatever its heads and its section make of it. */
export function readTableFacts(assembly: Assembly, page: AssembledPage, table: FoundTable): void {
	reportExtraCells(assembly, page, table);
	if (table.section !== 'shifts' && readMoveRows(assembly, page, table))
		return keep(assembly, page, table, 'other');
	const [column, ...others] = ladderColumnsOf(assembly, page, table);
	if (column !== undefined) {
		keep(assembly, page, table, 'ladder');
		if (others.length === 0) readLadderTable(assembly, page, table, column);
		else readLadderGrid(assembly, page, table, [column, ...others]);
	} else if (table.section === 'shifts')
		keep(assembly, page, table, wasRead(page, table) ? 'shifts' : 'other');
	else if (readRoleRows(assembly, page, table)) return;
	else if (isSkillsTable(table)) readSkillsTable(assembly, page, table);
	else if (namesMoves(table, table.section === 'accelerators' ? 1 : 2)) {
		keep(assembly, page, table, 'accelerators');
		readAccelerators(assembly, page, table);
	} else if (table.section === 'considerations') {
		keep(assembly, page, table, 'considerations');
		readConsiderations(assembly, table);
	} else readRoleColumns(assembly, page, table);
}

/** By links, else by names: a table of names alone is a grid only if the roles are known. */
function ladderColumnsOf(assembly: Assembly, page: AssembledPage, table: FoundTable): readonly number[] {
	const columns = ladderColumns(table, page.reading.file, assembly.links);
	if (columns.length > 1) return columns;
	const grid = namedGrid(assembly, page, table);
	if (grid.length > 0) return grid;
	return columns.length > 0 ? columns : partsColumn(assembly, page, table);
}

const ofPage: ReadonlySet<string> = new Set(['title', 'summary', 'none']);

/** The column of a table above the parts of its page that names their roles and nobody else. */
function partsColumn(assembly: Assembly, page: AssembledPage, table: FoundTable): readonly number[] {
	if (page.reading.parts.length < 2 || page.group !== undefined || !ofPage.has(table.section)) return [];
	const [column] = namedColumn(table);
	if (column === undefined) return [];
	const names = table.rows.map((row) => plainText(row[column]?.text ?? '')).filter((name) => name !== '');
	const parts = new Set(page.reading.parts.map(({ h1 }) => nameKey(nameAndAcronym(h1.plain).name)));
	const known = names.filter((name) => parts.has(nameKey(nameAndAcronym(name).name)));
	return known.length > 1 && names.every((name) => assembly.book.has(name)) ? [column] : [];
}

/** Whether a move took its rows: one to oneself or to the Board is none. */
function wasRead(page: AssembledPage, table: FoundTable): boolean {
	return [...(page.uses.get(table.block) ?? [])].some((target) => target.startsWith('transitions/'));
}

function reportExtraCells(assembly: Assembly, page: AssembledPage, table: FoundTable): void {
	for (const row of table.rows) {
		const extra = row[table.head.length];
		if (!extra) continue;
		const count = row.length - table.head.length;
		assembly.report.add(
			'table-extra-cells',
			{ count, file: page.reading.file, line: extra.src.line },
			placeIn(page, extra.src),
		);
	}
}

function namesMoves(table: FoundTable, least: number): boolean {
	return table.head.filter((head) => moveTitle(plainText(head.text))?.fromText !== undefined).length >= least;
}

function keep(
	assembly: Assembly,
	page: AssembledPage,
	table: FoundTable,
	kind: Matrix['kind'],
	columns: readonly (RoleDraft | null)[] = [],
	rows: readonly (RoleDraft | null)[] = [],
): void {
	const id = addMatrix(assembly, page, table, kind, { columns, rows });
	markBlock(page, table.block, `matrices/${id}/cells`);
	markUses(page, table.uses, `matrices/${id}`);
}

function readSkillsTable(assembly: Assembly, page: AssembledPage, table: FoundTable): void {
	if (!page.role) return keep(assembly, page, table, 'skills');
	// Its rows are shown as the role's skills, so that its notes have to be the role's, too.
	keep(assembly, page, { ...table, notes: [] }, 'skills');
	page.role.notes.push(...table.notes);
	for (const row of table.rows) {
		const [category, text] = row;
		if (category && text && text.text !== '') addSkills(assembly, page.role, category.text, text, 'own');
		// A category without skills is still said.
		else if (category && category.text !== '') page.role.notes.push({ id: '', ...category });
	}
	markBlock(page, table.block, `roles/${page.role.id}/skillSets`);
}

/** A table turned round: a row a role, a column a dimension. False where it is none. */
function readRoleRows(assembly: Assembly, page: AssembledPage, table: FoundTable): boolean {
	const roles = rowRoles(assembly, page, table);
	if (!roles) return false;
	const section = isRoleSection(table.section) ? table.section : 'comparison';
	keep(assembly, page, table, section, [], roles);
	for (const [at, role] of roles.entries()) {
		for (const [column, cell] of (table.rows[at] ?? []).entries()) {
			const label = table.head[column]?.text ?? '';
			if (column > 0 && role && cell.text !== '') addCell(assembly, page, section, label, cell, role);
		}
	}
	return true;
}

function columnRoles(assembly: Assembly, page: AssembledPage, table: FoundTable): (RoleDraft | null)[] {
	const { book } = assembly;
	const heads = table.head.slice(1);
	const known = heads.map((head) => book.find(plainText(head.text), placeIn(page, head.src)) ?? null);
	const count = known.filter(Boolean).length;
	const announced = isRoleSection(table.section);
	if (count < 2 && !announced) return known;
	const compared = table.section === 'comparison' && heads.length >= 2 ? table.title : '';
	const mayMake = (name: string): boolean =>
		namedIn(compared, name) || (announced && count > 0 && namesARole(name));
	return heads.map((head, at) => {
		const name = plainText(head.text);
		if (known[at] || plainColumn.test(matchable(name)) || !mayMake(name)) {
			const role = known[at] ?? null;
			if (role?.kind === 'stub') role.onMap = true;
			return role;
		}
		return book.findOrMake(name, true, placeIn(page, head.src));
	});
}

function readRoleColumns(assembly: Assembly, page: AssembledPage, table: FoundTable): void {
	const roles = columnRoles(assembly, page, table);
	const found = roles.filter(Boolean).length;
	const announced = isRoleSection(table.section);
	if (found >= 2 || (found === 1 && announced && table.section !== 'comparison')) {
		const section = isRoleSection(table.section) ? table.section : 'comparison';
		keep(assembly, page, table, section, roles);
		for (const row of table.rows) readRoleRow(assembly, page, section, row, roles);
	} else if (
		page.role &&
		table.head.length === 2 &&
		(table.section === 'scope' || table.section === 'time')
	) {
		keep(assembly, page, table, table.section);
		for (const [label, text] of table.rows) {
			if (!label || !text) continue;
			if (table.section === 'scope') addScope(assembly, page, page.role, label.text, text, 'scope');
			else addTimeShare(assembly, page, page.role, plainText(label.text), text);
		}
		markBlock(
			page,
			table.block,
			`roles/${page.role.id}/${table.section === 'scope' ? 'scope' : 'timeShares'}`,
		);
	} else keep(assembly, page, table, 'other');
}
