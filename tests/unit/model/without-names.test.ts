import { expect, test } from 'vitest';
import { doGiven } from '#lib/model/commands/in-scenario.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import { nameMasks } from '#lib/model/mask.ts';
import { materialise } from '#lib/model/materialise.ts';
import { withoutNames } from '#lib/model/without-names.ts';
import { organizationOf } from '../../make/organization.ts';

const names = ['Ana María Okafor', 'Jean-Luc O’Neil', '李明', 'Sam Carr'] as const;

/** Names wherever people put them: in ids, titles, units, labels, reasons, and in an option that hires and moves. */
function telling(): RolemapDocument {
	const [ana, jean, li] = names;
	const made = organizationOf([
		{ id: ana, title: 'Head', held: { [ana]: 1 } },
		{ id: 'seat', title: `Office of ${ana}`, manager: ana, held: { [jean]: 1 }, unitId: 'u' },
		{ id: '3', title: `${li}的助理`, manager: 'seat', dotted: [ana], held: { [li]: 1 } },
	]);
	const option = { id: 's', orgId: 'org', name: `${jean}’s plan`, baseId: null, status: 'draft', acts: [] };
	let whole = {
		...made,
		people: made.people.map((one) => ({ ...one, email: 'ana.okafor@example.org' })),
		units: [{ id: 'u', orgId: 'org', name: `Team ${jean}` }],
		scenarios: [option],
	} as RolemapDocument;
	const acts = [
		['move-position', { position: '3', to: ana }],
		['add-person', { name: names[3] }],
		['set-position', { position: 'seat', title: `After ${ana}`, cost: 70_000 }],
	] as const;
	for (const [name, input] of acts) {
		const done = doGiven(whole, name, input, 's');
		if (!done.ok) throw new Error(`${name}: ${done.issues[0]?.message ?? ''}`);
		whole = done.value.document;
	}
	return whole;
}

test.each(nameMasks.filter((mask) => mask !== 'none'))('under %s no name is left anywhere', (mask) => {
	const { document } = withoutNames(telling(), { names: mask, pay: true });
	const text = JSON.stringify(document);
	for (const hidden of [...names, 'ana.okafor', '70000']) {
		expect(JSON.stringify(telling())).toContain(hidden);
		expect(text).not.toContain(hidden);
	}
	expect(document.positions[1]?.title).toBe(mask === 'initials' ? 'Office of A. M. O.' : 'Office of Head');
});

test('what hung together still does, and the option still fits', () => {
	const whole = telling();
	const { document, idOf } = withoutNames(whole, { names: 'initials', pay: false });
	expect(document.positions.map(({ id }) => id)).toEqual(whole.positions.map(({ id }) => idOf(id)));
	const seats = new Set(document.positions.map(({ id }) => id));
	const people = new Set(document.people.map(({ id }) => id));
	expect(document.lines).toHaveLength(3);
	for (const { report, manager } of document.lines)
		expect([seats.has(report), seats.has(manager)]).toEqual([true, true]);
	for (const { personId, positionId } of document.assignments)
		expect([people.has(personId), seats.has(positionId)]).toEqual([true, true]);
	const state = materialise(document, 's');
	expect(state.stale).toEqual([]);
	expect(state.document.people.at(-1)?.name).toBe('S. C.');
	expect(state.document.positions[1]?.title).toBe('After A. M. O.');
});

test('a name is hidden where it stands alone, and no longer word is cut', () => {
	const whole = organizationOf([
		{
			id: '1',
			title: 'Sam Carriere, Sam Carr, xSam Carr',
			held: { 'Sam Carr': 1, 'Sam Carr Jones': 1, Will: 1 },
		},
		{ id: '2', title: 'Sam Carr Jones and Will' },
	]);
	const { document } = withoutNames(whole, { names: 'initials', pay: false });
	expect(document.positions.map(({ title }) => title)).toEqual([
		'Sam Carriere, S. C., xSam Carr',
		'S. C. J. and Will',
	]);
});

test('where names are shown, all is as it was', () => {
	const whole = telling();
	expect(withoutNames(whole, { names: 'none', pay: false }).document).toBe(whole);
});
