import { describe, expect, test } from 'vitest';
import { documentIndex } from '#lib/analysis/document-index.ts';
import { comparedMixes } from '#lib/analysis/compare/time-mix.ts';
import { scopeJumpParts } from '#lib/analysis/compare/scope-jump.ts';
import { timeShift } from '#lib/analysis/compare/time-shift.ts';
import { transitionDistance } from '#lib/analysis/compare/transition-distance.ts';
import { readRange } from '#lib/model/read-range.ts';
import type { Role } from '#lib/model/role.ts';
import { makeDocument, makeMove, makeRole } from '../../../make/document.ts';
import { leadershipMixes, sharesOf } from '../../../make/time-shares.ts';

const stated = (text: string) => ({ value: readRange(text), text, from: 'own' as const });
const shift = (id: string) => ({ id, from: 'a', to: 'b', alsoStated: [] });
const skills = (ids: readonly string[]): Role['skillSets'] => [
	{ categoryId: 'c', text: ids.join(', '), skillIds: [...ids], from: 'own' },
];

describe('time shift', () => {
	const role = (id: keyof typeof leadershipMixes) => makeRole({ id, timeShares: leadershipMixes[id] });

	test.each([
		['ic', 'manager', 0.58],
		['manager', 'director', 0.3],
		['director', 'vp', 0.13],
		['ic', 'vp', 0.77],
	] as const)('%s to %s is %d', (from, to, shifted) => {
		expect(timeShift(role(from), role(to))).toBeCloseTo(shifted, 2);
		expect(timeShift(role(to), role(from))).toBeCloseTo(shifted, 2);
	});

	test('sums are those of the ranges, and say whether they can make a whole', () => {
		const mixes = comparedMixes((['ic', 'manager', 'director', 'vp'] as const).map(role));
		expect(mixes.map((mix) => [mix?.least, mix?.most, mix?.middles])).toEqual([
			[77, 125, 101],
			[65, 120, 92.5],
			[70, 115, 92.5],
			[90, 135, 112.5],
		]);
		for (const mix of mixes) {
			expect(mix?.feasible).toBe(true);
			expect(mix?.shares.reduce((sum, { share }) => sum + (share ?? 0), 0)).toBeCloseTo(1);
		}
		const short = makeRole({ id: 'a', timeShares: sharesOf({ write: '30-40%', meet: '20-52%' }) });
		const over = makeRole({ id: 'b', timeShares: sharesOf({ write: '60-80%', meet: '45%' }) });
		const open = makeRole({ id: 'c', timeShares: sharesOf({ write: '30%', meet: '40%+' }) });
		expect(comparedMixes([short, over, open]).map((mix) => mix?.feasible)).toEqual([false, false, true]);
	});

	test('roles are compared by the table that speaks of both', () => {
		const own = sharesOf({ writing: '50%', meetings: '50%' }, 'own.md');
		const index = (code: string, talk: string) => sharesOf({ code, talk }, 'README.md');
		const a = makeRole({ id: 'a', timeShares: [...own, ...index('80%', '20%')] });
		const b = makeRole({ id: 'b', timeShares: index('30%', '70%') });
		expect(timeShift(a, b)).toBeCloseTo(0.5);
	});

	test('without a share in percent, or an activity in common, nothing is known', () => {
		const a = makeRole({ id: 'a', timeShares: sharesOf({ code: '80%' }, 'a.md') });
		const b = makeRole({ id: 'b', timeShares: sharesOf({ talk: '80%' }, 'b.md') });
		const hours = makeRole({ id: 'c', timeShares: sharesOf({ code: '4-6 hrs/week', talk: 'Rare' }, 'a.md') });
		expect(timeShift(a, b)).toBeNull();
		expect(timeShift(a, hours)).toBeNull();
		expect(timeShift(a, makeRole({ id: 'd' }))).toBeNull();
	});
});

describe('transition distance', () => {
	test('is the mean of the parts that are known', () => {
		const scope = (people: string) => [{ dimensionId: 'people', statements: [stated(people)] }];
		const index = documentIndex(
			makeDocument({
				roles: [
					makeRole({ id: 'a', scope: scope('4-6 people'), skillSets: skills(['x', 'y']) }),
					makeRole({ id: 'b', scope: scope('40-60 people'), skillSets: skills(['y', 'z', 'u', 'v']) }),
					makeRole({ id: 'c', scope: scope('None') }),
				],
			}),
		);
		const move = makeMove({ from: 'a', to: 'b', shifts: [shift('1'), shift('2')] });
		const jump = Math.log(10) / Math.log(50);
		const { total, parts } = transitionDistance(index, move);
		expect(parts).toEqual({ timeShift: null, skillGap: 0.75, scopeJump: jump, shifts: 0.25 });
		expect(total).toBeCloseTo((0.75 + jump + 0.25) / 3);
		const unknown = { timeShift: null, skillGap: null, scopeJump: null, shifts: null };
		expect(transitionDistance(index, makeMove({ from: 'a', to: 'c' }))).toEqual({
			total: null,
			parts: unknown,
		});
		expect(transitionDistance(index, makeMove({ from: 'a', to: 'gone' })).total).toBeNull();
	});

	test('a jump of more than fifty and more than eight shifts count as one', () => {
		const scope = (...texts: string[]) =>
			texts.map((text, at) => ({ dimensionId: `d${at}`, statements: [stated(text)] }));
		const from = makeRole({ id: 'a', scope: scope('1 team', '10-20%', '2', '5-10+') });
		const to = makeRole({ id: 'b', scope: scope('80 teams', '3-5', 'None', '20') });
		const index = documentIndex(makeDocument({ roles: [from, to] }));
		expect(scopeJumpParts(from, to, index)).toEqual([
			{ dimensionId: 'd0', from: 1, to: 80, jump: 1 },
			{ dimensionId: 'd3', from: 10, to: 20, jump: Math.log(2) / Math.log(50) },
		]);
		const shifts = Array.from({ length: 11 }, (_, at) => shift(String(at)));
		expect(transitionDistance(index, makeMove({ from: 'a', to: 'b', shifts })).parts.shifts).toBe(1);
	});
});
