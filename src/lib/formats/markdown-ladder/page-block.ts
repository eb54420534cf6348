import type { RawBlock } from '#lib/model/page.ts';

/** A half-open range of UTF-16 offsets into the page's text. */
export interface Span {
	readonly from: number;
	readonly to: number;
}

/** One line of a list: its text without marker, and the lists below it. */
export interface ListItem {
	readonly text: Span;
	/** The number an ordered item carries. */
	readonly n?: number;
	readonly children: readonly ListItem[];
}

/** Cells as spans without padding; rows may be shorter or longer than the head. */
export interface TableCells {
	readonly head: readonly Span[];
	readonly rows: readonly (readonly Span[])[];
}

/** A run of whole lines, `from` to `to`, and what it holds: `content` without marks of heading, label or quote. */
export interface PageBlock extends Span {
	readonly index: number;
	readonly kind: RawBlock['kind'];
	readonly content: Span;
	readonly level?: number;
	readonly items?: readonly ListItem[];
	readonly table?: TableCells;
}
