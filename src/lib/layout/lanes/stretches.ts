import type { Route } from './route-finder.ts';
import type { RouteGrid } from './route-grid.ts';

/** How a stretch ends: at a card, or by turning towards smaller (-1) or larger (1) coordinates. */
export type Turn = -1 | 0 | 1;

/**
 * A straight part of a route. `line` is the coarse row or column it runs in, `low` to `high` the cells it
 * fills there (cards left out), `lowTurn` and `highTurn` how it ends, `lowNext` and `highNext` what it turns into.
 */
export interface Stretch {
	readonly move: number;
	readonly upright: boolean;
	readonly line: number;
	readonly low: number;
	readonly high: number;
	readonly lowTurn: Turn;
	readonly highTurn: Turn;
	readonly lowNext: number;
	readonly highNext: number;
	/** Whether the move's first card lies towards the low end. */
	readonly startsLow: boolean;
}

interface Run {
	readonly upright: boolean;
	readonly first: number;
	readonly last: number;
}

/** The straight runs of a route, as indexes of its cells. */
function runsOf(route: Route, columns: number): readonly Run[] {
	const runs: Run[] = [];
	for (let i = 1; i < route.length; i++) {
		const upright = (route[i] ?? 0) % columns === (route[i - 1] ?? 0) % columns;
		const before = runs.at(-1);
		if (before !== undefined && before.upright === upright) runs[runs.length - 1] = { ...before, last: i };
		else runs.push({ upright, first: i - 1, last: i });
	}
	return runs;
}

/** Every stretch of every route, those of one move one after another in its direction. */
export function stretchesOf(routes: readonly Route[], grid: RouteGrid): readonly Stretch[] {
	const stretches: Stretch[] = [];
	routes.forEach((route, move) => {
		const runs = runsOf(route, grid.columns);
		const base = stretches.length;
		const place = (i: number, upright: boolean) =>
			upright ? Math.floor((route[i] ?? 0) / grid.columns) : (route[i] ?? 0) % grid.columns;
		runs.forEach((run, k) => {
			const { upright } = run;
			const rising = place(run.last, upright) > place(run.first, upright);
			const start = place(run.first, upright) + (k > 0 ? 0 : rising ? 1 : -1);
			const end = place(run.last, upright) - (k < runs.length - 1 ? 0 : rising ? 1 : -1);
			const turn = (other: Run | undefined, near: number, far: number): Turn =>
				other === undefined ? 0 : place(far, !upright) > place(near, !upright) ? 1 : -1;
			const before = runs[k - 1];
			const after = runs[k + 1];
			const startTurn = turn(before, run.first, before?.first ?? 0);
			const endTurn = turn(after, run.last, after?.last ?? 0);
			const startNext = before === undefined ? -1 : base + k - 1;
			const endNext = after === undefined ? -1 : base + k + 1;
			stretches.push({
				move,
				upright,
				line: place(run.first, !upright),
				low: rising ? start : end,
				high: rising ? end : start,
				lowTurn: rising ? startTurn : endTurn,
				highTurn: rising ? endTurn : startTurn,
				lowNext: rising ? startNext : endNext,
				highNext: rising ? endNext : startNext,
				startsLow: rising,
			});
		});
	});
	return stretches;
}

/** Whether two stretches of one line share a cell, and so need tracks of their own. */
export const overlap = (a: Stretch, b: Stretch): boolean => a.low <= b.high && b.low <= a.high;
