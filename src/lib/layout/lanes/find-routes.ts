import type { Plan, PlanMove } from './plan.ts';
import { CheapestFirst } from './queue.ts';
import type { RouteGrid } from './route-grid.ts';
import { Traffic } from './traffic.ts';

/** Directions in the coarse grid: up, right, down, left. */
export type Direction = 0 | 1 | 2 | 3;
const rowStep = [-1, 0, 1, 0];
const columnStep = [0, 1, 0, -1];

/** The cells a move passes, from its first card's to its second's, both included. */
export type Route = readonly number[];

/** What a bend costs, in pixels of detour. */
const bendCost = 90;
/** A move within a lane leaves a card by its top or bottom, one to another lane by its side. */
const unusualSideCost = 45;

/** Finds the cheapest way for one move at a time by A*, given the traffic of those already placed. */
class RouteFinder {
	readonly #grid: RouteGrid;
	readonly #plan: Plan;
	readonly #cost: Float64Array;
	readonly #parent: Int32Array;
	readonly #visit: Int32Array;
	readonly #queue = new CheapestFirst();
	readonly #x: Float64Array;
	readonly #y: Float64Array;
	#round = 0;

	constructor(plan: Plan, grid: RouteGrid) {
		const states = grid.rows * grid.columns * 4;
		this.#plan = plan;
		this.#grid = grid;
		this.#cost = new Float64Array(states);
		this.#parent = new Int32Array(states);
		this.#visit = new Int32Array(states);
		this.#x = middles(grid.columnSize);
		this.#y = middles(grid.rowSize);
	}

	/** The cheapest route of `move`. The outermost channels are never closed, so there always is one. */
	find(move: PlanMove, traffic: Traffic): Route {
		const start = this.#grid.cellOf[move.from] ?? 0;
		const goal = this.#grid.cellOf[move.to] ?? 0;
		this.#round++;
		this.#queue.clear();
		for (const direction of [0, 1, 2, 3] as const) this.#reach(start, -1, direction, 0, move, goal, traffic);
		for (let state = this.#queue.pop(); state !== -1; state = this.#queue.pop()) {
			const cell = state >> 2;
			if (cell === goal) return this.#trace(state, start);
			if (this.#visit[state] === -this.#round) continue;
			this.#visit[state] = -this.#round;
			const from = (state & 3) as Direction;
			for (const turn of [0, 1, 3])
				this.#reach(
					cell,
					state,
					((from + turn) & 3) as Direction,
					this.#cost[state] ?? 0,
					move,
					goal,
					traffic,
				);
		}
		return [start, goal];
	}

	#reach(
		cell: number,
		parent: number,
		direction: Direction,
		spent: number,
		move: PlanMove,
		goal: number,
		traffic: Traffic,
	): void {
		const { columns, rows, cardAt } = this.#grid;
		const row = Math.floor(cell / columns) + (rowStep[direction] ?? 0);
		const column = (cell % columns) + (columnStep[direction] ?? 0);
		if (row < 0 || column < 0 || row >= rows || column >= columns) return;
		const next = row * columns + column;
		if (next !== goal && cardAt[next] !== -1) return;
		const state = next * 4 + direction;
		if (this.#visit[state] === -this.#round) return;
		let cost = spent + this.#distance(cell, next);
		if (parent === -1) cost += this.#edgeCost(move.from, direction, move, traffic);
		else if ((parent & 3) === direction) cost += traffic.crossing(cell, direction);
		else cost += bendCost + traffic.bending(cell);
		if (next === goal) cost += this.#edgeCost(move.to, ((direction + 2) & 3) as Direction, move, traffic);
		if (this.#visit[state] === this.#round && (this.#cost[state] ?? 0) <= cost) return;
		this.#visit[state] = this.#round;
		this.#cost[state] = cost;
		this.#parent[state] = parent;
		this.#queue.push(state, cost + this.#distance(next, goal));
	}

	#distance(a: number, b: number): number {
		const { columns } = this.#grid;
		const x = (this.#x[a % columns] ?? 0) - (this.#x[b % columns] ?? 0);
		const y = (this.#y[Math.floor(a / columns)] ?? 0) - (this.#y[Math.floor(b / columns)] ?? 0);
		return Math.abs(x) + Math.abs(y);
	}

	#edgeCost(card: number, direction: Direction, move: PlanMove, traffic: Traffic): number {
		const sameLane = this.#plan.cards[move.from]?.lane === this.#plan.cards[move.to]?.lane;
		const sameRow = this.#plan.cards[move.from]?.row === this.#plan.cards[move.to]?.row;
		const upright = direction % 2 === 0;
		const unusual = sameLane && !sameRow ? !upright : upright;
		return (unusual ? unusualSideCost : 0) + traffic.ending(card, direction);
	}

	#trace(state: number, start: number): Route {
		const cells: number[] = [];
		for (let at = state; at !== -1; at = this.#parent[at] ?? -1) cells.push(at >> 2);
		cells.push(start);
		return cells.reverse();
	}
}

function middles(sizes: Float64Array): Float64Array {
	let at = 0;
	return sizes.map((size) => {
		at += size;
		return at - size / 2;
	});
}

/** Short and straight moves first: they have the least choice. */
function routingOrder(plan: Plan, grid: RouteGrid): readonly number[] {
	const reach = plan.moves.map(({ from, to }) => {
		const a = grid.cellOf[from] ?? 0;
		const b = grid.cellOf[to] ?? 0;
		const columns = Math.abs((a % grid.columns) - (b % grid.columns));
		return 2 * columns + Math.abs(Math.floor(a / grid.columns) - Math.floor(b / grid.columns));
	});
	return plan.moves.map((_, i) => i).sort((a, b) => (reach[a] ?? 0) - (reach[b] ?? 0) || a - b);
}

/**
 * A route for every move of `plan`: each is found by A* over the streets with bends, crossings and crowding as
 * costs, then taken out and found again while the others stay, as often as the size of the map allows.
 */
export function findRoutes(plan: Plan, grid: RouteGrid): readonly Route[] {
	const traffic = new Traffic(plan.cards.length, grid);
	const finder = new RouteFinder(plan, grid);
	const order = routingOrder(plan, grid);
	const routes: Route[] = plan.moves.map(() => []);
	const rounds = plan.moves.length <= 300 ? 3 : 2;
	for (let round = 0; round < rounds; round++) {
		for (const i of order) {
			const move = plan.moves[i];
			if (move === undefined) continue;
			const old = routes[i] ?? [];
			if (round > 0) traffic.add(move, old, -1);
			const route = finder.find(move, traffic);
			traffic.add(move, route, 1);
			routes[i] = route;
		}
	}
	return routes;
}
