import { expect, test } from 'vitest';
import { doCommand } from '#lib/model/commands/do-command.ts';
import { doGiven } from '#lib/model/commands/in-scenario.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import { materialise } from '#lib/model/materialise.ts';
import { commandWords } from '#lib/words/english/commands.ts';
import { makeRole } from '../../../make/document.ts';
import { organizationOf } from '../../../make/organization.ts';

const document: RolemapDocument = {
	...organizationOf([
		{ id: 'a', title: 'Team lead', extras: { role: 'TL', floor: '3' } },
		{ id: 'b', title: 'team  lead' },
		{ id: 'c', title: 'Head -> all' },
		{ id: 'd', title: 'Team lead', roleId: 'clerk' },
		{ id: 'e', title: 'Team lead', status: 'closed' },
	]),
	roles: [makeRole({ id: 'manager', name: 'Manager' }), makeRole({ id: 'clerk', name: 'Clerk' })],
};
const link = (links: string, more: object = {}, of = document) =>
	doCommand(of, 'link-positions', { links, ...more });
const linked = ({ positions }: RolemapDocument) => positions.map(({ roleId }) => roleId ?? null);

test('all positions of a title get its role, but who has one', () => {
	const done = link('Team Lead -> manager');
	if (!done.ok) throw new Error('refused');
	expect(linked(done.value.document)).toEqual(['manager', 'manager', null, 'clerk', null]);
	expect(done.value.document.positions[0]?.extras).toEqual({ floor: '3' });
	expect(commandWords['link-positions'].done(done.value.values)).toBe("Linked 2 positions to 'Manager'");
});

test('several titles are one act, roles go by id or name, and those that have a role only where asked', () => {
	const done = link('Team lead → Manager\n\nHead -> all -> CLERK', { relink: true });
	if (!done.ok) throw new Error('refused');
	expect(linked(done.value.document)).toEqual(['manager', 'manager', 'clerk', 'manager', null]);
	expect(commandWords['link-positions'].done(done.value.values)).toBe('Linked 4 positions to 2 roles');
	expect(done.value.change.steps).toHaveLength(4);
});

test('everything that is wrong is said at once, and then nothing is linked', () => {
	const done = link('Team lead\nTeam leed -> manager\nTeam lead -> Managr');
	expect(done.ok).toBe(false);
	expect(done.issues.map(({ code, message }) => [code, message])).toEqual([
		['link-line-odd', '"Team lead" does not say which title is of which role.'],
		['link-title-unknown', 'No position has the title "Team leed". Did you mean "Team lead"?'],
		[
			'link-role-unknown',
			'No role of the ladder is called "Managr", or several are. Did you mean "Manager"?',
		],
	]);
});

test('in an option it is an act of it', () => {
	const option = { id: 'o', orgId: 'org', name: 'O', baseId: null, status: 'draft' as const, acts: [] };
	const done = doGiven(
		{ ...document, scenarios: [option] },
		'link-positions',
		{ links: 'Team lead -> manager' },
		'o',
	);
	if (!done.ok) throw new Error('refused');
	expect(linked(done.value.document)).toEqual(linked(document));
	expect(linked(materialise(done.value.document, 'o').document)[0]).toBe('manager');
});
