import type { MapGraph, MapLayout, Point, Rectangle } from '#lib/layout/map-graph.ts';
import { closerThan, lineEnters } from '#lib/layout/rectangle.ts';

/** Less than this, in pixels, is rounding. */
const rounding = 1e-6;
/** Two lines this near each other are read as one. */
const sameLine = 3;
/** That many pixels two moves may run as one line: less than the width of an arrowhead. */
const touch = 3;

interface Part {
	readonly move: string;
	readonly a: Point;
	readonly b: Point;
}

const partsOf = (layout: MapLayout): readonly Part[] =>
	layout.moves.flatMap(({ id, points }) =>
		points.slice(1).map((b, i) => ({ move: id, a: points[i] ?? b, b })),
	);

const inside = (inner: Rectangle, outer: Rectangle) =>
	inner.x >= outer.x - rounding &&
	inner.y >= outer.y - rounding &&
	inner.x + inner.width <= outer.x + outer.width + rounding &&
	inner.y + inner.height <= outer.y + outer.height + rounding;

const shrunk = ({ x, y, width, height }: Rectangle): Rectangle => ({
	x: x + rounding,
	y: y + rounding,
	width: Math.max(0, width - 2 * rounding),
	height: Math.max(0, height - 2 * rounding),
});

/** For how many pixels two level or upright parts run beside each other nearer than `distance`, and how near. */
function besideEachOther(p: Part, q: Part, distance: number): { length: number; gap: number } | null {
	const axes = [
		['x', 'y'],
		['y', 'x'],
	] as const;
	for (const [along, across] of axes) {
		const level = (part: Part) => Math.abs(part.a[across] - part.b[across]) < rounding;
		const gap = Math.abs(p.a[across] - q.a[across]);
		if (!level(p) || !level(q) || gap >= distance) continue;
		const low = Math.max(Math.min(p.a[along], p.b[along]), Math.min(q.a[along], q.b[along]));
		const high = Math.min(Math.max(p.a[along], p.b[along]), Math.max(q.a[along], q.b[along]));
		if (high - low > touch) return { length: high - low, gap };
	}
	return null;
}

const sharedLength = (p: Part, q: Part): number => besideEachOther(p, q, sameLine)?.length ?? 0;

/** How many parts of different moves run side by side within 20 pixels, and how many of those nearer than 8. */
export function tightPairs(layout: MapLayout): { readonly near: number; readonly tight: number } {
	const parts = partsOf(layout);
	const gaps = parts.flatMap((p, i) =>
		parts.slice(i + 1).flatMap((q) => {
			const found = p.move === q.move ? null : besideEachOther(p, q, 20);
			return found === null ? [] : [found.gap];
		}),
	);
	return { near: gaps.length, tight: gaps.filter((gap) => gap < 8 - rounding).length };
}

function onEdge({ x, y }: Point, card: Rectangle): boolean {
	const within = x >= card.x - rounding && x <= card.x + card.width + rounding;
	const beside = y >= card.y - rounding && y <= card.y + card.height + rounding;
	const upright = Math.abs(y - card.y) < rounding || Math.abs(y - card.y - card.height) < rounding;
	const level = Math.abs(x - card.x) < rounding || Math.abs(x - card.x - card.width) < rounding;
	return (within && upright) || (beside && level);
}

/** No two of `boxes` overlap; `what` names them. */
export function overlaps(boxes: readonly Rectangle[], what: string): readonly string[] {
	return boxes.flatMap((a, i) =>
		boxes
			.slice(i + 1)
			.flatMap((b, j) =>
				closerThan(shrunk(a), shrunk(b), 0) ? [`${what} ${i} and ${i + 1 + j} overlap`] : [],
			),
	);
}

function labelFaults(layout: MapLayout): readonly string[] {
	const labels = layout.moves.flatMap(({ label }) => (label === null ? [] : [label]));
	return [
		...overlaps(labels, 'labels'),
		...labels.flatMap((label) =>
			layout.cards.flatMap(({ id }, i) =>
				closerThan(label, layout.cards[i] ?? label, 0) ? [`a label touches card ${id}`] : [],
			),
		),
	];
}

