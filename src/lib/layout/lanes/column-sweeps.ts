import type { Link } from './column-links.ts';

/** A lane's part of a row. */
export interface Cell {
	/** Cards of one lane and row, in their order from left to right. */
	cards: number[];
	readonly first: number;
	readonly slots: number;
}

type Links = readonly (readonly Link[])[];

const sweeps = 8;

/**
 * Gives the cell's cards columns, keeping their order, so that the sum of distances to the columns they would
 * like is least: dynamic programming over (cards placed, slots used).
 */
export function assignSlots(
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
function totalSpread(links: Links, columnOf: readonly number[]): number {
	let total = 0;
	links.forEach((list, card) => {
		for (const link of list)
			total += link.weight * Math.abs((columnOf[card] ?? 0) - (columnOf[link.card] ?? 0));
	});
	return total;
}

function sweep(cells: readonly Cell[], links: Links, columnOf: number[], damp: number) {
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
 * Better columns than `start` for cards that share a lane and rank: barycenter sweeps up and down after Sugiyama,
 * Tagawa and Toda (1981), of which the one with the shortest moves is kept.
 */
export function improveColumns(
	cells: readonly Cell[],
	links: Links,
	start: readonly number[],
): readonly number[] {
	const columnOf = [...start];
	let best = start;
	let bestSpread = totalSpread(links, columnOf);
	const movable = cells.filter(({ slots }) => slots > 1);
	for (let i = 0; i < sweeps && movable.length > 0; i++) {
		sweep(i % 2 === 0 ? movable : movable.toReversed(), links, columnOf, i < sweeps / 2 ? 0 : 0.3);
		const spread = totalSpread(links, columnOf);
		if (spread < bestSpread - 1e-9) [best, bestSpread] = [[...columnOf], spread];
	}
	return best;
}
