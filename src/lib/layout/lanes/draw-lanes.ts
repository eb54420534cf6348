import type { MapGraph, MapLayout, Rectangle } from '../map-graph.ts';
import { measures } from '../measures.ts';
import { placeLabels } from '../place-labels.ts';
import { cardGrid, type CardGrid } from './card-grid.ts';
import { coordinates, type Coordinates, type TitleRoom } from './coordinates.ts';
import { findRoutes } from './find-routes.ts';
import { labelStretches } from './label-stretch.ts';
import { placePoints } from './place-points.ts';
import { planOf, type Plan } from './plan.ts';
import { routeGrid } from './route-grid.ts';
import { stretchesOf } from './stretches.ts';

/** Lanes run along x, rows along y; the other arrangement is this one with its axes exchanged. */
export interface LaneOptions {
	readonly seniorFirst: boolean;
	/** Size of each lane's title across and along its lane. */
	readonly titles: readonly { readonly across: number; readonly along: number }[];
}

export type LaneDrawing = Omit<MapLayout, 'arrangement'>;

function placeCards(plan: Plan, grid: CardGrid, { rows, columns }: Coordinates): readonly Rectangle[] {
	return plan.cards.map(({ width, height, row }, i) => {
		const across = columns[2 * (grid.columnOf[i] ?? 0) + 1] ?? { start: 0, size: 0 };
		const along = rows[2 * row + 1] ?? { start: 0, size: 0 };
		return {
			x: across.start + (across.size - width) / 2,
			y: along.start + (along.size - height) / 2,
			width,
			height,
		};
	});
}

function placeLanes(
	plan: Plan,
	grid: CardGrid,
	at: Coordinates,
	options: LaneOptions,
): MapLayout['lanes'][number][] {
	const last = at.rows.at(-1) ?? { start: 0, size: 0 };
	const edge = (column: number, outer: boolean) => {
		const span = at.columns[column] ?? { start: 0, size: 0 };
		if (outer) return column === 0 ? span.start : span.start + span.size;
		return span.start + span.size / 2;
	};
	return Array.from({ length: plan.laneCount }, (_, lane) => {
		const first = 2 * grid.laneOfColumn.indexOf(lane);
		const end = 2 * grid.laneOfColumn.lastIndexOf(lane) + 2;
		const left = edge(first, first === 0) + (first === 0 ? 0 : measures.laneGap / 2);
		const right =
			edge(end, end === at.columns.length - 1) - (end === at.columns.length - 1 ? 0 : measures.laneGap / 2);
		const title = options.titles[lane] ?? { across: 0, along: 0 };
		return {
			id: '',
			x: left,
			y: 0,
			width: right - left,
			height: last.start + last.size,
			title: {
				x: left + measures.titleInset,
				y: measures.titleInset,
				width: Math.min(title.across, right - left - 2 * measures.titleInset),
				height: title.along,
			},
		};
	});
}

function boundsOf(lanes: readonly Rectangle[], at: Coordinates): Rectangle {
	const column = at.columns.at(-1) ?? { start: 0, size: 0 };
	const row = at.rows.at(-1) ?? { start: 0, size: 0 };
	const width = Math.max(column.start + column.size, ...lanes.map((lane) => lane.x + lane.width));
	return { x: 0, y: 0, width, height: row.start + row.size };
}

/** Places a whole graph in lanes: cards, then streets, then tracks in the streets, then labels on the lines. */
export function drawLanes(graph: MapGraph, options: LaneOptions): LaneDrawing {
	const plan = planOf(graph, options.seniorFirst);
	if (graph.lanes.length === 0 && plan.cards.length === 0)
		return { bounds: { x: 0, y: 0, width: 0, height: 0 }, lanes: [], cards: [], moves: [] };
	const grid = cardGrid(plan);
	const streets = routeGrid(plan, grid);
	const all = stretchesOf(findRoutes(plan, streets), streets);
	const labelOn = labelStretches(plan, all, streets);
	const titleRoom: TitleRoom = {
		header: Math.max(0, ...options.titles.map(({ along }) => along + 2 * measures.titleInset)),
		across: options.titles.map(({ across }) => across),
	};
	const at = coordinates(plan, grid, streets, all, labelOn, titleRoom);
	const cards = placeCards(plan, grid, at);
	const lanes = placeLanes(plan, grid, at, options);
	const bounds = boundsOf(lanes, at);
	const points = placePoints(plan, all, at.stretchAt, cards);
	const labels = placeLabels(
		plan.moves.map((move, i) => ({
			points: points[i] ?? [],
			width: move.labelWidth,
			height: move.labelHeight,
		})),
		cards,
		bounds,
	);
	const cardsInOrder: MapLayout['cards'][number][] = [];
	plan.cards.forEach(({ source }, i) => {
		const card = cards[i];
		if (card !== undefined) cardsInOrder[source] = { ...card, id: graph.cards[source]?.id ?? '' };
	});
	const moves = plan.moves
		.map((move, i) => ({
			source: move.source,
			id: graph.moves[move.source]?.id ?? '',
			points: points[i] ?? [],
			radius: measures.cornerRadius,
			label: labels[i] ?? null,
		}))
		.sort((a, b) => a.source - b.source)
		.map(({ id, points, radius, label }) => ({ id, points, radius, label }));
	return {
		bounds,
		lanes: lanes.map((lane, i) => ({ ...lane, id: graph.lanes[i]?.id ?? '' })),
		cards: cardsInOrder,
		moves,
	};
}
