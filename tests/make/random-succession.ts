import fc from 'fast-check';
import type { Nomination, Talent } from '#lib/model/talent/talent.ts';
import { organizationOf, type Seat } from './organization.ts';
import { talentOf } from './talent.ts';

const commonly = Array.from({ length: 6 }, () => 'confirmed' as const);
const people = Array.from({ length: 8 }, (_, at) => `p${at}`);

/** Evenly drawn: whole numbers of fast-check come near their ends too often. */
const rarely = fc.noBias(fc.integer({ min: 0, max: 9 })).map((drawn) => drawn === 0);

/**
 * Up to 8 seats of up to 8 people, some vacant, shared or closed, people with two seats and people who leave, with slates
 * of up to 4 in any state, ranks that repeat, and nominees from outside.
 */
const raw = fc.record({
	seats: fc.array(
		fc.record({
			shared: fc.constantFrom(null, null, null, null, null, null, ...people),
			vacant: rarely,
			closed: rarely,
			critical: fc.constantFrom(true, true, false),
			slate: fc.uniqueArray(
				fc.record({
					person: fc.constantFrom(...people, ...people, ...people, 'outsider', 'stranger'),
					readiness: fc.constantFrom('now', 'now', '1-2y', '3-5y'),
					status: fc.constantFrom(...commonly, 'proposed', 'declined'),
					rank: fc.integer({ min: 1, max: 3 }),
				}),
				{ minLength: 2, maxLength: 4, selector: ({ person }) => person },
			),
		}),
		{ minLength: 4, maxLength: 8, size: 'max' },
	),
	goes: fc.subarray(people, { minLength: 2, maxLength: 3 }),
	leaving: fc.uniqueArray(fc.constantFrom(...people), { maxLength: 1 }),
});

export const aSuccession = fc.noBias(raw).map(({ seats, goes, leaving }) => {
	const document = organizationOf(
		seats.map(({ shared, vacant, closed }, at): Seat => ({
			id: `s${at}`,
			...(at > 0 ? { manager: `s${(at - 1) >> 1}` } : {}),
			...(closed ? { status: 'closed' as const } : {}),
			held: vacant ? {} : { [people[at] ?? '']: 1, ...(shared === null ? {} : { [shared]: 1 }) },
		})),
	);
	const empty = talentOf({});
	const talent: Talent = {
		...empty,
		criticality: seats.flatMap(({ critical }, at) => (critical ? [{ positionId: `s${at}`, critical }] : [])),
		slates: seats.map(({ slate }, at) => ({
			id: `slate-s${at}`,
			target: { positionId: `s${at}` },
			nominations: slate.map(({ person, readiness, status, rank }): Nomination => ({
				...{ id: `s${at}-${person}`, personId: person, readiness, status, rank },
				...(person === 'outsider' ? { external: true } : {}),
			})),
		})),
	};
	const marked = document.people.map((one) =>
		leaving.includes(one.id) ? { ...one, leaving: '2027-01-31' } : one,
	);
	const known = goes.filter((id) => marked.some((one) => one.id === id));
	return { document: { ...document, people: marked }, talent, goes: known };
});
