import { beforeEach, expect, test, vi } from 'vitest';
import type { App } from '#lib/state/context.ts';
import type { Keeper } from '#lib/state/editing.svelte.ts';
import { makeDocument, makeMove, makeRole } from '../../make/document.ts';
import { makeEditedApp } from '../../make/edited-app.ts';

const start = makeDocument({
	roles: ['a', 'b'].map((id) => makeRole({ id })),
	transitions: [makeMove({ from: 'a', to: 'b' })],
});
let app: Pick<App, 'workspace' | 'editing' | 'announcer'>;
const names = () => app.workspace.document.roles.map(({ name }) => name);
const rename = (role: string, name: string, mergeKey?: string) =>
	app.editing.do('rename', { role, name }, mergeKey === undefined ? {} : { mergeKey });

beforeEach(async () => {
	vi.useFakeTimers({ toFake: ['Date'] });
	app = await makeEditedApp(start);
	return () => vi.useRealTimers();
});

test('a command is done, said, undone by name and done again', async () => {
	const result = await rename('a', 'Architect');
	expect(result.ok).toBe(true);
	expect(names()).toEqual(['Architect', 'b']);
	expect(app.announcer.message).toBe('Renamed “a” to “Architect”.');
	expect(app.editing.undoName).toBe('Renamed “a” to “Architect”.');
	app.editing.undo();
	expect(names()).toEqual(['a', 'b']);
	expect(app.workspace.whole.roles).toEqual(start.roles);
	expect(app.announcer.message).toBe('Undone: Renamed “a” to “Architect”.');
	expect([app.editing.canUndo, app.editing.canRedo]).toEqual([false, true]);
	app.editing.redo();
	expect(names()).toEqual(['Architect', 'b']);
	expect(app.announcer.message).toBe('Done again: Renamed “a” to “Architect”.');
});

test('what is refused changes nothing and is not remembered', async () => {
	const result = await rename('nobody', 'Somebody');
	expect(result.ok).toBe(false);
	expect(app.editing.history).toEqual([]);
	app.editing.undo();
	expect(app.announcer.message).toBe('There is nothing to undo.');
});

test('letters typed within half a second of each other are one act, a pause begins another', async () => {
	for (const name of ['A', 'Ar', 'Arc']) {
		await rename('a', name, 'a/name');
		vi.advanceTimersByTime(400);
	}
	vi.advanceTimersByTime(200);
	await rename('a', 'Archer', 'a/name');
	await rename('b', 'Bee', 'b/name');
	expect(app.editing.history).toHaveLength(3);
	app.editing.stepTo(1);
	expect(names()).toEqual(['Arc', 'b']);
	app.editing.stepTo(0);
	expect(names()).toEqual(['a', 'b']);
	app.editing.stepTo(3);
	expect(names()).toEqual(['Archer', 'Bee']);
	expect(app.announcer.message).toBe('Went 3 steps.');
});

test('an edit after an undo gives up what was undone', async () => {
	await rename('a', 'One');
	await rename('a', 'Two');
	app.editing.undo();
	await rename('b', 'Three');
	expect(app.editing.canRedo).toBe(false);
	expect(app.editing.history.map(({ values }) => values['to'])).toEqual(['One', 'Three']);
});

test('a new opening begins a new history', async () => {
	await rename('a', 'One');
	app.editing.keepVersion('Before');
	await app.workspace.refresh();
	expect([app.editing.history, app.editing.versions, app.editing.canUndo]).toEqual([[], [], false]);
});

test('nothing is changed while a ladder is still being opened', async () => {
	await app.editing.prepare();
	const opening = app.workspace.refresh();
	const result = await rename('a', 'One');
	await opening;
	expect(result.issues.map(({ code }) => code)).toEqual(['editing-while-opening']);
	expect(names()).toEqual(['a', 'b']);
});

test('a version is kept, compared with and restored, and the restoring undone', async () => {
	await rename('a', 'One');
	const version = app.editing.keepVersion('First');
	expect(app.announcer.message).toBe('Kept this version as “First”.');
	await rename('a', 'Two');
	expect((await app.editing.compareWith(version))?.records).toEqual([
		{
			collection: 'roles',
			id: 'a',
			name: 'Two',
			kind: 'changed',
			fields: [{ field: 'name', before: ['One'], after: ['Two'] }],
		},
	]);
	expect(await app.editing.restore(version)).toBe(true);
	expect(names()).toEqual(['One', 'b']);
	expect(app.editing.undoName).toBe('Restored the version “First”.');
	expect(app.editing.history.at(-1)?.change.steps).toHaveLength(1);
	app.editing.undo();
	expect(names()).toEqual(['Two', 'b']);
});

test('every change is told to who keeps it, and a keeper may refuse them all', async () => {
	const kept: string[] = [];
	const keeper: { refuses: 'editing-read-only' | 'editing-viewer' | null } & Omit<Keeper, 'refuses'> = {
		refuses: null,
		changed: ({ name, change }) => kept.push(`${name} ${change.steps.length}`),
		keepVersion: ({ name }) => kept.push(`version ${name}`),
		// As it comes back from a store: the same, but of other objects.
		readVersion: (id) => Promise.resolve(id === 'stored' ? structuredClone(start) : null),
	};
	app.editing.keepWith(keeper);
	await rename('a', 'One');
	app.editing.undo();
	app.editing.keepVersion('First');
	expect(kept).toEqual(['rename 1', 'rename 1', 'version First']);
	expect(await app.editing.restore({ id: 'gone', name: 'Gone', at: 0 })).toBe(false);
	await rename('b', 'Other');
	expect(await app.editing.restore({ id: 'stored', name: 'Stored', at: 0 })).toBe(true);
	expect(app.editing.history.at(-1)?.change.steps).toHaveLength(1);
	keeper.refuses = 'editing-read-only';
	expect((await rename('a', 'Two')).issues.map(({ code }) => code)).toEqual(['editing-read-only']);
	keeper.refuses = 'editing-viewer';
	expect((await rename('a', 'Two')).issues.map(({ code }) => code)).toEqual(['editing-viewer']);
	app.editing.redo();
	expect(names()).toEqual(['a', 'b']);
});
