import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestAssignment } from '#lib/analysis/succession/best-assignment.ts';
import { cascade } from '#lib/analysis/succession/cascade.ts';
import { coverage } from '#lib/analysis/succession/coverage.ts';
import { successionBase } from '#lib/analysis/succession/succession-base.ts';
import { cascadePolicies } from '#lib/model/talent/talent.ts';
import { bruteAssignment, bruteCascade, bruteNet, offersFor } from '../../make/brute-succession.ts';
import { aSuccession } from '../../make/random-succession.ts';

const runs = { seed: 20261125, numRuns: 500 };

test('net coverage is the most positions that anybody could fill at once, on 500 organizations', () => {
	let apart = 0;
	fc.assert(
		fc.property(aSuccession, ({ document, talent }) => {
			const offers = offersFor(document, talent);
			const lists = talent.criticality.flatMap(({ positionId }) => {
				const list = offers.get(positionId);
				return list === undefined ? [] : [list];
			});
			const ready = lists.map((list) => list.filter(({ readiness }) => readiness === 'now'));
			const answer = coverage(successionBase(document, talent));
			expect(answer.covered).toBe(lists.filter((list) => list.length > 0).length);
			expect(answer.readyNow.gross).toBe(ready.filter((list) => list.length > 0).length);
			expect(answer.readyNow.net).toBe(bruteNet(ready));
			const inside = ready.map((list) => list.filter(({ person }) => person !== 'outsider'));
			expect(answer.internal.readyNow.net).toBe(bruteNet(inside));
			if (answer.readyNow.net < answer.readyNow.gross) apart++;
		}),
		runs,
	);
	expect(apart).toBeGreaterThan(50);
});

test('the best assignment is the best of all there are, the first of them by id, on 500 organizations', () => {
	let filled = 0;
	fc.assert(
		fc.property(aSuccession, ({ document, talent }) => {
			const offers = offersFor(document, talent);
			const base = successionBase(document, talent);
			const open = [...base.seats.keys()].slice(0, 6);
			const found = bestAssignment(
				open.map((positionId) => ({ positionId, candidates: base.seats.get(positionId)?.nominees ?? [] })),
			);
			const wanted = bruteAssignment(new Map(open.map((id) => [id, offers.get(id) ?? []])));
			const named = new Map([...found].map(([id, nominee]) => [id, nominee?.personId ?? null]));
			expect(named).toEqual(wanted);
			filled += [...named.values()].filter((person) => person !== null).length;
		}),
		runs,
	);
	expect(filled).toBeGreaterThan(500);
});

test('a cascade goes as domain.md 2.4 has it, by every policy, on 500 organizations', () => {
	let longest = 0;
	fc.assert(
		fc.property(aSuccession, fc.constantFrom(...cascadePolicies), ({ document, talent, goes }, policy) => {
			const found = cascade(successionBase(document, talent), { leaving: goes, policy });
			const wanted = bruteCascade(document, offersFor(document, talent), goes, policy);
			expect(found.steps.map(({ position, successor }) => ({ position, successor }))).toEqual(wanted);
			expect(found.open).toEqual(
				wanted.flatMap(({ position, successor }) => (successor === null ? [position] : [])),
			);
			expect(found.length).toBe(found.moves + found.hires + found.open.length);
			longest = Math.max(longest, found.length);
		}),
		runs,
	);
	expect(longest).toBeGreaterThanOrEqual(5);
});

test('the best assignment in rounds fills no fewer of the first vacancies than the chain does', () => {
	fc.assert(
		fc.property(aSuccession, ({ document, talent, goes }) => {
			const base = successionBase(document, talent);
			const question = { leaving: goes, policy: 'rank' } as const;
			const [chain, best] = [cascade(base, question), cascade(base, { ...question, method: 'best' })];
			const first = new Set(
				chain.steps.filter(({ after }) => goes.includes(after ?? '')).map(({ position }) => position),
			);
			const filled = ({ steps }: typeof chain) =>
				steps.filter(({ position, successor }) => first.has(position) && successor !== null).length;
			expect(filled(best)).toBeGreaterThanOrEqual(filled(chain));
			const moved = best.steps.flatMap(({ successor }) => successor ?? []);
			expect(new Set(moved).size).toBe(moved.length);
		}),
		runs,
	);
});
