import { expect, test } from 'vitest';
import { buildingSteps, stepsOf } from '#lib/analysis/building-steps.ts';
import { compareViews, missingSigns, readinessReading, readinessSpokes } from '#lib/analysis/readiness.ts';
import type { Item } from '#lib/model/role.ts';
import { makeMove } from '../../make/document.ts';
import { makeEvidence, managersView, withGrades } from '../../make/readiness.ts';

const sign = (id: string, heading = ''): Item => ({
	id,
	text: `Sign ${id}`,
	src: { file: 'a.md', line: 1, path: ['A', heading], from: 0, to: 1 } as NonNullable<Item['src']>,
});
const move = makeMove({
	from: 'a',
	to: 'b',
	indicators: ['1', '2', '3', '4', '5', '6'].map((id) => sign(id)),
});
const read = (grades: Parameters<typeof withGrades>[0]) =>
	readinessReading(move, withGrades(grades).assessments);

test('the share is what is shown and half of what emerges, of all signs', () => {
	const { figure } = read({ 1: 'shown', 2: 'shown', 3: 'shown', 4: 'emerging' });
	expect(figure).toEqual({ shown: 3, emerging: 1, assessed: 4, of: 6, share: 3.5 / 6 });
});

test('fewer than three assessed are not enough evidence, three are, whatever their grades', () => {
	expect(read({ 1: 'shown', 2: 'shown' }).figure.share).toBeNull();
	expect(read({ 1: 'not-yet', 2: 'not-yet', 3: 'not-yet' }).figure.share).toBe(0);
	expect(read({}).figure).toEqual({ shown: 0, emerging: 0, assessed: 0, of: 6, share: null });
});

test('a sign that changed its words, or its id, is told from one that is gone', () => {
	const evidence = [
		makeEvidence({ id: 'renamed', itemId: 'old-id', itemText: 'Sign 1' }),
		makeEvidence({ id: 'reworded', itemId: '2', itemText: 'Sign 2 as it was' }),
		makeEvidence({ id: 'lost', itemId: 'nowhere', itemText: 'No longer asked for' }),
	];
	const { rows, figure } = readinessReading(move, evidence);
	expect(rows.map(({ standing, evidence: one }) => [standing, one?.id])).toEqual([
		['same', 'renamed'],
		['changed', 'reworded'],
		...Array.from({ length: 4 }, () => ['same', undefined]),
		['gone', 'lost'],
	]);
	expect(rows.at(-1)?.item.text).toBe('No longer asked for');
	expect(figure).toMatchObject({ shown: 2, of: 6 });
});

test('signs of one text are told apart by their ids', () => {
	const twins = makeMove({
		from: 'a',
		to: 'b',
		indicators: [
			{ id: 'x', text: 'Same' },
			{ id: 'y', text: 'Same' },
		],
	});
	const { rows } = readinessReading(twins, [makeEvidence({ itemId: 'y', itemText: 'Same' })]);
	expect(rows.map(({ evidence }) => evidence !== null)).toEqual([false, true]);
});

test('what is missing comes with what is not begun first', () => {
	const missing = missingSigns(read({ 1: 'emerging', 2: 'shown', 3: 'not-yet' }));
	expect(missing.map(({ item }) => item.id)).toEqual(['3', '4', '5', '6', '1']);
});

test('two views: the furthest apart first, then what one alone judged', () => {
	const own = read({ 1: 'shown', 2: 'shown', 3: 'emerging', 4: 'shown' });
	const theirs = readinessReading(
		move,
		withGrades({ 1: 'shown', 2: 'not-yet', 3: 'shown', 5: 'shown' }, managersView).assessments,
	);
	expect(compareViews(own, theirs).map(({ mine, relation, gap }) => [mine.item.id, relation, gap])).toEqual([
		['2', 'apart', 1],
		['3', 'apart', 0.5],
		['4', 'one-sided', 0],
		['5', 'one-sided', 0],
		['1', 'agreed', 0],
		['6', 'neither', 0],
	]);
});

test('the picture has a spoke a heading where the page groups its signs, else one a sign', () => {
	const grouped = makeMove({
		from: 'a',
		to: 'b',
		indicators: [sign('1', 'Technical'), sign('2', 'Technical'), sign('3', 'People')],
	});
	const { assessments } = withGrades({ 1: 'shown', 2: 'emerging' });
	expect(readinessSpokes(readinessReading(grouped, assessments))).toEqual([
		{ title: 'Technical', of: 2, reached: 0.75 },
		{ title: 'People', of: 1, reached: null },
	]);
	expect(readinessSpokes(read({ 1: 'shown' }))).toHaveLength(6);
});

const outlook = {
	move: makeMove({
		from: 'a',
		to: 'b',
		actions: [
			{
				id: 'own',
				title: '**Own a budget**',
				items: [{ id: 'i', text: 'Plan headcount and spending' }],
				examples: [],
			},
			{
				id: 'talk',
				title: 'Speak in public',
				items: [{ id: 'j', text: 'See [the guide](./talks.md)' }],
				examples: [],
			},
			{ id: 'hire', title: 'Hire two engineers', items: [], examples: [] },
		],
		accelerators: [{ id: 'mentor', text: 'Find a mentor' }],
	}),
	universal: [{ id: 'sponsor', title: 'A sponsor', text: 'Somebody who plans spending' }],
};

test('steps are connected by words that both say and few others, and say which', () => {
	const found = buildingSteps({ text: 'Has owned a budgeting and headcount plan' }, outlook);
	expect(found.map(({ step, words }) => [step.id, words])).toEqual([['own', ['budgeting', 'headcount']]]);
});

test('or by a link to the same place; nothing is claimed that the page does not say', () => {
	const linked = buildingSteps({ text: 'Is [heard](./talks.md)' }, outlook);
	expect(linked).toEqual([{ step: { id: 'talk', kind: 'action', text: 'Speak in public' }, words: [] }]);
	expect(buildingSteps({ text: 'Sets direction for several teams' }, outlook)).toEqual([]);
	expect(buildingSteps({ text: 'Hires' }, outlook)).toEqual([]);
	expect(stepsOf(outlook).map(({ id }) => id)).toEqual(['own', 'talk', 'hire', 'mentor', 'sponsor']);
});
