import type { MoveCosts } from './move-costs.ts';
import { RoleQueue } from './role-queue.ts';
import type { WayGraph } from './way-graph.ts';

/** The best way from one role to every other, or from every other to it. */
export interface NearTree {
	/** The cost of the best way by role number, Infinity where there is none. */
	readonly near: Float64Array;
	/** The move of the best way next to each role (into it, or backwards out of it), -1 without one. */
	readonly by: Int32Array;
	/** The roles reached, the nearest first; the start itself is the first of all. */
	readonly reached: readonly number[];
}

/**
 * The best ways that start at role `start`, or with `backwards` those that end there, up to a cost of `most`. Of
 * equally good ones the earlier ids win.
 */
export function nearestFirst(
	graph: WayGraph,
	{ costs }: MoveCosts,
	start: number,
	{ backwards = false, most = Infinity }: { readonly backwards?: boolean; readonly most?: number } = {},
): NearTree {
	const count = graph.roles.length;
	const near = new Float64Array(count).fill(Infinity);
	const by = new Int32Array(count).fill(-1);
	const done = new Uint8Array(count);
	const reached: number[] = [];
	const queue = new RoleQueue();
	const starts = backwards ? graph.inStart : graph.outStart;
	const ends = backwards ? graph.from : graph.to;
	near[start] = 0;
	queue.push(0, start, start);
	while (queue.size > 0) {
		const role = queue.pop();
		if (done[role] === 1) continue;
		done[role] = 1;
		reached.push(role);
		const here = near[role] as number;
		const last = starts[role + 1] as number;
		for (let at = starts[role] as number; at < last; at++) {
			const move = backwards ? (graph.inMove[at] as number) : at;
			const other = ends[move] as number;
			const there = here + (costs[move] as number);
			if (there > most || there > (near[other] as number) || there === Infinity) continue;
			if (there === near[other]) {
				if (isEarlier(move, by[other] as number)) by[other] = move;
				continue;
			}
			near[other] = there;
			by[other] = move;
			queue.push(there, other, other);
		}
	}
	return { near, by, reached };

	/** Whether of two equally good ways, which have as many moves, the one by `move` has the earlier ids. */
	function isEarlier(move: number, known: number): boolean {
		if (known < 0) return false;
		let [a, b] = backwards ? [graph.to[move], graph.to[known]] : [graph.from[move], graph.from[known]];
		if (backwards) return (a as number) < (b as number);
		let earlier = false;
		while (a !== b) {
			earlier = (a as number) < (b as number);
			a = graph.from[by[a as number] as number];
			b = graph.from[by[b as number] as number];
		}
		return earlier;
	}
}
