import type { MoveCosts } from './move-costs.ts';
import { RoleQueue } from './role-queue.ts';
import type { WayGraph } from './way-graph.ts';

/**
 * Finds the one best way between two roles again and again: a search from both ends that touches few roles, its
 * memory taken once. Of equally good ways it gives the one with the earliest ids.
 */
export class BestWayFinder {
	readonly #graph: WayGraph;
	readonly #costs: Float64Array;
	readonly #ahead: Side;
	readonly #behind: Side;

	constructor(graph: WayGraph, { costs }: MoveCosts) {
		this.#graph = graph;
		this.#costs = costs;
		this.#ahead = new Side(graph.roles.length, graph.outStart, graph.to, null);
		this.#behind = new Side(graph.roles.length, graph.inStart, graph.from, graph.inMove);
	}

	/** The moves of the best way from role `start` to another role `end`, null where there is none. */
	find(start: number, end: number): readonly number[] | null {
		const [ahead, behind] = [this.#ahead, this.#behind];
		ahead.begin(start);
		behind.begin(end);
		let best = Infinity;
		// Beyond the sum being equal, so that every way as good as the best has all its roles settled on one side.
		while (ahead.queue.nearest + behind.queue.nearest <= best) {
			if (ahead.queue.size === 0 || behind.queue.size === 0) break;
			const isAhead = ahead.queue.nearest <= behind.queue.nearest;
			const met = isAhead ? ahead.step(this.#costs, behind) : behind.step(this.#costs, ahead);
			if (met < best) best = met;
		}
		return best === Infinity ? null : this.#earliest(start, end, best);
	}

	/** Walks from `start` over roles on best ways, each time to the one with the smallest number. */
	#earliest(start: number, end: number, best: number): readonly number[] {
		const onBest = this.#marked(best);
		const { outStart, to } = this.#graph;
		const [ahead, behind] = [this.#ahead, this.#behind];
		const way: number[] = [];
		for (let role = start, gone = 0; role !== end;) {
			let taken = -1;
			for (let move = outStart[role] as number; move < (outStart[role + 1] as number); move++) {
				const next = to[move] as number;
				const there = gone + (this.#costs[move] as number);
				const leads = behind.isDone(next)
					? there + (behind.near[next] as number) === best
					: ahead.isDone(next) && onBest.has(next) && there === ahead.near[next];
				if (!leads) continue;
				taken = move;
				break;
			}
			if (taken < 0) break;
			way.push(taken);
			gone += this.#costs[taken] as number;
			role = to[taken] as number;
		}
		return way;
	}

	/** The roles settled from the start that lie on a best way. */
	#marked(best: number): ReadonlySet<number> {
		const { outStart, inStart, inMove, from, to } = this.#graph;
		const [ahead, behind] = [this.#ahead, this.#behind];
		const marked = new Set<number>();
		const waiting: number[] = [];
		const mark = (role: number) => {
			if (marked.has(role)) return;
			marked.add(role);
			waiting.push(role);
		};
		for (const role of ahead.settled) {
			const here = ahead.near[role] as number;
			for (let move = outStart[role] as number; move < (outStart[role + 1] as number); move++) {
				const next = to[move] as number;
				if (
					behind.isDone(next) &&
					here + (this.#costs[move] as number) + (behind.near[next] as number) === best
				)
					mark(role);
			}
			if (behind.isDone(role) && here + (behind.near[role] as number) === best) mark(role);
		}
		for (let role = waiting.pop(); role !== undefined; role = waiting.pop()) {
			for (let at = inStart[role] as number; at < (inStart[role + 1] as number); at++) {
				const move = inMove[at] as number;
				const before = from[move] as number;
				const there = (ahead.near[before] as number) + (this.#costs[move] as number);
				if (ahead.isDone(before) && there === ahead.near[role]) mark(before);
			}
		}
		return marked;
	}
}

/** The search from one end. What an earlier search left behind counts for nothing: its round is over. */
class Side {
	readonly near: Float64Array;
	readonly queue = new RoleQueue();
	readonly settled: number[] = [];
	readonly #seen: Uint32Array;
	readonly #done: Uint32Array;
	readonly #starts: Uint32Array;
	readonly #ends: Uint32Array;
	readonly #moves: Uint32Array | null;
	#round = 0;

	constructor(count: number, starts: Uint32Array, ends: Uint32Array, moves: Uint32Array | null) {
		this.near = new Float64Array(count);
		this.#seen = new Uint32Array(count);
		this.#done = new Uint32Array(count);
		this.#starts = starts;
		this.#ends = ends;
		this.#moves = moves;
	}

	begin(role: number): void {
		this.#round++;
		this.queue.clear();
		this.settled.length = 0;
		this.near[role] = 0;
		this.#seen[role] = this.#round;
		this.queue.push(0, role, role);
	}

	isSeen(role: number): boolean {
		return this.#seen[role] === this.#round;
	}

	isDone(role: number): boolean {
		return this.#done[role] === this.#round;
	}

	/** Settles the nearest role and looks on from it; the cost of the best way through what it touched. */
	step(costs: Float64Array, other: Side): number {
		const role = this.queue.pop();
		if (this.isDone(role)) return Infinity;
		this.#done[role] = this.#round;
		this.settled.push(role);
		const [near, round, seen] = [this.near, this.#round, this.#seen];
		const here = near[role] as number;
		const last = this.#starts[role + 1] as number;
		let met = Infinity;
		for (let at = this.#starts[role] as number; at < last; at++) {
			const move = this.#moves === null ? at : (this.#moves[at] as number);
			const next = this.#ends[move] as number;
			const there = here + (costs[move] as number);
			if (there === Infinity || (seen[next] === round && there >= (near[next] as number))) continue;
			near[next] = there;
			seen[next] = round;
			this.queue.push(there, next, next);
			if (other.isSeen(next)) met = Math.min(met, there + (other.near[next] as number));
		}
		return met;
	}
}
