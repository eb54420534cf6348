import { describe, expect, it } from 'vitest';
import { arrange, arrangements } from '#lib/layout/arrangements.ts';
import type { MapGraph, MapLayout, Point } from '#lib/layout/map-graph.ts';
import { smallLadder, usualLadder } from '../../make/ladders.ts';
import { mapGraph } from '../../make/map-graph.ts';
import { layoutFaults } from '../../make/layout-faults.ts';

const card = (id: string, laneId: string, rank: number) => ({ id, laneId, rank, width: 200, height: 60 });
const move = (from: string, to: string) => ({
	id: `${from}-${to}`,
	from,
	to,
	kind: 'promotion' as const,
	labelWidth: 60,
	labelHeight: 22,
});
const lane = (id: string) => ({ id, name: id, titleWidth: 50 });

/** How often level and upright parts of different moves cross each other. */
function crossings(layout: MapLayout): number {
	const parts = layout.moves.flatMap(({ id, points }) =>
		points.slice(1).map((b, i): { id: string; a: Point; b: Point } => ({ id, a: points[i] ?? b, b })),
	);
	const level = parts.filter(({ a, b }) => a.y === b.y);
	const upright = parts.filter(({ a, b }) => a.x === b.x);
	const between = (value: number, one: number, other: number) =>
		value > Math.min(one, other) && value < Math.max(one, other);
	return level.reduce(
		(sum, p) =>
			sum +
			upright.filter((q) => q.id !== p.id && between(q.a.x, p.a.x, p.b.x) && between(p.a.y, q.a.y, q.b.y))
				.length,
		0,
	);
}

describe('arrange', () => {
	it.each(arrangements)('%s of nothing is nothing', (arrangement) => {
		const layout = arrange({ lanes: [], cards: [], moves: [] }, arrangement);
		expect(layout.bounds).toEqual({ x: 0, y: 0, width: 0, height: 0 });
		expect(layout.cards).toEqual([]);
	});

	it.each(arrangements)('%s leaves out a move to itself and one to nowhere', (arrangement) => {
		const graph: MapGraph = {
			lanes: [lane('l')],
			cards: [card('a', 'l', 1), card('b', 'l', 2)],
			moves: [move('a', 'a'), move('a', 'b'), move('a', 'nowhere')],
		};
		expect(arrange(graph, arrangement).moves.map(({ id }) => id)).toEqual(['a-b']);
	});

	it.each(['lanes', 'left-to-right'] as const)(
		'%s bears numbers that are none and lanes that are missing',
		(a) => {
			const graph: MapGraph = {
				lanes: [lane('l'), lane('empty')],
				cards: [
					card('a', 'l', NaN),
					card('b', 'gone', Infinity),
					{ ...card('c', 'l', 1), width: 0, height: 0 },
				],
				moves: [move('a', 'b'), move('b', 'c'), move('c', 'a')],
			};
			expect(layoutFaults(graph, arrange(graph, a)).filter((fault) => !fault.includes('ends'))).toEqual([]);
		},
	);

	it('draws a promotion between neighbors as one upright line through the middles', () => {
		const graph = mapGraph(smallLadder);
		const layout = arrange(graph, 'lanes');
		for (const [i, { from, to, kind }] of graph.moves.entries()) {
			if (kind !== 'promotion') continue;
			const [a, b] = [from, to].map((id) => layout.cards.find((one) => one.id === id));
			const points = layout.moves[i]?.points ?? [];
			expect(points).toHaveLength(2);
			expect(points[0]?.x).toBe((a?.x ?? 0) + (a?.width ?? 0) / 2);
			expect(points[1]?.x).toBe((b?.x ?? 0) + (b?.width ?? 0) / 2);
		}
	});

	it('crosses no moves on a small ladder and few on a usual one', () => {
		expect(crossings(arrange(mapGraph(smallLadder), 'lanes'))).toBe(0);
		expect(crossings(arrange(mapGraph(usualLadder), 'lanes'))).toBeLessThanOrEqual(1);
	});

	it('bends a usual ladder little: half of its moves are straight', () => {
		const { moves } = arrange(mapGraph(usualLadder), 'lanes');
		expect(moves.filter(({ points }) => points.length === 2).length).toBeGreaterThanOrEqual(moves.length / 2);
	});
});
