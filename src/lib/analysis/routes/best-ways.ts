import { BestFirst } from './best-first.ts';
import { figureOf, type MoveCosts } from './move-costs.ts';
import { nearestFirst, type NearTree } from './nearest-first.ts';
import { RoleQueue } from './role-queue.ts';
import type { WayGraph } from './way-graph.ts';

/** A way as far as it is known: its first `kept` moves are given, and none of `barred` may come next. */
interface Candidate {
	/** The cost of the whole way, or while `way` is null no more than it. */
	readonly cost: number;
	/** All moves of it; null while nobody has looked for the rest. */
	readonly way: readonly number[] | null;
	readonly root: readonly number[];
	readonly rootCost: number;
	readonly kept: number;
	readonly barred: readonly number[];
}

/**
 * The `k` best loopless ways from role `start` to `end` as lists of moves, the best first, equally good ones by the
 * ids of their roles; none whose figure is above `most`. Yen's method as Lawler shortened it: every way leaves an
 * earlier one somewhere, and each such leaving is looked at once. The tree of best ways back from the end says how
 * good the rest can be at most, so that it guides each search and most leavings are never searched at all.
 */
export function bestWays(
	graph: WayGraph,
	priced: MoveCosts,
	{ start, end, k, most = Infinity }: WaysAsked,
): readonly (readonly number[])[] {
	const tree = nearestFirst(graph, priced, end, { backwards: true });
	const search = new RestOfWay(graph, priced, end, tree);
	const waiting = new BestFirst<Candidate>((a, b) => isBefore(graph, a, b));
	const found: (readonly number[])[] = [];
	const add = (root: readonly number[], kept: number, rootCost: number, barred: readonly number[]) => {
		const cost = rootCost + search.bound(root, kept, start, barred);
		if (cost < Infinity && figureOf(priced, cost) <= most)
			waiting.push({ cost, way: null, root, rootCost, kept, barred });
	};
	add([], 0, 0, []);
	while (found.length < k) {
		const next = waiting.pop();
		if (next === undefined) break;
		if (next.way === null) {
			const rest = search.find(next.root, next.kept, start, next.barred);
			if (rest === null || figureOf(priced, next.rootCost + rest.cost) > most) continue;
			const way = [...next.root.slice(0, next.kept), ...rest.moves];
			waiting.push({ ...next, cost: next.rootCost + rest.cost, way });
			continue;
		}
		found.push(next.way);
		let gone = next.rootCost;
		for (let at = next.kept; at < next.way.length; at++) {
			const move = next.way[at] as number;
			add(next.way, at, gone, at === next.kept ? [...next.barred, move] : [move]);
			gone += priced.costs[move] as number;
		}
	}
	return found;
}

export interface WaysAsked {
	readonly start: number;
	readonly end: number;
	readonly k: number;
	/** The highest figure a way may have. */
	readonly most?: number;
}

/** What has still to be searched comes before what is known to cost as much, for it may have earlier ids. */
function isBefore(graph: WayGraph, a: Candidate, b: Candidate): boolean {
	if (a.cost !== b.cost) return a.cost < b.cost;
	if (a.way === null || b.way === null) return a.way === null && b.way !== null;
	return isEarlierWay(graph, a.way, b.way);
}

/** Whether the roles of `a` have earlier ids than those of `b`, compared one after the other. */
export function isEarlierWay({ to }: WayGraph, a: readonly number[], b: readonly number[]): boolean {
	for (let at = 0; at < a.length && at < b.length; at++) {
		const [one, other] = [to[a[at] as number] as number, to[b[at] as number] as number];
		if (one !== other) return one < other;
	}
	return a.length < b.length;
}

/** The best rest of a way to one end, guided by the tree back from it; its memory is taken once. */
class RestOfWay {
	readonly #near: Float64Array;
	readonly #by: Int32Array;
	readonly #round: Uint32Array;
	readonly #done: Uint32Array;
	readonly #queue = new RoleQueue();
	#now = 0;
	readonly #graph: WayGraph;
	readonly #costs: Float64Array;
	readonly #end: number;
	readonly #tree: NearTree;

