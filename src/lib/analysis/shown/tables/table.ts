/** A table of what a view shows: its header first; a number is one, every other cell is text. */
export interface Table {
	/** At most 31 letters, as a sheet of a workbook may be called. */
	readonly name: string;
	readonly rows: readonly (readonly (string | number)[])[];
}

/** What records are called; an id that none has stands for itself. */
export function namesById(
	records: readonly { readonly id: string; readonly name: string }[],
): (id: string) => string {
	const names = new Map(records.map(({ id, name }) => [id, name]));
	return (id) => names.get(id) ?? id;
}
