import { describe, expect, it } from 'vitest';
import { cardText } from '#lib/layout/card-text.ts';
import { careerGraph, careerGraphs } from '#lib/layout/career-graph.ts';
import { longMoveLabel, moveLabel } from '#lib/layout/move-label.ts';
import type { Range } from '#lib/model/range.ts';
import { makeDocument, makeMove, makeRole, makeYears } from '../../make/document.ts';

const track = (id: string, order: number) => ({
	id,
	frameworkId: 'ladder',
	name: id,
	aliases: [],
	kind: 'other' as const,
	order,
});
const dimension = (id: string, name: string) => ({
	id,
	frameworkId: 'ladder',
	name,
	aliases: [],
	group: 'scope' as const,
	valueType: 'range' as const,
	order: 0,
	related: [],
});
const entry = (dimensionId: string, value: Range) => ({
	dimensionId,
	statements: [{ value, text: value.text, from: 'own' as const }],
});

describe('careerGraph', () => {
	const document = makeDocument({
		tracks: [track('late', 2), track('empty', 1), track('early', 0)],
		roles: [
			makeRole({ id: 'a', trackIds: ['early'], rank: 1 }),
			makeRole({ id: 'b', trackIds: ['late'], rank: 2 }),
			makeRole({ id: 'hidden', onMap: false }),
			makeRole({ id: 'board', kind: 'body', onMap: true }),
		],
		transitions: [
			makeMove({ from: 'a', to: 'b', timeline: [makeYears(2, 4)] }),
			makeMove({ from: 'a', to: 'a' }),
			makeMove({ from: 'a', to: 'hidden' }),
			makeMove({ from: 'b', to: 'nobody' }),
		],
	});
	const graph = careerGraph(document);

	it('has a lane for each track with cards, in their order, and no card for a body or a hidden role', () => {
		expect(graph.lanes.map(({ id }) => id)).toEqual(['early', 'late']);
		expect(graph.cards.map(({ id }) => id)).toEqual(['a', 'b']);
	});

	it('measures anew what an edit changed, and gives the rest as the same objects', () => {
		const [first, ...rest] = document.transitions;
		const edited = makeDocument({
			...document,
			transitions: [{ ...first!, timeline: [makeYears(10, 20)] }, ...rest],
		});
		const graphOf = careerGraphs();
		const before = graphOf(document);
		expect(graphOf(makeDocument({ ...document })).moves[0]).toBe(before.moves[0]);
		expect(graphOf(edited).moves[0]?.labelWidth).toBeGreaterThan(before.moves[0]!.labelWidth);
		expect(graphOf(edited)).toEqual(careerGraph(edited));
	});

	it('keeps the moves between two cards and gives each the size of its label', () => {
		expect(graph.moves.map(({ id }) => id)).toEqual(['a--b']);
		expect(graph.moves[0]?.labelWidth).toBeGreaterThan(40);
	});

	it('makes all cards as high as the highest while names take two lines at most, else each its own height', () => {
		const named = (names: readonly string[]) =>
			careerGraph(makeDocument({ roles: names.map((name, i) => makeRole({ id: `${i}`, name })) })).cards.map(
				({ height }) => height,
			);
		const [short, twice] = named(['Engineer', 'Manager of Software Engineering']);
		expect(short).toBe(twice);
		const [low, high] = named(['Engineer', 'Very long name that '.repeat(4)]);
		expect(low).toBeLessThan(high ?? 0);
	});
});

describe('cardText', () => {
	const figures: Range = { text: '100-500+ engineers', kind: 'range', min: 100, max: 500, open: 'above' };
	const document = makeDocument({ dimensions: [dimension('s', 'Scope'), dimension('o', 'Org size')] });

	it('tells breadth and size at a glance', () => {
		const role = makeRole({
			id: 'vp',
			scope: [entry('s', { text: 'the **function**', kind: 'text' }), entry('o', figures)],
		});
		expect(cardText(role, document).glance).toBe('the function · 100–500+');
	});

	it('leaves the size out where both do not fit, and falls back on the focus', () => {
		const broad: Range = { text: 'Technology at the company', kind: 'text' };
		const wide = makeRole({ id: 'cto', scope: [entry('s', broad), entry('o', figures)] });
		expect(cardText(wide, document).glance).toBe('Technology at the company');
		const focused = makeRole({
			id: 'e',
			primaryFocus: [{ value: 'features', text: 'features', from: 'own' }],
		});
		expect(cardText(focused, document).glance).toBe('features');
		expect(cardText(makeRole({ id: 'x', kind: 'stub' }), document).glance).toBe('no page yet');
	});
});

describe('moveLabel', () => {
	it.each([
		[makeYears(2, 4), '2–4 yrs'],
		[makeYears(5, 10, true), '5–10+ yrs'],
		[makeYears(1, 1), '1 yr'],
		[makeYears(1.5, 3), '1.5–3 yrs'],
	])('says the years', (timeline, label) => {
		expect(moveLabel(makeMove({ from: 'a', to: 'b', timeline: [timeline] }))).toBe(label);
	});

	it('is empty without figures, and longer with shifts', () => {
		const shift = { id: 's', from: 'x', to: 'y', alsoStated: [] };
		const words: Range = { text: 'it depends', kind: 'text' };
		const stated = { value: words, text: words.text, from: 'own' as const };
		expect(moveLabel(makeMove({ from: 'a', to: 'b', timeline: [stated] }))).toBe('');
		expect(
			longMoveLabel(makeMove({ from: 'a', to: 'b', timeline: [makeYears(2, 4)], shifts: [shift] })),
		).toBe('2–4 yrs · 1 shift');
	});
});
