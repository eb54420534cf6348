import { measures } from '../measures.ts';
import type { CardGrid } from './card-grid.ts';
import type { Plan } from './plan.ts';

/**
 * The streets that moves may take: a coarse grid in which odd rows and columns hold cards and even ones are the
 * channels between them. A cell with a card is closed; an empty place among cards is open.
 */
export interface RouteGrid {
	readonly rows: number;
	readonly columns: number;
	/** The card in each cell, or -1. */
	readonly cardAt: Int32Array;
	readonly cellOf: readonly number[];
	/** Rough extent of each row and column in pixels, to tell long ways from short ones. */
	readonly rowSize: Float64Array;
	readonly columnSize: Float64Array;
	/** How many moves could end at the left or right edge, and at the top or bottom edge, without crowding. */
	readonly sideRoom: Int32Array;
	readonly edgeRoom: Int32Array;
}

const room = (length: number, margin: number, spacing: number) =>
	Math.max(1, Math.floor((length - 2 * margin) / spacing) + 1);

/** The streets around the cards of `grid`. */
export function routeGrid(plan: Plan, grid: CardGrid): RouteGrid {
	const rows = 2 * grid.rows + 1;
	const columns = 2 * grid.columns + 1;
	const cardAt = new Int32Array(rows * columns).fill(-1);
	const cellOf: number[] = [];
	const rowSize = new Float64Array(rows).fill(measures.rowGap);
	const columnSize = new Float64Array(columns).fill(measures.columnGap);
	for (let i = 1; i < rows; i += 2) rowSize[i] = 0;
	for (let j = 1; j < columns; j += 2) columnSize[j] = 0;
	const sideRoom = new Int32Array(rows).fill(1000);
	const edgeRoom = new Int32Array(columns).fill(1000);
	plan.cards.forEach((card, i) => {
		const row = 2 * card.row + 1;
		const column = 2 * (grid.columnOf[i] ?? 0) + 1;
		cellOf.push(row * columns + column);
		cardAt[row * columns + column] = i;
		rowSize[row] = Math.max(rowSize[row] ?? 0, card.height);
		columnSize[column] = Math.max(columnSize[column] ?? 0, card.width);
		sideRoom[row] = Math.min(sideRoom[row] ?? 0, room(card.height, measures.sideMargin, measures.track));
		edgeRoom[column] = Math.min(edgeRoom[column] ?? 0, room(card.width, measures.portMargin, measures.port));
	});
	const widest = Math.max(1, ...columnSize);
	for (let j = 0; j < columns; j++) {
		if (j % 2 === 1 && columnSize[j] === 0) columnSize[j] = widest;
		const between = grid.laneOfColumn[j / 2 - 1] !== grid.laneOfColumn[j / 2];
		if (j % 2 === 0 && between) columnSize[j] = 2 * measures.lanePadding + measures.laneGap;
	}
	return { rows, columns, cardAt, cellOf, rowSize, columnSize, sideRoom, edgeRoom };
}
