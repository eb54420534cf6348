import type { Transition } from '#lib/model/transition.ts';
import { grouped } from '../grouped.ts';

/** The moves that stand for all of them, and how many were left out: `shown.length + leftOut` is all. */
export interface Backbone {
	readonly shown: readonly Transition[];
	readonly leftOut: number;
}

/** How much is said of a move: what has a text of its own comes before what is only listed. */
function said(move: Transition): number {
	return (
		(move.shifts.length + move.actions.length > 0 ? 2 : 0) +
		(move.timeline.length > 0 ? 1 : 0) +
		(move.kind === 'promotion' ? 0.5 : 0)
	);
}

/**
 * At most about `most` of `moves`: of every role those of which most is said, promotions before others, in the
 * document's order (frameworks list the nearest first), and of every role equally many. A role that has a way
 * on keeps at least one, even where that is more than `most`; moves in `always` are kept and not counted.
 */
export function backbone(
	moves: readonly Transition[],
	most: number,
	always: (move: Transition) => boolean = () => false,
): Backbone {
	const kept = new Set(moves.filter(always));
	const waysOn = grouped(
		moves.filter((move) => !kept.has(move)),
		({ from }) => from,
	);
	const ranked = [...waysOn.values()].map((ways) => ways.toSorted((a, b) => said(b) - said(a)));
	let taken = 0;
	for (let place = 0; ; place++) {
		const row = ranked.flatMap((ways) => ways[place] ?? []);
		if (row.length === 0 || (place > 0 && taken + row.length > most)) break;
		for (const move of row) kept.add(move);
		taken += row.length;
	}
	const shown = moves.filter((move) => kept.has(move));
	return { shown, leftOut: moves.length - shown.length };
}
