import { describe, expect, test } from 'vitest';
import { findPareto, mostParetoWays } from '#lib/analysis/routes/find-pareto.ts';
import { findWays } from '#lib/analysis/routes/find-ways.ts';
import { bandEnds, reachBands } from '#lib/analysis/routes/reach-bands.ts';
import { wayContents } from '#lib/analysis/routes/way-contents.ts';
import { wayfinding } from '#lib/analysis/routes/ways-question.ts';
import { makeDocument, makeMove, makeRole, makeYears } from '../../make/document.ts';

/** Steps of two equal roles each: every step doubles the ways from "a" to "z", and all of them count the same. */
function doubling(steps: number) {
	const rows = Array.from({ length: steps }, (_, at) => [`m${at}-0`, `m${at}-1`]);
	const stages = [['a'], ...rows, ['z']];
	return wayfinding(
		makeDocument({
			roles: stages.flat().map((id) => makeRole({ id })),
			transitions: stages
				.slice(1)
				.flatMap((stage, at) =>
					(stages[at] ?? []).flatMap((from) =>
						stage.map((to) => makeMove({ from, to, timeline: [makeYears(1, 3)] })),
					),
				),
		}),
	);
}

describe('as many ways as nobody can read', () => {
	test('4,096 equal ways: the first by their ids, and 50 of those that none beats', () => {
		const finding = doubling(12);
		const { ways } = findWays(finding, { from: 'a', to: 'z', k: 3 });
		expect(ways.map(({ roles }) => roles.slice(-4).join(' '))).toEqual([
			'm9-0 m10-0 m11-0 z',
			'm9-0 m10-0 m11-1 z',
			'm9-0 m10-1 m11-0 z',
		]);
		const pareto = findPareto(finding, { from: 'a', to: 'z' });
		expect([pareto.ways.length, pareto.total, pareto.stopped]).toEqual([mostParetoWays, 4096, false]);
		expect(pareto.ways.slice(0, 3)).toEqual(ways);
	});

	test('more than can be looked at: the search gives up and says so', () => {
		const finding = doubling(40);
		expect(findPareto(finding, { from: 'a', to: 'z' }).stopped).toBe(true);
		expect(findWays(finding, { from: 'a', to: 'z' })).toMatchObject({ stopped: false, none: null });
		// Both roles of one step can never be met on one way, which only looking at all ways would show.
		const both = findWays(finding, { from: 'a', to: 'z', pass: ['m20-0', 'm20-1'] });
		expect(both).toMatchObject({ ways: [], none: { why: 'filtered' } });
		// One gets to the side step only by coming back through the role before it: what no loopless way does.
		const { document } = finding;
		const aside = wayfinding(
			makeDocument({
				roles: [...document.roles, makeRole({ id: 'aside' })],
				transitions: [
					...document.transitions,
					makeMove({ from: 'm39-0', to: 'aside' }),
					makeMove({ from: 'aside', to: 'm39-0' }),
				],
			}),
		);
		expect(findWays(aside, { from: 'a', to: 'z', pass: ['aside'] })).toEqual({
			ways: [],
			stopped: true,
			none: null,
		});
		const capped = findWays(finding, { from: 'a', to: 'z', order: 'moves', years: 82, k: 2 });
		expect(capped.ways).toHaveLength(2);
	});
});

test('what repeats along a way is counted and marked from its second time on', () => {
	const shift = (id: string, from: string, to: string) => ({ id, from, to, alsoStated: [] });
	const steps = wayContents([
		makeMove({ from: 'a', to: 'b', shifts: [shift('1', 'Own **tasks**', 'Own problems')] }),
		makeMove({
			from: 'b',
			to: 'c',
			shifts: [shift('2', 'own tasks', 'Own problems'), shift('3', 'Own tasks', 'Own people')],
		}),
	]);
	expect(steps.map(({ shifts }) => shifts.map(({ times, again }) => [times, again]))).toEqual([
		[[2, false]],
		[
			[2, true],
			[1, false],
		],
	]);
});

test('reach is shaded in at most five bands that end at the years asked for', () => {
	expect([1, 3, 6, 9, 12, 30].map(bandEnds)).toEqual([
		[1],
		[1, 2, 3],
		[2, 4, 6],
		[2, 4, 6, 8, 9],
		[4, 8, 12],
		[10, 20, 30],
	]);
	const one = (role: string, about: number) => {
		return { role, about, years: { min: about, max: about, open: false }, moves: 1, unknown: 0, by: '' };
	};
	const reached = [one('a', 0), one('b', 2), one('c', 2.5)];
	const bands = reachBands({ role: 'x', years: 6, backwards: false, reached });
	expect(bands.map(({ roles }) => roles.map(({ role }) => role))).toEqual([['a', 'b'], ['c'], []]);
});
