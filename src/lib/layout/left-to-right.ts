import { drawLanes } from './lanes/draw-lanes.ts';
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

/** Lanes below each other, seniority to the right: the lanes of `careerLanes` with the axes exchanged. */
export function leftToRight(graph: MapGraph): MapLayout {
	const flipped: MapGraph = {
		lanes: graph.lanes,
		cards: graph.cards.map((card) => ({ ...card, width: card.height, height: card.width })),
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
