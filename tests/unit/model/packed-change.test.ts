import { expect, test } from 'vitest';
import { applyChange, changeBetween } from '#lib/model/change.ts';
import { doCommand } from '#lib/model/commands/do-command.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import { fitChange } from '#lib/model/fit-change.ts';
import { inverseOfPacked, joinedChange, packedChange, unpackedChange } from '#lib/model/packed-change.ts';
import { makeDocument, makeRole } from '../../make/document.ts';

const start = makeDocument({ roles: [makeRole({ id: 'a', name: 'A' }), makeRole({ id: 'b', name: 'B' })] });

function withRole(document: RolemapDocument, id: string, fields: object): RolemapDocument {
	const roles = document.roles.map((role) => (role.id === id ? { ...role, ...fields } : role));
	return { ...document, roles };
}

const named = (document: RolemapDocument, id: string) => document.roles.find((role) => role.id === id);

test('of a record that stays, only what changed is kept', () => {
	const packed = packedChange(changeBetween(start, withRole(start, 'b', { name: 'Bee', icon: 'hive' })));
	const place = { collection: 'roles', id: 'b', at: 1 };
	expect(packed.steps).toEqual([
		{ ...place, field: 'name', before: 'B', after: 'Bee' },
		{ ...place, field: 'icon', before: undefined, after: 'hive' },
	]);
	expect(Object.hasOwn(applyChange(start, unpackedChange(packed, start)).roles[1] ?? {}, 'icon')).toBe(true);
});

test('undone where another tab changed another field, that stays; a field that was not there goes again', () => {
	const packed = packedChange(changeBetween(start, withRole(start, 'a', { icon: 'hive' })));
	const theirs = withRole(withRole(start, 'a', { icon: 'hive' }), 'a', { name: 'Theirs' });
	const back = unpackedChange(inverseOfPacked(packed), theirs);
	const { change, clashes } = fitChange(theirs, back, 'theirs');
	const role = named(applyChange(theirs, change), 'a');
	expect(clashes).toBe(0);
	expect(role?.name).toBe('Theirs');
	expect(Object.hasOwn(role ?? {}, 'icon')).toBe(false);
});

test('undone where another tab changed the same text, theirs stands, and where it removed the role nothing comes back', () => {
	const packed = packedChange(changeBetween(start, withRole(start, 'a', { name: 'Mine' })));
	const other = withRole(start, 'a', { name: 'Theirs' });
	const kept = fitChange(other, unpackedChange(inverseOfPacked(packed), other), 'theirs');
	expect(named(applyChange(other, kept.change), 'a')?.name).toBe('Theirs');
	expect(kept.clashes).toBe(1);
	const gone = { ...start, roles: start.roles.filter(({ id }) => id !== 'a') };
	const none = fitChange(gone, unpackedChange(inverseOfPacked(packed), gone), 'theirs');
	expect(none).toEqual({ change: { steps: [] }, clashes: 1 });
});

test('letters typed into one field are one step, and two fields of one record one change of it', () => {
	const [first, second] = [withRole(start, 'a', { name: 'Ab' }), withRole(start, 'a', { name: 'Abc' })];
	const third = withRole(second, 'a', { icon: 'hive' });
	const typed = joinedChange(
		packedChange(changeBetween(start, first)),
		packedChange(changeBetween(first, second)),
	);
	expect(typed.steps).toHaveLength(1);
	const both = joinedChange(typed, packedChange(changeBetween(second, third)));
	const change = unpackedChange(both, start);
	expect(change.steps).toHaveLength(1);
	expect(applyChange(start, change)).toEqual(third);
	expect(applyChange(third, unpackedChange(inverseOfPacked(both), third))).toEqual(start);
	const twice = {
		steps: [...packedChange(changeBetween(start, first)).steps, ...inverseOfPacked(typed).steps],
	};
	expect(applyChange(first, unpackedChange(inverseOfPacked(twice), first)).roles[0]?.name).toBe('A');
});

test('what is made of a packed change is frozen, as all that commands make', () => {
	const result = doCommand(start, 'rename-role', { role: 'a', name: 'Renamed' });
	if (!result.ok) throw new Error('refused');
	const { steps } = unpackedChange(packedChange(result.value.change), start);
	expect(steps.every(({ after }) => Object.isFrozen(after))).toBe(true);
});

test('what is changed before and after a record is put elsewhere stays two steps, undone and done again', () => {
	const first = withRole(start, 'a', { rank: 0.4 });
	const elsewhere = { ...first, roles: first.roles.toReversed() };
	const last = withRole(elsewhere, 'a', { rank: 0.7 });
	const states = [start, first, elsewhere, last];
	const whole = states
		.slice(1)
		.map((state, at) => packedChange(changeBetween(states[at] ?? start, state)))
		.reduce(joinedChange);
	expect(applyChange(start, unpackedChange(whole, start))).toEqual(last);
	expect(applyChange(last, unpackedChange(inverseOfPacked(whole), last))).toEqual(start);
});
