import { horizons, type Horizon } from '#lib/model/talent/readiness-scale.ts';
import type { CascadePolicy } from '#lib/model/talent/talent.ts';
import { compareIds, type Nominee } from './succession-base.ts';

const within: Readonly<Record<CascadePolicy, readonly Horizon[]>> = {
	now: ['now'],
	'within-2-years': ['now', 'soon'],
	rank: horizons,
};

/** Whether a nominee may be taken by a policy at all. */
export function isWithin({ horizon }: Nominee, policy: CascadePolicy): boolean {
	return within[policy].includes(horizon);
}

/** The order in which a policy takes nominees: the sooner ready first and then by rank, or by rank alone; then by id. */
export function byPolicy(policy: CascadePolicy): (a: Nominee, b: Nominee) => number {
	const soonness = ({ horizon }: Nominee) => horizons.indexOf(horizon);
	return (a, b) =>
		(policy === 'rank' ? 0 : soonness(a) - soonness(b) || a.months - b.months) ||
		a.rank - b.rank ||
		compareIds(a.personId, b.personId);
}
