import { forceCollide, forceLink, forceManyBody, forceSimulation } from 'd3-force';
import type { MapGraph, Point, Rectangle } from '../map-graph.ts';
import { separateRectangles } from '../separate-rectangles.ts';
import { hops, type Link } from './hops.ts';
import { tangle } from './tangle.ts';
import { unfold } from './unfold.ts';

interface Node {
	x: number;
	y: number;
}

const ticks = 60;
/** How steeply a drawing rises to the right, in radians. */
const slope = 0.6;
/** Pixels between two cards that a move joins: across more than down, because cards are wide. */
const reach = { x: 330, y: 190 };
/** How many starts are tried: fewer for a graph so large that each takes long. */
const mostStarts = 12;
const affordable = 8_000;
/** How much nearer or further apart than `reach` the cards of the finished drawing may stand. */
const shapes = [
	{ wide: 1, high: 1 },
	{ wide: 0.8, high: 1 },
	{ wide: 0.8, high: 1.4 },
	{ wide: 0.6, high: 1 },
	{ wide: 0.6, high: 1.4 },
	{ wide: 0.6, high: 2 },
	{ wide: 0.45, high: 0.7 },
	{ wide: 0.45, high: 1 },
];
/** Windows are this much wider than high. */
const wantedShape = 1.3;
/** A thousand pixels that a picture is too high are as bad as this many crossings. */
const tangleOfExtent = 8;

/** Every pair that moves join, once. */
function linksOf(graph: MapGraph): readonly Link[] {
	const index = new Map(graph.cards.map(({ id }, i) => [id, i]));
	const pairs = new Map<string, Link>();
	for (const { from, to } of graph.moves) {
		const [source, target] = [index.get(from), index.get(to)];
		if (source === undefined || target === undefined || source === target) continue;
		pairs.set([Math.min(source, target), Math.max(source, target)].join(' '), { source, target });
	}
	return [...pairs.values()];
}

/** A spiral through the cards, in steps of `stride` through their list: each start folds the graph another way. */
function spiral(count: number, stride: number): readonly Point[] {
	return Array.from({ length: count }, (_, i) => {
		const at = (i * stride) % count;
		const turn = at * 2.399963 + stride;
		const out = 0.6 * Math.sqrt(0.5 + at);
		return { x: out * Math.cos(turn), y: out * Math.sin(turn) };
	});
}

/** The drawing's longest way runs from corner to corner, where a window is longest, and cards of low rank lie lowest. */
function turned(points: readonly Point[], graph: MapGraph): readonly Point[] {
	const ranks = graph.cards.map(({ rank }) => (Number.isFinite(rank) ? rank : 0));
	const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
	const [x, y, rank] = [mean(points.map((one) => one.x)), mean(points.map((one) => one.y)), mean(ranks)];
	let [xx, xy, yy] = [0, 0, 0];
	for (const point of points) {
		xx += (point.x - x) ** 2;
		xy += (point.x - x) * (point.y - y);
		yy += (point.y - y) ** 2;
	}
	const turn = Math.atan2(2 * xy, xx - yy) / 2 + slope;
	const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
	const sloping = points.map((point) => ({
		x: (point.x - x) * cos + (point.y - y) * sin,
		y: (point.y - y) * cos - (point.x - x) * sin,
	}));
	const rising = sloping.reduce((sum, point, i) => sum - point.y * ((ranks[i] ?? 0) - rank), 0);
	return rising < 0 ? sloping.map((point) => ({ x: -point.x, y: -point.y })) : sloping;
}

/** Forces draw cards that are joined together and push all others away, in a plane as wide as cards are. */
function relax(start: readonly Point[], links: readonly Link[], radius: number): readonly Point[] {
	const nodes = start.map(({ x, y }): Node => ({ x, y }));
	forceSimulation(nodes)
		.alpha(0.25)
		.force('charge', forceManyBody().strength(-0.25).distanceMin(0.3).distanceMax(4))
		.force(
			'link',
			forceLink(links.map((link) => ({ ...link })))
				.distance(1)
				.strength(0.3),
		)
		.force('collide', forceCollide<Node>(radius))
		.stop()
		.tick(ticks);
	return nodes;
}

/** The points with cards around them, `wide` and `high` times the usual distances apart. */
function boxesAt(points: readonly Point[], graph: MapGraph, wide = 1, high = 1): readonly Rectangle[] {
	return graph.cards.map(({ width, height }, i) => {
		const { x, y } = points[i] ?? { x: 0, y: 0 };
		return { x: x * reach.x * wide - width / 2, y: y * reach.y * high - height / 2, width, height };
	});
}

/** How much a picture has to be made smaller to be seen whole, in thousands of pixels of height. */
function extent(boxes: readonly Rectangle[]): number {
	const size = (low: readonly number[], high: readonly number[]) => Math.max(...high) - Math.min(...low);
	const xs = boxes.map(({ x }) => x);
	const ys = boxes.map(({ y }) => y);
	const width = size(
		xs,
		boxes.map((box) => box.x + box.width),
	);
	const height = size(
		ys,
		boxes.map((box) => box.y + box.height),
	);
	return Math.max(width / wantedShape, height) / 1000;
}

/**
 * Places for the cards, none nearer than `gap`: unfolded from several starts and settled by forces, the one whose
 * lines are easiest to follow. Nothing is drawn by chance, so the same graph always settles in the same way.
 */
export function settle(graph: MapGraph, gap: number): readonly Rectangle[] {
	const count = graph.cards.length;
	if (count === 0) return [];
	const links = linksOf(graph);
	const between = hops(count, links);
	const starts = Math.max(1, Math.min(mostStarts, Math.floor(affordable / count ** 2)));
	const points = least(
		Array.from({ length: starts }, (_, i) => i + 1).flatMap((stride) => {
			const unfolded = turned(unfold(spiral(count, stride), between), graph);
			return [unfolded, relax(unfolded, links, 0.35)];
		}),
		(tried) => tangle(boxesAt(tried, graph), links),
	);
	// Pressing a drawing together along an axis lets no lines cross that did not; keeping its cards apart may.
	return least(
		shapes.map(({ wide, high }) => separateRectangles(boxesAt(points, graph, wide, high), gap)),
		(boxes) => tangle(boxes, links) + extent(boxes) * tangleOfExtent,
	);
}

/** The one of `list` for which `cost` is the least, the first of several; `list` has at least one. */
function least<T>(list: readonly T[], cost: (one: T) => number): T {
	const costs = list.map(cost);
	return list[costs.indexOf(Math.min(...costs))] as T;
}
