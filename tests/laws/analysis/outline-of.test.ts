import { describe, expect, test } from 'vitest';
import { outlineOf } from '#lib/analysis/outline-of.ts';
import { careerGraph } from '#lib/layout/career-graph.ts';
import type { ProjectedDocument } from '#lib/model/projection.ts';
import { makeDocument, makeRole } from '../../make/document.ts';
import { ladderDocument } from '../../make/ladder-document.ts';
import { randomLadder } from '../../make/ladders.ts';
import { makeOddLadder } from '../../make/odd-ladder.ts';

/** A random ladder, some of its roles without a card, a track or a page. */
function oddDocument(seed: number): ProjectedDocument {
	const { roles, tracks, transitions } = ladderDocument(randomLadder(seed, 1 + (seed % 40), 1 + (seed % 4)));
	const bent = roles.map((role, index) => {
		if ((index + seed) % 7 === 0) return { ...role, onMap: false };
		if ((index + seed) % 11 === 0) return { ...role, trackIds: [] };
		return (index + seed) % 13 === 0 ? { ...role, kind: 'body' as const } : role;
	});
	return makeDocument({
		tracks,
		transitions,
		roles: [...bent, makeRole({ id: 'board', kind: 'body', onMap: false })],
	});
}

const documents = [
	...Array.from({ length: 50 }, (_, seed) => [`seed ${seed + 1}`, oddDocument(seed + 1)] as const),
	['odd ladder', makeOddLadder()] as const,
];

describe.each(documents)('the outline of %s', (_, document) => {
	const sections = outlineOf(document);
	const entries = sections.flatMap(({ roles }) => roles);

	test('holds every role exactly once, and so every card of the map', () => {
		const ids = entries.map(({ role }) => role.id);
		expect(ids.toSorted()).toEqual(document.roles.map(({ id }) => id).toSorted());
		const mapped = sections
			.filter(({ kind }) => kind === 'track' || kind === 'no-track')
			.flatMap(({ roles }) => roles.map(({ role }) => role.id));
		expect(mapped.toSorted()).toEqual(
			careerGraph(document)
				.cards.map(({ id }) => id)
				.toSorted(),
		);
	});

	test('holds every move at both its ends, and so every line of the map', () => {
		const on = entries.flatMap(({ waysOn }) => waysOn.map(({ id }) => id));
		const into = entries.flatMap(({ waysIn }) => waysIn.map(({ id }) => id));
		const known = new Set(document.roles.map(({ id }) => id));
		const withEnd = (end: 'from' | 'to') =>
			document.transitions.filter((move) => known.has(move[end])).map(({ id }) => id);
		expect(on.toSorted()).toEqual(withEnd('from').toSorted());
		expect(into.toSorted()).toEqual(withEnd('to').toSorted());
		for (const { id } of careerGraph(document).moves) expect(on).toContain(id);
	});

	test('lists senior roles first', () => {
		for (const { roles } of sections) {
			const ranks = roles.map(({ role }) => role.rank);
			expect(ranks).toEqual(ranks.toSorted((a, b) => b - a));
		}
	});
});
