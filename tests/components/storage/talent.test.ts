import { afterEach, expect, test, vi } from 'vitest';
import { nominate } from '#lib/model/talent/talent-acts.ts';
import type { Talent } from '#lib/model/talent/talent.ts';
import { Departure } from '#lib/state/departure.ts';
import { TalentDesk } from '#lib/state/talent-desk.svelte.ts';
import { TalentShelf } from '#lib/state/talent-shelf.ts';
import { TalentStore } from '#lib/storage/talent-store.ts';
import { deleteDatabase } from '../../make/kept-app.ts';
import { workedExample } from '../../make/organization.ts';

const name = 'rolemap-talent-test';
const shelfOf = { id: 'ladder', title: 'Ladder', ground: () => workedExample() };
const open: { dispose: () => void }[] = [];

function tab() {
	const departure = new Departure();
	const shelf = new TalentShelf({ departure }, name);
	open.push(shelf);
	return { desk: shelf.of(shelfOf), departure };
}
function put(desk: TalentDesk, positionId: string, personId: string): void {
	if (desk.document === null) throw new Error('closed');
	desk.act(
		nominate(desk.document, positionId, {
			...{ id: `${positionId}-${personId}`, slateId: `slate-${positionId}`, personId },
			...{ readiness: 'now', status: 'confirmed' },
		}),
	);
}
const named = (talent: Talent | null) =>
	talent?.slates.flatMap(({ nominations }) => nominations.map(({ id }) => id)).sort();
const saved = (desk: TalentDesk) => vi.waitFor(() => expect(desk.saving).toBe('saved'));
const codes = (issues: readonly { readonly code: string }[]) => issues.map(({ code }) => code);

afterEach(async () => {
	for (const one of open.splice(0)) one.dispose();
	await deleteDatabase(name);
});

test('nothing is read before it is opened, and looking leaves no database behind', async () => {
	const { desk } = tab();
	expect([desk.phase, desk.document]).toEqual(['closed', null]);
	expect(await desk.open()).toEqual([]);
	expect([desk.phase, named(desk.document)]).toEqual(['open', []]);
	const names = (await indexedDB.databases()).map((one) => one.name);
	expect(names).not.toContain(name);
});

test('what was nominated is there again, undone and done again, and closed nothing is left in memory', async () => {
	const { desk } = tab();
	await desk.open();
	put(desk, 'P3', 'Dia');
	put(desk, 'P1', 'Cem');
	desk.undo();
	expect(named(desk.document)).toEqual(['P3-Dia']);
	desk.redo();
	await saved(desk);
	expect(await desk.close()).toBe(true);
	expect([desk.phase, desk.document, desk.canUndo]).toEqual(['closed', null, false]);
	const again = tab().desk;
	await again.open();
	expect(named(again.document)).toEqual(['P1-Cem', 'P3-Dia']);
});

test('under a passphrase the store holds nothing that can be read, and only the passphrase opens it', async () => {
	const { desk } = tab();
	await desk.open();
	put(desk, 'P3', 'Dia');
	expect(await desk.protect('open sesame')).toBe(true);
	put(desk, 'P1', 'Cem');
	await saved(desk);
	const stored = await new TalentStore({ name }).read('ladder');
	expect(stored.ok && stored.value?.text).toContain('rolemap-talent-locked');
	// In quotes, for what is locked is written in letters among which any short name may come up by chance.
	expect(stored.ok && stored.value?.text).not.toMatch(/"(?:Dia|Cem|P3)"/);
	await desk.close();
	expect([desk.phase, desk.document]).toEqual(['locked', null]);
	expect(codes(await desk.open())).toEqual(['talent-locked']);
	expect(codes(await desk.open('wrong'))).toEqual(['talent-passphrase-wrong']);
	expect(desk.phase).toBe('locked');
	expect(await desk.open('open sesame')).toEqual([]);
	expect(named(desk.document)).toEqual(['P1-Cem', 'P3-Dia']);
	expect(await desk.protect(null)).toBe(true);
	const plain = await new TalentStore({ name }).read('ladder');
	expect(plain.ok && plain.value?.text).toMatch(/"Dia"/);
});

test('with nobody there it closes by itself, once all is stored', async () => {
	const store = new TalentStore({ name });
	open.push(store);
	const desk = new TalentDesk({
		...{ workspace: 'ladder', title: 'Ladder', ground: () => workedExample(), store, idle: 60 },
		onSaved: () => undefined,
	});
	await desk.open();
	put(desk, 'P3', 'Dia');
	await vi.waitFor(() => expect(desk.phase).toBe('closed'));
	await desk.open();
	expect(named(desk.document)).toEqual(['P3-Dia']);
});

test('two tabs come to the same, whoever was first, also under one passphrase', async () => {
	const one = tab().desk;
	await one.open();
	await one.protect('x');
	const other = tab().desk;
	await other.open('x');
	put(one, 'P3', 'Dia');
	put(other, 'P1', 'Cem');
	await vi.waitFor(() => {
		expect(named(one.document)).toEqual(['P1-Cem', 'P3-Dia']);
		expect(named(other.document)).toEqual(['P1-Cem', 'P3-Dia']);
	});
});

test('a tab whose passphrase was changed elsewhere is locked', async () => {
	const one = tab().desk;
	await one.open();
	put(one, 'P3', 'Dia');
	await saved(one);
	const other = tab().desk;
	await other.open();
	await one.protect('x');
	await vi.waitFor(() => expect([other.phase, other.document]).toEqual(['locked', null]));
});

test('erased it is gone, and what cannot be kept is held and said', async () => {
	const { desk } = tab();
	await desk.open();
	put(desk, 'P3', 'Dia');
	expect(await desk.erase()).toBe(true);
	expect(await new TalentStore({ name }).read('ladder')).toEqual({ ok: true, value: null });
	let refuses = true;
	const store = new TalentStore({ name });
	open.push(store);
	const own = new TalentDesk({
		...{ workspace: 'ladder', title: 'Ladder', ground: () => workedExample() },
		store: {
			read: (id) => store.read(id),
			swap: (...given) => (refuses ? Promise.resolve({ ok: false, fault: 'quota' }) : store.swap(...given)),
		},
		onSaved: () => undefined,
	});
	await own.open();
	put(own, 'P3', 'Dia');
	await vi.waitFor(() => expect([own.saving, own.fault]).toEqual(['notSaved', 'quota']));
	expect(await own.close()).toBe(false);
	expect(named(own.document)).toEqual(['P3-Dia']);
	refuses = false;
	expect(await own.settled()).toBe(true);
});

test('leaving the page waits for it, and the device can forget it', async () => {
	const { desk, departure } = tab();
	await desk.open();
	put(desk, 'P3', 'Dia');
	await Promise.all([...departure.beforeReload].map((save) => save()));
	expect(desk.saving).toBe('saved');
	await Promise.all([...departure.beforeForget].map((close) => close()));
	await deleteDatabase(name);
	const fresh = tab().desk;
	await fresh.open();
	expect(named(fresh.document)).toEqual([]);
});
