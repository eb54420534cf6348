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
	/** The cell after a cell in a direction (0 up, 1 right, 2 down, 3 left), -1 beyond the map. */
	readonly next: (cell: number, direction: number) => number;
	/** Rough extent of each row and column in pixels, to tell long ways from short ones. */
	readonly rowSize: Float64Array;
	readonly columnSize: Float64Array;
	/** How many moves could end at the left or right edge, and at the top or bottom edge, without crowding. */
	readonly sideRoom: Int32Array;
	readonly edgeRoom: Int32Array;
}

const room = (length: number, margin: number, spacing: number) =>
	Math.max(1, Math.floor((length - 2 * margin) / spacing) + 1);

function neighbors(rows: number, columns: number): Int32Array {
	const steps = new Int32Array(rows * columns * 4).fill(-1);
	for (let cell = 0; cell < rows * columns; cell++) {
		const column = cell % columns;
		if (cell >= columns) steps[cell * 4] = cell - columns;
		if (column < columns - 1) steps[cell * 4 + 1] = cell + 1;
		if (cell < (rows - 1) * columns) steps[cell * 4 + 2] = cell + columns;
		if (column > 0) steps[cell * 4 + 3] = cell - 1;
	}
	return steps;
}

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
	const steps = neighbors(rows, columns);
	const next = (cell: number, direction: number) => steps[cell * 4 + direction] as number;
	return { rows, columns, next, cardAt, cellOf, rowSize, columnSize, sideRoom, edgeRoom };
}
