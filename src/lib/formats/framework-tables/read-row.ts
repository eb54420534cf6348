import type { Issue } from '#lib/model/issue.ts';
import type { Table, TableRow } from '../tables/table.ts';
import type { ColumnMeaning } from './column-meaning.ts';
import { frameworkIssue, type FrameworkIssueCode, type FrameworkIssueValues } from './framework-issue.ts';

/** A table with what its columns mean, and where its rows go: each is kept, or an issue. */
export class MeantTable {
	readonly table: Table;
	readonly issues: Issue[] = [];
	kept = 0;
	reported = 0;
	readonly #columns = new Map<ColumnMeaning, number>();
	readonly steps: readonly number[];
	readonly extras: readonly number[];

	constructor(table: Table, meanings: readonly ColumnMeaning[]) {
		this.table = table;
		const those = (meaning: ColumnMeaning) => meanings.flatMap((one, at) => (one === meaning ? [at] : []));
		for (const [at, meaning] of meanings.entries())
			if (!this.#columns.has(meaning)) this.#columns.set(meaning, at);
		this.steps = those('step');
		this.extras = those('extra');
	}

	has(meaning: ColumnMeaning): boolean {
		return this.#columns.has(meaning);
	}

	head(meaning: ColumnMeaning): string {
		return this.table.header[this.#columns.get(meaning) ?? -1] ?? '';
	}

	/** The cell of a meaning, trimmed; '' without such a column. */
	cell(row: TableRow, meaning: ColumnMeaning): string {
		return (row.cells[this.#columns.get(meaning) ?? -1] ?? '').trim();
	}

	/** The cells without a meaning of ours that say something, by their heads. */
	extrasOf(row: TableRow): Readonly<Record<string, string>> {
		const said = this.extras.flatMap((at) => {
			const text = (row.cells[at] ?? '').trim();
			return text === '' ? [] : [[this.table.header[at] ?? '', text] as const];
		});
		return Object.fromEntries(said);
	}

	keep(): void {
		this.kept++;
	}

	/** Says why a row is not in the document. */
	report<C extends FrameworkIssueCode>(
		code: C,
		values: FrameworkIssueValues<C>,
		row: TableRow,
		about?: ColumnMeaning,
	): void {
		this.reported++;
		this.warn(code, values, row, about);
	}

	/** Says something of a row that is kept. */
	warn<C extends FrameworkIssueCode>(
		code: C,
		values: FrameworkIssueValues<C>,
		row: TableRow,
		about?: ColumnMeaning,
	): void {
		const column = about === undefined ? undefined : this.#columns.get(about);
		this.issues.push(frameworkIssue(code, values, this.table.placeOf(row, column ?? 0)));
	}
}
