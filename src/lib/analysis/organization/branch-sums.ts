import { oncePer } from '../once-per.ts';
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
	readonly unknownCosts: Float64Array;
}

export const branchSums = oncePer((graph: OrgGraph): BranchSums => {
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
		unknownCosts: new Float64Array(count),
	};
	const { seats, vacant, below, depth, fte, filledFte: held, budget, actual, unknownCosts } = sums;
	for (let at = 0; at < count; at++) {
		const position = graph.positions[at];
		if (!position) continue;
		const [filled, many, cost] = [filledFte(graph, at), seatsOf(position), position.annualCost];
		seats[at] = many;
		vacant[at] = isVacant(graph, at) ? many : 0;
		fte[at] = position.fte;
		held[at] = filled;
		budget[at] = (cost ?? 0) * position.fte;
		actual[at] = (cost ?? 0) * filled;
		unknownCosts[at] = cost === undefined ? many : 0;
	}
	for (let index = count - 1; index >= 0; index--) {
		const at = graph.topDown[index] ?? 0;
		const parent = graph.parents[at] ?? -1;
		if (parent < 0) continue;
		below[parent] = (below[parent] ?? 0) + (below[at] ?? 0) + 1;
		// An assistant makes no layer.
		if (graph.positions[at]?.assistant !== true)
			depth[parent] = Math.max(depth[parent] ?? 0, (depth[at] ?? 0) + 1);
	}
	for (const column of [seats, vacant, fte, held, budget, actual, unknownCosts]) addUp(graph, column);
	return sums;
});

/** Adds to each manager's figure those of its branch. */
function addUp({ topDown, parents }: OrgGraph, column: Float64Array): void {
	for (let index = topDown.length - 1; index >= 0; index--) {
		const at = topDown[index] ?? 0;
		const parent = parents[at] ?? -1;
		if (parent >= 0) column[parent] = (column[parent] ?? 0) + (column[at] ?? 0);
	}
}

/** The budget of a branch as people read it. */
export function budgetOf(sums: BranchSums, at: number): Cost {
	return { known: rounded(sums.budget[at] ?? 0), unknown: sums.unknownCosts[at] ?? 0 };
}

/** What the seats at these places are budgeted for; all of them where `among` is null. */
export function budgetAmong({ positions }: OrgGraph, among: Uint8Array | null): Cost {
	let [known, unknown] = [0, 0];
	for (const [at, position] of positions.entries()) {
		if (among && among[at] !== 1) continue;
		known += (position.annualCost ?? 0) * position.fte;
		if (position.annualCost === undefined) unknown += seatsOf(position);
	}
	return { known: rounded(known), unknown };
}
