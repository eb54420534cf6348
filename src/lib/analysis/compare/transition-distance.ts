import type { Range } from '#lib/model/range.ts';
import type { Role } from '#lib/model/role.ts';
import type { Transition } from '#lib/model/transition.ts';
import type { DocumentIndex } from '../document-index.ts';
import { scopeFigure } from '../scope-figure.ts';

/** How much a move changes, from 0 (nothing) to 1, and what that is made of; null where the ladder does not say. */
export interface TransitionDistance {
	readonly total: number | null;
	readonly parts: {
		/** The part of the week that goes to something else. */
		readonly timeShift: number | null;
		/** The part of the target's skills that the start does not name. */
		readonly skillGap: number | null;
		/** How many times larger or smaller the scope is, on a logarithmic scale that ends at 50 times. */
		readonly scopeJump: number | null;
		/** Eight key shifts or more are 1. */
		readonly shifts: number | null;
	};
}

/** The mean of what can be said of the distance of `move`, by the formulas of `domain.md` 2.3. */
export function transitionDistance(index: DocumentIndex, move: Transition): TransitionDistance {
	const [from, to] = [index.roles.get(move.from), index.roles.get(move.to)];
	const parts = {
		timeShift: from && to ? timeShift(from, to) : null,
		skillGap: from && to ? skillGap(from, to) : null,
		scopeJump: from && to ? scopeJump(from, to, index) : null,
		shifts: move.shifts.length === 0 ? null : Math.min(1, move.shifts.length / 8),
	};
	const known = Object.values(parts).filter((part) => part !== null);
	return { total: known.length === 0 ? null : mean(known), parts };
}

/** Half the sum of what every activity gains or loses, on the middles of its shares brought to a whole of 1. */
function timeShift(from: Role, to: Role): number | null {
	const [before, after] = [sharesOf(from), sharesOf(to)];
	if (before === null || after === null) return null;
	const activities = new Set([...before.keys(), ...after.keys()]);
	let moved = 0;
	for (const activity of activities)
		moved += Math.abs((before.get(activity) ?? 0) - (after.get(activity) ?? 0));
	return moved / 2;
}

function sharesOf(role: Role): ReadonlyMap<string, number> | null {
	const middles = new Map<string, number>();
	for (const { dimensionId, stated } of role.timeShares) {
		const { value } = stated;
		const middle = value.unit === '%' ? middleOf(value) : null;
		if (middle !== null && !middles.has(dimensionId)) middles.set(dimensionId, middle);
	}
	const whole = [...middles.values()].reduce((sum, share) => sum + share, 0);
	if (!(whole > 0)) return null;
	return new Map([...middles].map(([activity, middle]) => [activity, middle / whole]));
}

function middleOf({ min, max, open }: Range): number | null {
	const low = open === 'below' ? 0 : (min ?? max);
	const high = max ?? min;
	return low === undefined || high === undefined || low < 0 ? null : (low + high) / 2;
}

function skillGap(from: Role, to: Role): number | null {
	const [held, needed] = [from, to].map(
		(role) => new Set(role.skillSets.flatMap(({ skillIds }) => skillIds)),
	);
	if (!held || !needed || held.size === 0 || needed.size === 0) return null;
	return [...needed].filter((skill) => !held.has(skill)).length / needed.size;
}

/** The mean over what both roles state as figures of one measure. */
function scopeJump(from: Role, to: Role, index: DocumentIndex): number | null {
	const jumps = from.scope.flatMap(({ dimensionId, statements }) => {
		const horizon = index.dimensions.get(dimensionId)?.valueType === 'horizon';
		const other = to.scope.find((entry) => entry.dimensionId === dimensionId)?.statements[0];
		const [before, after] = [statements[0], other].map(
			(stated) => stated && scopeFigure(stated.value, horizon),
		);
		if (!before || !after || before.measure !== after.measure) return [];
		const [small, large] = [(before.min + before.top) / 2, (after.min + after.top) / 2];
		return small > 0 && large > 0 ? [Math.min(1, Math.abs(Math.log(large / small)) / Math.log(50))] : [];
	});
	return jumps.length === 0 ? null : mean(jumps);
}

function mean(figures: readonly number[]): number {
	return figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
}