function lineFaults(layout: MapLayout): readonly string[] {
	const parts = partsOf(layout);
	const through = parts.flatMap((part) =>
		layout.cards.flatMap((card) =>
			lineEnters(part.a, part.b, shrunk(card)) ? [`${part.move} runs through card ${card.id}`] : [],
		),
	);
	const slanted = parts.flatMap(({ move, a, b }) =>
		Math.abs(a.x - b.x) > rounding && Math.abs(a.y - b.y) > rounding ? [`${move} has a slanted part`] : [],
	);
	const shared = parts.flatMap((p, i) =>
		parts.slice(i + 1).flatMap((q) => {
			const length = p.move === q.move ? 0 : sharedLength(p, q);
			return length > 0 ? [`${p.move} and ${q.move} run as one line for ${length.toFixed(1)} px`] : [];
		}),
	);
	return [...through, ...slanted, ...shared];
}

function endFaults(graph: MapGraph, layout: MapLayout): readonly string[] {
	const cards = new Map(layout.cards.toReversed().map((card) => [card.id, card]));
	const moves = new Map(graph.moves.map((move) => [move.id, move]));
	return layout.moves.flatMap(({ id, points }) => {
		const move = moves.get(id);
		const from = cards.get(move?.from ?? '');
		const to = cards.get(move?.to ?? '');
		const [first, last] = [points[0], points.at(-1)];
		if (from === undefined || to === undefined || first === undefined || last === undefined)
			return [`${id} joins nothing`];
		return onEdge(first, from) && onEdge(last, to) ? [] : [`${id} does not end at the edges of its cards`];
	});
}

function laneFaults(graph: MapGraph, layout: MapLayout): readonly string[] {
	const lanes = new Map(layout.lanes.map((lane) => [lane.id, lane]));
	return [
		...overlaps(layout.lanes, 'lanes'),
		...graph.cards.flatMap(({ id, laneId }, i) => {
			const lane = lanes.get(laneId);
			const card = layout.cards[i];
			return lane !== undefined && (card === undefined || !inside(card, lane))
				? [`card ${id} leaves its lane`]
				: [];
		}),
		...layout.lanes.flatMap((lane) => [
			...(inside(lane.title, lane) ? [] : [`the title of ${lane.id} leaves its lane`]),
			...layout.cards.flatMap((card) =>
				closerThan(lane.title, card, 0) ? [`card ${card.id} covers a title`] : [],
			),
		]),
	];
}

function numberFaults(graph: MapGraph, layout: MapLayout): readonly string[] {
	const numbers = [
		layout.bounds,
		...layout.lanes,
		...layout.lanes.map(({ title }) => title),
		...layout.cards,
		...layout.moves.flatMap(({ points, label }) => [...points, ...(label === null ? [] : [label])]),
	].flatMap((item) => Object.values(item).filter((value) => typeof value === 'number'));
	const everything = [
		...layout.lanes,
		...layout.cards,
		...layout.moves.flatMap(({ points, label }) => [
			...points.map((point) => ({ ...point, width: 0, height: 0 })),
			...(label === null ? [] : [label]),
		]),
	];
	return [
		...(numbers.every(Number.isFinite) ? [] : ['not every number is finite']),
		...(everything.every((item) => inside(item, layout.bounds)) ? [] : ['something lies outside the bounds']),
		...(layout.cards.length === graph.cards.length ? [] : ['a card is missing']),
	];
}

/** Everything that a lane arrangement of `graph` must not have; empty for a good one. */
export function layoutFaults(graph: MapGraph, layout: MapLayout): readonly string[] {
	return [
		...overlaps(layout.cards, 'cards'),
		...labelFaults(layout),
		...lineFaults(layout),
		...endFaults(graph, layout),
		...laneFaults(graph, layout),
		...numberFaults(graph, layout),
	];
}

/** How many moves that have a label found no room for it, and how many have one. */
export function labelCounts(
	graph: MapGraph,
	layout: MapLayout,
): { readonly hidden: number; readonly wanted: number } {
	const wanting = new Set(graph.moves.filter(({ labelWidth }) => labelWidth > 0).map(({ id }) => id));
	const drawn = layout.moves.filter(({ id }) => wanting.has(id));
	return { hidden: drawn.filter(({ label }) => label === null).length, wanted: drawn.length };
}
