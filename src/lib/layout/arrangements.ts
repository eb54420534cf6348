import { careerLanes } from './career-lanes.ts';
import { freeArrangement } from './free/free-arrangement.ts';
import { layeredArrangement } from './layered/layered-arrangement.ts';
import { leftToRight } from './left-to-right.ts';
import type { MapGraph, MapLayout } from './map-graph.ts';

export type Arrangement = MapLayout['arrangement'];

const layouts: Readonly<Record<Arrangement, (graph: MapGraph) => MapLayout>> = {
	lanes: careerLanes,
	'left-to-right': leftToRight,
	free: freeArrangement,
	layered: layeredArrangement,
};

/** The arrangements of a whole ladder, the usual one first; parts of a large map are layered. */
export const arrangements: readonly Arrangement[] = ['lanes', 'left-to-right', 'free'];

/** `graph` placed by `arrangement`; the same graph always gives the same picture. */
export function arrange(graph: MapGraph, arrangement: Arrangement): MapLayout {
	return layouts[arrangement](graph);
}
