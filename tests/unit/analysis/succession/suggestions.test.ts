import { describe, expect, test } from 'vitest';
import { documentIndex } from '#lib/analysis/document-index.ts';
import { successionBase } from '#lib/analysis/succession/succession-base.ts';
import { suggestions, suggestionWeights } from '#lib/analysis/succession/suggestions.ts';
import { project } from '#lib/model/projection.ts';
import type { Talent } from '#lib/model/talent/talent.ts';
import type { Proof } from '#lib/model/talent/talent-review.ts';
import { makeDocument, makeMove, makeRole, makeYears } from '../../../make/document.ts';
import { organizationOf } from '../../../make/organization.ts';
import { talentOf } from '../../../make/talent.ts';

const signs = ['x', 'y', 'z', 'w'].map((id) => ({ id, text: `Sign ${id}` }));
function ladder() {
	const org = organizationOf([
		{ id: 'top', roleId: 'director', held: { Ada: 1 } },
		{ id: 'm1', roleId: 'manager', manager: 'top', held: { Bea: 1 } },
		{ id: 'm2', roleId: 'manager', manager: 'top', held: { Cy: 1 } },
		{ id: 'e1', roleId: 'engineer', manager: 'm1', held: { Dan: 1 } },
		{ id: 'e2', roleId: 'engineer', manager: 'm1', held: { Eve: 1 } },
		{ id: 'd1', roleId: 'designer', manager: 'm2', held: { Flo: 1 } },
		{ id: 'x1', manager: 'm2', held: { Gil: 1 } },
		{ id: 'd2', roleId: 'director', held: { Hal: 1 } },
		{ id: 'm3', roleId: 'manager', held: { Ivo: 1 } },
		{ id: 'm4', roleId: 'manager', held: { Joy: 1 } },
	]);
	const document = makeDocument({
		roles: [
			...[makeRole({ id: 'director' }), makeRole({ id: 'manager' })],
			...[makeRole({ id: 'engineer' }), makeRole({ id: 'designer' })],
		],
		transitions: [
			makeMove({ from: 'manager', to: 'director', timeline: [makeYears(2, 4)], indicators: signs }),
			makeMove({ from: 'engineer', to: 'manager', timeline: [makeYears(3, 5)] }),
		],
	});
	const { orgs, positions, assignments, lines } = org;
	const people = [
		...org.people.map((one) => (one.id === 'Joy' ? { ...one, leaving: '2027-01-01' } : one)),
		{ id: 'Kim', orgId: 'org', name: 'Kim', kind: 'employee' as const },
	];
	const dated = assignments.map((one) => (one.personId === 'Bea' ? { ...one, start: '2025-01-01' } : one));
	return { ...document, orgs, positions, people, assignments: dated, lines };
}

function proof(
	personId: string,
	itemId: string,
	state: Proof['state'],
	kind: Proof['reviewer']['kind'],
): Proof {
	return {
		...{
			id: `${personId}-${itemId}-${kind}`,
			personId,
			reviewer: { kind },
			transitionId: 'manager--director',
		},
		...{ itemId, itemText: `Sign ${itemId}`, state, on: '2026-11-25' },
	};
}

function asked(fields: Partial<Talent> = {}, weights = suggestionWeights) {
	const document = ladder();
	const talent = talentOf({ top: ['Ivo now', 'Cy now declined'] }, fields);
	const index = documentIndex(project(document, { purpose: 'screen' }));
	return suggestions(index, successionBase(document, talent), document.assignments, {
		...{ positionId: 'top', on: '2026-01-01', weights },
	});
}

describe('suggestions', () => {
	test('are all whose role leads into the position in one move or two, one before two', () => {
		const { role, suggested } = asked();
		expect(role).toBe('director');
		expect(suggested.map(({ person, moves }) => [person, moves])).toEqual([
			['Bea', ['manager--director']],
			['Dan', ['engineer--manager', 'manager--director']],
			['Eve', ['engineer--manager', 'manager--director']],
		]);
	});

	test('name everybody else with the reason', () => {
		expect(asked().others).toEqual([
			{ person: 'Ada', reason: 'holds-it' },
			{ person: 'Cy', reason: 'declined' },
			{ person: 'Flo', reason: 'no-move' },
			{ person: 'Gil', reason: 'position-without-role' },
			{ person: 'Hal', reason: 'same-role' },
			{ person: 'Ivo', reason: 'nominated' },
			{ person: 'Joy', reason: 'leaves' },
			{ person: 'Kim', reason: 'no-position' },
		]);
	});

	test('say what they rest on: evidence of one reviewer, years in the role against the usual', () => {
		const evidence = [
			...['x', 'y', 'z'].map((id) => proof('Bea', id, 'shown', 'manager')),
			...['x', 'y', 'z'].map((id) => proof('Bea', id, 'not-yet', 'self')),
		];
		const [bea] = asked({ evidence }).suggested;
		expect(bea?.evidence).toMatchObject({
			reviewer: { kind: 'manager' },
			figure: { shown: 3, of: 4, share: 0.75 },
		});
		expect(bea?.years.usual).toBe(3);
		expect(bea?.years.inRole).toBeCloseTo(1, 2);
		// Nothing is known of skills: evidence .5 and time .2 alone make the mean.
		expect(bea?.score).toBeCloseTo((0.5 * 0.75 + 0.2 / 3) / 0.7, 2);
		const timeOnly = asked({ evidence }, { evidence: 0, time: 1, skills: 0 }).suggested[0];
		expect(timeOnly?.score).toBeCloseTo(1 / 3, 2);
	});

	test('with fewer than three signs assessed there is no share, and with nothing known no score', () => {
		const { suggested } = asked({ evidence: [proof('Bea', 'x', 'shown', 'manager')] });
		expect(suggested[0]?.evidence?.figure).toMatchObject({ assessed: 1, share: null });
		expect(suggested[1]).toMatchObject({ person: 'Dan', evidence: null, score: null, fit: null });
	});
});

test('a position without a role of the ladder says so', () => {
	const document = ladder();
	const base = successionBase(document, talentOf({ x1: [] }));
	const index = documentIndex(project(document, { purpose: 'screen' }));
	const found = suggestions(index, base, document.assignments, { positionId: 'x1', on: '' });
	expect([found.role, found.suggested]).toEqual([null, []]);
	expect(found.others).toHaveLength(document.people.length);
});

test('a position without a role, or with another one in mind, is looked for by the role that is given', () => {
	const document = ladder();
	const base = successionBase(document, talentOf({ x1: [] }));
	const index = documentIndex(project(document, { purpose: 'screen' }));
	const found = suggestions(index, base, document.assignments, { positionId: 'x1', on: '', role: 'manager' });
	expect(found.role).toBe('manager');
	expect(found.suggested.map(({ person }) => person)).toEqual(['Dan', 'Eve']);
	expect(found.others.find(({ person }) => person === 'Bea')?.reason).toBe('same-role');
});
