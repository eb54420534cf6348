import { describe, expect, it } from 'vitest';
import { arrange } from '#lib/layout/arrangements.ts';
import type { MapGraph, MapLayout } from '#lib/layout/map-graph.ts';
import { labelCounts, layoutFaults, overlaps, tightPairs } from '../make/layout-faults.ts';
import {
	longNamedLadder,
	randomLadder,
	randomNumbers,
	regularLadder,
	smallLadder,
	usualLadder,
} from '../make/ladders.ts';
import { mapGraph } from '../make/map-graph.ts';

const ladders = process.env['ROLEMAP_LONG'] === '1' ? 500 : 80;
const graphs = Array.from({ length: ladders }, (_, i): { name: string; roles: number; graph: MapGraph } => {
	const seed = i + 1;
	const roles = 1 + ((seed * 37) % 60);
	const name = `seed ${seed}, ${roles} roles, ${1 + (seed % 6)} lanes`;
	return { name, roles, graph: mapGraph(randomLadder(seed, roles, 1 + (seed % 6))) };
});
const simple = Array.from({ length: 100 }, (_, i) =>
	mapGraph(regularLadder(i + 1, 4 + (i % 17), 1 + (i % 4))),
);

/** The same graph with its cards and moves listed in another order, cards of one lane and rank excepted. */
function shuffled(graph: MapGraph, seed: number): MapGraph {
	const random = randomNumbers(seed);
	const keyed = <T>(items: readonly T[]) =>
		items
			.map((item) => ({ item, key: random() }))
			.sort((a, b) => a.key - b.key)
			.map(({ item }) => item);
	const place = (card: MapGraph['cards'][number]) => `${card.laneId} ${card.rank}`;
	const groups = keyed([...new Set(graph.cards.map(place))]);
	const cards = groups.flatMap((group) => graph.cards.filter((card) => place(card) === group));
	return { ...graph, cards, moves: keyed(graph.moves) };
}

const byId = <T extends { readonly id: string }>(items: readonly T[]) =>
	items.toSorted((a, b) => (a.id < b.id ? -1 : 1));

describe.each(['lanes', 'left-to-right'] as const)('%s', (arrangement) => {
	const drawn = new Map<MapGraph, MapLayout>();
	const draw = (graph: MapGraph) => {
		const layout = drawn.get(graph) ?? arrange(graph, arrangement);
		drawn.set(graph, layout);
		return layout;
	};
	const shareHidden = (list: readonly MapGraph[]) => {
		const counts = list.map((graph) => labelCounts(graph, draw(graph)));
		const hidden = counts.reduce((sum, count) => sum + count.hidden, 0);
		const wanted = counts.reduce((sum, count) => sum + count.wanted, 0);
		return { hidden, wanted, share: hidden / wanted };
	};

	it(`keeps every law on ${ladders} ladders from seeds 1 to ${ladders}`, () => {
		const faults = graphs.flatMap(({ name, graph }) =>
			layoutFaults(graph, draw(graph))
				.slice(0, 3)
				.map((fault) => `${name}: ${fault}`),
		);
		expect(faults).toEqual([]);
	});

	it('keeps every law on ladders as people write them', () => {
		for (const ladder of [smallLadder, usualLadder, longNamedLadder]) {
			const graph = mapGraph(ladder);
			const layout = arrange(graph, arrangement);
			expect(layoutFaults(graph, layout)).toEqual([]);
			expect(labelCounts(graph, layout).hidden).toBe(0);
		}
	});

	it('finds room for nearly every label', () => {
		const random = shareHidden(graphs.map(({ graph }) => graph));
		const usual = shareHidden(simple);
		console.log(
			`${arrangement}: ${random.hidden} of ${random.wanted} labels hidden on random ladders, ${usual.hidden} of ${usual.wanted} on simple ones`,
		);
		expect(random.share).toBeLessThan(0.03);
		expect(usual.share).toBeLessThan(0.01);
	});

	it('keeps lines that run side by side 8 pixels apart, but for cards with more moves than their edge holds', () => {
		const counts = graphs.slice(0, 200).map(({ graph }) => tightPairs(draw(graph)));
		const near = counts.reduce((sum, count) => sum + count.near, 0);
		const tight = counts.reduce((sum, count) => sum + count.tight, 0);
		console.log(`${arrangement}: ${tight} of ${near} pairs of neighboring lines are nearer than 8 pixels`);
		expect(tight / near).toBeLessThan(0.01);
		for (const graph of simple) expect(tightPairs(draw(graph)).tight).toBe(0);
	});

	it('draws the same picture whatever order the cards and moves are listed in', () => {
		for (const { graph } of graphs.slice(0, 60)) {
			const first = draw(graph);
			const second = arrange(shuffled(graph, graph.cards.length), arrangement);
			expect(second.lanes).toEqual(first.lanes);
			expect(byId(second.cards)).toEqual(byId(first.cards));
			expect(byId(second.moves)).toEqual(byId(first.moves));
		}
	});

	it('draws the same picture twice', () => {
		for (const { graph } of graphs.slice(0, 20)) expect(arrange(graph, arrangement)).toEqual(draw(graph));
	});

	it('stands senior roles beyond junior ones, and equals level', () => {
		for (const { graph } of graphs.slice(0, 60)) {
			const { cards } = draw(graph);
			const height = (i: number) => {
				const card = cards[i];
				if (card === undefined) return 0;
				return arrangement === 'lanes' ? -(card.y + card.height / 2) : card.x + card.width / 2;
			};
			graph.cards.forEach((a, i) =>
				graph.cards.forEach((b, j) => {
					if (a.rank < b.rank) expect(height(i)).toBeLessThan(height(j));
					if (a.rank === b.rank) expect(height(i)).toBeCloseTo(height(j), 6);
				}),
			);
		}
	});
});

describe('free', () => {
	it(`overlaps no cards and no labels on ladders from seeds 1 to 60, twice the same`, () => {
		for (const { name, graph } of graphs.slice(0, 60)) {
			const layout = arrange(graph, 'free');
			const labels = layout.moves.flatMap(({ label }) => (label === null ? [] : [label]));
			expect(overlaps(layout.cards, 'cards'), name).toEqual([]);
			expect(overlaps(labels, 'labels'), name).toEqual([]);
			expect(layout.cards.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
		}
		const graph = graphs[7]?.graph ?? mapGraph(smallLadder);
		expect(arrange(graph, 'free')).toEqual(arrange(graph, 'free'));
	});
});
