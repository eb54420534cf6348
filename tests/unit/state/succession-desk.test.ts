import { describe, expect, test } from 'vitest';
import { successionRows, everySeat } from '#lib/analysis/succession/succession-rows.ts';
import { orgGraph } from '#lib/analysis/organization/org-graph.ts';
import { successionBase } from '#lib/analysis/succession/succession-base.ts';
import {
	nextTalentMask,
	openTalentMask,
	readTalentMask,
	reviewAddress,
	slateAddress,
} from '#lib/state/succession-address.ts';
import { fullTalent } from '../../make/full-talent.ts';
import { organizationOf, workedExample } from '../../make/organization.ts';
import { makeSuccessionDesk } from '../../make/succession-desk.ts';
import { talentOf, workedTalent } from '../../make/talent.ts';

const initials = { names: 'initials', covered: false } as const;

describe('what is done at the desk', () => {
	test('who was named, ranked and taken off is in the history, by whom and when, also once they are off', async () => {
		const { desk, open } = await makeSuccessionDesk(workedExample(), workedTalent(), { author: 'Karim' });
		desk.nominate('P3', 'Fay', 'now');
		const [fay] = open().slates.flatMap((slate) =>
			slate.nominations.filter(({ id }) => id.startsWith('new-')),
		);
		if (!fay) throw new Error('not named');
		desk.rank(fay.id, 1);
		expect(desk.slate('P3').map(({ personId }) => personId)).toEqual(['Fay', 'Dia', 'Eli']);
		desk.withdraw(fay.id);
		expect(desk.slate('P3').map(({ personId }) => personId)).toEqual(['Dia', 'Eli']);
		expect(desk.history('P3').map(({ what, personId, by, on }) => [what, personId, by, on])).toEqual(
			['Taken off', 'Ranked', 'Named'].map((what) => [what, 'Fay', 'Karim', '2026-11-25']),
		);
		expect(desk.history('P1')).toEqual([]);
	});

	test('somebody from outside has a name here and is covered no position inside by', async () => {
		const { desk } = await makeSuccessionDesk(workedExample(), workedTalent());
		desk.nominateOutsider('P8', 'Noor van Dijk', 'now');
		desk.describe('P8', { critical: true });
		const [nominee] = desk.slate('P8');
		expect(desk.person(nominee?.personId ?? '')).toBe('Noor van Dijk');
		expect(desk.coverage.covered).toBe(4);
		expect(desk.coverage.internal.covered).toBe(3);
	});

	test('what is said of a position stays whole where names are hidden', async () => {
		const { desk, open } = await makeSuccessionDesk(workedExample(), fullTalent(), { mask: initials });
		desk.describe('P5', { impact: 5 });
		expect(open().criticality.find(({ positionId }) => positionId === 'P5')).toMatchObject({
			...{ impact: 5, why: 'Knows the billing core.', extras: { Sponsor: 'Ana' } },
		});
	});

	test('warnings call people and positions as the screen does, and follow what is done', async () => {
		const { desk } = await makeSuccessionDesk(workedExample(), talentOf({ P3: ['Cem now', 'Nobody now'] }));
		const messages = () => desk.warnings.map(({ message }) => message).join('\n');
		expect(messages()).toContain('Director Platform');
		expect(messages()).not.toContain('P3');
		const before = desk.warnings.length;
		desk.withdraw('P3-Cem');
		expect(desk.warnings.length).toBeLessThan(before);
		expect(desk.detached).toEqual({ positions: [], people: ['Nobody'] });
		desk.attach({ positions: new Map(), people: new Map([['Nobody', 'Eli']]) });
		expect(desk.detached.people).toEqual([]);
	});
});

test('names and every word that may hold one are hidden, and nothing else', async () => {
	const talent = fullTalent();
	const document = organizationOf([
		{ id: 'P1', title: 'VP', held: { 'Ana Okafor': 1 } },
		{ id: 'P3', title: 'Director', manager: 'P1', held: { 'Dia Lund': 1 } },
	]);
	const { desk } = await makeSuccessionDesk(document, talent, { mask: initials });
	expect([desk.person('Ana Okafor'), desk.person('Xia'), desk.position('P3')]).toEqual([
		...['A. O.', 'Somebody from outside', 'Director'],
	]);
	const words = ['Knows the billing', 'Sponsor', 'Met in May', 'Led the move', 'In March', 'If Ana leaves'];
	const shown = JSON.stringify(desk.talent);
	const known = JSON.stringify(desk.whole);
	expect(words.filter((word) => !known.includes(word))).toEqual([]);
	expect(words.filter((word) => shown.includes(word))).toEqual([]);
	expect(desk.talent.assessments).toMatchObject([{ performance: 3, potential: 2 }]);
	expect(desk.talent.slates.map(({ nominations }) => nominations.length)).toEqual(
		desk.whole.slates.map(({ nominations }) => nominations.length),
	);
});

