import type { Picture, PictureEntry } from '../picture.ts';
import { shapeBounds } from '../shape-bounds.ts';
import type { Shape, Subject } from '../shape.ts';
import type { Theme } from '../theme.ts';
import { sheetText, type SheetStyleName } from './sheet-text.ts';

export interface TableLine {
	readonly text: string;
	readonly style?: SheetStyleName;
}

export interface SheetRow {
	/** What the row is about; a row without cells is a heading over those that follow. */
	readonly head: TableLine;
	readonly cells: readonly (readonly TableLine[])[];
}

const widths = { head: 170, cell: 270, gap: 24 };
const pad = { above: 9, below: 9, line: 3 };

/** A table of a head over each column and rows of cells: fine lines, no boxes. */
export function sheetTable(
	columns: readonly string[],
	rows: readonly SheetRow[],
	theme: Theme,
): Pick<Picture, 'shapes' | 'bounds' | 'links' | 'outline'> {
	const shapes: Shape[] = [];
	const outline: PictureEntry[] = [];
	const full = widths.head + columns.length * (widths.cell + widths.gap);
	const left = (at: number) => widths.head + widths.gap + at * (widths.cell + widths.gap);
	let y = 0;
	const put = (lines: readonly TableLine[], x: number, width: number): PictureEntry[] => {
		let top = y + pad.above;
		return lines.map(({ text, style = 'plain' }) => {
			const of: Subject = { kind: 'statement', id: String(shapes.length), name: text };
			const { shape, height } = sheetText(text, { x, y: top, width }, style, theme, of);
			shapes.push(shape);
			top += height + pad.line;
			bottom = Math.max(bottom, top);
			return { text, shape: shapes.length - 1, children: [] };
		});
	};
	let bottom = 0;
	const rule = (strong: boolean) => {
		const of: Subject = { kind: 'statement', id: `rule ${shapes.length}`, name: '' };
		const stroke = { color: strong ? theme.lineStrong : theme.line, width: strong ? 1.2 : 1, dashes: [] };
		shapes.push({
			...{ kind: 'path', radius: 0, closed: false, fill: null, stroke, of },
			points: [
				{ x: 0, y },
				{ x: full, y },
			],
		});
	};
	for (const [at, column] of columns.entries())
		outline.push(...put([{ text: column, style: 'heading' }], left(at), widths.cell));
	y = bottom + pad.below;
	rule(true);
	let above: PictureEntry[] = outline;
	for (const { head, cells } of rows) {
		bottom = y;
		const [entry] = put([head], 0, cells.length === 0 ? full : widths.head);
		const children: PictureEntry[] = [];
		if (entry) {
			if (cells.length === 0) above = outline;
			above.push({ ...entry, children });
			if (cells.length === 0) above = children;
		}
		for (const [at, lines] of cells.entries()) {
			const entries = put(lines, left(at), widths.cell);
			// Read in a row, a cell has to say whose it is.
			const [whose] = entries.length === 0 || columns.length < 2 ? [] : [columns[at] ?? ''];
			if (whose === undefined) children.push(...entries);
			else children.push({ text: whose, shape: null, children: entries });
		}
		y = bottom + pad.below;
		rule(cells.length === 0);
	}
	return { shapes, bounds: shapeBounds(shapes), links: [], outline };
}
