import type { Plan } from './plan.ts';

/** Which row and column every card stands in; each lane owns a run of columns. */
export interface CardGrid {
	readonly rows: number;
	readonly columns: number;
	readonly rowOf: readonly number[];
	readonly columnOf: readonly number[];
	/** The lane of each column. */
	readonly laneOfColumn: readonly number[];
	/** The card at `row * columns + column`, or -1. */
	readonly at: Int32Array;
}

interface Cell {
	/** Cards of one lane and row, in their order from left to right. */
	cards: number[];
	readonly first: number;
	readonly slots: number;
}

interface Link {
	readonly card: number;
	readonly weight: number;
}

const sweeps = 8;
/** A promotion drawn as one straight line is worth more than a short way to another lane. */
const sameLaneWeight = 3;

function linksOf(plan: Plan): readonly (readonly Link[])[] {
	const links: Link[][] = plan.cards.map(() => []);
	for (const { from, to } of plan.moves) {
		const a = plan.cards[from];
		const b = plan.cards[to];
		if (a === undefined || b === undefined || a.row === b.row) continue;
		const near = Math.abs(a.row - b.row) === 1 ? 1.5 : 1;
		const weight = a.lane === b.lane ? sameLaneWeight * near : near;
		links[from]?.push({ card: to, weight });
		links[to]?.push({ card: from, weight });
	}
	return links;
}

function cellsOf(plan: Plan): { cells: Cell[]; laneOfColumn: number[] } {
	const byPlace = new Map<string, number[]>();
	plan.cards.forEach((card, i) => {
		const key = `${card.lane} ${card.row}`;
		byPlace.set(key, [...(byPlace.get(key) ?? []), i]);
	});
	const unlaned = plan.cards.some(({ lane }) => lane === plan.laneCount);
	const cells: Cell[] = [];
	const laneOfColumn: number[] = [];
	for (let lane = 0; lane < plan.laneCount + (unlaned ? 1 : 0); lane++) {
		const rows = Array.from({ length: plan.rowCount }, (_, row) => byPlace.get(`${lane} ${row}`) ?? []);
		const slots = Math.max(1, ...rows.map((cards) => cards.length));
		const first = laneOfColumn.length;
		for (const cards of rows) if (cards.length > 0) cells.push({ cards, first, slots });
		for (let slot = 0; slot < slots; slot++) laneOfColumn.push(lane);
	}
	return { cells, laneOfColumn };
}

/**
 * Gives the cell's cards columns, keeping their order, so that the sum of distances to the columns they would
 * like is least: dynamic programming over (cards placed, slots used).
 */
function assignSlots(
	cell: Cell,
	wish: (card: number) => { at: number; weight: number },
	columnOf: number[],
): void {
	const { cards, first, slots } = cell;
	const spare = slots - cards.length;
	let cost = new Array<number>(spare + 1).fill(0);
	const choice: number[][] = [];
	cards.forEach((card, i) => {
		const { at, weight } = wish(card);
		const next: number[] = [];
		const chosen: number[] = [];
		let best = Infinity;
		let bestSkip = 0;
		for (let skip = 0; skip <= spare; skip++) {
			const before = cost[skip] ?? Infinity;
			if (before < best) [best, bestSkip] = [before, skip];
			next.push(best + weight * Math.abs(first + i + skip - at));
			chosen.push(bestSkip);
		}
		cost = next;
		choice.push(chosen);
	});
	let skip = cost.indexOf(Math.min(...cost));
	for (let i = cards.length - 1; i >= 0; i--) {
		columnOf[cards[i] ?? 0] = first + i + skip;
		skip = choice[i]?.[skip] ?? 0;
	}
}

/** Total length of the moves in columns, weighted; what the sweeps make smaller. */
function totalSpread(links: readonly (readonly Link[])[], columnOf: readonly number[]): number {
	let total = 0;
	links.forEach((list, card) => {
		for (const link of list)
			total += link.weight * Math.abs((columnOf[card] ?? 0) - (columnOf[link.card] ?? 0));
	});
	return total;
}

function sweep(
	cells: readonly Cell[],
	links: readonly (readonly Link[])[],
	columnOf: number[],
	damp: number,
) {
	for (const cell of cells) {
		const middle = cell.first + (cell.slots - 1) / 2;
		const wishes = new Map(
			cell.cards.map((card) => {
				let sum = middle * 0.01;
				let weight = 0.01;
				for (const link of links[card] ?? []) {
					const column = Math.min(
						cell.first + cell.slots - 1,
						Math.max(cell.first, columnOf[link.card] ?? 0),
					);
					sum += link.weight * column;
					weight += link.weight;
				}
				const at = (sum / weight) * (1 - damp) + (columnOf[card] ?? 0) * damp;
				return [card, { at, weight }];
			}),
		);
		const wish = (card: number) => wishes.get(card) ?? { at: middle, weight: 0 };
		cell.cards = cell.cards
			.map((card, i) => ({ card, i }))
			.sort((a, b) => wish(a.card).at - wish(b.card).at || a.i - b.i)
			.map(({ card }) => card);
		assignSlots(cell, wish, columnOf);
	}
}

/**
 * Rows by rank, columns by lane: barycenter sweeps over the cards that share a lane and rank, after Sugiyama,
 * Tagawa and Toda (1981), each lane holding as many columns as its fullest row.
 */
export function cardGrid(plan: Plan): CardGrid {
	const { cells, laneOfColumn } = cellsOf(plan);
	const links = linksOf(plan);
	const columnOf: number[] = plan.cards.map(() => 0);
	for (const cell of cells)
		assignSlots(cell, () => ({ at: cell.first + (cell.slots - 1) / 2, weight: 1 }), columnOf);
	let best = [...columnOf];
	let bestSpread = totalSpread(links, columnOf);
	const movable = cells.filter(({ slots }) => slots > 1);
	for (let i = 0; i < sweeps && movable.length > 0; i++) {
		sweep(i % 2 === 0 ? movable : movable.toReversed(), links, columnOf, i < sweeps / 2 ? 0 : 0.3);
		const spread = totalSpread(links, columnOf);
		if (spread < bestSpread - 1e-9) [best, bestSpread] = [[...columnOf], spread];
	}
	const columns = laneOfColumn.length;
	const at = new Int32Array(plan.rowCount * columns).fill(-1);
	plan.cards.forEach(({ row }, card) => (at[row * columns + (best[card] ?? 0)] = card));
	return {
		rows: plan.rowCount,
		columns,
		rowOf: plan.cards.map(({ row }) => row),
		columnOf: best,
		laneOfColumn,
		at,
	};
}
