import type { Matrix } from '#lib/model/matrix.ts';
import { readRange } from '#lib/model/read-range.ts';
import { dimensionKey } from '#lib/model/dimension-names.ts';
import type { FoundTable } from '../found.ts';
import { moveTitle } from '../move-title.ts';
import { matchable } from '#lib/model/matchable.ts';
import { plainText } from '#lib/model/plain-text.ts';
import { markBlock, markUses, placeIn, type AssembledPage, type Assembly } from './assembly.ts';
import type { RoleDraft } from './draft.ts';
import { readAccelerators } from './accelerator-facts.ts';
import { readConsiderations } from './consideration-facts.ts';
import { dimensionOf } from './dimensions.ts';
import { readLadderTable } from './ladder-table.ts';
import { addMatrix } from './matrix-facts.ts';
import { addScope, addText, addTimeShare } from './own-facts.ts';
import { isSkillsTable, ladderColumn } from './page-kinds.ts';
import { namedIn, namesARole } from '#lib/model/role-names.ts';
import { addSkills } from './skill-facts.ts';

const plainColumn = /^(?:notes?|description|comments?|details?|what|why|how|example|value|target|typical)$/;

/** A table as a matrix, and as whatever its heads and its section make of it. */
export function readTableFacts(assembly: Assembly, page: AssembledPage, table: FoundTable): void {
	reportExtraCells(assembly, page, table);
	const column = ladderColumn(table, page.reading.file, assembly.links);
	if (column >= 0) {
		keep(assembly, page, table, 'ladder');
		readLadderTable(assembly, page, table, column);
	} else if (table.section === 'shifts') keep(assembly, page, table, 'shifts');
	else if (isSkillsTable(table)) readSkillsTable(assembly, page, table);
	else if (namesMoves(table, table.section === 'accelerators' ? 1 : 2)) {
		keep(assembly, page, table, 'accelerators');
		readAccelerators(assembly, page, table);
	} else if (table.section === 'considerations') {
		keep(assembly, page, table, 'considerations');
		readConsiderations(assembly, table);
	} else readRoleColumns(assembly, page, table);
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
): string {
	const id = addMatrix(assembly, page, table, kind, columns);
	markBlock(page, table.block, `matrices/${id}/cells`);
	markUses(page, table.uses, `matrices/${id}`);
	return id;
}

function readSkillsTable(assembly: Assembly, page: AssembledPage, table: FoundTable): void {
	keep(assembly, page, table, 'skills');
	if (!page.role) return;
	for (const row of table.rows) {
		const [category, text] = row;
		if (category && text) addSkills(assembly, page.role, category.text, text, 'own');
	}
	markBlock(page, table.block, `roles/${page.role.id}/skillSets`);
}

const roleSections = ['comparison', 'differences', 'scope', 'time', 'skills'] as const;
type RoleSection = (typeof roleSections)[number];

function columnRoles(assembly: Assembly, page: AssembledPage, table: FoundTable): (RoleDraft | null)[] {
	const { book } = assembly;
	const heads = table.head.slice(1);
	const known = heads.map((head) => book.find(plainText(head.text), placeIn(page, head.src)) ?? null);
	const count = known.filter(Boolean).length;
	const announced = roleSections.includes(table.section as RoleSection);
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
	const announced = roleSections.includes(table.section as RoleSection);
	if (found >= 2 || (found === 1 && announced && table.section !== 'comparison')) {
		const section = announced ? (table.section as RoleSection) : 'comparison';
		const id = keep(assembly, page, table, section, roles);
		for (const row of table.rows) readRoleRow(assembly, page, section, row, roles);
		void id;
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

function readRoleRow(
	assembly: Assembly,
	page: AssembledPage,
	section: RoleSection,
	row: FoundTable['rows'][number],
	roles: readonly (RoleDraft | null)[],
): void {
	const label = row[0];
	if (!label) return;
	for (const [at, role] of roles.entries()) {
		const cell = row[at + 1];
		if (!role || !cell || cell.text === '') continue;
		const field = addCell(assembly, page, section, label.text, cell, role);
		void field;
	}
	if (section === 'comparison') dimensionOf(assembly, label.text, 'scope');
}

function addCell(
	assembly: Assembly,
	page: AssembledPage,
	section: RoleSection,
	label: string,
	cell: FoundTable['rows'][number][number],
	role: RoleDraft,
): void {
	const from = page.role === role ? 'own' : page.kind === 'index' ? 'index' : 'other';
	if (section === 'time') {
		if (readRange(cell.text).kind !== 'text' || cell.text.length < 80)
			addTimeShare(assembly, page, role, plainText(label), cell);
	} else if (section === 'skills') addSkills(assembly, role, label, cell, from);
	else if (section === 'differences') addScope(assembly, page, role, label, cell, 'difference');
	else {
		addScope(assembly, page, role, label, cell, 'scope');
		const key = dimensionKey(label);
		if (key === 'primary focus') addText(role, 'primaryFocus', cell, page);
		if (key === 'core question' || key === 'key question') addText(role, 'coreQuestion', cell, page);
	}
}
