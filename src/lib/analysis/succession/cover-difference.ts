import type { Seat, SuccessionBase } from './succession-base.ts';

/** How a critical position stands: the best that can be said of it. */
export type CoverState = 'ready' | 'covered' | 'emergency' | 'none' | 'gone';

export interface CoverDifference {
	readonly position: string;
	readonly before: CoverState;
	readonly after: CoverState;
	/** Whether nobody holds it, before and after. */
	readonly vacant: readonly [boolean, boolean];
}

/** Critical positions that stand otherwise in one base than in another, in the order of the first. */
export function coverDifference(before: SuccessionBase, after: SuccessionBase): readonly CoverDifference[] {
	const ids = new Set([...before.critical, ...after.critical].map(({ position }) => position.id));
	return [...ids].flatMap((position) => {
		const [one, other] = [before.seats.get(position), after.seats.get(position)];
		const vacant = [isVacant(one), isVacant(other)] as const;
		const states = { before: stateOf(one), after: stateOf(other) };
		const same = states.before === states.after && vacant[0] === vacant[1];
		return same ? [] : [{ position, ...states, vacant }];
	});
}

function stateOf(seat: Seat | undefined): CoverState {
	if (seat?.critical !== true) return 'gone';
	if (seat.nominees.some(({ horizon }) => horizon === 'now')) return 'ready';
	if (seat.nominees.length > 0) return 'covered';
	return seat.emergency === null ? 'none' : 'emergency';
}

function isVacant(seat: Seat | undefined): boolean {
	return seat?.holders.length === 0;
}
