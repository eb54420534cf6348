import { expect, test } from 'vitest';
import { edgeId, mapElements, nodeId, segmentsOf } from '#lib/canvas/edge-elements.ts';
import type { MapLayout } from '#lib/layout/map-graph.ts';

const numbers = (text: string) => text.split(' ').map(Number);

test('a bend is told by its weight along the line and its distance from it', () => {
	const { weights, distances } = segmentsOf([
		{ x: 0, y: 0 },
		{ x: 5, y: 4 },
		{ x: 10, y: 0 },
	]);
	expect(numbers(weights)).toEqual([0.5]);
	expect(numbers(distances)).toEqual([4]);
});

test('weights and distances give the bends back, whatever way the line leads', () => {
	const points = [
		{ x: 40, y: 300 },
		{ x: 40, y: 120 },
		{ x: -90, y: 120 },
		{ x: -90, y: 10 },
	];
	const { weights, distances } = segmentsOf(points);
	const [start, end] = [points[0]!, points[3]!];
	const length = Math.hypot(end.x - start.x, end.y - start.y);
	const normal = { x: -(end.y - start.y) / length, y: (end.x - start.x) / length };
	numbers(weights).forEach((weight, index) => {
		const distance = numbers(distances)[index]!;
		expect(start.x + (end.x - start.x) * weight + normal.x * distance).toBeCloseTo(points[index + 1]!.x);
		expect(start.y + (end.y - start.y) * weight + normal.y * distance).toBeCloseTo(points[index + 1]!.y);
	});
});

test('a card and a move of the same name are two elements; a move without its card is left out', () => {
	const layout: MapLayout = {
		arrangement: 'lanes',
		bounds: { x: 0, y: 0, width: 100, height: 100 },
		lanes: [],
		cards: [{ id: 'a', x: 0, y: 0, width: 10, height: 10 }],
		moves: [
			{
				id: 'a',
				points: [
					{ x: 0, y: 0 },
					{ x: 5, y: 5 },
				],
				radius: 4,
				label: null,
			},
			{
				id: 'gone',
				points: [
					{ x: 0, y: 0 },
					{ x: 5, y: 5 },
				],
				radius: 4,
				label: null,
			},
		],
	};
	const ends = new Map([
		['a', { from: 'a', to: 'a', kind: 'lateral' as const }],
		['gone', { from: 'a', to: 'nobody', kind: 'lateral' as const }],
	]);
	expect(mapElements(layout, ends).map(({ data }) => data.id)).toEqual([nodeId('a'), edgeId('a')]);
});
