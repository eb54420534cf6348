import type { MapGraph } from '../map-graph.ts';

/**
 * What the lane engine works on: the graph with ids resolved to indexes and in an order of its own (cards by
 * lane, row and place in the graph; moves by kind and ends), so that the order of a file's lines decides nothing
 * that lanes and ranks decide. Lanes run along x and rows along y, the first row at the top.
 */
export interface Plan {
	readonly laneCount: number;
	readonly rowCount: number;
	/** `lane` is `laneCount` for a card whose lane is unknown. */
	readonly cards: readonly PlanCard[];
	readonly moves: readonly PlanMove[];
}

export interface PlanCard {
	readonly source: number;
	readonly lane: number;
	readonly row: number;
	readonly width: number;
	readonly height: number;
}

export interface PlanMove {
	readonly source: number;
	readonly from: number;
	readonly to: number;
	readonly labelWidth: number;
	readonly labelHeight: number;
}

const kindOrder = ['promotion', 'lateral', 'track-switch', 'external', 'related', 'return'];
const finite = (value: number, otherwise: number) => (Number.isFinite(value) ? value : otherwise);
const size = (value: number) => Math.max(0, finite(value, 0));

/** The plan of `graph`; the row of the highest rank comes first where `seniorFirst`. */
export function planOf(graph: MapGraph, seniorFirst: boolean): Plan {
	const laneIndex = new Map(graph.lanes.map(({ id }, i) => [id, i]));
	const ranks = [...new Set(graph.cards.map(({ rank }) => finite(rank, 0)))].sort((a, b) => a - b);
	if (seniorFirst) ranks.reverse();
	const rowIndex = new Map(ranks.map((rank, i) => [rank, i]));
	const cards = graph.cards
		.map((card, source): PlanCard => ({
			source,
			lane: laneIndex.get(card.laneId) ?? graph.lanes.length,
			row: rowIndex.get(finite(card.rank, 0)) ?? 0,
			width: size(card.width),
			height: size(card.height),
		}))
		.sort((a, b) => a.lane - b.lane || a.row - b.row || a.source - b.source);
	const cardIndex = new Map<string, number>();
	cards.forEach(({ source }, i) => {
		const id = graph.cards[source]?.id ?? '';
		if (!cardIndex.has(id)) cardIndex.set(id, i);
	});
	const moves = graph.moves
		.flatMap((move, source) => {
			const from = cardIndex.get(move.from);
			const to = cardIndex.get(move.to);
			if (from === undefined || to === undefined || from === to) return [];
			const labelled = move.labelWidth > 0 && move.labelHeight > 0;
			return [
				{
					source,
					from,
					to,
					labelWidth: labelled ? size(move.labelWidth) : 0,
					labelHeight: labelled ? size(move.labelHeight) : 0,
					order: kindOrder.indexOf(move.kind),
					id: move.id,
				},
			];
		})
		.sort(
			(a, b) =>
				a.order - b.order || a.from - b.from || a.to - b.to || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
		);
	return { laneCount: graph.lanes.length, rowCount: ranks.length, cards, moves };
}
