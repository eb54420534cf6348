import { rounded } from '../organization/weights.ts';
import type { Coverage } from './answers.ts';
import { maximumMatching } from './maximum-matching.ts';
import { compareIds, type Nominee, type Seat, type SuccessionBase } from './succession-base.ts';

/** More slates than this, or more than one as ready now, is overload (domain.md 2.4). */
const mostSlates = 2;

/**
 * How far the critical positions are covered, by domain.md 2.4. `seats` narrows them, such as to those of one unit;
 * overload is always counted over all slates, because people are on loan from elsewhere.
 */
export function coverage(
	{ critical, slatesOf }: SuccessionBase,
	seats: readonly Seat[] = critical,
): Coverage {
	const nominees = seats.flatMap((seat) => seat.nominees);
	const own = new Set(nominees.map(({ personId }) => personId));
	const inside = nominees.filter(({ external }) => !external).length;
	const isAnybody = () => true;
	const isInside = ({ external }: Nominee) => !external;
	return {
		critical: seats.length,
		...reached(seats, isAnybody),
		benchDepth: seats.length === 0 ? null : rounded(nominees.length / seats.length),
		successors: own.size,
		successorRatio: seats.length === 0 ? null : rounded(own.size / seats.length),
		internal: reached(seats, isInside),
		internalShare: nominees.length === 0 ? null : rounded(inside / nominees.length),
		overloaded: [...own]
			.flatMap((person) => {
				const { slates, readyNow } = slatesOf.get(person) ?? { slates: 0, readyNow: 0 };
				return slates > mostSlates || readyNow > 1 ? [{ person, slates, readyNow }] : [];
			})
			.sort((a, b) => b.slates - a.slates || compareIds(a.person, b.person)),
		uncovered: seats.filter(isUncovered).map(({ position }) => position.id),
		emergencyOnly: seats
			.filter(({ nominees: slate, emergency }) => slate.length === 0 && emergency !== null)
			.map(({ position }) => position.id),
		vacant: seats.filter(({ holders }) => holders.length === 0).map(({ position }) => position.id),
	};
}

/** No nominee and nobody for an emergency either. */
export function isUncovered({ nominees, emergency }: Seat): boolean {
	return nominees.length === 0 && emergency === null;
}

function reached(seats: readonly Seat[], counts: (nominee: Nominee) => boolean): Coverage['internal'] {
	const slates = seats.map((seat) => seat.nominees.filter(counts));
	const ready = slates.map((slate) => slate.filter(({ horizon }) => horizon === 'now'));
	return {
		covered: slates.filter((slate) => slate.length > 0).length,
		readyNow: { gross: ready.filter((slate) => slate.length > 0).length, net: net(ready) },
	};
}

/** How many seats can be filled at once, each by another person. */
function net(slates: readonly (readonly Nominee[])[]): number {
	const numbers = new Map<string, number>();
	const choices = slates.map((slate) =>
		slate.map(({ personId }) => {
			const known = numbers.get(personId) ?? numbers.size;
			numbers.set(personId, known);
			return known;
		}),
	);
	return maximumMatching(choices, numbers.size).filter((right) => right >= 0).length;
}
