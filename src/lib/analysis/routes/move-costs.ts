import type { WayGraph } from './way-graph.ts';
import { afterYears, midpoint } from './years-span.ts';

/** What ways are ordered by. */
export const wayOrders = ['years', 'moves', 'change'] as const;
export type WayOrder = (typeof wayOrders)[number];

/**
 * What each move costs, as whole numbers that add up without rounding: the figure asked for first, and below it one
 * for the move itself, so that of equal ways the one with fewer moves is the smaller. Infinity forbids a move.
 */
export interface MoveCosts {
	readonly costs: Float64Array;
	/** A cost is its figure in parts of a unit, of which `fineness` make one, times `room`, and its moves. */
	readonly fineness: number;
	readonly room: number;
}

/** The figure of a cost, without its moves. */
export function figureOf({ fineness, room }: MoveCosts, cost: number): number {
	return Math.floor(cost / room) / fineness;
}

/** The highest cost whose figure is at most `figure`. */
export function costWithin({ fineness, room }: MoveCosts, figure: number): number {
	return figure === Infinity ? Infinity : Math.round(figure * fineness) * room + room - 1;
}

/** Costs from one figure a move (at least 0; Infinity forbids the move). */
export function moveCosts(figures: Float64Array, roles: number): MoveCosts {
	// Room for the moves of the longest way, a power of two: then dividing is exact.
	const room = 2 ** Math.ceil(Math.log2(roles + 2));
	let most = 0;
	for (const figure of figures) if (figure !== Infinity && figure > most) most = figure;
	// A millionth as a rule; coarser where figures are so large that a whole way would not fit a double's 53 bits.
	let fineness = 1e6;
	while (fineness > 1 && most * fineness * room * (roles + 1) > 2 ** 53) fineness /= 10;
	const costs = figures.map((figure) =>
		figure === Infinity ? Infinity : Math.round(figure * fineness) * room + 1,
	);
	return { costs, fineness, room };
}

/** The years each move is ranked by; `spent` years in role `start` (a number, -1 for none) count for its moves. */
export function rankedYears(graph: WayGraph, start = -1, spent = 0): Float64Array {
	const figures = graph.ranked.slice();
	if (start < 0 || spent === 0) return figures;
	for (let move = graph.outStart[start] as number; move < (graph.outStart[start + 1] as number); move++) {
		const span = graph.years[move] ?? null;
		const left = span === null ? graph.usualYears - spent : midpoint(afterYears(span, spent));
		figures[move] = Math.max(0, left);
	}
	return figures;
}
