import type { Role } from '#lib/model/role.ts';
import { leastShare, middleShare, mostShare, sharesByPart, type TimeShare } from '#lib/model/time-share.ts';

/** One activity of a mix. `share` is its middle as a part of 1 of all middles, null where it is hours or words. */
export interface MixedShare extends TimeShare {
	readonly least: number;
	/** In percent; null without a limit. */
	readonly most: number | null;
	/** In percent as written, before it was scaled. */
	readonly middle: number | null;
	readonly share: number | null;
}

/** What one part of a page says a role's time goes to. Its middles hardly ever add up to 100 %, so shares are scaled. */
export interface TimeMix {
	readonly part: string;
	readonly shares: readonly MixedShare[];
	readonly least: number;
	readonly most: number | null;
	readonly middles: number;
	/** Whether shares within their ranges can add up to 100 %. */
	readonly feasible: boolean;
}

const known = new WeakMap<Role, readonly TimeMix[]>();

/** The mixes of a role that say something in percent, in the order its statements come. */
export function timeMixes(role: Role): readonly TimeMix[] {
	let mixes = known.get(role);
	if (mixes === undefined) {
		mixes = [...sharesByPart(role.timeShares)].flatMap(([part, shares]) => timeMix(part, shares) ?? []);
		known.set(role, mixes);
	}
	return mixes;
}

/**
 * One mix a role, so that the roles can be read side by side: that of the part of a page which speaks of most of them,
 * then of most activities, then stated first. Null for a role without any.
 */
export function comparedMixes(roles: readonly Role[]): readonly (TimeMix | null)[] {
	const speakers = new Map<string, number>();
	for (const role of roles)
		for (const { part } of timeMixes(role)) speakers.set(part, (speakers.get(part) ?? 0) + 1);
	const worth = (mix: TimeMix) => (speakers.get(mix.part) ?? 0) * 10_000 + mix.shares.length;
	return roles.map((role) =>
		timeMixes(role).reduce<TimeMix | null>(
			(best, mix) => (best === null || worth(mix) > worth(best) ? mix : best),
			null,
		),
	);
}

function timeMix(part: string, shares: readonly TimeShare[]): TimeMix | null {
	// Said twice in one part, the first counts, as everywhere.
	const first = [
		...new Map(shares.toReversed().map((share) => [share.dimensionId, share])).values(),
	].reverse();
	const middles = first.map(({ stated }) => middleShare(stated.value));
	const sum = middles.reduce<number>((all, middle) => all + (middle ?? 0), 0);
	if (!(sum > 0)) return null;
	const least = total(first, leastShare);
	const most = total(first, mostShare);
	return {
		part,
		shares: first.map((share, at) => {
			const middle = middles[at] ?? null;
			return {
				...share,
				least: leastShare(share.stated.value),
				most: finite(mostShare(share.stated.value)),
				middle,
				share: middle === null ? null : middle / sum,
			};
		}),
		least,
		most: finite(most),
		middles: sum,
		feasible: least <= 100 && most >= 100,
	};
}

function total(shares: readonly TimeShare[], end: (value: TimeShare['stated']['value']) => number): number {
	return shares.reduce((sum, { stated }) => sum + end(stated.value), 0);
}

function finite(value: number): number | null {
	return Number.isFinite(value) ? value : null;
}
