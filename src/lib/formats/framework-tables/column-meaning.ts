/** What a column of a framework's table says; `extra` is kept under its own head, `ignore` is left out by choice. */
export const columnMeanings = [
	'role-id',
	'role',
	'role-text',
	'track',
	'level',
	'level-text',
	'skill-id',
	'skill',
	'skill-text',
	'category',
	'proficiency',
	'proficiency-text',
	'importance',
	'need',
	'step',
	'to-id',
	'to',
	'weight',
	'nearness',
	'years',
	'kind',
	'extra',
	'ignore',
] as const;
export type ColumnMeaning = (typeof columnMeanings)[number];

/**
 * The columns chosen for a header, by the header they were chosen for; a framework's by `columnMeanings`, an
 * organization's by `orgMeanings`.
 */
export interface ColumnMapping {
	readonly header: readonly string[];
	readonly meanings: readonly string[];
}

/** Chosen meanings as a framework's; null where one of them is none of these. */
export function asColumnMeanings(meanings: readonly string[]): readonly ColumnMeaning[] | null {
	const known: readonly string[] = columnMeanings;
	return meanings.every((meaning) => known.includes(meaning)) ? (meanings as readonly ColumnMeaning[]) : null;
}

/** Meanings that any number of columns may have; the others are one column's each. */
const shared: ReadonlySet<ColumnMeaning> = new Set(['step', 'extra', 'ignore']);

export function isShared(meaning: ColumnMeaning): boolean {
	return shared.has(meaning);
}

/** What the rows of a table are about, by what its columns say; null where they name neither a role nor a skill. */
export type RowSubject = 'roles' | 'requirements' | 'skills' | 'moves';

export function subjectOf(meanings: readonly ColumnMeaning[]): RowSubject | null {
	const has = (...wanted: readonly ColumnMeaning[]) => wanted.some((one) => meanings.includes(one));
	const role = has('role', 'role-id');
	if (has('to', 'to-id')) return role ? 'moves' : null;
	if (role) return has('skill', 'skill-id') ? 'requirements' : 'roles';
	return has('skill', 'skill-id') ? 'skills' : null;
}
