import type { Transition } from '#lib/model/transition.ts';
import type { DocumentIndex } from '../document-index.ts';
import { gapFigure } from './gap.ts';
import { scopeJump } from './scope-jump.ts';
import { skillProfile } from './skill-profile.ts';
import { timeShift } from './time-shift.ts';

/** How much changes with a move, 0 to 1 each; null where the pages do not say enough to know. */
export interface DistanceParts {
	readonly timeShift: number | null;
	readonly skillGap: number | null;
	readonly scopeJump: number | null;
	readonly shifts: number | null;
}

/** `total` is the mean of the parts that are known, null where none is; it is never shown without them. */
export interface TransitionDistance {
	readonly total: number | null;
	readonly parts: DistanceParts;
}

/** As many key shifts as this are a change of everything. */
const mostShifts = 8;

/** How far apart the two roles of a move are, by what their pages and the move's say. */
export function transitionDistance(
	index: DocumentIndex,
	move: Pick<Transition, 'from' | 'to' | 'shifts'>,
): TransitionDistance {
	const [from, to] = [index.roles.get(move.from), index.roles.get(move.to)];
	const parts: DistanceParts = {
		timeShift: from && to ? timeShift(from, to) : null,
		skillGap: from && to ? gapFigure(skillProfile(from), skillProfile(to)) : null,
		scopeJump: from && to ? scopeJump(from, to, index) : null,
		shifts: move.shifts.length === 0 ? null : Math.min(1, move.shifts.length / mostShifts),
	};
	const known = Object.values(parts).filter((part) => part !== null);
	const total = known.length === 0 ? null : known.reduce((sum, part) => sum + part, 0) / known.length;
	return { total, parts };
}
