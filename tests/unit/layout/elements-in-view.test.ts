import { expect, test } from 'vitest';
import type { MapLayout } from '#lib/layout/map-graph.ts';
import { elementsInView, mostElements } from '#lib/layout/elements-in-view.ts';

function gridOf(count: number): MapLayout {
	const cards = Array.from({ length: count }, (_, i) => ({
		id: `role-${i}`,
		x: (i % 40) * 250,
		y: Math.floor(i / 40) * 120,
		width: 200,
		height: 60,
	}));
	const moves = cards.slice(1).map((card, i) => ({
		id: `move-${i}`,
		points: [
			{ x: card.x, y: card.y },
			{ x: card.x - 50, y: card.y },
		],
		radius: 8,
		label: null,
	}));
	return { arrangement: 'lanes', bounds: { x: 0, y: 0, width: 1, height: 1 }, lanes: [], cards, moves };
}

test('a ladder of usual size is all elements, in view or not', () => {
	const layout = gridOf(60);
	const { cards, moves } = elementsInView(layout, { x: 9e6, y: 9e6, width: 1, height: 1 }, new Set());
	expect([cards.size, moves.size]).toEqual([60, 59]);
});

test('of a very large one only those in view are, at most 300, and always the one selected', () => {
	const layout = gridOf(2000);
	const everything = { x: 0, y: 0, width: 1e6, height: 1e6 };
	const all = elementsInView(layout, everything, new Set());
	expect(all.cards.size + all.moves.size).toBe(mostElements);
	const corner = elementsInView(layout, { x: 0, y: 0, width: 600, height: 300 }, new Set(['role-1999']));
	expect(corner.cards.has('role-0')).toBe(true);
	expect(corner.cards.has('role-1999')).toBe(true);
	expect(corner.cards.has('role-1000')).toBe(false);
});
