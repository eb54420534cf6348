import type { Position } from '#lib/model/organization.ts';
import type { OrgGraph } from './org-graph.ts';

/** How many seats a position stands for: 1, or of pooled posts `max(1, headcount, else FTE rounded half up)`. */
export function seatsOf({ pooled, fte }: Position): number {
	return pooled === undefined ? 1 : Math.max(1, pooled.headcount ?? Math.floor(fte + 0.5));
}

/** FTE that is filled at position `at`. Pooled posts without a named holder count as filled. */
export function filledFte({ positions, holders }: OrgGraph, at: number): number {
	const position = positions[at];
	const named = holders[at] ?? [];
	if (position?.pooled !== undefined && named.length === 0) return position.fte;
	let sum = 0;
	for (let one = 0; one < named.length; one++) sum += named[one]?.fte ?? 0;
	return sum;
}

/** Nobody holds it: derived from its assignments, never stored. Pooled posts are filled unless said otherwise. */
export function isVacant({ positions, holders }: OrgGraph, at: number): boolean {
	return (holders[at] ?? []).length === 0 && positions[at]?.pooled === undefined;
}

/** Six decimals, as `--json` prints numbers. */
export function rounded(value: number): number {
	return Math.round(value * 1e6) / 1e6;
}
