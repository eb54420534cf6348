import type { MapGraph, MapLayout, Point, Rectangle } from '../map-graph.ts';
import { measures } from '../measures.ts';
import { placeLabels } from '../place-labels.ts';
import { settle } from './settle.ts';

const cardGap = 36;
/** Between the lines of several moves that join the same two cards. */
const besideGap = 16;

/** Where the line from the middle of `card` towards `to` leaves it. */
function border(card: Rectangle, from: Point, to: Point): Point {
	const dx = to.x - from.x;
	const dy = to.y - from.y;
	const reach = (start: number, step: number, low: number, high: number) =>
		step === 0 ? Infinity : ((step > 0 ? high : low) - start) / step;
	const t = Math.min(
		reach(from.x, dx, card.x, card.x + card.width),
		reach(from.y, dy, card.y, card.y + card.height),
	);
	return Number.isFinite(t) ? { x: from.x + dx * t, y: from.y + dy * t } : from;
}

/** A straight line between two cards, `shift` pixels to the side of the line between their middles. */
function straightLine(a: Rectangle, b: Rectangle, shift: number): readonly Point[] {
	const from = { x: a.x + a.width / 2, y: a.y + a.height / 2 };
	const to = { x: b.x + b.width / 2, y: b.y + b.height / 2 };
	const length = Math.max(1e-6, Math.hypot(to.x - from.x, to.y - from.y));
	const aside = { x: (-(to.y - from.y) / length) * shift, y: ((to.x - from.x) / length) * shift };
	const moved = (point: Point) => ({ x: point.x + aside.x, y: point.y + aside.y });
	return [border(a, moved(from), moved(to)), border(b, moved(to), moved(from))];
}

/** How far each move is shifted to the side so that those joining the same two cards stay apart. */
function sideShifts(graph: MapGraph, cards: ReadonlyMap<string, Rectangle>): readonly number[] {
	const groups = new Map<string, number[]>();
	const keyOf = (a: string, b: string) => JSON.stringify(a < b ? [a, b] : [b, a]);
	graph.moves.forEach(({ from, to }, i) => {
		const key = keyOf(from, to);
		groups.set(key, [...(groups.get(key) ?? []), i]);
	});
	return graph.moves.map(({ from, to }, i) => {
		const group = groups.get(keyOf(from, to)) ?? [];
		const smallest = Math.min(cards.get(from)?.height ?? 0, cards.get(to)?.height ?? 0) - measures.portMargin;
		const gap = Math.min(besideGap, smallest / Math.max(1, group.length - 1));
		return (group.indexOf(i) - (group.length - 1) / 2) * gap * (from < to ? 1 : -1);
	});
}

/** For graphs without levels: cards settle by forces and never overlap, moves are straight lines between them. */
export function freeArrangement(graph: MapGraph): MapLayout {
	const boxes = settle(graph, cardGap);
	const margin = measures.lanePadding;
	const left = Math.min(Infinity, ...boxes.map(({ x }) => x)) - margin;
	const top = Math.min(Infinity, ...boxes.map(({ y }) => y)) - margin;
	const cards = graph.cards.map(({ id }, i) => {
		const box = boxes[i] ?? { x: left, y: top, width: 0, height: 0 };
		return { ...box, id, x: Math.round(box.x - left), y: Math.round(box.y - top) };
	});
	const byId = new Map(cards.toReversed().map((card) => [card.id, card]));
	const shifts = sideShifts(graph, byId);
	const drawn = graph.moves.flatMap((move, i) => {
		const from = byId.get(move.from);
		const to = byId.get(move.to);
		if (from === undefined || to === undefined || move.from === move.to) return [];
		return [{ move, points: straightLine(from, to, shifts[i] ?? 0) }];
	});
	const labels = placeLabels(
		drawn.map(({ move, points }) => ({ points, width: move.labelWidth, height: move.labelHeight })),
		cards,
		null,
	);
	return {
		arrangement: 'free',
		bounds: {
			x: 0,
			y: 0,
			width: Math.max(0, ...cards.map((card) => card.x + card.width + margin)),
			height: Math.max(0, ...cards.map((card) => card.y + card.height + margin)),
		},
		lanes: [],
		cards,
		moves: drawn.map(({ move, points }, i) => ({ id: move.id, points, radius: 0, label: labels[i] ?? null })),
	};
}