test('a mask is in the address, goes round by one key, and never names anybody', () => {
	const seen = [openTalentMask];
	for (let at = 0; at < 4; at++) seen.push(nextTalentMask(seen.at(-1) ?? openTalentMask));
	expect(seen.map((mask) => slateAddress('P 1', mask))).toEqual([
		'/succession?position=P+1',
		'/succession?position=P+1&mask=initials',
		'/succession?position=P+1&mask=role-only',
		'/succession?position=P+1&mask=role-only,talent',
		'/succession?position=P+1',
	]);
	expect(reviewAddress(initials)).toBe('/succession/review?mask=initials');
	expect(readTalentMask('role-only,talent')).toEqual({ names: 'role-only', covered: true });
	expect(readTalentMask('something')).toEqual(openTalentMask);
});

describe('the rows of the map', () => {
	const document = organizationOf([
		{ id: 'top', held: { Ana: 1 }, unitId: 'head' },
		{ id: 'mid', manager: 'top', held: { Bo: 1 } },
		{ id: 'low', manager: 'mid', unitId: 'core' },
		{ id: 'side', manager: 'top', held: { Cy: 1 }, unitId: 'core' },
	]);
	const talent = talentOf(
		{ low: ['Bo now', 'Cy 1-2y'], side: ['Bo now'], top: [] },
		{ critical: ['top', 'low', 'side'] },
	);
	const base = successionBase(document, talent);
	const rows = (filter: Partial<typeof everySeat> = {}) =>
		successionRows(base, orgGraph(document), { ...everySeat, ...filter });

	test('stand in the order of the tree, each below the nearest critical one above it', () => {
		expect(rows().map(({ seat, depth, above }) => [seat.position.id, depth, above])).toEqual([
			['top', 0, []],
			['low', 1, ['top', 'mid']],
			['side', 1, ['top']],
		]);
		// With the top filtered away, what was below it stands at the edge.
		expect(rows({ unit: 'core' }).map(({ seat, depth }) => [seat.position.id, depth])).toEqual([
			['low', 0],
			['side', 0],
		]);
	});

	test('tell what is grave of each, and who is counted on too often', () => {
		expect(rows().map(({ flags }) => flags)).toEqual([['single-point'], ['vacant'], []]);
		expect(rows().map(({ overloaded }) => [...overloaded])).toEqual([[], ['Bo'], ['Bo']]);
		expect(rows({ vacant: true }).map(({ seat }) => seat.position.id)).toEqual(['low']);
		expect(rows({ uncovered: true }).map(({ seat }) => seat.position.id)).toEqual(['top']);
		expect(rows({ atRisk: true })).toEqual([]);
	});
});

test('signs are graded by whoever is here, each view for itself, and a grade that is taken away is gone', async () => {
	const { desk, open } = await makeSuccessionDesk(workedExample(), workedTalent(), { author: 'Karim' });
	const sign = { id: 'i1', text: 'Sets direction' };
	desk.grade('Dia', 'manager--director', sign, { state: 'emerging' });
	desk.grade('Dia', 'manager--director', sign, { text: 'In March.' });
	desk.grade('Dia', 'manager--director', { id: 'renamed', text: 'Sets direction' }, { state: 'shown' });
	expect(open().evidence).toMatchObject([
		{
			...{ personId: 'Dia', transitionId: 'manager--director', state: 'shown', text: 'In March.' },
			...{ reviewer: { kind: 'manager', label: 'Karim' }, on: '2026-11-25', itemId: 'i1' },
		},
	]);
	const other = await makeSuccessionDesk(workedExample(), open(), { author: 'Ana' });
	expect(other.desk.evidenceOf('Dia', 'manager--director')).toEqual([]);
	other.desk.grade('Dia', 'manager--director', sign, { state: 'not-yet' });
	expect(other.open().evidence).toHaveLength(2);
	desk.grade('Dia', 'manager--director', sign, { state: null });
	expect(open().evidence).toEqual([]);
});
