import type { EdgeDefinition, NodeDefinition } from 'cytoscape';
import type { MapLayout, MoveKind, Point } from '#lib/layout/map-graph.ts';

export type MapElement = NodeDefinition | EdgeDefinition;

/** What cytoscape holds of a layout: a node a card and an edge a move, its bends given to the point. */
export function mapElements(layout: MapLayout, moves: ReadonlyMap<string, MoveEnds>): MapElement[] {
	const centers = new Map(
		layout.cards.map((card) => [card.id, { x: card.x + card.width / 2, y: card.y + card.height / 2 }]),
	);
	const nodes = layout.cards.map((card): NodeDefinition => {
		const position = centers.get(card.id) ?? { x: 0, y: 0 };
		return {
			group: 'nodes',
			data: { id: nodeId(card.id), width: card.width, height: card.height },
			position,
		};
	});
	const edges = layout.moves.flatMap((move): EdgeDefinition[] => {
		const ends = moves.get(move.id);
		const from = ends && centers.get(ends.from);
		const to = ends && centers.get(ends.to);
		if (!ends || !from || !to || move.points.length < 2) return [];
		return [{ group: 'edges', data: edgeData(move, ends, from, to), classes: ends.kind }];
	});
	return [...nodes, ...edges];
}

export interface MoveEnds {
	readonly from: string;
	readonly to: string;
	readonly kind: MoveKind;
}

/** Cards and moves share cytoscape's one space of ids; the prefix keeps a card from hiding a move of its name. */
export function nodeId(cardId: string): string {
	return `card:${cardId}`;
}

export function edgeId(moveId: string): string {
	return `move:${moveId}`;
}

/**
 * A path as cytoscape's segments: each bend P as its weight along the line from the first point S to the
 * last T and its distance from it, w = (P-S)(T-S)/|T-S|^2 and d = (P-S)n with n = (-dy, dx)/|T-S|
 * (js.cytoscape.org, "Segments edges", with edge-distances: endpoints).
 */
export function segmentsOf(points: readonly Point[]): { weights: string; distances: string } {
	const start = points[0] ?? { x: 0, y: 0 };
	const end = points.at(-1) ?? start;
	const dx = end.x - start.x;
	const dy = end.y - start.y;
	const length = Math.hypot(dx, dy) || 1;
	const bends = points.slice(1, -1);
	const weight = (p: Point) => ((p.x - start.x) * dx + (p.y - start.y) * dy) / length ** 2;
	const distance = (p: Point) => ((p.y - start.y) * dx - (p.x - start.x) * dy) / length;
	return { weights: bends.map(weight).join(' '), distances: bends.map(distance).join(' ') };
}

function edgeData(
	move: MapLayout['moves'][number],
	ends: MoveEnds,
	from: Point,
	to: Point,
): EdgeDefinition['data'] {
	const { weights, distances } = segmentsOf(move.points);
	const first = move.points[0] ?? from;
	const last = move.points.at(-1) ?? to;
	return {
		id: edgeId(move.id),
		source: nodeId(ends.from),
		target: nodeId(ends.to),
		curve: move.points.length > 2 ? 'round-segments' : 'straight',
		weights: weights || '0.5',
		distances: distances || '0',
		radius: move.radius,
		start: `${first.x - from.x} ${first.y - from.y}`,
		end: `${last.x - to.x} ${last.y - to.y}`,
	};
}
