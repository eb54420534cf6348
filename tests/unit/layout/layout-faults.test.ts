import { describe, expect, it } from 'vitest';
import { arrange } from '#lib/layout/arrangements.ts';
import type { MapLayout } from '#lib/layout/map-graph.ts';
import { layoutFaults } from '../../make/layout-faults.ts';
import { usualLadder } from '../../make/ladders.ts';
import { mapGraph } from '../../make/map-graph.ts';

const graph = mapGraph(usualLadder);
const good = arrange(graph, 'lanes');
const [first, second] = good.cards;
const [move, other] = good.moves;
const replaceMove = (changes: Partial<MapLayout['moves'][number]>): MapLayout => ({
	...good,
	moves: good.moves.map((one, i) => (i === 0 ? { ...one, ...changes } : one)),
});
const replaceCard = (changes: Partial<MapLayout['cards'][number]>): MapLayout => ({
	...good,
	cards: good.cards.map((one, i) => (i === 0 ? { ...one, ...changes } : one)),
});
const middle = {
	x: (first?.x ?? 0) + (first?.width ?? 0) / 2,
	y: (first?.y ?? 0) + (first?.height ?? 0) / 2,
};

/** The laws are only as good as the eyes that watch them: each fault is made once and must be seen. */
describe('layoutFaults', () => {
	it('finds nothing wrong with a good layout', () => {
		expect(layoutFaults(graph, good)).toEqual([]);
	});

	it.each([
		['cards 0 and 1 overlap', replaceCard({ x: second?.x ?? 0, y: (second?.y ?? 0) + 5 })],
		['leaves its lane', replaceCard({ x: -40 })],
		['covers a title', replaceCard({ y: 10 })],
		['labels 0 and 1 overlap', replaceMove({ label: other?.label ?? null })],
		['touches card', replaceMove({ label: { ...middle, width: 10, height: 10 } })],
		[
			'runs through card',
			replaceMove({ points: [...(move?.points ?? []), { x: move?.points[1]?.x ?? 0, y: 0 }] }),
		],
		[
			'slanted',
			replaceMove({
				points: [
					{ x: 0, y: 0 },
					{ x: 9, y: 9 },
				],
			}),
		],
		['run as one line', replaceMove({ points: other?.points ?? [] })],
		['does not end at the edges', replaceMove({ points: other?.points ?? [] })],
		['joins nothing', replaceMove({ points: [] })],
		['not every number is finite', replaceMove({ points: [{ x: NaN, y: 0 }] })],
		['outside the bounds', { ...good, bounds: { ...good.bounds, width: 200 } }],
		['a card is missing', { ...good, cards: good.cards.slice(1) }],
		['lanes 0 and 1 overlap', { ...good, lanes: good.lanes.map((lane) => ({ ...lane, x: 0 })) }],
	])('sees: %s', (fault, layout) => {
		expect(layoutFaults(graph, layout).join('\n')).toContain(fault);
	});
});
