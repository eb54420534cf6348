import { drawLanes } from './lanes/draw-lanes.ts';
import type { MapGraph, MapLayout } from './map-graph.ts';
import { measures } from './measures.ts';

/** A lane is made wider for its title up to here; a longer title is cut. */
const widestTitle = 320;

/** Lanes side by side, the most senior roles at the top; moves run upright and level through the streets between cards. */
export function careerLanes(graph: MapGraph): MapLayout {
	const titles = graph.lanes.map(({ titleWidth }) => ({
		across: Math.min(titleWidth, widestTitle),
		along: measures.titleHeight,
	}));
	return { arrangement: 'lanes', ...drawLanes(graph, { seniorFirst: true, titles }) };
}
