import { expect, test } from 'vitest';
import { mapDifferences } from '#lib/analysis/map-differences.ts';
import { withRemoved } from '#lib/analysis/with-removed.ts';
import { careerGraph } from '#lib/layout/career-graph.ts';
import { makeDocument, makeMove, makeRole } from '../../make/document.ts';

const track = (id: string, order: number) => ({
	id,
	name: id,
	aliases: [],
	kind: 'other' as const,
	order,
	frameworkId: 'ladder',
});
const before = makeDocument({
	tracks: [track('t', 0), track('gone-track', 1)],
	roles: [
		makeRole({ id: 'a', trackIds: ['t'] }),
		makeRole({ id: 'b', trackIds: ['t'] }),
		makeRole({ id: 'gone', trackIds: ['gone-track'] }),
	],
	transitions: [makeMove({ from: 'a', to: 'b' }), makeMove({ from: 'b', to: 'gone' })],
});
const now = makeDocument({
	tracks: [track('t', 0)],
	roles: [
		makeRole({ id: 'a', trackIds: ['t'], name: 'Architect' }),
		makeRole({ id: 'b', trackIds: ['t'] }),
		makeRole({ id: 'new', trackIds: ['t'] }),
	],
	transitions: [makeMove({ from: 'a', to: 'b' }), makeMove({ from: 'a', to: 'new' })],
});

test('what differs is told by role and move, and what has no place on the map is counted', () => {
	expect(mapDifferences(before, now)).toEqual({
		roles: new Map([
			['a', 'changed'],
			['new', 'added'],
			['gone', 'removed'],
		]),
		moves: new Map([
			['a--new', 'added'],
			['b--gone', 'removed'],
		]),
		counts: { added: 2, changed: 1, removed: 2 },
		elsewhere: 1,
	});
	expect(mapDifferences(now, now).counts).toEqual({ added: 0, changed: 0, removed: 0 });
});

test('a map of both states has a place for what is gone: its card, its lane and its moves', () => {
	const { cards, lanes, moves } = careerGraph(withRemoved(before, now));
	expect(cards.map(({ id }) => id)).toEqual(['a', 'b', 'new', 'gone']);
	expect(lanes.map(({ id }) => id)).toEqual(['t', 'gone-track']);
	expect(moves.map(({ id }) => id)).toEqual(['a--b', 'a--new', 'b--gone']);
	expect(withRemoved(before, now).roles[0]?.name).toBe('Architect');
	expect(withRemoved(now, now)).toEqual(now);
});
