import { expect, test } from 'vitest';
import { liftShapes } from '#lib/drawing/lift-shapes.ts';
import type { Shape } from '#lib/drawing/shape.ts';
import { lightTheme as theme } from '#lib/drawing/theme.ts';

const line = (id: string): Shape => ({
	kind: 'path',
	points: [],
	radius: 0,
	closed: false,
	fill: null,
	stroke: { color: theme.lineStrong, width: 2, dashes: [6, 4] },
	of: { kind: 'move', id, name: id },
});
const head = (id: string): Shape => ({ ...line(id), fill: theme.lineStrong, stroke: null }) as Shape;
const card = (id: string): Shape => ({
	kind: 'rectangle',
	x: 0,
	y: 0,
	width: 9,
	height: 9,
	radius: 0,
	fill: '#ffffff',
	stroke: { color: theme.line, width: 1.2, dashes: [] },
	of: { kind: 'role', id, name: id },
});

test('a way stands out of the drawing, and nothing else changes', () => {
	const rest = [line('c--d'), head('c--d'), card('d')];
	const shapes = [line('a--b'), head('a--b'), card('a'), card('b'), ...rest];
	const roles = new Map([
		['a', 0],
		['b', 0.5],
	]);
	const [way, tip, from, to, ...others] = liftShapes(shapes, { moves: new Set(['a--b']), roles }, theme);
	expect(way).toMatchObject({ fill: null, stroke: { color: theme.route, width: 3, dashes: [6, 4] } });
	expect(tip).toMatchObject({ fill: theme.route, stroke: null });
	expect(from).toMatchObject({ fill: '#ffffff', stroke: { color: theme.route } });
	expect(to).toMatchObject({ fill: '#e3a485', stroke: { color: theme.route } });
	expect(others).toEqual(rest);
});
