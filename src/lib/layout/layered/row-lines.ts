import type { Point, Rectangle } from '../map-graph.ts';
import { measures } from '../measures.ts';
import { spreadPorts } from './spread-ports.ts';

/** Cards placed in rows: the card of each index, its row, and the cards of each row from left to right. */
export interface PlacedRows {
	readonly cards: readonly Rectangle[];
	readonly rowOf: Int32Array;
	readonly rows: readonly (readonly number[])[];
	/** Upper and lower edge of each row. */
	readonly bands: readonly { readonly top: number; readonly bottom: number }[];
	readonly columnGap: number;
}

export interface LineEnds {
	readonly from: number;
	readonly to: number;
}

type Side = 'top' | 'bottom';
interface Passage {
	readonly row: number;
	readonly gap: number;
	x: number;
}
interface Line extends LineEnds {
	readonly sides: readonly [Side, Side];
	readonly passages: readonly Passage[];
	/** How far over the row it runs, for a move between two cards of one row. */
	arc: number;
}

/** Lines over one row keep this distance, up to the middle of the space above it. */
const arcs = { first: 14, step: 7, most: 5 };
/** Lines through one gap between two cards. */
const lane = 8;
/** Beyond so many moves no line can be followed, and all run straight. */
const followed = 1500;

const middle = ({ x, width }: Rectangle) => x + width / 2;

/** The middle of each gap of a row: before its first card, between two cards, after its last. */
function gapsOf(row: readonly number[], { cards, columnGap }: PlacedRows): readonly number[] {
	const boxes = row.flatMap((card) => cards[card] ?? []);
	const first = boxes[0];
	if (!first) return [0];
	return [first.x - columnGap / 2, ...boxes.map(({ x, width }) => x + width + columnGap / 2)];
}

function nearest(gaps: readonly number[], x: number): number {
	let low = 0;
	let high = gaps.length - 1;
	while (low < high) {
		const at = (low + high) >> 1;
		if ((gaps[at] ?? 0) + (gaps[at + 1] ?? 0) < 2 * x) low = at + 1;
		else high = at;
	}
	return low;
}

function lineOf(
	ends: LineEnds,
	placed: PlacedRows,
	gaps: readonly (readonly number[])[] | null,
	over: Map<number, number>,
): Line {
	const [a, b] = [placed.rowOf[ends.from] ?? 0, placed.rowOf[ends.to] ?? 0];
	if (a === b) {
		const taken = over.get(a) ?? 0;
		over.set(a, taken + 1);
		return {
			...ends,
			sides: ['top', 'top'],
			passages: [],
			arc: arcs.first + (taken % arcs.most) * arcs.step,
		};
	}
	const step = b > a ? 1 : -1;
	let x = middle(placed.cards[ends.from] ?? { x: 0, y: 0, width: 0, height: 0 });
	const goal = middle(placed.cards[ends.to] ?? { x: 0, y: 0, width: 0, height: 0 });
	const passages: Passage[] = [];
	for (let row = a + step; gaps !== null && row !== b; row += step) {
		const rowGaps = gaps[row] ?? [];
		const gap = nearest(rowGaps, x + (goal - x) / Math.abs(b - row + step));
		x = rowGaps[gap] ?? x;
		passages.push({ row, gap, x });
	}
	return { ...ends, sides: step > 0 ? ['bottom', 'top'] : ['top', 'bottom'], passages, arc: 0 };
}

/** Lines that pass one gap stand beside each other in it, in the order of where they come from and go. */
function shareGaps(lines: readonly Line[], gaps: readonly (readonly number[])[], room: number): void {
	const users = new Map<string, { passage: Passage; lean: number }[]>();
	for (const { passages } of lines)
		passages.forEach((passage, i) => {
			const key = `${passage.row} ${passage.gap}`;
			const lean = (passages[i - 1]?.x ?? passage.x) + (passages[i + 1]?.x ?? passage.x);
			const list = users.get(key);
			if (list) list.push({ passage, lean });
			else users.set(key, [{ passage, lean }]);
		});
	for (const list of users.values()) {
		list.sort((a, b) => a.lean - b.lean);
		const offsets = spreadPorts(list.length, room - 2 * lane, lane);
		list.forEach(({ passage }, i) => {
			passage.x = (gaps[passage.row]?.[passage.gap] ?? 0) + (offsets[i] ?? 0);
		});
	}
}

/** Where each line leaves and reaches its cards: at each side in the order of where the lines go. */
function portsOf(lines: readonly Line[], { cards }: PlacedRows): readonly (readonly [number, number])[] {
	const ports = lines.map((): [number, number] => [0, 0]);
	/** By card and side: two entries a card, its top first. */
	const at: { line: number; end: 0 | 1; towards: number }[][] = [];
	lines.forEach(({ from, to, sides, passages }, line) => {
		for (const end of [0, 1] as const) {
			const next = end === 0 ? passages[0] : passages.at(-1);
			const other = cards[end === 0 ? to : from];
			const towards = next?.x ?? (other ? middle(other) : 0);
			const key = 2 * (end === 0 ? from : to) + (sides[end] === 'top' ? 0 : 1);
			(at[key] ??= []).push({ line, end, towards });
		}
	});
	at.forEach((list, key) => {
		const card = cards[key >> 1];
		if (!card) return;
		list.sort((a, b) => a.towards - b.towards || a.line - b.line);
		const offsets = spreadPorts(list.length, card.width - 2 * measures.portMargin, measures.port);
		list.forEach(({ line, end }, i) => {
			const pair = ports[line];
			if (pair) pair[end] = middle(card) + (offsets[i] ?? 0);
		});
	});
	return ports;
}

/**
 * The points of each line from card to card. A line passes the rows between its cards in the gaps between
 * theirs, never behind one, as long as there are few enough to follow; a line between two cards of one row runs above it.
 */
export function rowLines(moves: readonly LineEnds[], placed: PlacedRows): readonly (readonly Point[])[] {
	const gaps = placed.rows.map((row) => gapsOf(row, placed));
	const over = new Map<number, number>();
	const straight = moves.length > followed;
	const lines = moves.map((ends) => lineOf(ends, placed, straight ? null : gaps, over));
	shareGaps(lines, gaps, placed.columnGap);
	const ports = portsOf(lines, placed);
	return lines.map((line, i) => {
		const edge = (card: number, side: Side) => {
			const { y = 0, height = 0 } = placed.cards[card] ?? {};
			return side === 'top' ? y : y + height;
		};
		const [start, end] = ports[i] ?? [0, 0];
		const first = { x: start, y: edge(line.from, line.sides[0]) };
		const last = { x: end, y: edge(line.to, line.sides[1]) };
		const band = (row: number) => placed.bands[row] ?? { top: 0, bottom: 0 };
		if (line.arc > 0) {
			const y = band(placed.rowOf[line.from] ?? 0).top - line.arc;
			return [first, { x: start, y }, { x: end, y }, last];
		}
		const down = line.sides[0] === 'bottom';
		const between = line.passages.flatMap(({ row, x }) => {
			const { top, bottom } = band(row);
			return [
				{ x, y: down ? top : bottom },
				{ x, y: down ? bottom : top },
			];
		});
		return [first, ...between, last];
	});
}
