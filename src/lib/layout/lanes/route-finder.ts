import type { Plan, PlanMove } from './plan.ts';
import { CheapestFirst } from './queue.ts';
import type { RouteGrid } from './route-grid.ts';
import type { Traffic } from './traffic.ts';

/** The cells a move passes, from its first card's to its second's, both included. */
export type Route = readonly number[];

/** Directions in the coarse grid: 0 up, 1 right, 2 down, 3 left. */
const turns = [0, 1, 3] as const;

/** What a bend costs, in pixels of detour. */
const bendCost = 90;
/** A move within a lane leaves a card by its top or bottom, one to another lane by its side. */
const unusualSideCost = 45;

function middles(sizes: Float64Array): Float64Array {
	let at = 0;
	return sizes.map((size) => {
		at += size;
		return at - size / 2;
	});
}

/** Finds the cheapest way for one move at a time by A*, given the traffic of those already placed. */
export class RouteFinder {
	readonly #grid: RouteGrid;
	readonly #plan: Plan;
	readonly #traffic: Traffic;
	readonly #cost: Float64Array;
	readonly #parent: Int32Array;
	/** The round in which a state was reached, negative once it is settled. */
	readonly #visit: Int32Array;
	readonly #queue = new CheapestFirst();
	readonly #x: Float64Array;
	readonly #y: Float64Array;
	#round = 0;
	#goal = 0;

	constructor(plan: Plan, grid: RouteGrid, traffic: Traffic) {
		const { rows, columns } = grid;
		this.#plan = plan;
		this.#grid = grid;
		this.#traffic = traffic;
		this.#cost = new Float64Array(rows * columns * 4);
		this.#parent = new Int32Array(rows * columns * 4);
		this.#visit = new Int32Array(rows * columns * 4);
		const x = middles(grid.columnSize);
		const y = middles(grid.rowSize);
		this.#x = new Float64Array(rows * columns).map((_, cell) => x[cell % columns] ?? 0);
		this.#y = new Float64Array(rows * columns).map((_, cell) => y[Math.floor(cell / columns)] ?? 0);
	}

	/** The cheapest route of `move`. The outermost channels are never closed, so there always is one. */
	find(move: PlanMove): Route {
		const start = this.#grid.cellOf[move.from] ?? 0;
		this.#goal = this.#grid.cellOf[move.to] ?? 0;
		this.#round++;
		this.#queue.clear();
		for (let direction = 0; direction < 4; direction++)
			this.#reach(start, -1, direction, this.#edgeCost(move, move.from, direction), move);
		for (let state = this.#queue.pop(); state !== -1; state = this.#queue.pop()) {
			if (this.#visit[state] === -this.#round) continue;
			this.#visit[state] = -this.#round;
			const cell = state >> 2;
			if (cell === this.#goal) return this.#trace(state, start);
			this.#expand(state, cell, move);
		}
		return [start, this.#goal];
	}

	#expand(state: number, cell: number, move: PlanMove): void {
		const spent = this.#cost[state] ?? 0;
		const bending = spent + bendCost + this.#traffic.bending(cell);
		for (const turn of turns) {
			const direction = (state + turn) & 3;
			const cost = turn === 0 ? spent + this.#traffic.crossing(cell, direction) : bending;
			this.#reach(cell, state, direction, cost, move);
		}
	}

	#reach(cell: number, parent: number, direction: number, spent: number, move: PlanMove): void {
		const next = this.#grid.next(cell, direction);
		if (next === -1 || (next !== this.#goal && this.#grid.cardAt[next] !== -1)) return;
		const state = next * 4 + direction;
		const visit = this.#visit[state];
		if (visit === -this.#round) return;
		let cost = spent + this.#distance(cell, next);
		if (next === this.#goal) cost += this.#edgeCost(move, move.to, (direction + 2) & 3);
		if (visit === this.#round && (this.#cost[state] as number) <= cost) return;
		this.#visit[state] = this.#round;
		this.#cost[state] = cost;
		this.#parent[state] = parent;
		this.#queue.push(state, cost + this.#remaining(next, direction));
	}

	#distance(a: number, b: number): number {
		const x = (this.#x[a] as number) - (this.#x[b] as number);
		const y = (this.#y[a] as number) - (this.#y[b] as number);
		return Math.abs(x) + Math.abs(y);
	}

	/** At least this much is still to be paid from `cell` on when coming in `direction`: the way and its bends. */
	#remaining(cell: number, direction: number): number {
		const x = (this.#x[this.#goal] as number) - (this.#x[cell] as number);
		const y = (this.#y[this.#goal] as number) - (this.#y[cell] as number);
		const [ahead, aside] =
			direction % 2 === 0 ? [direction === 0 ? -y : y, x] : [direction === 1 ? x : -x, y];
		const bends = ahead < 0 ? 2 : aside === 0 ? 0 : 1;
		return Math.abs(x) + Math.abs(y) + bends * bendCost;
	}

	#edgeCost(move: PlanMove, card: number, direction: number): number {
		const from = this.#plan.cards[move.from];
		const to = this.#plan.cards[move.to];
		const upright = direction % 2 === 0;
		const unusual = from?.lane === to?.lane && from?.row !== to?.row ? !upright : upright;
		return (unusual ? unusualSideCost : 0) + this.#traffic.ending(card, direction);
	}

	#trace(state: number, start: number): Route {
		const cells: number[] = [];
		for (let at = state; at !== -1; at = this.#parent[at] ?? -1) cells.push(at >> 2);
		cells.push(start);
		return cells.reverse();
	}
}
