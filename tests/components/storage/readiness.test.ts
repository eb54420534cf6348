import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { assess, planFor } from '#lib/model/readiness/readiness-acts.ts';
import type { ProjectedDocument } from '#lib/model/projection.ts';
import type { Grade, Readiness } from '#lib/model/readiness/readiness.ts';
import { Departure } from '#lib/state/departure.ts';
import { LadderReadiness } from '#lib/state/ladder-readiness.svelte.ts';
import { Preferences } from '#lib/state/preferences.svelte.ts';
import { ReadinessShelf } from '#lib/state/readiness-shelf.ts';
import { ReadinessStore } from '#lib/storage/readiness-store.ts';
import { deleteDatabase } from '../../make/kept-app.ts';
import { ownView } from '../../make/readiness.ts';

const name = 'rolemap-readiness-test';
const ladder = { id: 'ladder', title: 'Ladder' };
const open: { dispose: () => void }[] = [];

function tab() {
	const host = { departure: new Departure(), preferences: new Preferences() };
	const shelf = new ReadinessShelf(host, name);
	open.push(shelf);
	return { shelf, own: shelf.of(ladder), ...host };
}
function grade(own: LadderReadiness, id: string, state: Grade): void {
	own.act(
		assess(own.document, ownView, {
			item: { id, text: `Sign ${id}` },
			state,
			on: '2026-11-25',
			previous: own.document.assessments.find(({ itemId }) => itemId === id) ?? null,
		}),
	);
}
const states = ({ assessments }: Readiness) =>
	Object.fromEntries(assessments.map(({ itemId, state }) => [itemId, state]));
const settled = (own: LadderReadiness) => vi.waitFor(() => expect(own.phase).toBe('saved'));

beforeEach(() => localStorage.clear());
afterEach(async () => {
	for (const one of open.splice(0)) one.dispose();
	await deleteDatabase(name);
});

test('what was graded is there again, and saved is said only once the transaction is over', async () => {
	const { own, preferences } = tab();
	await own.ready;
	expect(preferences.tracksReadiness.current).toBe(false);
	grade(own, 'x', 'shown');
	expect(own.phase).toBe('saving');
	await settled(own);
	expect(preferences.tracksReadiness.current).toBe(true);
	const again = tab();
	await again.own.ready;
	expect(states(again.own.document)).toEqual({ x: 'shown' });
});

test('every act can be undone and done again, and the store follows', async () => {
	const { own } = tab();
	await own.ready;
	grade(own, 'x', 'emerging');
	grade(own, 'x', 'shown');
	own.act(planFor(own.document, { ...ownView, id: 'p', item: { text: 'Run a budget' } }));
	own.undo();
	own.undo();
	expect(states(own.document)).toEqual({ x: 'emerging' });
	own.redo();
	expect([own.canUndo, own.canRedo]).toEqual([true, true]);
	await settled(own);
	const stored = await new ReadinessStore({ name }).read('ladder');
	expect(stored).toMatchObject({ ok: true, value: { assessments: [{ state: 'shown' }], plan: [] } });
});

test('what nothing is left of is not in the store either', async () => {
	const { own } = tab();
	await own.ready;
	grade(own, 'x', 'shown');
	own.undo();
	await settled(own);
	expect(await new ReadinessStore({ name }).read('ladder')).toEqual({ ok: true, value: undefined });
});

test('two tabs come to the same, whoever was first', async () => {
	const [one, other] = [tab().own, tab().own];
	await Promise.all([one.ready, other.ready]);
	grade(one, 'x', 'shown');
	grade(other, 'y', 'not-yet');
	await vi.waitFor(() => {
		expect(states(one.document)).toEqual({ x: 'shown', y: 'not-yet' });
		expect(states(other.document)).toEqual({ x: 'shown', y: 'not-yet' });
	});
	one.undo();
	await vi.waitFor(() => expect(states(other.document)).toEqual({ y: 'not-yet' }));
});

