import type { SyntaxNode } from '@lezer/common';
import type { Span, TableCells } from './page-block.ts';
import { trimmed, type PageText } from './page-text.ts';

/** The cells of a table node whose offsets count from `start`: all of them, also those beyond the head's. */
export function tableCells(page: PageText, table: SyntaxNode, start: number): TableCells {
	let head: readonly Span[] = [];
	const rows: Span[][] = [];
	for (let node = table.firstChild; node; node = node.nextSibling) {
		const line = { from: node.from + start, to: node.to + start };
		if (node.name === 'TableHeader') head = rowCells(page.text, line);
		else if (node.name === 'TableRow') rows.push(rowCells(page.text, line));
	}
	return { head, rows };
}

/** Splits a row at every `|` that no backslash escapes, as GFM does, code spans included. */
function rowCells(text: string, line: Span): Span[] {
	const { from, to } = trimmed(text, line);
	const cells: Span[] = [];
	let cell = text[from] === '|' ? from + 1 : from;
	for (let at = cell; at < to; at++) {
		const letter = text[at];
		if (letter === '\\') at++;
		else if (letter === '|') {
			cells.push(emptyKept(text, { from: cell, to: at }));
			cell = at + 1;
		}
	}
	if (cell < to) cells.push(emptyKept(text, { from: cell, to }));
	return cells;
}

/** An empty cell stands one space into its padding, so that text set into it is padded on both sides. */
function emptyKept(text: string, cell: Span): Span {
	const inner = trimmed(text, cell);
	if (inner.to > inner.from) return inner;
	const at = Math.min(cell.from + 1, cell.to);
	return { from: at, to: at };
}
