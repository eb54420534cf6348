import { expect, test } from 'vitest';
import { branchSums, budgetAmong, budgetOf } from '#lib/analysis/organization/branch-sums.ts';
import { orgGraph } from '#lib/analysis/organization/org-graph.ts';
import { spans } from '#lib/analysis/organization/spans.ts';
import { organizationOf, workedExample } from '../../../make/organization.ts';

test('the worked example counts as domain.md 2.1 says, by positions', () => {
	expect(spans(orgGraph(workedExample()), 'positions')).toEqual({
		positions: 13,
		vacant: 2,
		people: 10,
		employees: 9,
		contingent: 1,
		fte: { budget: 11.1, filled: 9.1, vacant: 2 },
		layers: 4,
		perLayer: [1, 3, 3, 6],
		managers: 6,
		individualContributors: 6,
		meanSpan: 1.833333,
		medianSpan: 2,
		meanWithAssistants: 2,
		vacancyRate: 0.153846,
		managerShare: 0.461538,
		contributorsPerManager: 1,
		bands: [
			{ from: 1, to: 1, managers: 2 },
			{ from: 2, to: 3, managers: 4 },
			{ from: 4, to: 7, managers: 0 },
			{ from: 8, to: 12, managers: 0 },
			{ from: 13, to: 16, managers: 0 },
			{ from: 17, to: null, managers: 0 },
		],
	});
});

test('by people, the reports of a vacant manager climb to the nearest occupied one', () => {
	const byPeople = spans(orgGraph(workedExample()), 'people');
	// P1 {Cem, Fay}, P3 {Dia, Eli}, P5 {Gus, Hal}, P6 {Ivy}, P7 {Jon}.
	expect(byPeople).toMatchObject({ positions: 13, people: 10, managers: 5, individualContributors: 4 });
	expect(byPeople).toMatchObject({ meanSpan: 1.6, medianSpan: 2, layers: 4, perLayer: [1, 3, 3, 3] });
	expect(byPeople.bands.slice(0, 2).map(({ managers }) => managers)).toEqual([2, 3]);
});

test('planned, frozen and closed seats are not of today; a report climbs over them', () => {
	const document = organizationOf([
		{ id: 'top', held: { Ada: 1 } },
		{ id: 'coming', manager: 'top', status: 'planned' },
		{ id: 'held-back', manager: 'top', status: 'frozen' },
		{ id: 'gone', manager: 'top', status: 'closed' },
		{ id: 'below', manager: 'gone', held: { Bea: 1 } },
	]);
	expect(spans(orgGraph(document), 'positions')).toMatchObject({ positions: 2, managers: 1, layers: 2 });
	expect(spans(orgGraph(document, { time: 'to-be' }), 'positions')).toMatchObject({
		positions: 4,
		medianSpan: 3,
	});
});

test('pooled posts count as many seats as they stand for, and are filled unless said otherwise', () => {
	const document = organizationOf([
		{ id: 'top', held: { Ada: 1 } },
		{ id: 'clerks', manager: 'top', fte: 12.5, pooled: {} },
		{ id: 'officers', manager: 'top', fte: 3, pooled: { headcount: 4 } },
	]);
	expect(spans(orgGraph(document), 'positions')).toMatchObject({
		positions: 18,
		vacant: 0,
		people: 18,
		fte: { budget: 16.5, filled: 16.5, vacant: 0 },
		meanSpan: 17,
	});
});

test('a loop in the data is cut, and nobody below it is lost', () => {
	const document = organizationOf([
		{ id: 'a', manager: 'c' },
		{ id: 'b', manager: 'a' },
		{ id: 'c', manager: 'b' },
		{ id: 'd', manager: 'c' },
		{ id: 'self', manager: 'self' },
	]);
	const graph = orgGraph(document);
	expect(graph.cut.map((at) => graph.positions[at]?.id)).toEqual(['a', 'self']);
	expect(graph.topDown).toHaveLength(5);
	expect(spans(graph, 'positions')).toMatchObject({ positions: 5, layers: 4, perLayer: [2, 1, 1, 1] });
});

test('an empty organization has no spans, and no layer', () => {
	expect(spans(orgGraph(organizationOf([])), 'positions')).toMatchObject({
		positions: 0,
		layers: 0,
		perLayer: [],
		meanSpan: null,
		medianSpan: null,
	});
});

test('figures of a part are of its positions alone, with their whole spans and the layers of the whole', () => {
	const graph = orgGraph(workedExample());
	const among = Uint8Array.from(graph.positions, ({ id }) =>
		['P3', 'P5', 'P8', 'P10', 'P11'].includes(id) ? 1 : 0,
	);
	expect(spans(graph, 'positions', { among })).toMatchObject({
		positions: 5,
		vacant: 1,
		people: 4,
		employees: 3,
		contingent: 1,
		fte: { budget: 5, filled: 4, vacant: 1 },
		layers: 4,
		perLayer: [0, 1, 1, 3],
		managers: 2,
		individualContributors: 3,
		meanSpan: 2.5,
	});
	expect(spans(graph, 'people', { among })).toMatchObject({ managers: 2, individualContributors: 2 });
	for (const basis of ['positions', 'people'] as const) {
		const all = new Uint8Array(graph.positions.length).fill(1);
		expect(spans(graph, basis, { among: all })).toEqual(spans(graph, basis));
		const none = new Uint8Array(graph.positions.length);
		expect(spans(graph, basis, { among: none })).toMatchObject({
			positions: 0,
			people: 0,
			layers: 0,
			perLayer: [],
		});
	}
});

test('what the seats of a part cost is known as far as it is said', () => {
	const example = workedExample();
	const positions = example.positions.map((position) =>
		position.id === 'P8' ? position : { ...position, annualCost: 1000 },
	);
	const graph = orgGraph({ ...example, positions });
	const of = (...ids: readonly string[]) =>
		Uint8Array.from(graph.positions, ({ id }) => (ids.includes(id) ? 1 : 0));
	expect(budgetAmong(graph, of('P8', 'P9'))).toEqual({ known: 600, unknown: 1 });
	expect(budgetAmong(graph, of('P9'))).toEqual({ known: 600, unknown: 0 });
	expect(budgetAmong(graph, null)).toEqual(budgetOf(branchSums(graph), 0));
});
