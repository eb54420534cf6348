import { describe, expect, test } from 'vitest';
import { allWays } from '#lib/analysis/routes/all-ways.ts';
import { findPareto, mostParetoWays } from '#lib/analysis/routes/find-pareto.ts';
import { findWays } from '#lib/analysis/routes/find-ways.ts';
import { reach } from '#lib/analysis/routes/reach.ts';
import type { Way } from '#lib/analysis/routes/way.ts';
import { wayfinding, type WaysQuestion } from '#lib/analysis/routes/ways-question.ts';
import { everyWay, inOrder, unbeaten, type BruteWay } from '../../make/brute-ways.ts';
import { randomQuestion, randomWays } from '../../make/random-ways.ts';

const seeds = Array.from({ length: 500 }, (_, at) => at + 1);
const graphs = seeds.map((seed) => {
	const document = randomWays(seed);
	return { seed, document, finding: wayfinding(document) };
});

/** A way without what the brute force does not tell. */
const told = ({ unknown, unmeasured, ...way }: Way): BruteWay => {
	void [unknown, unmeasured];
	return way;
};

describe('on 500 random ladders of up to 9 roles the answers are those of an exhaustive search', () => {
	test('the best ways, in order, with and without filters', () => {
		let found = 0;
		for (const { seed, document, finding } of graphs) {
			for (const turn of [1, 2, 3]) {
				const question = randomQuestion(document, seed * 10 + turn);
				const { ways, stopped, none } = findWays(finding, question);
				const all = inOrder(everyWay(document, question), question.order);
				const asked = `seed ${seed}, turn ${turn}: ${JSON.stringify(question)}`;
				expect(ways.map(told), asked).toEqual(all.slice(0, question.k));
				expect(stopped, asked).toBe(false);
				expect(none === null, asked).toBe(all.length > 0);
				found += ways.length;
			}
		}
		expect(found).toBeGreaterThan(2000);
	});

	test('the Pareto set of years, moves and distance, whole and in order', () => {
		let several = 0;
		for (const { seed, document, finding } of graphs) {
			const question = randomQuestion(document, seed * 10 + 4);
			const { ways, total, stopped } = findPareto(finding, question);
			const best = inOrder(unbeaten(everyWay(document, question)), question.order);
			const asked = `seed ${seed}: ${JSON.stringify(question)}`;
			expect(ways.map(told), asked).toEqual(best.slice(0, mostParetoWays));
			expect([total, stopped], asked).toEqual([best.length, false]);
			several += best.length > 1 ? 1 : 0;
		}
		expect(several).toBeGreaterThan(40);
	});

	test('reach, forwards and backwards', () => {
		for (const { seed, document, finding } of graphs) {
			for (const backwards of [false, true]) {
				const role = document.roles[seed % document.roles.length]!.id;
				const [years, spent] = [(seed % 15) / 2, seed % 3 === 0 ? 0.5 : 0];
				const answer = reach(finding.graph, { role, years, backwards, spent });
				const expected = document.roles
					.filter(({ id }) => id !== role)
					.flatMap(({ id }) => {
						const ends = backwards ? { from: id, to: role } : { from: role, to: id, spent };
						const best = inOrder(everyWay(document, ends), 'years')[0];
						return best && best.about <= years ? [{ id, best }] : [];
					})
					.sort(
						(a, b) => a.best.about - b.best.about || a.best.moves - b.best.moves || (a.id < b.id ? -1 : 1),
					)
					.map(({ id, best }) => ({ role: id, about: best.about, years: best.years, moves: best.moves }));
				const got = answer.reached.map(({ unknown, by, ...rest }) => {
					void [unknown, by];
					return rest;
				});
				expect(got, `seed ${seed}, backwards ${backwards}`).toEqual(expected);
			}
		}
	});

	test('all ways of up to so many moves, in the order of their ids', () => {
		for (const { seed, document, finding } of graphs) {
			const question: WaysQuestion = randomQuestion(document, seed);
			const { graph } = finding;
			const moves = 1 + (seed % 6);
			const ends = [graph.numberOf.get(question.from)!, graph.numberOf.get(question.to)!] as const;
			const { count, roles, starts } = allWays(graph, ...ends, { moves });
			const got = Array.from({ length: count }, (_, at) =>
				Array.from(roles.subarray(starts[at], starts[at + 1]), (role) => graph.roles[role]!.id),
			);
			const every = everyWay(document, { from: question.from, to: question.to });
			const expected = every.filter((way) => way.moves <= moves).map((way) => way.roles);
			const text = (ways: readonly (readonly string[])[]) => ways.map((way) => way.join(' ')).sort();
			expect(got.map((way) => way.join(' '))).toEqual(text(expected));
		}
	});
});
