import { measures } from '../measures.ts';
import { assignTracks, type Line } from './assign-tracks.ts';
import type { CardGrid } from './card-grid.ts';
import type { Plan } from './plan.ts';
import type { RouteGrid } from './route-grid.ts';
import type { Stretch } from './stretches.ts';
import { trackOffsets, type Offsets } from './track-offsets.ts';
import { relateLevel, relateUpright } from './track-relation.ts';

/** Where each coarse row and column lies (start and extent), and each stretch's own coordinate. */
export interface Coordinates {
	readonly rows: readonly Span[];
	readonly columns: readonly Span[];
	readonly stretchAt: readonly number[];
}

export interface Span {
	readonly start: number;
	readonly size: number;
}

/** What the strip of lane titles takes at the top, and what each title takes across its lane. */
export interface TitleRoom {
	readonly header: number;
	readonly across: readonly number[];
}

const spansOf = (sizes: readonly number[], start: number): readonly Span[] => {
	let at = start;
	return sizes.map((size) => {
		at += size;
		return { start: at - size, size };
	});
};

/** The length of card edge that every card of a coarse row or column has free for lines. */
function bands(plan: Plan, grid: CardGrid): { rows: number[]; columns: number[] } {
	const rows = new Array<number>(2 * grid.rows + 1).fill(Infinity);
	const columns = new Array<number>(2 * grid.columns + 1).fill(Infinity);
	const band = (length: number, margin: number) => Math.max(0, length - 2 * margin);
	plan.cards.forEach(({ width, height, row }, i) => {
		const column = grid.columnOf[i] ?? 0;
		rows[2 * row + 1] = Math.min(rows[2 * row + 1] ?? Infinity, band(height, measures.sideMargin));
		columns[2 * column + 1] = Math.min(columns[2 * column + 1] ?? Infinity, band(width, measures.portMargin));
	});
	return { rows, columns };
}

/** The least size of a channel that holds `offsets` symmetrically. */
const roomFor = ({ low, high }: Offsets, margin: number) => 2 * Math.max(-low, high) + 2 * margin;

function leastColumns(grid: CardGrid, routes: RouteGrid): number[] {
	return Array.from({ length: routes.columns }, (_, j) => {
		if (j % 2 === 1) return routes.columnSize[j] ?? 0;
		const left = grid.laneOfColumn[j / 2 - 1];
		const right = grid.laneOfColumn[j / 2];
		if (left === undefined || right === undefined) return measures.lanePadding;
		return left === right ? measures.columnGap : 2 * measures.lanePadding + measures.laneGap;
	});
}

function leastRows(routes: RouteGrid): number[] {
	return Array.from({ length: routes.rows }, (_, i) => {
		if (i === 0) return measures.trackMargin;
		if (i === routes.rows - 1) return measures.footer;
		return i % 2 === 1 ? (routes.rowSize[i] ?? 0) : measures.rowGap;
	});
}

/** Makes the columns of a lane wide enough for its title. */
function makeRoomForTitles(columns: number[], grid: CardGrid, titles: TitleRoom): void {
	titles.across.forEach((across, lane) => {
		const first = grid.laneOfColumn.indexOf(lane);
		const last = grid.laneOfColumn.lastIndexOf(lane);
		if (first === -1) return;
		let inside = 2 * measures.lanePadding;
		for (let j = 2 * first + 1; j <= 2 * last + 1; j++) inside += columns[j] ?? 0;
		const missing = across + 2 * measures.titleInset - inside;
		if (missing > 0) columns[2 * first + 1] = (columns[2 * first + 1] ?? 0) + missing;
	});
}

/** A label on a straight way between two neighbors needs the channel between them to be long enough. */
function makeRoomForLabels(stretch: Stretch, along: number, rows: number[], columns: number[]): void {
	const sizes = stretch.upright ? rows : columns;
	if (
		stretch.low !== stretch.high ||
		stretch.low % 2 === 1 ||
		stretch.lowTurn !== 0 ||
		stretch.highTurn !== 0
	)
		return;
	const wanted = along + 2 * (measures.labelFromEnd + measures.labelClearance);
	sizes[stretch.low] = Math.max(sizes[stretch.low] ?? 0, wanted);
}

/** Turns streets into pixels: spaces every bundle, then makes each channel as wide as its tracks and labels ask. */
export function coordinates(
	plan: Plan,
	grid: CardGrid,
	routes: RouteGrid,
	all: readonly Stretch[],
	labelOn: readonly number[],
	titles: TitleRoom,
): Coordinates {
	const columns = leastColumns(grid, routes);
	const rows = leastRows(routes);
	const band = bands(plan, grid);
	const carries = (i: number) => labelOn[all[i]?.move ?? -1] === i;
	const label = (i: number, across: boolean) => {
		const move = plan.moves[all[i]?.move ?? -1];
		if (move === undefined || !carries(i)) return 0;
		return (all[i]?.upright ?? false) === across ? move.labelWidth : move.labelHeight;
	};
	const offset = new Array<number>(all.length).fill(0);
	const place = (lines: readonly Line[], sizes: number[], bandOf: readonly number[], spare: number) => {
		for (const { line, bundles } of lines)
			for (const bundle of bundles) {
				const room = line % 2 === 1 ? (bandOf[line] ?? Infinity) : Infinity;
				const offsets = trackOffsets(bundle, all, (i) => label(i, true), room, room + 2 * spare);
				for (const [i, at] of offsets.at) offset[i] = at;
				if (line % 2 === 0) sizes[line] = Math.max(sizes[line] ?? 0, roomFor(offsets, measures.trackMargin));
			}
	};
	place(assignTracks(all, false, relateLevel(all)), rows, band.rows, measures.sideMargin - 4);
	place(assignTracks(all, true, relateUpright(all, offset)), columns, band.columns, measures.portMargin - 4);
	all.forEach((stretch, i) => {
		if (carries(i)) makeRoomForLabels(stretch, label(i, false), rows, columns);
	});
	makeRoomForTitles(columns, grid, titles);
	const rowSpans = spansOf(rows, titles.header);
	const columnSpans = spansOf(columns, 0);
	const stretchAt = all.map(({ upright, line }, i) => {
		const span = (upright ? columnSpans : rowSpans)[line] ?? { start: 0, size: 0 };
		return span.start + span.size / 2 + (offset[i] ?? 0);
	});
	return { rows: rowSpans, columns: columnSpans, stretchAt };
}
