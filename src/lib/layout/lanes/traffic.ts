import type { PlanMove } from './plan.ts';
import type { RouteGrid } from './route-grid.ts';

/** In pixels of detour: what crossing a move, bending among moves, and running beside one in a card's row cost. */
const crossingCost = 70;
const bendingCost = 18;
const besideCost = 3;
const besideAmongCardsCost = 14;
const sharedEdgeCost = 12;
const fullCost = 600;

/** How many placed moves go through each cell, and end at each edge of each card. */
export class Traffic {
	readonly #grid: RouteGrid;
	readonly #across: Int32Array;
	readonly #along: Int32Array;
	readonly #bends: Int32Array;
	readonly #ends: Int32Array;

	constructor(cards: number, grid: RouteGrid) {
		const cells = grid.rows * grid.columns;
		this.#grid = grid;
		this.#across = new Int32Array(cells);
		this.#along = new Int32Array(cells);
		this.#bends = new Int32Array(cells);
		this.#ends = new Int32Array(cards * 4);
	}

	/** Puts `route` on the streets (`by` 1) or takes it off (`by` -1). */
	add(move: PlanMove, route: readonly number[], by: 1 | -1): void {
		const last = route.length - 1;
		const upright = (i: number) =>
			(route[i] ?? 0) % this.#grid.columns === (route[i - 1] ?? 0) % this.#grid.columns;
		for (let i = 1; i < last; i++) {
			const list = upright(i) !== upright(i + 1) ? this.#bends : upright(i) ? this.#along : this.#across;
			const cell = route[i] ?? 0;
			list[cell] = (list[cell] ?? 0) + by;
		}
		this.#count(move.from, this.#direction(route[0] ?? 0, route[1] ?? 0), by);
		this.#count(move.to, this.#direction(route[last] ?? 0, route[last - 1] ?? 0), by);
	}

	#count(card: number, direction: number, by: number): void {
		this.#ends[card * 4 + direction] = (this.#ends[card * 4 + direction] ?? 0) + by;
	}

	#direction(from: number, to: number): number {
		if (from % this.#grid.columns === to % this.#grid.columns) return to < from ? 0 : 2;
		return to > from ? 1 : 3;
	}

	/** What it costs to go straight through `cell` in `direction`. */
	crossing(cell: number, direction: number): number {
		const upright = direction % 2 === 0;
		const row = Math.floor(cell / this.#grid.columns);
		const column = cell % this.#grid.columns;
		const beside = (upright ? this.#along[cell] : this.#across[cell]) ?? 0;
		const crossed = (upright ? this.#across[cell] : this.#along[cell]) ?? 0;
		const amongCards = upright ? column % 2 === 1 : row % 2 === 1;
		const room = (upright ? this.#grid.edgeRoom[column] : this.#grid.sideRoom[row]) ?? 1;
		const full = amongCards && beside >= room ? (fullCost * beside) / room : 0;
		return (
			crossed * crossingCost +
			(this.#bends[cell] ?? 0) * bendingCost +
			beside * (amongCards ? besideAmongCardsCost : besideCost) +
			full
		);
	}

	/** What it costs to bend in `cell`. */
	bending(cell: number): number {
		return ((this.#across[cell] ?? 0) + (this.#along[cell] ?? 0) + (this.#bends[cell] ?? 0)) * bendingCost;
	}

	/** What it costs to end at the edge of `card` that lies in `direction` from its middle. */
	ending(card: number, direction: number): number {
		const ends = this.#ends[card * 4 + direction] ?? 0;
		const cell = this.#grid.cellOf[card] ?? 0;
		const room =
			(direction % 2 === 0
				? this.#grid.edgeRoom[cell % this.#grid.columns]
				: this.#grid.sideRoom[Math.floor(cell / this.#grid.columns)]) ?? 1;
		return ends * sharedEdgeCost + (ends >= room ? (fullCost * ends) / room : 0);
	}
}
