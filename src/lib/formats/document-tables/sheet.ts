/** Rows of a table, its header the first; a number is one, every other cell is text. */
export type SheetRows = readonly (readonly (string | number)[])[];

/** A table under its name, as a workbook holds several. */
export interface Sheet {
	/** At most 31 letters, without `: \ / ? * [ ]`. */
	readonly name: string;
	readonly rows: SheetRows;
}
