import type { Id } from '#lib/model/id.ts';
import type { ProjectedDocument } from '#lib/model/projection.ts';
import type { WayOrder } from './move-costs.ts';
import { moveMeasures } from './move-measures.ts';
import type { WayFilters } from './way-filters.ts';
import { wayGraph, type WayGraph } from './way-graph.ts';
import type { MoveMeasures } from './way.ts';

/** A question for the ways between two different roles of a ladder. */
export interface WaysQuestion extends WayFilters {
	readonly from: Id;
	readonly to: Id;
	/** How many ways are wanted; 10 unless said. */
	readonly k?: number;
	/** `years` unless said. */
	readonly order?: WayOrder;
	/** Roles that every way must meet. */
	readonly pass?: readonly Id[];
	/** The most years a way may take, by its midpoints. */
	readonly years?: number | null;
	/** Years already spent in the first role; they count for the first move. */
	readonly spent?: number;
}

export const usualWayCount = 10;

/** A document as the ways are sought in it; made once, asked often. */
export interface Wayfinding {
	readonly document: ProjectedDocument;
	readonly graph: WayGraph;
	readonly measures: MoveMeasures;
}

/** Gets a document ready to be asked for ways. */
export function wayfinding(document: ProjectedDocument): Wayfinding {
	const graph = wayGraph(document);
	return { document, graph, measures: moveMeasures(graph, document) };
}

/** The question in numbers: what each move counts, Infinity where it is forbidden. */
export interface PosedQuestion {
	readonly start: number;
	readonly end: number;
	readonly spent: number;
	readonly pass: readonly number[];
	readonly most: number;
	readonly figures: Readonly<Record<WayOrder, Float64Array>>;
}
