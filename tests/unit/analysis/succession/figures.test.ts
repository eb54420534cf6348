import { describe, expect, test } from 'vitest';
import { bench } from '#lib/analysis/succession/bench.ts';
import { coverageByUnit } from '#lib/analysis/succession/by-unit.ts';
import { coverage } from '#lib/analysis/succession/coverage.ts';
import { internalFills } from '#lib/analysis/succession/internal-fills.ts';
import { maximumMatching } from '#lib/analysis/succession/maximum-matching.ts';
import { successionBase } from '#lib/analysis/succession/succession-base.ts';
import type { Talent } from '#lib/model/talent/talent.ts';
import { inTime } from '../../../make/in-time.ts';
import { organizationOf, workedExample } from '../../../make/organization.ts';
import { talentOf, workedTalent } from '../../../make/talent.ts';

const worked = successionBase(workedExample(), workedTalent());

describe('the worked example of domain.md 2.4', () => {
	test('coverage: 3 of 3, ready now 2 gross and 1 net, four different successors', () => {
		expect(coverage(worked)).toEqual({
			...{ critical: 3, covered: 3, readyNow: { gross: 2, net: 1 }, benchDepth: 1.666667 },
			...{ successors: 4, successorRatio: 1.333333, internalShare: 1 },
			internal: { covered: 3, readyNow: { gross: 2, net: 1 } },
			overloaded: [{ person: 'Dia', slates: 2, readyNow: 2 }],
			...{ uncovered: [], emergencyOnly: [], vacant: ['P4'] },
		});
	});

	test('bench: depth 1.67, and each strength by its definition', () => {
		const { depth, infor, seats, jobs } = bench(worked);
		expect(depth).toBe(1.666667);
		expect(infor).toEqual({ now: 0.666667, later: 0.333333, none: 0 });
		expect(seats.map(({ position, nakisa, weighted }) => [position, nakisa, weighted])).toEqual([
			['P1', 1, 0.6],
			['P3', 1.5, 1.1],
			['P4', 1.5, 0.8],
		]);
		// Three jobs by their titles: Cem is on one; Dia on two, Eli on one; Dia on two, Fay on one.
		expect(jobs).toEqual([
			{ job: 'Director Platform', positions: 1, competencyCore: 1.5 },
			{ job: 'Director Product', positions: 1, competencyCore: 1.5 },
			{ job: 'VP of Engineering', positions: 1, competencyCore: 1 },
		]);
	});
});

test('vacancy risk is likelihood x impact x what is not covered, by the best cover there is', () => {
	const base = workedTalent();
	const talent: Talent = {
		...base,
		criticality: [
			{ positionId: 'P1', critical: true, impact: 5, vacancyLikelihood: 'high' },
			{ positionId: 'P3', critical: true, impact: 4 },
			{ positionId: 'P4', critical: true, vacancyLikelihood: 'low' },
			{ positionId: 'P6', critical: true, impact: 2, vacancyLikelihood: 'medium' },
			{ positionId: 'P7', critical: true, impact: 1, vacancyLikelihood: 'medium' },
		],
		slates: [
			...base.slates,
			{ id: 'slate-P6', target: { positionId: 'P6' }, emergency: { personId: 'Ivy' }, nominations: [] },
		],
		assessments: [
			{ id: '1', personId: 'Cem', cycle: 'a', on: '2026-01-01', riskOfLoss: 'low', stage: 'calibrated' },
			{ id: '2', personId: 'Cem', cycle: 'b', on: '2026-06-01', riskOfLoss: 'medium', stage: 'calibrated' },
			{ id: '3', personId: 'Cem', cycle: 'b', on: '2026-06-01', riskOfLoss: 'high', stage: 'proposed' },
		],
	};
	const { seats, settings } = bench(successionBase(workedExample(), talent));
	expect(seats.map(({ position, likelihood, cover, risk }) => [position, likelihood, cover, risk])).toEqual([
		['P1', 'high', 0.4, 1.8],
		['P3', 'medium', 0.8, 0.24],
		['P4', 'low', 0.8, null],
		['P6', 'medium', 0.3, 0.42],
		['P7', 'medium', 0, 0.3],
	]);
	expect(settings.likelihood).toEqual({ low: 0.1, medium: 0.3, high: 0.6 });
});

