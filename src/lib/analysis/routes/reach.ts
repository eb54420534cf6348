import * as v from 'valibot';
import { idSchema, type Id } from '#lib/model/id.ts';
import { costWithin, figureOf, moveCosts, rankedYears } from './move-costs.ts';
import { nearestFirst } from './nearest-first.ts';
import type { WayGraph } from './way-graph.ts';
import { addYears, afterYears, unknownYears, yearsSpanSchema, type YearsSpan } from './years-span.ts';

/**
 * What can be reached from a role within some years, or with `backwards` who can reach it: roles nearest first, each
 * with the best way by years. `about` is the figure the way is ranked by, `unknown` counts its moves without a
 * timeline, and `by` is the move of the way that is next to the role.
 */
export const reachSchema = v.object({
	role: idSchema,
	years: v.number(),
	backwards: v.boolean(),
	reached: v.array(
		v.object({
			role: idSchema,
			about: v.number(),
			years: yearsSpanSchema,
			moves: v.number(),
			unknown: v.number(),
			by: idSchema,
		}),
	),
});
export type Reach = v.InferOutput<typeof reachSchema>;

/** Who asks what: years already spent in the role count for its moves. `role` must be a role of the graph. */
export interface ReachQuestion {
	readonly role: Id;
	readonly years: number;
	readonly backwards?: boolean;
	readonly spent?: number;
}

/** All roles within `years` years, by midpoints (`midpoint`), the nearest first and then by fewer moves and by id. */
export function reach(graph: WayGraph, question: ReachQuestion): Reach {
	const { role, years, backwards = false, spent = 0 } = question;
	const start = graph.numberOf.get(role) ?? -1;
	const priced = moveCosts(rankedYears(graph, backwards ? -1 : start, spent), graph.roles.length);
	const most = costWithin(priced, years);
	const { by, reached, near } = nearestFirst(graph, priced, start, { backwards, most });
	const told = new Map<number, { years: YearsSpan; moves: number; unknown: number }>();
	told.set(start, { years: { min: 0, max: 0, open: false }, moves: 0, unknown: 0 });
	const found = reached.slice(1).map((number) => {
		const move = by[number] as number;
		const before = told.get((backwards ? graph.to : graph.from)[move] as number);
		const stated = graph.years[move] ?? null;
		const own = !backwards && graph.from[move] === start ? spent : 0;
		const way = {
			years: addYears(before?.years ?? unknownYears, afterYears(stated ?? unknownYears, own)),
			moves: (before?.moves ?? 0) + 1,
			unknown: (before?.unknown ?? 0) + (stated === null ? 1 : 0),
		};
		told.set(number, way);
		return {
			role: graph.roles[number]?.id ?? '',
			about: figureOf(priced, near[number] as number),
			...way,
			by: graph.moves[move]?.id ?? '',
		};
	});
	return { role, years, backwards, reached: found };
}
