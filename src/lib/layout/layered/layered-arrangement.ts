import type { MapGraph, MapLayout, Rectangle } from '../map-graph.ts';
import { measures } from '../measures.ts';
import { placeLabels } from '../place-labels.ts';
import { cardRows } from './card-rows.ts';
import { orderRows } from './order-rows.ts';
import { rowLines, type PlacedRows } from './row-lines.ts';

/** Between two rows: room for slanting lines with their years. */
const rowGap = 104;
const columnGap = 56;
/** Beyond so many moves no label can be read among the lines, and none is looked for. */
const mostLabels = 1500;

/**
 * Cards in rows by seniority, wrapped where a level has many, ordered for few crossings; moves go through the
 * gaps between cards. For maps of many roles on one or two tracks, and in time linear in the moves beyond 1,200.
 */
export function layeredArrangement(graph: MapGraph): MapLayout {
	const index = new Map(graph.cards.map(({ id }, i) => [id, i]));
	const moves = graph.moves.flatMap((move) => {
		const [from, to] = [index.get(move.from), index.get(move.to)];
		return from === undefined || to === undefined || from === to ? [] : [{ move, from, to }];
	});
	const { rowOf, rowCount } = cardRows(graph);
	const rows = orderRows({
		rowOf,
		rowCount,
		from: Int32Array.from(moves, ({ from }) => from),
		to: Int32Array.from(moves, ({ to }) => to),
	});
	const placed = placeRows(graph, rows, rowOf);
	const points = rowLines(moves, placed);
	const bounds = boundsOf(placed);
	const labels =
		moves.length > mostLabels
			? []
			: placeLabels(
					moves.map(({ move }, i) => ({
						points: points[i] ?? [],
						width: move.labelWidth,
						height: move.labelHeight,
					})),
					placed.cards,
					bounds,
				);
	return {
		arrangement: 'layered',
		bounds,
		lanes: [],
		cards: graph.cards.map(({ id }, i) => ({
			...(placed.cards[i] ?? { x: 0, y: 0, width: 0, height: 0 }),
			id,
		})),
		moves: moves.map(({ move }, i) => ({
			id: move.id,
			points: points[i] ?? [],
			radius: measures.cornerRadius,
			label: labels[i] ?? null,
		})),
	};
}

function placeRows(graph: MapGraph, rows: readonly (readonly number[])[], rowOf: Int32Array): PlacedRows {
	const cards: Rectangle[] = [];
	const size = (card: number) => graph.cards[card] ?? { width: 0, height: 0 };
	const widths = rows.map((row) =>
		row.reduce((sum, card) => sum + size(card).width + columnGap, row.length > 0 ? -columnGap : 0),
	);
	const widest = Math.max(0, ...widths);
	let top = rowGap;
	const bands = rows.map((row, r) => {
		const height = Math.max(0, ...row.map((card) => size(card).height));
		let x = columnGap + (widest - (widths[r] ?? 0)) / 2;
		for (const card of row) {
			const { width, height: own } = size(card);
			cards[card] = { x: Math.round(x), y: Math.round(top + (height - own) / 2), width, height: own };
			x += width + columnGap;
		}
		const band = { top, bottom: top + height };
		top += height + rowGap;
		return band;
	});
	return { cards, rowOf, rows, bands, columnGap };
}

function boundsOf({ cards, bands }: PlacedRows): Rectangle {
	const width = cards.reduce((most, card) => Math.max(most, card.x + card.width), 0);
	return {
		x: 0,
		y: rowGap / 2,
		width: width + columnGap,
		height: cards.length === 0 ? 0 : (bands.at(-1)?.bottom ?? 0),
	};
}
