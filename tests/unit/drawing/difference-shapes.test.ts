import { expect, test } from 'vitest';
import { mapDifferences } from '#lib/analysis/map-differences.ts';
import { withRemoved } from '#lib/analysis/with-removed.ts';
import { drawCareerMap } from '#lib/drawing/career-map.ts';
import { withDifferences } from '#lib/drawing/difference-shapes.ts';
import { lightTheme } from '#lib/drawing/theme.ts';
import { arrange } from '#lib/layout/arrangements.ts';
import { careerGraph } from '#lib/layout/career-graph.ts';
import { project } from '#lib/model/projection.ts';
import { makeDocument, makeMove, makeRole } from '../../make/document.ts';

const screen = (document: Parameters<typeof project>[0]) => project(document, { purpose: 'screen' });
const before = screen(
	makeDocument({
		roles: ['a', 'b', 'c'].map((id) => makeRole({ id, name: `Role ${id}` })),
		transitions: [makeMove({ from: 'a', to: 'b' }), makeMove({ from: 'b', to: 'c' })],
	}),
);
const [a, b] = before.roles;
const now = screen({
	...before,
	roles: [
		{ ...a!, coreQuestion: [{ value: 'Why?', text: 'Why?', from: 'own' }] },
		b!,
		makeRole({ id: 'd', name: 'Role d' }),
	],
	transitions: [before.transitions[0]!, makeMove({ from: 'b', to: 'd' })],
});
const layout = arrange(careerGraph(withRemoved(before, now)), 'layered');
const gone = new Map(before.roles.map(({ id, name }) => [id, name]));
const drawn = drawCareerMap(layout, now, lightTheme, { legend: false });
const shapes = withDifferences(drawn, layout, { ...mapDifferences(before, now), gone }, lightTheme);
const added = shapes.filter((shape) => !drawn.includes(shape));
const of = (id: string) => added.filter((shape) => shape.of.id === id);
const signs = (id: string) => of(id).flatMap((shape) => (shape.kind === 'text' ? shape.lines : []));

test('what was added, changed and removed is told by sign, by frame and by color, and the rest is untouched', () => {
	expect([signs('d'), signs('a'), signs('c'), signs('b')]).toEqual([['+'], ['~'], ['Role c', '−'], []]);
	const frames = (id: string) =>
		of(id).filter((shape) => shape.kind === 'rectangle' && shape.width > 40) as readonly {
			stroke: { color: string; dashes: readonly number[] };
		}[];
	expect(frames('d').map(({ stroke }) => stroke.color)).toEqual([lightTheme.good, lightTheme.good]);
	expect(frames('a').map(({ stroke }) => [stroke.color, stroke.dashes])).toEqual([[lightTheme.route, []]]);
	expect(frames('c').map(({ stroke }) => stroke.dashes.length)).toEqual([2]);
	const moves = added.filter((shape) => shape.of.kind === 'move' && shape.kind === 'path');
	expect(moves.map((shape) => shape.of.id).toSorted()).toEqual(
		[before.transitions[1]!.id, now.transitions[1]!.id].toSorted(),
	);
	expect(drawn.every((shape) => shapes.includes(shape))).toBe(true);
});

test('lines of differences lie below cards and labels, their signs above', () => {
	const firstCard = shapes.findIndex((shape) => shape.of.kind === 'role');
	const lines = shapes.flatMap((shape, at) =>
		shape.kind === 'path' && shape.of.kind === 'move' && added.includes(shape) ? [at] : [],
	);
	expect(lines.length).toBe(2);
	expect(Math.max(...lines)).toBeLessThan(firstCard);
	expect(shapes.at(-1)).toMatchObject({ kind: 'text', lines: [expect.stringMatching(/[+~−]/)] });
});
