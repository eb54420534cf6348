import { RoleQueue } from '../routes/role-queue.ts';

/** Something a row may be given: a column, and what that costs: a whole number below 0. */
export interface Option {
	readonly column: number;
	readonly cost: number;
}

/**
 * Gives rows one column each, no column twice, such that the sum of the costs is the least there is; a row that goes
 * without costs 0. Of several such answers the first in the order of each row's options, rows in turn, going without
 * last. The answer is the column of each row, -1 for none. Costs must be whole and add up below 2 ** 53.
 *
 * Shortest augmenting paths with prices (Jonker and Volgenant), which leave every best answer on the edges whose price
 * is exactly paid; among those the first is found by turning round alternating paths.
 */
export function leastCostAssignment(options: readonly (readonly Option[])[], columns: number): Int32Array {
	const search = new AssignmentSearch(options, columns);
	for (let row = 0; row < options.length; row++) search.place(row);
	for (let row = 0; row < options.length; row++) search.settle(row);
	return search.answer();
}

class AssignmentSearch {
	readonly #options: readonly (readonly Option[])[];
	readonly #columns: number;
	readonly #columnOf: Int32Array;
	readonly #rowOf: Int32Array;
	/** Prices of rows and columns; those of columns that nobody has are 0. */
	readonly #rowPrice: Float64Array;
	readonly #columnPrice: Float64Array;
	readonly #distance: Float64Array;
	readonly #from: Int32Array;
	readonly #settled: Uint8Array;
	/** For each column the rows that may have it, with the cost. */
	readonly #takers: (readonly [row: number, cost: number])[][];
	readonly #queue = new RoleQueue();

	constructor(options: readonly (readonly Option[])[], columns: number) {
		const rows = options.length;
		// Behind the real columns stands one for each row: going without.
		this.#options = options.map((list, row) => [...list, { column: columns + row, cost: 0 }]);
		this.#columns = columns;
		this.#columnOf = new Int32Array(rows).fill(-1);
		this.#rowOf = new Int32Array(columns + rows).fill(-1);
		this.#rowPrice = Float64Array.from(this.#options, (list) => Math.min(...list.map(({ cost }) => cost)));
		this.#columnPrice = new Float64Array(columns + rows);
		this.#distance = new Float64Array(columns + rows).fill(Infinity);
		this.#from = new Int32Array(columns + rows);
		this.#settled = new Uint8Array(rows);
		this.#takers = Array.from({ length: columns + rows }, () => []);
		for (const [row, list] of this.#options.entries())
			for (const { column, cost } of list) this.#takers[column]?.push([row, cost]);
	}

	answer(): Int32Array {
		return this.#columnOf.map((column) => (column < this.#columns ? column : -1));
	}

	/** Finds a column for one more row by the cheapest chain of changes. */
	place(start: number): void {
		const queue = this.#queue;
		queue.clear();
		const touched: number[] = [];
		const done: number[] = [];
		const isDone = new Set<number>();
		const look = (row: number, distance: number) => {
			for (const { column, cost } of this.#options[row] ?? []) {
				const far = distance + cost - this.#priceOf(row) - (this.#columnPrice[column] as number);
				const before = this.#distance[column] as number;
				if (far >= before || isDone.has(column)) continue;
				if (before === Infinity) touched.push(column);
				this.#distance[column] = far;
				this.#from[column] = row;
				queue.push(far, 0, column);
			}
		};
		look(start, 0);
		let end = -1;
		// A row's own column for going without is never taken, so this ends.
		while (end < 0) {
			const column = queue.pop();
			if (isDone.has(column)) continue;
			isDone.add(column);
			const row = this.#rowOf[column] as number;
			if (row < 0) end = column;
			else {
				done.push(column);
				look(row, this.#distance[column] as number);
			}
		}
		const total = this.#distance[end] as number;
		for (const column of done) {
			const saved = total - (this.#distance[column] as number);
			this.#columnPrice[column] = (this.#columnPrice[column] as number) - saved;
			const row = this.#rowOf[column] as number;
			this.#rowPrice[row] = this.#priceOf(row) + saved;
		}
		this.#rowPrice[start] = this.#priceOf(start) + total;
		for (let column = end; column >= 0;) {
			const row = this.#from[column] as number;
			const before = this.#columnOf[row] as number;
			this.#give(row, column);
			column = row === start ? -1 : before;
		}
		for (const column of touched) this.#distance[column] = Infinity;
	}

	/** Gives a row the first of its columns with which the whole still costs the least, and leaves it there. */
	settle(row: number): void {
		this.#settled[row] = 1;
		const had = this.#columnOf[row] as number;
		for (const { column, cost } of this.#options[row] ?? []) {
			if (column === had) return;
			if (this.#isPaid(row, column, cost) && this.#turnTo(row, column, had)) return;
		}
	}

	/** Gives `row` the column `wanted` where others can be changed for it at no cost. */
	#turnTo(row: number, wanted: number, had: number): boolean {
		const from = new Map<number, number>([[wanted, row]]);
		const first = this.#rowOf[wanted] as number;
		const rows = first < 0 || this.#settled[first] === 1 ? [] : [first];
		let free = first < 0 ? wanted : -1;
		for (const other of rows)
			for (const { column, cost } of this.#options[other] ?? []) {
				if (from.has(column) || !this.#isPaid(other, column, cost)) continue;
				from.set(column, other);
				if (column === had) {
					this.#turnAlong(column, row, from);
					return true;
				}
				const next = this.#rowOf[column] as number;
				if (next < 0) free = free < 0 ? column : free;
				else if (this.#settled[next] === 0) rows.push(next);
			}
		// Where it is no circle, one column more is taken at one end, and one must be let go at the other.
		const moves = free < 0 ? null : this.#release(had);
		if (moves === null) return false;
		this.#turnAlong(free, row, from);
		this.#rowOf[had] = -1;
		for (const [other, column] of moves) {
			this.#rowOf[this.#columnOf[other] as number] = -1;
			this.#give(other, column);
		}
		return true;
	}

	/**
	 * Who moves where, in turn, so that in the end a column is free whose price is 0, once `had` is let go: free columns
	 * must have no price. Empty where `had` has none; null where there is no such chain.
	 */
	#release(had: number): readonly (readonly [row: number, column: number])[] | null {
		const taker = new Map<number, readonly [row: number, column: number]>();
		const left = [had];
		for (const column of left) {
			if (this.#columnPrice[column] === 0) {
				const moves: (readonly [number, number])[] = [];
				for (let at = taker.get(column); at; at = taker.get(at[1])) moves.unshift(at);
				return moves;
			}
			for (const [row, cost] of this.#takers[column] ?? []) {
				const own = this.#columnOf[row] as number;
				if (this.#settled[row] === 1 || own === had || taker.has(own)) continue;
				if (!this.#isPaid(row, column, cost)) continue;
				taker.set(own, [row, column]);
				left.push(own);
			}
		}
		return null;
	}

	#turnAlong(end: number, start: number, from: ReadonlyMap<number, number>): void {
		for (let column = end; ;) {
			const row = from.get(column) ?? start;
			const before = this.#columnOf[row] as number;
			this.#give(row, column);
			if (row === start) return;
			column = before;
		}
	}

	#give(row: number, column: number): void {
		this.#columnOf[row] = column;
		this.#rowOf[column] = row;
	}

	#priceOf(row: number): number {
		return this.#rowPrice[row] as number;
	}

	#isPaid(row: number, column: number, cost: number): boolean {
		return cost === this.#priceOf(row) + (this.#columnPrice[column] as number);
	}
}
