import { expect, test } from 'vitest';
import { applyChange, changeBetween, inverseOf, isEmptyChange } from '#lib/model/change.ts';
import { emptyDocument } from '#lib/model/empty-document.ts';
import type { RolemapDocument } from '#lib/model/document.ts';

const track = (id: string, name = id) => ({
	id,
	frameworkId: 'ladder',
	name,
	aliases: [],
	kind: 'other' as const,
	order: 0,
});
const withTracks = (...tracks: RolemapDocument['tracks']): RolemapDocument => ({
	...emptyDocument('one', 'One'),
	tracks,
});

const [a, b, c, d] = [track('a'), track('b'), track('c'), track('d')];
const cases: readonly (readonly [string, RolemapDocument, RolemapDocument])[] = [
	['nothing', withTracks(a, b), withTracks(a, b)],
	['one added in the middle', withTracks(a, c), withTracks(a, b, c)],
	['several added', withTracks(b), withTracks(a, b, c, d)],
	['one replaced', withTracks(a, b, c), withTracks(a, track('b', 'Other'), c)],
	['several removed', withTracks(a, b, c, d), withTracks(c)],
	['all at once', withTracks(a, b, c), withTracks(d, track('b', 'Other'))],
	['a new title', withTracks(a), { ...withTracks(a), title: 'Two' }],
];

test.each(cases)('%s: made, undone and made again', (_, before, after) => {
	const change = changeBetween(before, after);
	expect(applyChange(before, change)).toEqual(after);
	expect(applyChange(after, inverseOf(change))).toEqual(before);
	expect(applyChange(before, inverseOf(inverseOf(change)))).toEqual(after);
});

test('records that stay are the same objects, and so are whole collections', () => {
	const before = withTracks(a, b);
	const after = applyChange(before, changeBetween(before, withTracks(a, track('b', 'Other'))));
	expect(after.tracks[0]).toBe(a);
	expect(after.roles).toBe(before.roles);
	expect(isEmptyChange(changeBetween(before, before))).toBe(true);
});

test('a record that has moved since is still the one that is replaced', () => {
	const change = changeBetween(withTracks(a, b), withTracks(a, track('b', 'Other')));
	expect(applyChange(withTracks(b, c, a), change).tracks).toEqual([track('b', 'Other'), c, a]);
});
