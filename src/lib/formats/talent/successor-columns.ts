import { readCsv } from '../csv/read.ts';
import type { SourceFile } from '../files/source-file.ts';
import type { Table, TableRow } from '../tables/table.ts';
import type { ScoreCount } from './readiness-scores.ts';

/** Columns of the successor file of SuccessFactors (KBA 2105083), by what they say. */
const heads = {
	position: ['POSITION_CODE', 'GENERIC_POSITION_CODE'],
	incumbent: ['INCUMBENT_USERID'],
	vacancy: ['TBH_ID'],
	oldPosition: ['OLD_POSITION_CODE', 'OLD_GENERIC_POSITION_CODE'],
	oldIncumbent: ['OLD_INCUMBENT_USERID'],
	oldVacancy: ['OLD_TBH_ID'],
	readiness: ['READINESS'],
	label: ['READINESS_LABEL'],
	successor: ['SUCCESSOR_USERID'],
	action: ['ACTION'],
} as const;
export type SuccessorColumn = keyof typeof heads;

const names: ReadonlySet<string> = new Set(Object.values(heads).flat());

export function isSuccessorColumn(head: string): boolean {
	return names.has(head.trim().toUpperCase());
}

/** Where each column stands. */
export function successorColumns({ header }: Table): ReadonlyMap<SuccessorColumn, number> {
	const columns = new Map<SuccessorColumn, number>();
	for (const [meaning, list] of Object.entries(heads) as [SuccessorColumn, readonly string[]][]) {
		const at = header.findIndex((head) => list.includes(head.trim().toUpperCase()));
		if (at >= 0) columns.set(meaning, at);
	}
	return columns;
}

/** The cell of `row` that says `meaning`, '' where there is none. */
export function successorCell(
	row: TableRow,
	columns: ReadonlyMap<SuccessorColumn, number>,
	meaning: SuccessorColumn,
): string {
	return (row.cells[columns.get(meaning) ?? -1] ?? '').trim();
}

/** Whether a file is the one that SuccessFactors imports successors from. */
export function isSuccessorFile(file: SourceFile): boolean {
	const read = readCsv({ ...file, bytes: file.bytes.subarray(0, 65_536) }, isSuccessorColumn);
	if (!read.ok) return false;
	const columns = successorColumns(read.value);
	return columns.has('successor') && columns.has('readiness');
}

/** Every score of readiness in a table, in the order in which they come up. */
export function scoresIn(table: Table): readonly ScoreCount[] {
	const columns = successorColumns(table);
	const counts = new Map<string, ScoreCount>();
	for (const row of table.rows) {
		const score = successorCell(row, columns, 'readiness');
		if (score === '') continue;
		const before = counts.get(score);
		const label = before?.label || successorCell(row, columns, 'label');
		counts.set(score, { score, label, count: (before?.count ?? 0) + 1 });
	}
	return [...counts.values()];
}

/** The scores in a successor file; none where it cannot be read as a table. */
export function scoresOf(file: SourceFile): readonly ScoreCount[] {
	const read = readCsv(file, isSuccessorColumn);
	return read.ok ? scoresIn(read.value) : [];
}
