import type { OrgGraph } from './org-graph.ts';
import { filledFte, isVacant, rounded, seatsOf } from './weights.ts';

/** A sum of money of which a part is not known. Full-time annual cost times FTE, in the organization's currency. */
export interface Cost {
	/** The sum of what is known: with `unknown` above 0 the whole is at least this. */
	readonly known: number;
	/** How many seats' cost nobody stated. */
	readonly unknown: number;
}

/** What a position's whole branch adds up to, itself included. All arrays by place. */
export interface BranchSums {
	readonly seats: Float64Array;
	readonly vacant: Float64Array;
	/** Positions below it, itself left out. */
	readonly below: Int32Array;
	/** The longest chain below it; a leaf has 0. */
	readonly depth: Int32Array;
	readonly fte: Float64Array;
	readonly filledFte: Float64Array;
	/** The budget: every seat at its FTE. */
	readonly budget: Float64Array;
	/** What its holders cost. */
	readonly actual: Float64Array;
	readonly unknownCosts: Int32Array;
}

export function branchSums(graph: OrgGraph): BranchSums {
	const count = graph.positions.length;
	const sums: BranchSums = {
		seats: new Float64Array(count),
		vacant: new Float64Array(count),
		below: new Int32Array(count),
		depth: new Int32Array(count),
		fte: new Float64Array(count),
		filledFte: new Float64Array(count),
		budget: new Float64Array(count),
		actual: new Float64Array(count),
		unknownCosts: new Int32Array(count),
	};
	const added = ['seats', 'vacant', 'fte', 'filledFte', 'budget', 'actual', 'unknownCosts'] as const;
	for (const [at, position] of graph.positions.entries()) {
		const filled = filledFte(graph, at);
		sums.seats[at] = seatsOf(position);
		sums.vacant[at] = isVacant(graph, at) ? seatsOf(position) : 0;
		sums.fte[at] = position.fte;
		sums.filledFte[at] = filled;
		sums.budget[at] = (position.annualCost ?? 0) * position.fte;
		sums.actual[at] = (position.annualCost ?? 0) * filled;
		sums.unknownCosts[at] = position.annualCost === undefined ? seatsOf(position) : 0;
	}
	for (const at of graph.topDown.toReversed()) {
		const parent = graph.parents[at] ?? -1;
		if (parent < 0) continue;
		for (const name of added) {
			const column = sums[name];
			column[parent] = (column[parent] ?? 0) + (column[at] ?? 0);
		}
		sums.below[parent] = (sums.below[parent] ?? 0) + (sums.below[at] ?? 0) + 1;
		// An assistant makes no layer.
		if (graph.positions[at]?.assistant !== true)
			sums.depth[parent] = Math.max(sums.depth[parent] ?? 0, (sums.depth[at] ?? 0) + 1);
	}
	return sums;
}

/** The budget of a branch as people read it. */
export function budgetOf(sums: BranchSums, at: number): Cost {
	return { known: rounded(sums.budget[at] ?? 0), unknown: sums.unknownCosts[at] ?? 0 };
}
