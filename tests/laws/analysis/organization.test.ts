import fc from 'fast-check';
import { expect, test } from 'vitest';
import { branchSums } from '#lib/analysis/organization/branch-sums.ts';
import { orgGraph } from '#lib/analysis/organization/org-graph.ts';
import { spans } from '#lib/analysis/organization/spans.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import { anOrganization } from '../../make/random-organization.ts';

/** The same figures by asking every seat about every other. */
function byHand({ positions, lines, assignments }: RolemapDocument) {
	const managerOf = (id: string) =>
		lines.find(({ report, kind }) => report === id && kind === 'solid')?.manager;
	const chain = (id: string): readonly string[] => {
		const above = managerOf(id);
		return above === undefined ? [id] : [id, ...chain(above)];
	};
	const isAssistant = (id: string) => positions.some((one) => one.id === id && one.assistant === true);
	const heldBy = (id: string) => assignments.filter(({ positionId }) => positionId === id);
	const spansOf = positions
		.map(({ id }) => positions.filter((one) => managerOf(one.id) === id && !isAssistant(one.id)).length)
		.filter((span) => span > 0);
	const sorted = spansOf.toSorted((a, b) => a - b);
	const depth = Math.max(
		0,
		...positions.filter(({ id }) => !isAssistant(id)).map(({ id }) => chain(id).length),
	);
	return {
		positions: positions.length,
		vacant: positions.filter(({ id }) => heldBy(id).length === 0).length,
		people: new Set(assignments.map(({ personId }) => personId)).size,
		layers: depth,
		managers: spansOf.length,
		individualContributors: positions.filter(
			({ id }) =>
				!isAssistant(id) && !positions.some((one) => managerOf(one.id) === id && !isAssistant(one.id)),
		).length,
		mean: spansOf.length === 0 ? null : spansOf.reduce((a, b) => a + b, 0) / spansOf.length,
		median:
			sorted.length === 0
				? null
				: ((sorted[Math.floor((sorted.length - 1) / 2)] ?? 0) +
						(sorted[Math.floor(sorted.length / 2)] ?? 0)) /
					2,
		budget: positions.reduce((sum, { fte }) => sum + fte, 0),
		below: positions.map(
			({ id }) => positions.filter((one) => one.id !== id && chain(one.id).includes(id)).length,
		),
	};
}

test('spans and layers of 500 random organizations agree with asking every seat about every other', () => {
	const check = fc.property(anOrganization, (document) => {
		const graph = orgGraph(document);
		const told = spans(graph, 'positions');
		const known = byHand(document);
		expect(told).toMatchObject({
			positions: known.positions,
			vacant: known.vacant,
			people: known.people,
			layers: known.layers,
			managers: known.managers,
			individualContributors: known.individualContributors,
		});
		expect(told.meanSpan ?? -1).toBeCloseTo(known.mean ?? -1, 5);
		expect(told.medianSpan).toBe(known.median);
		expect(told.fte.budget).toBeCloseTo(known.budget, 5);
		expect(told.perLayer.reduce((a, b) => a + b, 0)).toBe(known.layers === 0 ? 0 : known.positions);
		expect([...branchSums(graph).below]).toEqual(known.below);
	});
	fc.assert(check, { numRuns: 500, seed: 20261125 });
});

/** On people the same again: who a seat's holders answer to, seat by seat. */
test('on people, 500 random organizations agree with climbing from every held seat', () => {
	const check = fc.property(anOrganization, ({ ...document }) => {
		// Shared seats and second seats have rules of their own, with tests of their own.
		const first = new Set<string>();
		const assignments = document.assignments.filter(({ personId, positionId }) => {
			if (first.has(`p ${personId}`) || first.has(`s ${positionId}`)) return false;
			first.add(`p ${personId}`).add(`s ${positionId}`);
			return true;
		});
		const one = { ...document, assignments };
		const held = new Set(assignments.map(({ positionId }) => positionId));
		const managerOf = new Map(one.lines.map(({ report, manager }) => [report, manager]));
		const above = (id: string): string | undefined => {
			const manager = managerOf.get(id);
			return manager === undefined || held.has(manager) ? manager : above(manager);
		};
		const assistants = new Set(one.positions.filter(({ assistant }) => assistant).map(({ id }) => id));
		const counts = new Map<string, number>();
		for (const id of held) {
			const manager = above(id);
			if (manager !== undefined && !assistants.has(id)) counts.set(manager, (counts.get(manager) ?? 0) + 1);
		}
		const told = spans(orgGraph(one), 'people');
		expect(told.managers).toBe(counts.size);
		const total = [...counts.values()].reduce((a, b) => a + b, 0);
		expect((told.meanSpan ?? 0) * counts.size).toBeCloseTo(total, 3);
	});
	fc.assert(check, { numRuns: 500, seed: 20261125 });
});
