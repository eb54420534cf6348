import type { Transition } from '#lib/model/transition.ts';
import type { DocumentIndex } from '../document-index.ts';
import { addYears, midpoint, moveYears, unknownYears } from '../routes/years-span.ts';
import { compareIds } from './succession-base.ts';

/** The one or two moves that lead from a role into another, the first first. */
export interface StepsInto {
	readonly moves: readonly [Transition] | readonly [Transition, Transition];
}

/** Every role from which one move or two lead into `role`: one rather than two, of two the fewest years, then by id. */
export function stepsInto(index: DocumentIndex, role: string): ReadonlyMap<string, StepsInto> {
	const steps = new Map<string, StepsInto>();
	const last = (index.waysIn.get(role) ?? []).filter(({ from }) => from !== role);
	for (const move of last) if (!steps.has(move.from)) steps.set(move.from, { moves: [move] });
	const near = new Set(steps.keys());
	for (const second of last)
		for (const first of index.waysIn.get(second.from) ?? []) {
			if (first.from === role || near.has(first.from)) continue;
			const known = steps.get(first.from);
			const found: StepsInto = { moves: [first, second] };
			if (!known || order(found, known) < 0) steps.set(first.from, found);
		}
	return steps;
}

function order(a: StepsInto, b: StepsInto): number {
	const years = ({ moves }: StepsInto) =>
		midpoint(moves.map((move) => moveYears(move) ?? unknownYears).reduce(addYears));
	return years(a) - years(b) || compareIds(a.moves[0].to, b.moves[0].to);
}
