import { measures } from '../measures.ts';
import type { Plan } from './plan.ts';
import type { RouteGrid } from './route-grid.ts';
import type { Stretch } from './stretches.ts';

const lengthIn = (sizes: Float64Array, low: number, high: number) => {
	let length = 0;
	for (let i = low; i <= high; i++) length += sizes[i] ?? 0;
	return length;
};

/** How well a label would sit on `stretch`: its free length, halved where it would widen a channel or crowd cards. */
function score(stretch: Stretch, labelWidth: number, labelHeight: number, grid: RouteGrid): number {
	const straight = stretch.lowTurn === 0 && stretch.highTurn === 0;
	const sizes = stretch.upright ? grid.rowSize : grid.columnSize;
	const length =
		lengthIn(sizes, stretch.low, stretch.high) -
		(stretch.lowTurn === 0 ? 0 : (sizes[stretch.low] ?? 0) / 2) -
		(stretch.highTurn === 0 ? 0 : (sizes[stretch.high] ?? 0) / 2);
	const free = length - (stretch.upright ? labelHeight : labelWidth) - 2 * measures.labelFromEnd;
	if (straight) return 1000 + free;
	if (free < 0) return free;
	const inChannel = stretch.line % 2 === 0;
	return Math.min(free, 240) * (inChannel && !stretch.upright ? 1 : inChannel ? 0.7 : 0.5);
}

/** The stretch that each move's label should sit on, by index; -1 for a move without a label. */
export function labelStretches(plan: Plan, all: readonly Stretch[], grid: RouteGrid): readonly number[] {
	const best = plan.moves.map(() => -1);
	const bestScore = plan.moves.map(() => -Infinity);
	all.forEach((stretch, i) => {
		const move = plan.moves[stretch.move];
		if (move === undefined || move.labelWidth === 0) return;
		const value = score(stretch, move.labelWidth, move.labelHeight, grid);
		if (value > (bestScore[stretch.move] ?? 0)) [best[stretch.move], bestScore[stretch.move]] = [i, value];
	});
	return best;
}
