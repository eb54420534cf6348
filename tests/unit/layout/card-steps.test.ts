import { expect, test } from 'vitest';
import { cardInDirection } from '#lib/layout/card-steps.ts';
import type { MapLayout } from '#lib/layout/map-graph.ts';

const card = (id: string, x: number, y: number) => ({ id, x, y, width: 200, height: 60 });
const layout: MapLayout = {
	arrangement: 'lanes',
	bounds: { x: 0, y: 0, width: 900, height: 700 },
	lanes: [],
	cards: [
		card('engineer', 0, 600),
		card('senior', 0, 450),
		card('staff', 0, 300),
		card('manager', 300, 300),
		card('director', 300, 150),
		card('cto', 600, 0),
	],
	moves: [],
};
const none = new Set<string>();

test('an arrow goes to the nearest card that way', () => {
	expect(cardInDirection(layout, 'engineer', 'up', none)).toBe('senior');
	expect(cardInDirection(layout, 'staff', 'down', none)).toBe('senior');
	expect(cardInDirection(layout, 'staff', 'right', none)).toBe('manager');
	expect(cardInDirection(layout, 'manager', 'left', none)).toBe('staff');
});

test('a card that a move leads to is preferred to one that merely stands nearer', () => {
	expect(cardInDirection(layout, 'senior', 'right', none)).toBe('manager');
	expect(cardInDirection(layout, 'manager', 'up', new Set(['cto']))).toBe('director');
	expect(cardInDirection(layout, 'director', 'right', new Set(['cto']))).toBe('cto');
});

test('at the edge, and from a card that is not there, nothing', () => {
	expect(cardInDirection(layout, 'engineer', 'down', none)).toBeUndefined();
	expect(cardInDirection(layout, 'engineer', 'left', none)).toBeUndefined();
	expect(cardInDirection(layout, 'nobody', 'up', none)).toBeUndefined();
});

test('every card can be reached by arrows from every other', () => {
	const reached = new Set(['engineer']);
	for (const id of reached) {
		for (const direction of ['up', 'down', 'left', 'right'] as const) {
			const next = cardInDirection(layout, id, direction, none);
			if (next !== undefined) reached.add(next);
		}
	}
	expect([...reached].sort()).toEqual(layout.cards.map(({ id }) => id).sort());
});
