import type { Role } from '#lib/model/role.ts';
import { comparedMixes, type TimeMix } from './time-mix.ts';

/**
 * The part of a week that is spent otherwise in `to` than in `from`, 0 to 1: half the sum of all differences of shares
 * scaled to 100 %. Null where a role states no shares in percent, or the two name no activity in common.
 */
export function timeShift(from: Role, to: Role): number | null {
	if (from.timeShares.length === 0 || to.timeShares.length === 0) return null;
	const [before, after] = comparedMixes([from, to]);
	return before && after ? shiftBetween(before, after) : null;
}

function shiftBetween(before: TimeMix, after: TimeMix): number | null {
	const was = sharesOf(before);
	const is = sharesOf(after);
	if (![...was.keys()].some((activity) => is.has(activity))) return null;
	let sum = 0;
	for (const activity of new Set([...was.keys(), ...is.keys()]))
		sum += Math.abs((was.get(activity) ?? 0) - (is.get(activity) ?? 0));
	return Math.min(1, sum / 2);
}

function sharesOf({ shares }: TimeMix): ReadonlyMap<string, number> {
	return new Map(
		shares.flatMap(({ dimensionId, share }) => (share === null ? [] : [[dimensionId, share] as const])),
	);
}
