import type { Id } from '#lib/model/id.ts';
import type { ProjectedDocument } from '#lib/model/projection.ts';
import type { Role } from '#lib/model/role.ts';
import type { Transition } from '#lib/model/transition.ts';
import { moveYears, midpoint, type YearsSpan } from './years-span.ts';

/**
 * A document's roles and moves as numbers. Roles are numbered in the order of their ids and moves in the order of
 * their ends, so that the smaller number is always the earlier id.
 */
export interface WayGraph {
	readonly roles: readonly Role[];
	readonly numberOf: ReadonlyMap<Id, number>;
	readonly moves: readonly Transition[];
	/** The stated years of each move, null where none are. */
	readonly years: readonly (YearsSpan | null)[];
	/** The median midpoint of the moves whose years are stated, which the others are ranked by; 0 if all are unknown. */
	readonly usualYears: number;
	/** The years each move is ranked by: its midpoint, or the usual one. */
	readonly ranked: Float64Array;
	readonly from: Uint32Array;
	readonly to: Uint32Array;
	/** The moves that leave role r: `outStart[r]` up to but without `outStart[r + 1]`, by the id they lead to. */
	readonly outStart: Uint32Array;
	/** The moves that reach role r: those at `inStart[r]` up to but without `inStart[r + 1]` in `inMove`. */
	readonly inStart: Uint32Array;
	readonly inMove: Uint32Array;
}

/** The graph of a document, in time linear in its moves but for sorting. A move to its own role leads nowhere. */
export function wayGraph(document: ProjectedDocument): WayGraph {
	const roles = document.roles.toSorted((a, b) => (a.id < b.id ? -1 : 1));
	const numberOf = new Map(roles.map(({ id }, number) => [id, number]));
	const ends = (move: Transition) => [numberOf.get(move.from) ?? -1, numberOf.get(move.to) ?? -1] as const;
	const first = new Map<number, Transition>();
	for (const move of document.transitions) {
		const [from, to] = ends(move);
		const key = from * roles.length + to;
		// Two moves between the same roles are a fault that is reported elsewhere; the first is the one shown.
		if (from >= 0 && to >= 0 && from !== to && !first.has(key)) first.set(key, move);
	}
	const moves = [...first].sort(([a], [b]) => a - b).map(([, move]) => move);
	const from = Uint32Array.from(moves, (move) => ends(move)[0]);
	const to = Uint32Array.from(moves, (move) => ends(move)[1]);
	const years = moves.map(moveYears);
	const outStart = starts(from, roles.length);
	const inStart = starts(to, roles.length);
	const inMove = new Uint32Array(moves.length);
	const next = inStart.slice();
	to.forEach((role, move) => {
		const at = next[role] ?? 0;
		inMove[at] = move;
		next[role] = at + 1;
	});
	const usualYears = median(years.flatMap((span) => (span === null ? [] : [midpoint(span)])));
	const ranked = Float64Array.from(years, (span) => (span === null ? usualYears : midpoint(span)));
	return { roles, numberOf, moves, years, usualYears, ranked, from, to, outStart, inStart, inMove };
}

function starts(ends: Uint32Array, count: number): Uint32Array {
	const found = new Uint32Array(count + 1);
	for (const end of ends) found[end + 1] = (found[end + 1] ?? 0) + 1;
	for (let role = 0; role < count; role++) found[role + 1] = (found[role + 1] ?? 0) + (found[role] ?? 0);
	return found;
}

/** The middle of `figures`, between two the mean; 0 of none. */
export function median(figures: readonly number[]): number {
	const sorted = figures.toSorted((a, b) => a - b);
	const middle = sorted.length / 2;
	const [low, high] = [sorted[Math.ceil(middle) - 1] ?? 0, sorted[Math.floor(middle)] ?? 0];
	return (low + high) / 2;
}
