import type { Issue } from '#lib/model/issue.ts';
import { FrameworkDraft } from '../frameworks/framework-draft.ts';
import type { FileRows, FrameworkReading } from '../frameworks/file-rows.ts';
import { tableIssue } from '../tables/table-issue.ts';
import type { Table } from '../tables/table.ts';
import { subjectOf, type ColumnMeaning, type RowSubject } from './column-meaning.ts';
import { frameworkIssue } from './framework-issue.ts';
import { drawMovesFromLevels } from './moves-from-levels.ts';
import { placeByCode } from './place-by-code.ts';
import { readMoveRows } from './read-moves.ts';
import { readRequirementRows } from './read-requirements.ts';
import { readRoleRows } from './read-roles.ts';
import { readSkillRows } from './read-skills.ts';
import { MeantTable } from './read-row.ts';
import { RoleBook } from './role-book.ts';
import { SkillScales } from './skill-scales.ts';

/** A table and what its columns mean, one meaning a column. */
export interface GivenTable {
	readonly table: Table;
	readonly meanings: readonly ColumnMeaning[];
	readonly format: string;
}

/** What lists roles is read before what speaks of them, whatever the files are called. */
const order: readonly RowSubject[] = ['roles', 'requirements', 'skills', 'moves'];

/**
 * Tables of one framework as one document: roles with levels and tracks, skills with their scale, what each role asks
 * for, and moves. Every row of every table is either kept or an issue with its place.
 */
export function readFrameworkTables(given: readonly GivenTable[], title: string): FrameworkReading {
	const draft = new FrameworkDraft(title);
	const meant = given.map(({ table, meanings, format }) => ({
		of: new MeantTable(table, meanings),
		subject: subjectOf(meanings),
		format,
	}));
	const readable = order.flatMap((subject) => meant.filter((one) => one.subject === subject));
	const book = new RoleBook(
		draft,
		readable.map(({ of }) => of),
	);
	const scales = new SkillScales(
		draft,
		readable.map(({ of }) => of),
	);
	for (const { of, subject } of readable) {
		if (subject === 'roles') readRoleRows(of, book);
		else if (subject === 'requirements') readRequirementRows(of, book, scales);
		else if (subject === 'skills') readSkillRows(of, draft, scales);
		else readMoveRows(of, book);
		tellExtras(of);
	}
	for (const { of, subject } of meant) if (subject === null) leaveOut(of);
	scales.settle();
	placeByCode(draft);
	const issues: Issue[] = drawMovesFromLevels(draft, book);
	return {
		document: draft.document('columns'),
		issues: [...meant.flatMap(({ of }) => [...of.table.problems, ...of.issues]), ...issues],
		files: rowsOfFiles(meant),
	};
}

function leaveOut(of: MeantTable): void {
	const { table } = of;
	const { file, rows, header } = table;
	of.reported += rows.length;
	if (rows.length === 0) {
		of.issues.push(tableIssue('table-no-rows', { file }, { file }));
		return;
	}
	const columns = header.slice(0, 12).join(', ');
	of.issues.push(
		frameworkIssue('table-not-understood', { file, count: rows.length, columns }, { file, line: 1 }),
	);
}

function tellExtras({ table, extras, issues }: MeantTable): void {
	const columns = extras.map((at) => table.header[at] ?? '').join(', ');
	if (columns !== '')
		issues.push(frameworkIssue('columns-kept', { file: table.file, columns }, { file: table.file }));
}

/** The sheets of one workbook count together. */
function rowsOfFiles(
	meant: readonly { readonly of: MeantTable; readonly format: string }[],
): readonly FileRows[] {
	const files = new Map<string, FileRows>();
	for (const { of, format } of meant) {
		const { file, lost } = of.table;
		const before = files.get(file) ?? { file, format, kept: 0, reported: 0 };
		files.set(file, {
			...before,
			kept: before.kept + of.kept,
			reported: before.reported + of.reported + lost,
		});
	}
	return [...files.values()];
}
