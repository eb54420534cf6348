import { assignSlots, improveColumns, type Cell } from './column-sweeps.ts';
import { columnLinks } from './column-links.ts';
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
 * Rows by rank, columns by lane: barycenter sweeps over the cards that share a lane and rank, after Sugiyama,
 * Tagawa and Toda (1981), each lane holding as many columns as its fullest row.
 */
export function cardGrid(plan: Plan): CardGrid {
	const { cells, laneOfColumn } = cellsOf(plan);
	const middle = ({ first, slots }: Cell) => first + (slots - 1) / 2;
	const start: number[] = plan.cards.map(() => 0);
	for (const cell of cells) assignSlots(cell, () => ({ at: middle(cell), weight: 1 }), start);
	const best = improveColumns(cells, columnLinks(plan), start);
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
