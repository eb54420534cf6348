import { cardGrid } from './lanes/card-grid.ts';
import { drawLanes } from './lanes/draw-lanes.ts';
import { planOf } from './lanes/plan.ts';
import type { MapGraph, MapLayout, Point, Rectangle } from './map-graph.ts';
import { measures } from './measures.ts';

/** The strip before a lane grows with the longest title up to here; a longer title is cut. */
const longestTitle = 200;

const flipPoint = ({ x, y }: Point): Point => ({ x: y, y: x });
const flip = ({ x, y, width, height }: Rectangle): Rectangle => ({
	x: y,
	y: x,
	width: height,
	height: width,
});

/** A map this much wider than high fills a usual window. */
const wantedShape = 1.5;
/** So many times their height cards are drawn at most, so that from afar their names have room to be large. */
const tallest = 2.6;
/** What a card and the gap after it take together, in pixels: along a lane, and across, without the card's height. */
const step = { along: 300, across: 90 };

/** How many times their height the cards of `graph` are drawn: the more ranks a map has for its columns, the taller. */
function stretch(graph: MapGraph): number {
	const plan = planOf(graph, false);
	const columns = cardGrid(plan).columns;
	const usual = Math.max(1, ...graph.cards.map(({ height }) => height));
	const height = (plan.rowCount * step.along) / wantedShape / Math.max(1, columns) - step.across;
	return Math.min(tallest, Math.max(1, height / usual));
}

/**
 * Lanes below each other, seniority to the right: the lanes of `careerLanes` with the axes exchanged. A career of
 * many ranks would be a ribbon, so its cards and lanes are drawn taller.
 */
export function leftToRight(graph: MapGraph): MapLayout {
	const taller = stretch(graph);
	const flipped: MapGraph = {
		lanes: graph.lanes,
		cards: graph.cards.map((card) => ({
			...card,
			width: Math.round(card.height * taller),
			height: card.width,
		})),
		moves: graph.moves.map((move) => ({
			...move,
			labelWidth: move.labelHeight,
			labelHeight: move.labelWidth,
		})),
	};
	const titles = graph.lanes.map(({ titleWidth }) => ({
		across: measures.titleHeight,
		along: Math.min(titleWidth, longestTitle),
	}));
	const drawn = drawLanes(flipped, { seniorFirst: false, titles });
	return {
		arrangement: 'left-to-right',
		bounds: flip(drawn.bounds),
		lanes: drawn.lanes.map((lane) => ({ id: lane.id, ...flip(lane), title: flip(lane.title) })),
		cards: drawn.cards.map((card) => ({ id: card.id, ...flip(card) })),
		moves: drawn.moves.map((move) => ({
			...move,
			points: move.points.map(flipPoint),
			label: move.label === null ? null : flip(move.label),
		})),
	};
}