describe('who counts', () => {
	const org = workedExample();
	const of = (...slate: readonly string[]) => coverage(successionBase(org, talentOf({ P3: slate })));

	test('neither who is proposed or declined, nor who holds it, leaves, is nobody, or is off the scale', () => {
		for (const short of ['Dia now proposed', 'Dia now declined', 'Cem now', 'Nobody now', 'Dia soonish'])
			expect([short, of(short).covered]).toEqual([short, 0]);
		const people = org.people.map((one) => (one.id === 'Dia' ? { ...one, leaving: '2030-01-01' } : one));
		const talent = talentOf({ P3: ['Dia now'] });
		expect(coverage(successionBase({ ...org, people }, talent)).covered).toBe(0);
	});

	test('somebody from outside counts in depth, and not from inside', () => {
		expect(of('Xia now external', 'Dia 1-2y')).toMatchObject({
			...{ covered: 1, readyNow: { gross: 1, net: 1 }, benchDepth: 2, internalShare: 0.5 },
			internal: { covered: 1, readyNow: { gross: 0, net: 0 } },
		});
	});

	test('a person twice on one slate is one', () => {
		expect(of('Dia 1-2y', 'Dia now')).toMatchObject({ benchDepth: 1, readyNow: { gross: 0 } });
	});

	test('a vacant position stays in the count, a closed one does not, a planned one only in what is to be', () => {
		const document = organizationOf([
			{ id: 'a' },
			{ id: 'b', status: 'closed' },
			{ id: 'c', status: 'planned', held: { Ana: 1 } },
		]);
		const talent = talentOf({ a: [], b: [], c: [] });
		expect(coverage(successionBase(document, talent))).toMatchObject({
			critical: 1,
			uncovered: ['a'],
			vacant: ['a'],
		});
		expect(coverage(successionBase(document, talent, 'to-be'))).toMatchObject({ critical: 2 });
	});

	test('emergency cover is apart, and none where whoever is named holds the position', () => {
		const talent = talentOf({ P3: [], P5: [] });
		const [one, other] = talent.slates;
		if (!one || !other) throw new Error('no slates');
		const slates = [
			{ ...one, emergency: { personId: 'Eli' } },
			{ ...other, emergency: { personId: 'Dia' } },
		];
		const answer = coverage(successionBase(org, { ...talent, slates }));
		expect(answer).toMatchObject({ covered: 0, uncovered: ['P5'], emergencyOnly: ['P3'] });
	});

	test('overload is more than two slates, or more than one as ready now, also beside critical positions', () => {
		const talent = talentOf(
			{ P3: ['Dia 1-2y', 'Eli now'], P4: ['Dia 1-2y'], P6: ['Dia 3-5y'], P7: ['Eli 1-2y'] },
			{ critical: ['P3', 'P4'] },
		);
		expect(coverage(successionBase(org, talent)).overloaded).toEqual([
			{ person: 'Dia', slates: 3, readyNow: 0 },
		]);
	});
});

test('nothing critical gives no shares', () => {
	expect(coverage(successionBase(workedExample(), talentOf({})))).toMatchObject({
		...{ critical: 0, covered: 0, benchDepth: null, successorRatio: null, internalShare: null },
	});
	expect(bench(successionBase(workedExample(), talentOf({})))).toMatchObject({
		depth: null,
		seats: [],
		jobs: [],
	});
});

test('coverage by unit, net within each', () => {
	const document = {
		...organizationOf([
			{ id: 'a', unitId: 'north' },
			{ id: 'b', unitId: 'north' },
			{ id: 'c', unitId: 'south' },
			{ id: 'd' },
			{ id: 'e', held: { Ana: 1 } },
		]),
		units: [
			{ id: 'north', orgId: 'org', name: 'North' },
			{ id: 'south', orgId: 'org', name: 'South' },
		],
	};
	const base = successionBase(document, talentOf({ a: ['Ana now'], b: ['Ana now'], c: ['Ana now'], d: [] }));
	const rows = coverageByUnit(base, document).map(({ name, coverage: { critical, readyNow } }) => [
		name,
		critical,
		readyNow.net,
	]);
	expect(rows).toEqual([
		['North', 2, 1],
		['South', 1, 1],
		['', 1, 0],
	]);
});

test('the internal fill rate of a period', () => {
	const document = organizationOf([{ id: 'a', held: { Ana: 1, Bo: 1, Cem: 1, Dia: 1 } }]);
	const starts = ['2026-02-01', '2026-03-01', '2026-04-01', '2025-12-31'];
	const assignments = document.assignments.map((one, at) => ({ ...one, start: starts[at] ?? '' }));
	const joined: Record<string, string> = { Ana: '2020-01-01', Bo: '2026-03-01' };
	const people = document.people.map((one) => {
		const day = joined[one.id];
		return day === undefined ? one : { ...one, joined: day };
	});
	expect(internalFills({ assignments, people }, '2026-01-01', '2026-12-31')).toEqual({
		...{ fills: 3, internal: 1, external: 1, unknown: 1, share: 0.5 },
	});
});

test('a chain of ten thousand choices is matched whole, in time and without recursion', async () => {
	const size = 10_000;
	// Each may have its own or the next, and only the last one gives way to all the others.
	const choices = Array.from({ length: size }, (_, at) => (at === size - 1 ? [0] : [at, at + 1]));
	const matched = await inTime(2000, () => maximumMatching(choices, size));
	expect(matched.every((right) => right >= 0)).toBe(true);
});