	constructor(graph: WayGraph, { costs }: MoveCosts, end: number, tree: NearTree) {
		const count = graph.roles.length;
		[this.#graph, this.#costs, this.#end, this.#tree] = [graph, costs, end, tree];
		this.#near = new Float64Array(count);
		this.#by = new Int32Array(count);
		this.#round = new Uint32Array(count);
		this.#done = new Uint32Array(count);
	}

	/** No rest can cost less than this: what the next move and the best way from there do, loops not looked at. */
	bound(root: readonly number[], kept: number, start: number, barred: readonly number[]): number {
		const { outStart, to } = this.#graph;
		const spur = kept === 0 ? start : (to[root[kept - 1] as number] as number);
		if (spur === this.#end) return Infinity;
		let least = Infinity;
		for (let move = outStart[spur] as number; move < (outStart[spur + 1] as number); move++) {
			const rest = (this.#costs[move] as number) + (this.#tree.near[to[move] as number] as number);
			if (rest < least && !barred.includes(move)) least = rest;
		}
		return least;
	}

	/** The best rest behind the first `kept` moves of `root` that meets none of its roles again; null if none. */
	find(
		root: readonly number[],
		kept: number,
		start: number,
		barred: readonly number[],
	): { readonly moves: readonly number[]; readonly cost: number } | null {
		const { from, to, outStart } = this.#graph;
		const hope = this.#tree.near;
		const now = ++this.#now;
		const spur = kept === 0 ? start : (to[root[kept - 1] as number] as number);
		for (let at = 0; at < kept; at++) this.#done[from[root[at] as number] as number] = now;
		this.#queue.clear();
		this.#near[spur] = 0;
		this.#round[spur] = now;
		this.#queue.push(hope[spur] as number, 0, spur);
		while (this.#queue.size > 0) {
			const role = this.#queue.pop();
			if (this.#done[role] === now) continue;
			this.#done[role] = now;
			const here = this.#near[role] as number;
			if (role === this.#end) return { moves: this.#back(spur), cost: here };
			const last = outStart[role + 1] as number;
			for (let move = outStart[role] as number; move < last; move++) {
				const next = to[move] as number;
				const there = here + (this.#costs[move] as number);
				const whole = there + (hope[next] as number);
				if (whole === Infinity || this.#done[next] === now) continue;
				if (role === spur && barred.includes(move)) continue;
				this.#reach(next, move, there, whole);
			}
		}
		return null;
	}

	/** Of equally good ways to a role, which have as many moves, the one with the earlier ids is kept. */
	#reach(next: number, move: number, there: number, whole: number): void {
		if (this.#round[next] === this.#now) {
			const known = this.#near[next] as number;
			if (there > known) return;
			if (there === known) {
				if (this.#isEarlier(move, this.#by[next] as number)) this.#by[next] = move;
				return;
			}
		}
		this.#round[next] = this.#now;
		this.#near[next] = there;
		this.#by[next] = move;
		// Of equally good hopes the one that has come less far: then all that could change its way were looked at.
		this.#queue.push(whole, there, next);
	}

	#isEarlier(move: number, known: number): boolean {
		const { from } = this.#graph;
		let [a, b] = [from[move] as number, from[known] as number];
		let earlier = false;
		while (a !== b) {
			earlier = a < b;
			a = from[this.#by[a] as number] as number;
			b = from[this.#by[b] as number] as number;
		}
		return earlier;
	}

	#back(spur: number): readonly number[] {
		const moves: number[] = [];
		for (let role = this.#end; role !== spur; role = this.#graph.from[moves.at(-1) as number] as number)
			moves.push(this.#by[role] as number);
		return moves.reverse();
	}
}
