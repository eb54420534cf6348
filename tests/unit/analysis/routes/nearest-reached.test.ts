import { expect, test } from 'vitest';
import { nearestReached } from '#lib/analysis/routes/nearest-reached.ts';
import { wayGraph } from '#lib/analysis/routes/way-graph.ts';
import { makeDocument, makeMove, makeRole } from '../../../make/document.ts';

/** a→b, a→c, d→c, e→d: from `a` neither d nor e is reached. */
const graph = wayGraph(
	makeDocument({
		roles: ['a', 'b', 'c', 'd', 'e'].map((id, rank) => makeRole({ id, rank })),
		transitions: ['ab', 'ac', 'dc', 'ed'].map(([from = '', to = '']) => makeMove({ from, to })),
	}),
);
const place = (id: string) => graph.roles.findIndex((role) => role.id === id);
const nearest = (reached: readonly string[], end: string) =>
	graph.roles[nearestReached(graph, reached.map(place), place(end))]?.id;

test('the fewest moves away in either direction', () => {
	expect(nearest(['a', 'b', 'c'], 'e')).toBe('c');
	expect(nearest(['b', 'a'], 'd')).toBe('a');
});

test('then the nearest in seniority, then by id; nothing where nothing is reached', () => {
	const far = wayGraph(
		makeDocument({
			roles: ['a', 'b', 'c', 'd'].map((id, at) => makeRole({ id, rank: [1, 3, 3, 5][at] ?? 0 })),
		}),
	);
	expect(nearestReached(far, [2, 1, 0], 3)).toBe(1);
	expect(nearestReached(far, [], 3)).toBe(-1);
});
