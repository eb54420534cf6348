import { describe, expect, it } from 'vitest';
import { arrange } from '#lib/layout/arrangements.ts';
import { hops } from '#lib/layout/free/hops.ts';
import { tangle } from '#lib/layout/free/tangle.ts';
import { longNamedLadder, regularLadder, smallLadder, usualLadder } from '../../make/ladders.ts';
import { mapGraph, type Ladder } from '../../make/map-graph.ts';

/** Crossings of lines, and lines through cards three times, of a ladder drawn freely. */
function faults(ladder: Ladder): number {
	const graph = mapGraph(ladder);
	const { cards } = arrange(graph, 'free');
	const index = new Map(cards.map(({ id }, i) => [id, i]));
	const links = graph.moves.map(({ from, to }) => ({
		source: index.get(from) ?? 0,
		target: index.get(to) ?? 0,
	}));
	return Math.floor(tangle(cards, links) - tangleOfLength(cards, links));
}

const tangleOfLength: typeof tangle = (cards, links) =>
	links.reduce((sum, link) => {
		const [a, b] = [cards[link.source], cards[link.target]];
		return a && b ? sum + tangle([a, b], [{ source: 0, target: 1 }]) : sum;
	}, 0);

describe('free', () => {
	it('draws ladders that can be drawn without crossings without any', () => {
		expect([smallLadder, usualLadder, longNamedLadder].map(faults)).toEqual([0, 0, 0]);
	});

	it('leaves few crossings on ladders with more moves', () => {
		const all = Array.from({ length: 12 }, (_, seed) => faults(regularLadder(seed + 1, 14, 3)));
		console.log(`free, 14 roles, seeds 1 to 12: ${all.join(', ')} crossings`);
		expect(all.reduce((sum, count) => sum + count, 0) / all.length).toBeLessThan(5);
	});

	it('lets a career rise: junior roles lie lower than senior ones', () => {
		const graph = mapGraph(usualLadder);
		const { cards } = arrange(graph, 'free');
		const at = (rank: number) => cards[graph.cards.findIndex((card) => card.rank === rank)]?.y ?? NaN;
		expect(at(1)).toBeGreaterThan(at(10));
	});

	it('counts a line through a card and two lines that cross', () => {
		const box = (x: number, y: number) => ({ x, y, width: 10, height: 10 });
		const square = [box(0, 0), box(100, 100), box(100, 0), box(0, 100)];
		const crossing = [
			{ source: 0, target: 1 },
			{ source: 2, target: 3 },
		];
		expect(Math.floor(tangle(square, crossing))).toBe(1);
		expect(Math.floor(tangle([box(0, 0), box(100, 0), box(50, 0)], [{ source: 0, target: 1 }]))).toBe(3);
	});

	it('counts moves between cards whichever way they lead, and sets apart what none joins', () => {
		const between = hops(4, [
			{ source: 0, target: 1 },
			{ source: 2, target: 1 },
		]);
		expect([...between.slice(0, 4)]).toEqual([0, 1, 2, 3]);
	});
});
