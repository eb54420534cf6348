import { expect, test } from 'vitest';
import { orgGraph } from '#lib/analysis/organization/org-graph.ts';
import { positionGroups, type Grouping } from '#lib/analysis/organization/position-groups.ts';
import { positionSpans } from '#lib/analysis/organization/span-base.ts';
import {
	spanBreaches,
	wantedPositions,
	type OrgFilter,
} from '#lib/analysis/organization/wanted-positions.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import { organizationOf } from '../../../make/organization.ts';

const document: RolemapDocument = {
	...organizationOf([
		{ id: 'a', held: { Ann: 1 }, unitId: 'all', location: 'Oslo', annualCost: 90 },
		...['b', 'c', 'd', 'e', 'f', 'g'].map((id, at) => {
			return { id, manager: 'a', unitId: 'north', roleId: 'r', held: { [id]: 1 }, annualCost: 10 * (at + 1) };
		}),
		{ id: 'h', manager: 'b', unitId: 'north-east', location: 'Oslo', roleId: 'r' },
		{ id: 'i', manager: 'h', held: { Ida: 1 }, location: 'Lima' },
	]),
	units: [
		{ id: 'all', orgId: 'org', name: 'All', parentId: 'north-east' },
		{ id: 'north', orgId: 'org', name: 'North', parentId: 'all' },
		{ id: 'north-east', orgId: 'org', name: 'North-east', parentId: 'north' },
	],
};

function found(filter: OrgFilter, of: RolemapDocument = document): string | null {
	const graph = orgGraph(of);
	const breaches = () => spanBreaches(graph, positionSpans(graph), of);
	const wanted = wantedPositions(graph, filter, { units: of.units, breaches });
	return wanted && graph.positions.flatMap(({ id }, at) => (wanted[at] === 1 ? [id] : [])).join('');
}

test.each<[OrgFilter, string | null]>([
	[{}, null],
	[{ unit: 'north-east' }, 'abcdefgh'],
	[{ unit: '' }, 'i'],
	[{ unit: 'gone' }, ''],
	[{ location: 'Oslo' }, 'ah'],
	[{ only: 'vacant' }, 'h'],
	[{ only: 'no-role' }, 'ai'],
	// A leader of leaders is held against 6 to 7, who leads the work against 8 to 10: a has 6, b and h one each.
	[{ only: 'span-outside' }, 'bh'],
	[{ only: 'span-outside', location: 'Oslo' }, 'h'],
])('%j finds %s', (filter, ids) => {
	expect(found(filter)).toBe(ids);
});

test('a unit is found with those below it, and a circle of units ends', () => {
	const straight = {
		...document,
		units: document.units.map(({ parentId, ...unit }) => {
			return unit.id === 'all' || parentId === undefined ? unit : { ...unit, parentId };
		}),
	};
	expect(found({ unit: 'north' }, straight)).toBe('bcdefgh');
	expect(found({ unit: 'north-east' }, straight)).toBe('h');
});

function groupsOf(by: Grouping, of: RolemapDocument = document): readonly [string, string][] {
	const graph = orgGraph(of);
	const { of: groupOf, groups } = positionGroups(graph, of, by);
	const said = [...groups, { key: 'unknown' }].map((group) =>
		'key' in group ? group.key : `${group.from}-${group.to ?? ''}`,
	);
	return said.map((name, at) => {
		const group = at === groups.length ? -1 : at;
		return [
			name,
			graph.positions.flatMap(({ id }, place) => (groupOf[place] === group ? [id] : [])).join(''),
		];
	});
}

test('positions are grouped by what is known of them, the most first, and what is not known stands apart', () => {
	expect(groupsOf('role')).toEqual([
		['r', 'bcdefgh'],
		['unknown', 'ai'],
	]);
	expect(groupsOf('location')).toEqual([
		['Oslo', 'ah'],
		['Lima', 'i'],
		['unknown', 'bcdefg'],
	]);
	expect(groupsOf('cost')).toEqual([
		['10-20', 'b'],
		['20-30', 'c'],
		['30-50', 'de'],
		['50-60', 'f'],
		['60-', 'ag'],
		['unknown', 'hi'],
	]);
});

test('tenure is counted up to the day of the organization, else to the last day that is named', () => {
	const since: Readonly<Record<string, string>> = {
		a: '2015-03-01',
		b: '2024-03-02',
		c: '2025-02-01',
		d: '2025-03-01',
	};
	const dated = {
		...document,
		assignments: document.assignments.map((one) => {
			const start = since[one.positionId];
			return start === undefined ? one : { ...one, start };
		}),
	};
	expect(groupsOf('tenure', dated)).toEqual([
		['0-1', 'bcd'],
		['1-3', ''],
		['3-5', ''],
		['5-10', ''],
		['10-', 'a'],
		['unknown', 'efghi'],
	]);
	const later = { ...dated, orgs: [{ id: 'org', name: 'Org', asOf: '2026-03-01' }] };
	expect(groupsOf('tenure', later).slice(0, 2)).toEqual([
		['0-1', ''],
		['1-3', 'bcd'],
	]);
});
