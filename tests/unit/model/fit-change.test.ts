import { expect, test } from 'vitest';
import { applyChange, changeBetween, inverseOf } from '#lib/model/change.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import { fitChange } from '#lib/model/fit-change.ts';
import type { Role } from '#lib/model/role.ts';
import { makeDocument, makeMove, makeRole } from '../../make/document.ts';

const start: RolemapDocument = makeDocument({
	roles: ['a', 'b', 'c'].map((id) => makeRole({ id, notes: [{ id: 'n1', text: 'First' }] })),
	transitions: [makeMove({ from: 'a', to: 'b' })],
});
const withRole = (document: RolemapDocument, id: string, parts: Partial<Role>): RolemapDocument => ({
	...document,
	roles: document.roles.map((role) => (role.id === id ? { ...role, ...parts } : role)),
});
const without = (document: RolemapDocument, id: string): RolemapDocument => ({
	...document,
	roles: document.roles.filter((role) => role.id !== id),
	transitions: document.transitions.filter(({ from, to }) => from !== id && to !== id),
});
const role = (document: RolemapDocument, id: string) => document.roles.find((one) => one.id === id);

test('an undo takes back its own field and leaves the one that somebody else changed', () => {
	const mine = withRole(start, 'a', { name: 'Mine' });
	const both = withRole(mine, 'a', { rank: 7 });
	const { change, clashes } = fitChange(both, inverseOf(changeBetween(start, mine)), 'theirs');
	expect(role(applyChange(both, change), 'a')).toMatchObject({ name: 'a', rank: 7 });
	expect(clashes).toBe(0);
});

test('an undo of a text that somebody else has written anew leaves theirs and says so', () => {
	const mine = withRole(start, 'a', { name: 'Mine' });
	const theirs = withRole(mine, 'a', { name: 'Theirs' });
	const fitted = fitChange(theirs, inverseOf(changeBetween(start, mine)), 'theirs');
	expect(fitted).toEqual({ change: { steps: [] }, clashes: 1 });
	// An edit, not an undo, is the newer word.
	const edit = fitChange(theirs, changeBetween(start, withRole(start, 'a', { name: 'Newest' })), 'mine');
	expect(role(applyChange(theirs, edit.change), 'a')?.name).toBe('Newest');
});

test('items that two people added to one list are both there, and each undo takes its own', () => {
	const item = (id: string) => ({ id, text: id });
	const notes = (...ids: string[]) => ids.map((id) => (id === 'n1' ? { id, text: 'First' } : item(id)));
	const mine = withRole(start, 'a', { notes: notes('n1', 'x') });
	const theirs = withRole(start, 'a', { notes: notes('y', 'n1') });
	const both = applyChange(theirs, fitChange(theirs, changeBetween(start, mine), 'mine').change);
	expect(role(both, 'a')?.notes.map(({ id }) => id)).toEqual(['y', 'n1', 'x']);
	const undone = applyChange(both, fitChange(both, inverseOf(changeBetween(start, mine)), 'theirs').change);
	expect(role(undone, 'a')?.notes.map(({ id }) => id)).toEqual(['y', 'n1']);
});

test('what somebody else removed does not come back by an undo', () => {
	const mine = withRole(start, 'b', { name: 'Mine' });
	const gone = without(mine, 'b');
	const fitted = fitChange(gone, inverseOf(changeBetween(start, mine)), 'theirs');
	expect(fitted).toEqual({ change: { steps: [] }, clashes: 1 });
});

test('no move is left without its ends, whoever removed them', () => {
	const moved: RolemapDocument = {
		...start,
		transitions: [...start.transitions, makeMove({ from: 'c', to: 'b' })],
	};
	const removal = fitChange(moved, changeBetween(start, without(start, 'b')), 'mine');
	expect(applyChange(moved, removal.change).transitions).toEqual([]);
	expect(applyChange(applyChange(moved, removal.change), inverseOf(removal.change))).toEqual(moved);
	const gone = without(start, 'b');
	const adding = fitChange(gone, changeBetween(start, moved), 'mine');
	expect(applyChange(gone, adding.change).transitions).toEqual([]);
});
