import { expect, test } from 'vitest';
import { arrange } from '#lib/layout/arrangements.ts';
import { careerGraph } from '#lib/layout/career-graph.ts';
import { leastPort, spreadPorts } from '#lib/layout/layered/spread-ports.ts';
import { closerThan, lineEnters } from '#lib/layout/rectangle.ts';
import { withMoves } from '#lib/layout/with-moves.ts';
import { makeDocument } from '../../make/document.ts';
import { largeDocument } from '../../make/large-document.ts';

const graph = careerGraph(makeDocument(largeDocument(3, { roles: 80, moves: 140 })));
const layout = arrange(graph, 'layered');

test('layered: no two cards touch, no line runs behind a card it does not join, senior roles stand higher', () => {
	layout.cards.forEach((card, i) => {
		for (const other of layout.cards.slice(i + 1)) expect(closerThan(card, other, 20)).toBe(false);
	});
	const inner = (card: (typeof layout.cards)[number]) => ({
		x: card.x + 1,
		y: card.y + 1,
		width: card.width - 2,
		height: card.height - 2,
	});
	const behind = layout.moves.flatMap(({ id, points }) =>
		points
			.slice(1)
			.flatMap((b, i) =>
				layout.cards
					.filter((card) => lineEnters(points[i] ?? b, b, inner(card)))
					.map((card) => `${id} behind ${card.id}`),
			),
	);
	expect(behind).toEqual([]);
	const rank = new Map(graph.cards.map((card) => [card.id, card.rank]));
	for (const a of layout.cards)
		for (const b of layout.cards)
			if ((rank.get(a.id) ?? 0) > (rank.get(b.id) ?? 0)) expect(a.y).toBeLessThan(b.y);
	expect(arrange(graph, 'layered')).toEqual(layout);
});

test('ends of lines at a card share a place rather than stand nearer than three pixels', () => {
	for (const count of [1, 2, 9, 60, 118, 400]) {
		const ports = [...spreadPorts(count, 164, 20)];
		expect(ports).toHaveLength(count);
		expect(ports).toEqual(ports.toSorted((a, b) => a - b));
		const places = [...new Set(ports)];
		for (const [i, place] of places.slice(1).entries())
			expect(place - (places[i] ?? 0)).toBeGreaterThanOrEqual(leastPort - 1e-9);
		for (const port of ports) expect(Math.abs(port)).toBeLessThanOrEqual(82);
	}
});

test('what a selection adds leaves the map where it is, and every move of the role is drawn once', () => {
	const center = graph.cards[0]?.id ?? '';
	const moves = Array.from({ length: 118 }, (_, i) => ({
		id: `new-${i}`,
		from: center,
		to: `guest-${i % 100}`,
	}));
	const more = withMoves(layout, center, moves);
	expect(more.cards.slice(0, layout.cards.length)).toEqual(layout.cards);
	expect(more.moves).toHaveLength(layout.moves.length + 118);
	expect(more.cards).toHaveLength(layout.cards.length + 100);
	more.cards.forEach((card, i) => {
		for (const other of more.cards.slice(i + 1)) expect(closerThan(card, other, 1)).toBe(false);
	});
});
