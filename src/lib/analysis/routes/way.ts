import * as v from 'valibot';
import { idSchema } from '#lib/model/id.ts';
import { roleIdsOf } from './open-way.ts';
import type { WayGraph } from './way-graph.ts';
import {
	addYears,
	afterYears,
	midpoint,
	unknownYears,
	yearsSpanSchema,
	type YearsSpan,
} from './years-span.ts';

/**
 * One way: its roles from the start to the end, how many moves and key shifts it has, and its years added up.
 * `about` is the figure of years it is ranked by and `unknown` how many of its moves state no timeline; `distance` is
 * the total change, and `unmeasured` how many of its moves say nothing that it could be taken from (such a move ranks
 * as the ladder's median one).
 */
export const waySchema = v.object({
	roles: v.array(idSchema),
	moves: v.number(),
	shifts: v.number(),
	years: yearsSpanSchema,
	about: v.number(),
	unknown: v.number(),
	distance: v.number(),
	unmeasured: v.number(),
});
export type Way = v.InferOutput<typeof waySchema>;

/** What `rolemap routes --json` prints: the ways, the best first. */
export const waysSchema = v.array(waySchema);

/** What every move of a way is counted by besides its years. */
export interface MoveMeasures {
	/** The distance of each move, the ladder's median where nothing is said. */
	readonly distances: Float64Array;
	readonly isMeasured: Uint8Array;
}

/** The years left of a move when `spent` years were spent in role `start`, null where none are stated. */
export function yearsLeft(graph: WayGraph, move: number, start: number, spent: number): YearsSpan | null {
	const stated = graph.years[move] ?? null;
	return stated && (graph.from[move] === start ? afterYears(stated, spent) : stated);
}

/** The way of `moves` from role `start`, where `spent` years were spent already. */
export function wayOf(
	graph: WayGraph,
	measures: MoveMeasures,
	moves: readonly number[],
	{ start, spent }: { readonly start: number; readonly spent: number },
): Way {
	let years: YearsSpan = { min: 0, max: 0, open: false };
	let [about, unknown, shifts, distance, unmeasured] = [0, 0, 0, 0, 0];
	for (const move of moves) {
		const left = yearsLeft(graph, move, start, spent);
		years = addYears(years, left ?? unknownYears);
		const isFirst = graph.from[move] === start;
		about += left ? midpoint(left) : Math.max(0, graph.usualYears - (isFirst ? spent : 0));
		unknown += left ? 0 : 1;
		shifts += graph.moves[move]?.shifts.length ?? 0;
		distance += measures.distances[move] ?? 0;
		unmeasured += measures.isMeasured[move] === 1 ? 0 : 1;
	}
	const roles = [...roleIdsOf(graph, start, moves)];
	const [rounded, far] = [about, distance].map((figure) => Math.round(figure * 1e6) / 1e6);
	return {
		roles,
		moves: moves.length,
		shifts,
		years,
		about: rounded ?? 0,
		unknown,
		distance: far ?? 0,
		unmeasured,
	};
}
