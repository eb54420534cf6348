import { BestFirst } from './best-first.ts';
import { isEarlierWay } from './best-ways.ts';
import { figureOf, type MoveCosts } from './move-costs.ts';
import { nearestFirst } from './nearest-first.ts';
import { hasMet, movesOf, type OpenWay } from './open-way.ts';
import { RoleQueue } from './role-queue.ts';
import type { WayGraph } from './way-graph.ts';

export interface WaysThroughAsked {
	readonly start: number;
	readonly end: number;
	readonly k: number;
	/** Roles that every way must meet. */
	readonly pass: readonly number[];
	/** A second figure that must not grow beyond `most`. */
	readonly cap?: { readonly priced: MoveCosts; readonly most: number };
	/** How many beginnings are looked at before the search gives up. */
	readonly work?: number;
}

interface Begun extends OpenWay {
	readonly before: Begun | null;
	readonly gone: number;
	readonly spent: number;
	readonly missing: number;
	readonly whole: number;
}

/** What was found, the best first; `stopped` says that the work ran out before all were. */
export interface WaysThrough {
	readonly ways: readonly (readonly number[])[];
	readonly stopped: boolean;
}

/**
 * The `k` best loopless ways under conditions that a way meets as a whole. Whether one exists at all is a hard
 * question (two ways that share no role answer to the same form), so beginnings are looked at in the order of the
 * best they could still become, and the work is bounded.
 */
export function waysThrough(graph: WayGraph, priced: MoveCosts, asked: WaysThroughAsked): WaysThrough {
	const { start, end, k, cap, work = 100_000 } = asked;
	const pass = asked.pass.filter((role) => role !== start);
	const hope = hopes(graph, priced, end, pass.slice(0, 6));
	const capTree = cap && nearestFirst(graph, cap.priced, end, { backwards: true });
	const waiting = new BestFirst<Begun>((a, b) => isBefore(graph, a, b));
	const ways: (readonly number[])[] = [];
	const all = (1 << Math.min(6, pass.length)) - 1;
	const add = (role: number, move: number, before: Begun | null): void => {
		const gone = before === null ? 0 : before.gone + (priced.costs[move] as number);
		const spent = before === null || !cap ? 0 : before.spent + (cap.priced.costs[move] as number);
		const missing = (before === null ? all : before.missing) & ~bitOf(pass, role);
		const whole = gone + hope(role, missing);
		if (whole === Infinity) return;
		if (cap && capTree && !(figureOf(cap.priced, spent + (capTree.near[role] as number)) <= cap.most)) return;
		waiting.push({ role, move, before, length: (before?.length ?? -1) + 1, gone, spent, missing, whole });
	};
	add(start, -1, null);
	for (let looked = 0; ways.length < k; looked++) {
		const next = waiting.pop();
		if (next === undefined) break;
		if (looked >= work) return { ways, stopped: true };
		if (next.role === end) {
			if (pass.every((role) => hasMet(next, role))) ways.push(movesOf(next));
			continue;
		}
		for (
			let move = graph.outStart[next.role] as number;
			move < (graph.outStart[next.role + 1] as number);
			move++
		) {
			const role = graph.to[move] as number;
			if (!hasMet(next, role)) add(role, move, next);
		}
	}
	return { ways, stopped: false };
}

function bitOf(pass: readonly number[], role: number): number {
	const at = pass.indexOf(role);
	return at < 0 || at >= 6 ? 0 : 1 << at;
}

/** A beginning whose roles come first can become a way whose roles do, so it is looked at first. */
function isBefore(graph: WayGraph, a: Begun, b: Begun): boolean {
	return a.whole === b.whole ? isEarlierWay(graph, movesOf(a), movesOf(b)) : a.whole < b.whole;
}

/**
 * What a way to `end` costs at least from a role, meeting those of `pass` that it has not met: the best walk, which
 * may meet a role twice. Walked backwards over (role, what is still missing behind it).
 */
function hopes(
	graph: WayGraph,
	{ costs }: MoveCosts,
	end: number,
	pass: readonly number[],
): (role: number, missing: number) => number {
	const count = graph.roles.length;
	const near = new Float64Array(count << pass.length).fill(Infinity);
	const queue = new RoleQueue();
	near[end] = 0;
	queue.push(0, 0, end);
	while (queue.size > 0) {
		const here = queue.nearest;
		const state = queue.pop();
		if (here > (near[state] as number)) continue;
		const role = state % count;
		const missing = (state - role) / count;
		const own = bitOf(pass, role);
		if ((missing & own) !== 0) continue;
		for (let at = graph.inStart[role] as number; at < (graph.inStart[role + 1] as number); at++) {
			const move = graph.inMove[at] as number;
			const there = here + (costs[move] as number);
			for (const more of own === 0 ? [missing] : [missing, missing | own]) {
				const before = (graph.from[move] as number) + more * count;
				if (!(there < (near[before] as number))) continue;
				near[before] = there;
				queue.push(there, before, before);
			}
		}
	}
	return (role, missing) => near[role + missing * count] as number;
}
