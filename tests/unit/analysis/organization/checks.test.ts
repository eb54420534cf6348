import { expect, test } from 'vitest';
import { checks, type Finding } from '#lib/analysis/organization/checks.ts';
import { layers } from '#lib/analysis/organization/layers.ts';
import { orgGraph } from '#lib/analysis/organization/org-graph.ts';
import { readRange } from '#lib/model/read-range.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import { makeRole } from '../../../make/document.ts';
import { organizationOf, workedExample, type Seat } from '../../../make/organization.ts';

const dimension = (id: string, name: string): RolemapDocument['dimensions'][number] => ({
	id,
	frameworkId: 'ladder',
	name,
	aliases: [],
	group: 'scope',
	valueType: 'range',
	order: 0,
	related: [],
});

const roleWith = (id: string, rank: number, scope: Readonly<Record<string, string>>) =>
	makeRole({
		id,
		rank,
		scope: Object.entries(scope).map(([dimensionId, text]) => ({
			dimensionId,
			statements: [{ value: readRange(text), text, from: 'own' }],
		})),
	});

/** What the five pages of the worked example's ladder say of spans. */
function withRoles(document: RolemapDocument, roleOf: Readonly<Record<string, string>>): RolemapDocument {
	return {
		...document,
		dimensions: [
			dimension('direct', 'Direct reports'),
			dimension('team', 'Team size'),
			dimension('org', 'Org size'),
		],
		roles: [
			roleWith('ic', 1, { direct: 'None' }),
			roleWith('manager', 2, { direct: 'ICs', team: '5-12 engineers', org: '5-12' }),
			roleWith('director', 3, { direct: '4-8 managers', team: '30-100+', org: '30-100+' }),
			roleWith('vp', 4, { direct: '4-8 directors', org: '100-500+' }),
		],
		positions: document.positions.map((position) => {
			const roleId = roleOf[position.id];
			return roleId === undefined ? position : { ...position, roleId };
		}),
	};
}

const roles = {
	...{ P1: 'vp', P3: 'director', P4: 'director', P5: 'manager', P6: 'manager', P7: 'manager' },
	...Object.fromEntries(['P8', 'P9', 'P10', 'P11', 'P12', 'P13'].map((id) => [id, 'ic'])),
};

const of = <K extends Finding['kind']>(findings: readonly Finding[], kind: K) =>
	findings.filter((finding): finding is Extract<Finding, { kind: K }> => finding.kind === kind);

const kindsIn = (seats: readonly Seat[]) =>
	checks(organizationOf(seats)).map(({ kind, positions }) => [kind, ...positions]);

test('spans of the worked example miss what its pages say by the shares of domain.md 2.2', () => {
	const found = of(checks(withRoles(workedExample(), roles)), 'span-outlier');
	expect(found.map(({ positions: [id], span, norm, breach }) => [id, span, norm.from, breach])).toEqual([
		['P1', 2, 'direct-reports', -0.5],
		['P3', 2, 'direct-reports', -0.5],
		['P4', 1, 'direct-reports', -0.75],
		['P5', 3, 'team-size', -0.4],
		['P6', 1, 'team-size', -0.8],
		['P7', 2, 'team-size', -0.6],
	]);
});

test('where a page gives no number an archetype is used, and named', () => {
	const [vp, , , manager] = of(checks(workedExample()), 'span-outlier');
	expect(vp?.norm).toEqual({ min: 6, max: 7, text: 'coach', from: 'archetype' });
	expect(manager?.norm).toEqual({ min: 8, max: 10, text: 'supervisor', from: 'archetype' });
});

test('an open range has no upper breach; a branch is held against the org size of its role', () => {
	const seats = [
		{ id: 'lead' },
		...Array.from({ length: 140 }, (_, at) => ({ id: `e${at}`, manager: 'lead' })),
	];
	const document = withRoles(organizationOf(seats), { lead: 'director' });
	expect(of(checks(document), 'scope-outlier')).toEqual([]);
	const [few] = of(checks(withRoles(workedExample(), roles)), 'scope-outlier');
	expect(few).toMatchObject({ positions: ['P1'], people: 12, norm: { min: 100, max: null }, breach: -0.88 });
});

test('managers of one are told as the chain they make', () => {
	const found = of(checks(workedExample()), 'one-to-one').map(({ positions }) => positions);
	expect(found).toEqual([['P4'], ['P6']]);
	expect(kindsIn([{ id: 'a' }, { id: 'b', manager: 'a' }, { id: 'c', manager: 'b' }])).toContainEqual([
		'one-to-one',
		'a',
		'b',
	]);
});

test('a vacant manager is told with its reports, a second top and what stands alone as well', () => {
	expect(
		kindsIn([{ id: 'a' }, { id: 'b', manager: 'a' }, { id: 'c' }, { id: 'd', manager: 'c' }, { id: 'e' }]),
	).toEqual(
		expect.arrayContaining([
			['vacant-manager', 'a', 'b'],
			['several-roots', 'a', 'c'],
			['unplaced', 'e'],
		]),
	);
});

test('a report on the role of its manager, or above it, is told', () => {
	const seats = ['a', 'b', 'c'].map((id, at) => ({ id, ...(at > 0 ? { manager: 'a' } : {}) }));
	const found = checks(withRoles(organizationOf(seats), { a: 'manager', b: 'manager', c: 'director' }));
	expect(of(found, 'same-role' as 'loop').map(({ positions }) => positions)).toEqual([['b', 'a']]);
	expect(of(found, 'role-order' as 'loop').map(({ positions }) => positions)).toEqual([['c', 'a']]);
});

test('more FTE than a seat or a person has is told with its sum', () => {
	const found = checks(
		organizationOf([
			{ id: 'a', held: { Ada: 1 } },
			{ id: 'b', manager: 'a', held: { Ada: 0.5, Bea: 0.7 } },
		]),
	);
	expect(of(found, 'seat-overfilled')).toEqual([
		{ kind: 'seat-overfilled', positions: ['b'], filled: 1.2, fte: 1 },
	]);
	expect(of(found, 'person-overworked')).toEqual([
		{ kind: 'person-overworked', positions: ['a', 'b'], person: 'Ada', fte: 1.5 },
	]);
});

test('layers are told with their managers, and the longest chain', () => {
	expect(layers(orgGraph(workedExample()))).toEqual({
		layers: 4,
		roots: ['P1'],
		modal: 4,
		perLayer: [
			{ layer: 1, positions: 1, vacant: 0, managers: 1, meanSpan: 2 },
			{ layer: 2, positions: 3, vacant: 1, managers: 2, meanSpan: 1.5 },
			{ layer: 3, positions: 3, vacant: 0, managers: 3, meanSpan: 2 },
			{ layer: 4, positions: 6, vacant: 1, managers: 0, meanSpan: null },
		],
		deepest: ['P1', 'P3', 'P5', 'P8'],
	});
});
