import { spectralPlaces } from './spectral-order.ts';

/** Cards on rows and who leads to whom, by index; `from` and `to` are of one length. */
export interface RowGraph {
	/** The row of each card, from 0 downwards. */
	readonly rowOf: Int32Array;
	readonly rowCount: number;
	readonly from: Int32Array;
	readonly to: Int32Array;
}

/** Sweeps of barycenters in each direction; by then even large maps have settled. */
const sweeps = 10;
/** Beyond so many moves crossings are not counted one by one: a picture of them all cannot be read anyway. */
const countable = 1200;
/** How many pairs of lines the search for better places may compare: about a quarter of a second. */
const comparisons = 24_000_000;

/**
 * Puts the cards of every row in an order with few crossings of the straight lines between them. Barycenters
 * (Sugiyama et al. 1981) give a start, from the order as given and from the graph's slowest motion; then cards of a row change
 * places while that takes crossings away. The result is the cards of each row from left to right.
 */
export function orderRows(graph: RowGraph): readonly (readonly number[])[] {
	const rows: number[][] = Array.from({ length: graph.rowCount }, () => []);
	graph.rowOf.forEach((row, card) => rows[row]?.push(card));
	const places = spectralPlaces(adjacency(graph));
	const sorted = rows.map((row) => row.toSorted((a, b) => (places[a] ?? 0) - (places[b] ?? 0)));
	const first = swept(graph, sorted);
	if (graph.from.length > countable) return first;
	const starts = [sorted, first, swept(graph, rows)];
	const best = starts
		.map((order) => new CrossingSearch(graph, order))
		.map((search) => ({ search, crossings: search.improve(comparisons / starts.length) }))
		.sort((a, b) => a.crossings - b.crossings)[0];
	return best?.search.rows ?? first;
}

/** Where each card stands across its row: rows are centered, so that straight lines are measured as drawn. */
function placesOf(graph: RowGraph, rows: readonly (readonly number[])[]): Float64Array {
	const places = new Float64Array(graph.rowOf.length);
	for (const row of rows) row.forEach((card, i) => (places[card] = i - (row.length - 1) / 2));
	return places;
}

/** The neighbors of each card one after another: those of card `i` stand from `start[i]` to before `start[i + 1]`. */
function adjacency({ rowOf, from, to }: RowGraph) {
	const start = new Int32Array(rowOf.length + 1);
	const ends = [from, to] as const;
	for (const list of ends) for (const card of list) start[card + 1] = (start[card + 1] ?? 0) + 1;
	for (let i = 0; i < rowOf.length; i++) start[i + 1] = (start[i + 1] ?? 0) + (start[i] ?? 0);
	const fill = start.slice(0, -1);
	const near = new Int32Array(2 * from.length);
	const edge = new Int32Array(2 * from.length);
	for (const [list, other] of [ends, ends.toReversed()] as const)
		list.forEach((card, i) => {
			const at = fill[card] ?? 0;
			near[at] = other[i] ?? 0;
			edge[at] = i;
			fill[card] = at + 1;
		});
	return { start, near, edge };
}

function swept(graph: RowGraph, given: readonly (readonly number[])[]): readonly (readonly number[])[] {
	const { start, near } = adjacency(graph);
	const rows = given.map((row) => [...row]);
	const places = placesOf(graph, rows);
	const wanted = new Float64Array(graph.rowOf.length);
	for (let sweep = 0; sweep < 2 * sweeps; sweep++) {
		const down = sweep % 2 === 0;
		// The last two sweeps look both ways.
		const both = sweep >= 2 * sweeps - 2;
		for (const row of down ? rows : rows.toReversed()) {
			for (const card of row) {
				let sum = 0;
				let count = 0;
				for (let i = start[card] ?? 0; i < (start[card + 1] ?? 0); i++) {
					const other = near[i] ?? 0;
					const above = (graph.rowOf[other] ?? 0) - (graph.rowOf[card] ?? 0);
					if (!both && (down ? above >= 0 : above <= 0)) continue;
					sum += places[other] ?? 0;
					count++;
				}
				wanted[card] = count === 0 ? (places[card] ?? 0) : sum / count;
			}
			row.sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
			row.forEach((card, i) => (places[card] = i - (row.length - 1) / 2));
		}
	}
	return rows;
}

