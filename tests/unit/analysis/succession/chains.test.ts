import { describe, expect, test } from 'vitest';
import { orgGraph } from '#lib/analysis/organization/org-graph.ts';
import { layerStrata } from '#lib/analysis/succession/chain-model.ts';
import {
	simulateChains,
	type ChainRuns,
	type ChainScenario,
} from '#lib/analysis/succession/simulate-chains.ts';
import { successionBase } from '#lib/analysis/succession/succession-base.ts';
import { vacancyChains } from '#lib/analysis/succession/vacancy-chains.ts';
import { workedExample } from '../../../make/organization.ts';
import { workedTalent } from '../../../make/talent.ts';
import { randomNumbers } from '../../../make/ladders.ts';

/** domain.md 2.4: VP .6 from directors, directors .7 from managers, managers .8 from ICs, the rest from outside. */
const example = [
	[0, 0.6, 0, 0],
	[0, 0, 0.7, 0],
	[0, 0, 0, 0.8],
	[0, 0, 0, 0],
];

function played(scenario: ChainScenario): { readonly answer: ChainRuns; readonly looks: readonly number[] } {
	const looks: number[] = [];
	const running = simulateChains(scenario);
	for (let step = running.next(); ; step = running.next()) {
		if (step.done === true) return { answer: step.value, looks };
		looks.push(step.value);
	}
}

describe('the vacancy-chain model', () => {
	test('gives the lengths of the worked example: 2.356, 2.26, 1.8, 1', () => {
		const { lengths = [] } = vacancyChains({ fill: example }, [1, 0, 0, 0]) ?? {};
		expect(lengths.map((length) => Math.round(length * 1000) / 1000)).toEqual([2.356, 2.26, 1.8, 1]);
	});

	test('says how many vacancies follow, and where they end: as many as began', () => {
		const openings = [1, 2, 5, 40];
		const answer = vacancyChains({ fill: example }, openings);
		expect(answer?.vacancies.map((count) => Math.round(count * 1e6) / 1e6)).toEqual([1, 2.6, 6.82, 45.456]);
		expect(answer?.ends.map((count) => Math.round(count * 1e6) / 1e6)).toEqual([0.4, 0.78, 1.364, 45.456]);
		expect(answer?.ends.reduce((sum, count) => sum + count, 0)).toBeCloseTo(48, 9);
	});

	test('has no answer where a chain never ends, or shares are none', () => {
		expect(
			vacancyChains(
				{
					fill: [
						[0, 1],
						[1, 0],
					],
				},
				[1, 1],
			),
		).toBeNull();
		expect(vacancyChains({ fill: [[1.2]] }, [1])).toBeNull();
		expect(vacancyChains({ fill: [[-0.1]] }, [1])).toBeNull();
		expect(vacancyChains({ fill: [[0.5]] }, [1, 2])).toBeNull();
		expect(vacancyChains({ fill: [] }, [])?.lengths).toEqual([]);
	});
});

describe('the simulation', () => {
	const scenario: ChainScenario = {
		...{ fill: example, seats: [3, 12, 60, 400], leave: [0.1, 0.08, 0.12, 0.2] },
		...{ years: 10, runs: 400, seed: 11 },
	};

	test('agrees with the model within four standard errors, on 40 models', () => {
		const random = randomNumbers(20261125);
		for (let at = 0; at < 40; at++) {
			const size = 1 + Math.floor(random() * 5);
			const fill = Array.from({ length: size }, () => {
				const drawn = Array.from({ length: size }, () => random());
				const sum = drawn.reduce((total, one) => total + one, 0);
				const inside = random() * 0.9;
				return drawn.map((one) => (inside * one) / sum);
			});
			const seats = fill.map(() => 40);
			const answer = played({
				fill,
				seats,
				leave: fill.map(() => 0.1),
				years: 10,
				runs: 200,
				seed: at,
			}).answer;
			const model = vacancyChains({ fill }, seats);
			for (const [stratum, length] of answer.lengths.entries()) {
				const apart = Math.abs((length?.mean ?? 0) - (model?.lengths[stratum] ?? 0));
				expect(apart, `model ${at}, stratum ${stratum}`).toBeLessThan(4 * (length?.error ?? 0) + 1e-9);
			}
		}
	});

	test('opens as many seats as chance says, fills as many as the model, and ends where it says', () => {
		const { answer } = played(scenario);
		const openings = scenario.seats.map((seats, at) => seats * (scenario.leave[at] ?? 0) * scenario.years);
		const expected = openings.reduce((sum, count) => sum + count, 0);
		const model = vacancyChains({ fill: example }, openings);
		expect(answer.openings.mean / expected).toBeCloseTo(1, 1);
		expect(
			answer.vacancies.mean / (model?.vacancies.reduce((sum, count) => sum + count, 0) ?? 1),
		).toBeCloseTo(1, 1);
		for (const [at, end] of answer.ends.entries())
			expect(Math.abs(end.mean / (model?.ends[at] ?? 1) - 1)).toBeLessThan(0.1);
		expect(answer.vacancies.low).toBeLessThan(answer.vacancies.middle);
		expect(answer.vacancies.middle).toBeLessThan(answer.vacancies.high);
	});

	test('is the same for the same seed and another for another, and can be watched and stopped', () => {
		const [one, again, other] = [scenario, scenario, { ...scenario, seed: 12 }].map(played);
		expect(again).toEqual(one);
		expect(other?.answer).not.toEqual(one?.answer);
		expect(one?.looks.slice(0, 3)).toEqual([20, 40, 60]);
		const running = simulateChains(scenario);
		running.next();
		expect(running.return(undefined as never).done).toBe(true);
	});

	test('chances of nothing and of all, and shares that never lead outside, end', () => {
		const certain = played({
			...scenario,
			leave: [0, 1, 0, 0],
			fill: example.map(() => [0, 0, 0, 0]),
			runs: 20,
		}).answer;
		expect(certain.openings).toEqual({ mean: 120, low: 120, middle: 120, high: 120 });
		expect(certain.lengths).toEqual([null, { mean: 1, error: 0 }, null, null]);
		const round = played({ fill: [[1]], seats: [2], leave: [1], years: 1, runs: 1, seed: 1 }).answer;
		expect(round.vacancies.mean).toBe(20_000);
	});
});

test('the strata of an organization are its layers, filled as the slates say', () => {
	const org = workedExample();
	const strata = layerStrata(orgGraph(org), successionBase(org, workedTalent()), 'within-2-years');
	expect(strata).toEqual({
		// P1 from layer 2; P3 and P4 from layer 3; of the rest no slate says anything.
		fill: [
			[0, 1, 0, 0],
			[0, 0, 1, 0],
			[0, 0, 0, 0],
			[0, 0, 0, 0],
		],
		...{ seats: [1, 3, 3, 6], known: [1, 2, 0, 0], enough: false },
	});
});
