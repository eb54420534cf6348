import { expect, test } from 'vitest';
import { doGiven } from '#lib/model/commands/in-scenario.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import { masked, maskedValues, nextMask, readMask, unmasked, writeMask, type Mask } from '#lib/model/mask.ts';
import { project } from '#lib/model/projection.ts';
import { organizationOf } from '../../make/organization.ts';

const names = ['Ana María Okafor', 'bell', 'Jean-Luc O’Neil', '李明'];

/** People with everything that an import may keep beside them, and an option that moved and closed some. */
function withOption(): RolemapDocument {
	const [ana = '', bell = '', jean = '', li = ''] = names;
	const made = organizationOf([
		{ id: '1', title: 'Head', held: { [ana]: 1 }, annualCost: 123_456, notes: `Ask ${ana}` },
		{ id: '2', title: 'Lead', manager: '1', held: { [bell]: 0.5, [jean]: 0.5 } },
		{ id: '3', title: 'Analyst', manager: '2', held: { [li]: 1 }, extras: { Mentor: jean, Salary: '98765' } },
		{ id: '4', title: 'Clerk', manager: '1', held: { [bell]: 0.5 } },
	]);
	const whole: RolemapDocument = {
		...made,
		// Ids that are names would be no names of a screen; here they must not hide what leaks.
		people: made.people.map((one, at) => {
			return { ...one, id: `p${at}`, email: `${one.name}@example.org`, extras: { Nickname: one.name } };
		}),
		assignments: made.assignments.map((one) => ({
			...one,
			id: `a${one.positionId}`,
			personId: `p${names.indexOf(one.personId)}`,
		})),
		scenarios: [{ id: 's', orgId: 'org', name: 'Leaner', baseId: null, status: 'draft', acts: [] }],
	};
	const moved = doGiven(whole, 'move-position', { position: '3', to: '1' }, 's');
	if (!moved.ok) throw new Error('refused');
	const paid = doGiven(moved.value.document, 'set-position', { position: '2', cost: 55_555 }, 's');
	if (!paid.ok) throw new Error('refused');
	return paid.value.document;
}

/** All that a screen may show of a document: texts that are no ids, and sentences of options. */
function shownOf(document: RolemapDocument): string {
	const { people, positions, scenarios } = document;
	return JSON.stringify([
		people.map(({ id, ...rest }) => (void id, rest)),
		positions,
		scenarios.map(({ acts }) => acts.map(({ values }) => values)),
	]);
}

test('by roles alone no name is left, and whoever shares a seat is called by the first of theirs', () => {
	const mask: Mask = { names: 'role-only', pay: false };
	const document = project(withOption(), { purpose: 'screen', hide: (whole) => masked(whole, mask) });
	for (const name of names) expect(shownOf(document)).not.toContain(name);
	expect(shownOf(withOption())).toContain(names[0]);
	expect(document.people.map(({ name }) => name)).toEqual(['Head', 'Lead', 'Lead', 'Analyst']);
	// What is shown can still be edited: ids are the same, costs are there.
	expect(document.people.map(({ id }) => id)).toEqual(withOption().people.map(({ id }) => id));
	expect(document.positions[0]?.annualCost).toBe(123_456);
});

test('initials are those of every word, in any script', () => {
	const document = masked(withOption(), { names: 'initials', pay: false });
	expect(document.people.map(({ name }) => name)).toEqual(['A. M. O.', 'B.', 'J. O.', '李.']);
	for (const name of names.slice(0, 3)) expect(shownOf(document)).not.toContain(name);
});

test('pay is hidden with all that says it, and names are not', () => {
	const document = masked(withOption(), { names: 'none', pay: true });
	for (const sum of ['123456', '98765', '55555']) {
		expect(shownOf(withOption())).toContain(sum);
		expect(shownOf(document)).not.toContain(sum);
	}
	expect(document.people.map(({ name, email }) => [name, email])).toEqual(
		withOption().people.map(({ name, email }) => [name, email]),
	);
	// Nobody knows what an import kept beside a person.
	expect(JSON.stringify(document)).not.toContain('Nickname');
});

test('sentences of edits call people the same way', () => {
	const hide = maskedValues(withOption(), { names: 'initials', pay: true });
	expect(hide({ position: `${names[0]}, ${names[1]}`, to: 'Warehouse, North', cost: 5, reports: 2 })).toEqual(
		{
			position: 'A. M. O., B.',
			to: 'Warehouse, North',
			reports: 2,
		},
	);
});

test('an address says what is hidden, and a key goes through all of it', () => {
	const seen: (string | undefined)[] = [];
	let mask: Mask = unmasked;
	do {
		seen.push(writeMask(mask));
		expect(readMask(writeMask(mask) ?? null)).toEqual(mask);
		mask = nextMask(mask);
	} while (writeMask(mask) !== undefined);
	expect(seen).toEqual([undefined, 'initials', 'role-only', 'role-only,pay']);
	expect(readMask('none,pay,photos')).toEqual({ names: 'none', pay: true });
	expect(readMask('everything')).toEqual(unmasked);
	expect(masked(withOption(), unmasked).people[0]?.name).toBe(names[0]);
});
