import { expect, test } from 'vitest';
import { positionsOfRole } from '#lib/analysis/organization/positions-of-role.ts';
import { organizationOf } from '../../../make/organization.ts';

const document = {
	...organizationOf([
		{ id: '1', title: 'Head', roleId: 'lead', held: { Ann: 0.5, Bo: 0.5 }, unitId: 'u' },
		{ id: '2', title: 'Lead', roleId: 'lead', manager: '1' },
		{ id: '3', title: 'Lead', roleId: 'lead', manager: '1', held: { Ann: 0.5 } },
		{ id: '4', title: 'Posts', roleId: 'lead', manager: '1', fte: 2.5, pooled: {} },
		{ id: '5', title: 'Gone', roleId: 'lead', status: 'closed', held: { Cy: 1 } },
		{ id: '6', title: 'Else', roleId: 'other', held: { Dee: 1 } },
	]),
	units: [{ id: 'u', orgId: 'org', name: 'Works' }],
};

test('a role has its positions, who holds them, and what is vacant first', () => {
	const { positions, seats, people, vacant } = positionsOfRole(document, 'lead');
	expect(positions.map(({ id, holders, unit, isVacant }) => [id, holders.join(), unit, isVacant])).toEqual([
		['2', '', '', true],
		['1', 'Ann,Bo', 'Works', false],
		['3', 'Ann', '', false],
		// Posts in bulk are filled, and count as many as they stand for.
		['4', '', '', false],
	]);
	expect([seats, people, vacant]).toEqual([6, 2, 1]);
});

test('a role without positions has none', () => {
	const { positions, ...counts } = positionsOfRole(document, 'nobody');
	expect(positions).toEqual([]);
	expect(counts).toEqual({ seats: 0, people: 0, vacant: 0 });
});
