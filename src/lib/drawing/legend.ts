import type { MoveKind, Point } from '#lib/layout/map-graph.ts';
import { textWidth } from '#lib/layout/text-width.ts';
import { drawingWords } from '#lib/words/drawing-words.ts';
import { moveLine } from './move-line.ts';
import type { Shape, Subject } from './shape.ts';
import type { Theme } from './theme.ts';

const sample = 36;
const gap = 10;
const between = 28;
const rowHeight = 24;
const size = 12;

/** The signs of a map, set in rows no wider than `width` from `start` on: only those that the map uses. */
export function legend(
	start: Point,
	width: number,
	kinds: readonly MoveKind[],
	outlines: boolean,
	theme: Theme,
): readonly Shape[] {
	const entries = [...kinds, ...(outlines ? (['outline'] as const) : [])];
	const look = { color: theme.lineStrong, width: 1.8, behind: theme.paper };
	const of: Subject = { kind: 'legend', id: 'legend', name: drawingWords.legend.title };
	let x = start.x;
	let y = start.y;
	return entries.flatMap((entry): readonly Shape[] => {
		const words = drawingWords.legend[entry];
		const wide = sample + gap + textWidth(words, size, 400);
		if (x > start.x && x + wide > start.x + width) [x, y] = [start.x, y + rowHeight];
		const from = { x, y: y + rowHeight / 2 };
		const sign: readonly Shape[] =
			entry === 'outline'
				? [
						{
							kind: 'rectangle',
							x,
							y: y + 5,
							width: sample,
							height: 14,
							radius: 4,
							fill: theme.paper,
							stroke: { color: theme.lineStrong, width: 1.2, dashes: [5, 4] },
							of,
						},
					]
				: moveLine([from, { x: x + sample, y: from.y }], 0, entry, look, of);
		const text: Shape = {
			kind: 'text',
			x: x + sample + gap,
			y: from.y + 4,
			lines: [words],
			lineHeight: 16,
			size,
			weight: 400,
			spacing: 0,
			anchor: 'start',
			fill: theme.ink2,
			of,
		};
		x += wide + between;
		return [...sign, text];
	});
}
