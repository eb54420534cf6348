import type { RolemapDocument } from '#lib/model/document.ts';
import type { Place } from '#lib/model/issue.ts';
import type { TalentPath } from '#lib/model/talent/check-talent.ts';
import type { Talent } from '#lib/model/talent/talent.ts';
import type { Table, TableRow } from '../tables/table.ts';

/** What was read, and of tables how many rows: `read` = `kept` + `reported`, each reported one with an issue. */
export interface TalentReading {
	readonly talent: Talent;
	readonly rows: { readonly read: number; readonly kept: number; readonly reported: number } | null;
}

/** The organization that talent data is read onto. */
export type Ground = Pick<RolemapDocument, 'orgs' | 'positions' | 'people' | 'assignments'>;

/** Remembers on which row, and in which column, each part of the document was told. */
export class RowPlaces {
	readonly #table: Table;
	readonly #rows = new Map<string, TableRow>();
	readonly #columns: ReadonlyMap<string, number>;

	/** `columns` says where a field of that name stands. */
	constructor(table: Table, columns: ReadonlyMap<string, number>) {
		this.#table = table;
		this.#columns = columns;
	}

	put(path: TalentPath, row: TableRow): void {
		const key = path.join(' ');
		if (!this.#rows.has(key)) this.#rows.set(key, row);
	}

	/** The place of what stands at `path`, or of the nearest part around it that there is. */
	readonly of = (path: TalentPath): Place | null => {
		for (let length = path.length; length > 0; length--) {
			const row = this.#rows.get(path.slice(0, length).join(' '));
			if (row) return this.#table.placeOf(row, this.#columns.get(String(path[length] ?? '')));
		}
		return null;
	};
}