/** Changes places of cards while straight lines then cross less often. */
class CrossingSearch {
	readonly rows: number[][];
	readonly #graph: RowGraph;
	readonly #places: Float64Array;
	readonly #start: Int32Array;
	readonly #edge: Int32Array;
	/** Which edges the pair that is looked at touches. */
	readonly #touched: Uint8Array;
	#compared = 0;

	constructor(graph: RowGraph, rows: readonly (readonly number[])[]) {
		this.#graph = graph;
		this.rows = rows.map((row) => [...row]);
		this.#places = placesOf(graph, rows);
		({ start: this.#start, edge: this.#edge } = adjacency(graph));
		this.#touched = new Uint8Array(graph.from.length);
	}

	/** At most about `most` comparisons; gives how many crossings are left. */
	improve(most: number): number {
		for (let reach = 1, gained = true; this.#compared < most && (gained || reach < 6); reach++) {
			gained = false;
			for (const row of this.rows)
				for (let i = 0; i + 1 < row.length; i++)
					for (let k = i + 1; k <= Math.min(row.length - 1, i + reach); k++)
						if (this.#compared < most) gained = this.#tryPair(row, i, k) || gained;
		}
		const all = Array.from(this.#graph.from, (_, i) => i);
		return all.reduce((sum, i) => sum + this.#crossingsOf(i, i), 0);
	}

	#tryPair(row: number[], i: number, k: number): boolean {
		const [a, b] = [row[i] ?? 0, row[k] ?? 0];
		const edges = [...this.#edgesOf(a), ...this.#edgesOf(b)];
		if (edges.length === 0) return false;
		const before = this.#crossingsAmong(edges);
		this.#swap(row, i, k);
		if (this.#crossingsAmong(edges) < before) return true;
		this.#swap(row, i, k);
		return false;
	}

	#swap(row: number[], i: number, k: number): void {
		const [a, b] = [row[i] ?? 0, row[k] ?? 0];
		[row[i], row[k]] = [b, a];
		const place = this.#places[a] ?? 0;
		this.#places[a] = this.#places[b] ?? 0;
		this.#places[b] = place;
	}

	#edgesOf(card: number): Int32Array {
		return this.#edge.subarray(this.#start[card] ?? 0, this.#start[card + 1] ?? 0);
	}

	/** Crossings with at least one of `edges`, each once. */
	#crossingsAmong(edges: readonly number[]): number {
		let sum = 0;
		for (const edge of edges) {
			if (this.#touched[edge] === 1) continue;
			sum += this.#crossingsOf(edge, -1);
			this.#touched[edge] = 1;
		}
		for (const edge of edges) this.#touched[edge] = 0;
		return sum;
	}

	/** How often the line of `edge` crosses those after `after` that are not marked as counted. */
	#crossingsOf(edge: number, after: number): number {
		const { from, to, rowOf } = this.#graph;
		const places = this.#places;
		const [a, b] = [from[edge] ?? 0, to[edge] ?? 0];
		const ax = places[a] ?? 0;
		const ay = rowOf[a] ?? 0;
		const dx = (places[b] ?? 0) - ax;
		const dy = (rowOf[b] ?? 0) - ay;
		this.#compared += from.length - after;
		let sum = 0;
		for (let i = after + 1; i < from.length; i++) {
			const [c, d] = [from[i] as number, to[i] as number];
			if (c === a || c === b || d === a || d === b || this.#touched[i] === 1) continue;
			const cx = places[c] as number;
			const cy = rowOf[c] as number;
			const ex = (places[d] as number) - cx;
			const ey = (rowOf[d] as number) - cy;
			const first = dx * (cy - ay) - dy * (cx - ax);
			const second = dx * (cy + ey - ay) - dy * (cx + ex - ax);
			if (first * second >= 0) continue;
			const third = ex * (ay - cy) - ey * (ax - cx);
			const fourth = ex * (ay + dy - cy) - ey * (ax + dx - cx);
			if (third * fourth < 0) sum++;
		}
		return sum;
	}
}
