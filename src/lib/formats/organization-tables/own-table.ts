import type { Table } from '../tables/table.ts';

/** The columns of our own `organization.csv`; the last five may be missing. */
export const ownColumns: readonly string[] = [
	...['position_id', 'title', 'role', 'manager_position_id', 'dotted_manager_ids', 'unit', 'location'],
	...['status', 'fte', 'assistant', 'annual_cost', 'person_id', 'person_name', 'person_kind', 'person_fte'],
	...['joined', 'person_email', 'assignment_kind', 'since', 'level', 'headcount'],
];

/** Whether a table says of itself that it is one of ours. */
export function isOwnTable({ header }: Pick<Table, 'header'>): boolean {
	return ownColumns.slice(0, -5).every((name, at) => header[at] === name);
}