test('a ladder has its readiness once all of it is read, and while it is read again', () => {
	const { shelf } = tab();
	const opened = (phase: 'reading' | 'ready', id: string) =>
		shelf.ofOpen({ phase, document: { id, title: 'Ladder' } as ProjectedDocument });
	expect(opened('reading', 'new')).toBeNull();
	const first = opened('ready', 'new');
	expect(first).not.toBeNull();
	expect(opened('reading', 'new')).toBe(first);
	expect(opened('reading', 'other')).toBeNull();
});

test('ladders keep to themselves', async () => {
	const { shelf, own } = tab();
	await own.ready;
	grade(own, 'x', 'shown');
	const another = shelf.of({ id: 'another', title: 'Another' });
	await another.ready;
	expect(another.document.assessments).toEqual([]);
});

test('what is kept of all ladders is listed, nothing where there is nothing, and none is made by asking', async () => {
	const { shelf, own } = tab();
	expect(await shelf.all()).toEqual([]);
	expect((await indexedDB.databases()).map((one) => one.name)).not.toContain(name);
	grade(own, 'x', 'shown');
	const another = shelf.of({ id: 'another', title: 'Another' });
	grade(another, 'y', 'shown');
	await Promise.all([settled(own), settled(another)]);
	const all = await tab().shelf.all();
	expect(all?.map(({ id, title, assessments }) => [id, title, assessments.length])).toEqual([
		['another', 'Another', 1],
		['ladder', 'Ladder', 1],
	]);
});

test('a damaged record is counted, left out of sight, and still there after the next act', async () => {
	const { own } = tab();
	await own.ready;
	grade(own, 'x', 'shown');
	await settled(own);
	const damaged = { id: 'broken', state: 'perfect' };
	const store = new ReadinessStore({ name });
	await store.commit(
		'ladder',
		(stored) => ({ ...(stored as Readiness), assessments: [damaged] }) as unknown as Readiness,
	);
	const { own: again } = tab();
	await again.ready;
	expect([again.broken, again.document.assessments]).toEqual([1, []]);
	grade(again, 'y', 'shown');
	await settled(again);
	const kept = await store.read('ladder');
	expect(kept.ok && (kept.value as Readiness).assessments).toContainEqual(damaged);
});

test('what a newer Rolemap wrote is shown and never written over', async () => {
	const store = new ReadinessStore({ name });
	const newer = { ...ladder, format: 'rolemap-readiness' as const, version: 9, assessments: [], plan: [] };
	await store.commit('ladder', () => newer);
	const { own } = tab();
	await own.ready;
	expect([own.readOnly, own.phase]).toEqual([true, 'notSaved']);
	grade(own, 'x', 'shown');
	expect(await own.settled()).toBe(true);
	expect(await store.read('ladder')).toEqual({ ok: true, value: newer });
});

test('what cannot be kept is said, held, and kept when it can be', async () => {
	let refuses = true;
	const store = new ReadinessStore({ name });
	const own = new LadderReadiness({
		ladder: 'ladder',
		title: 'Ladder',
		store: {
			read: (id) => store.read(id),
			commit: (id, fit) => (refuses ? Promise.resolve({ ok: false, fault: 'quota' }) : store.commit(id, fit)),
		},
		onSaved: () => undefined,
	});
	await own.ready;
	grade(own, 'x', 'shown');
	await vi.waitFor(() => expect([own.phase, own.fault]).toEqual(['notSaved', 'quota']));
	expect(states(own.document)).toEqual({ x: 'shown' });
	refuses = false;
	expect(await own.settled()).toBe(true);
	expect(own.phase).toBe('saved');
	store.dispose();
});

test('leaving the page waits for it, and the device can forget it', async () => {
	const { own, departure } = tab();
	await own.ready;
	grade(own, 'x', 'shown');
	await Promise.all([...departure.beforeReload].map((save) => save()));
	expect(own.phase).toBe('saved');
	await Promise.all([...departure.beforeForget].map((close) => close()));
	await deleteDatabase(name);
	const { own: fresh } = tab();
	await fresh.ready;
	expect(fresh.document.assessments).toEqual([]);
});
