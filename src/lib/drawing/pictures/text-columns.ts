import { shapeBounds } from '../shape-bounds.ts';
import type { Shape, Subject } from '../shape.ts';
import type { Theme } from '../theme.ts';
import type { PictureEntry } from '../picture.ts';
import { sheetText, type SheetStyleName } from './sheet-text.ts';

/** A line of a block, with what belongs below it. */
export interface BlockLine {
	readonly text: string;
	readonly style?: SheetStyleName;
	/** Steps to the right, 0 unless said. */
	readonly depth?: number;
}

/** A heading with lines below it. */
export interface TextBlock {
	readonly heading: string;
	readonly lines: readonly BlockLine[];
}

const column = { width: 360, gap: 40 };
const indent = 14;
/** A heading with the lines that it must not stand without. */
const together = 110;
const slack = 90;
const between = { lines: 4, blocks: 18 };

/** Blocks in columns of about the same height, as few as keep within that of `place`; see `flow`. */
export function textColumns(
	blocks: readonly TextBlock[],
	place: { readonly x: number; readonly y: number; readonly height: number },
	theme: Theme,
	first: number,
): ReturnType<typeof flow> {
	const { height: whole } = shapeBounds(flow(blocks, { ...place, height: Infinity }, theme, first).shapes);
	const columns = Math.ceil(whole / place.height);
	// What a column cannot take of its share, a line or a heading, goes on in the next.
	const height = columns < 2 ? place.height : whole / columns + slack;
	return flow(blocks, { ...place, height }, theme, first);
}

/**
 * Blocks in columns from `x`, `y` on, a new one wherever `height` is reached; `first` is where their shapes will stand
 * among those of the picture. Blocks without a line are left out.
 */
function flow(
	blocks: readonly TextBlock[],
	place: { readonly x: number; readonly y: number; readonly height: number },
	theme: Theme,
	first: number,
): { readonly shapes: readonly Shape[]; readonly outline: readonly PictureEntry[] } {
	const shapes: Shape[] = [];
	let [x, y] = [place.x, place.y];
	const put = (text: string, style: SheetStyleName, depth: number): PictureEntry => {
		const of: Subject = { kind: 'statement', id: String(first + shapes.length), name: text };
		const width = column.width - depth * indent;
		const draw = () => sheetText(text, { x: x + depth * indent, y, width }, style, theme, of);
		let drawn = draw();
		if (y > place.y && y + drawn.height > place.y + place.height) {
			[x, y] = [x + column.width + column.gap, place.y];
			drawn = draw();
		}
		shapes.push(drawn.shape);
		y += drawn.height + between.lines;
		return { text, shape: first + shapes.length - 1, children: [] };
	};
	const outline = blocks
		.filter(({ lines }) => lines.length > 0)
		.map(({ heading, lines }) => {
			// A heading does not stand alone at the foot of a column.
			if (y > place.y && y + together > place.y + place.height)
				[x, y] = [x + column.width + column.gap, place.y];
			const entry = put(heading, 'heading', 0);
			const children = nested(
				lines.map((line) => [put(line.text, line.style ?? 'plain', line.depth ?? 0), line]),
			);
			y += between.blocks;
			return { ...entry, children };
		});
	return { shapes, outline };
}

/** Lines further to the right belong to the one before them. */
function nested(lines: readonly (readonly [PictureEntry, BlockLine])[]): readonly PictureEntry[] {
	const entries: { entry: PictureEntry; below: (readonly [PictureEntry, BlockLine])[] }[] = [];
	const least = Math.min(...lines.map(([, { depth = 0 }]) => depth));
	for (const line of lines) {
		const last = entries.at(-1);
		if (last && (line[1].depth ?? 0) > least) last.below.push(line);
		else entries.push({ entry: line[0], below: [] });
	}
	return entries.map(({ entry, below }) =>
		below.length === 0 ? entry : { ...entry, children: nested(below) },
	);
}
