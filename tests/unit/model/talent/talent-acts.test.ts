import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attachTalent, detachedFrom, proposedAttachment } from '#lib/model/talent/attach-talent.ts';
import { takeInTalent } from '#lib/model/talent/take-in-talent.ts';
import * as acts from '#lib/model/talent/talent-acts.ts';
import { applyTalent, inverseTalent, type TalentChange } from '#lib/model/talent/talent-change.ts';
import { talentGround } from '#lib/model/talent/talent-ground.ts';
import { emptyTalent, type Talent } from '#lib/model/talent/talent.ts';
import { fullTalent } from '../../../make/full-talent.ts';
import { organizationOf, workedExample } from '../../../make/organization.ts';
import { talentOf, workedTalent } from '../../../make/talent.ts';

const full = fullTalent();
const after = (change: TalentChange, talent: Talent = full) => applyTalent(talent, change);
const slate = (talent: Talent, position: string) =>
	acts.slateOf(talent, position)?.nominations.map(({ personId, rank }) => `${rank} ${personId}`);
const log = { id: 'log', on: '2026-11-25', by: 'Ana', what: 'said in words' };

describe('acts on slates', () => {
	test('somebody is nominated last, once, with who and when; a slate is made where there is none', () => {
		const fields = {
			id: 'n',
			slateId: 's',
			personId: 'Gus',
			readiness: 'now',
			status: 'confirmed',
			log,
		} as const;
		const talent = after(acts.nominate(full, 'P3', fields));
		expect(slate(talent, 'P3')).toEqual(['1 Dia', '2 Eli', '3 Gus']);
		expect(talent.history.at(-1)).toEqual({
			...log,
			...{ nominationId: 'n', positionId: 'P3', personId: 'Gus' },
		});
		expect(acts.nominate(talent, 'P3', { ...fields, id: 'n2' }).steps).toEqual([]);
		expect(slate(after(acts.nominate(full, 'P7', fields)), 'P7')).toEqual(['1 Gus']);
	});

	test('ranks close up, whoever is moved, and a withdrawal stays in the history', () => {
		expect(slate(after(acts.rankNomination(full, 'P3-Eli', 1)), 'P3')).toEqual(['2 Dia', '1 Eli']);
		expect(slate(after(acts.rankNomination(full, 'P3-Dia', 99)), 'P3')).toEqual(['2 Dia', '1 Eli']);
		const talent = after(acts.withdrawNomination(full, 'P3-Dia', log));
		expect([slate(talent, 'P3'), talent.history.at(-1)?.nominationId]).toEqual([['2 Eli'], 'P3-Dia']);
	});

	test('fields are set and taken away; what changes nothing is no act and no history', () => {
		const talent = after(acts.changeNomination(full, 'P5-Xia', { readiness: 'now', notes: undefined }));
		const [xia] = acts.slateOf(talent, 'P5')?.nominations ?? [];
		expect([xia?.readiness, xia && 'notes' in xia]).toEqual(['now', false]);
		expect(acts.changeNomination(full, 'P5-Xia', { readiness: '5y+' }, log).steps).toEqual([]);
		expect(acts.changeNomination(full, 'nobody', { rank: 2 }, log).steps).toEqual([]);
	});

	test('emergency cover and criticality are set and taken away', () => {
		const covered = after(acts.setEmergencyCover(full, 'P7', { personId: 'Gus' }, 's'));
		expect(acts.slateOf(covered, 'P7')).toEqual({
			...{ id: 's', target: { positionId: 'P7' }, emergency: { personId: 'Gus' }, nominations: [] },
		});
		expect(
			acts.slateOf(after(acts.setEmergencyCover(full, 'P5', null, 's')), 'P5')?.emergency,
		).toBeUndefined();
		expect(acts.setEmergencyCover(full, 'P8', null, 's').steps).toEqual([]);
		const critical = after(acts.setCriticality(full, 'P7', { critical: true, impact: 2 }));
		expect(critical.criticality.at(-1)).toEqual({ positionId: 'P7', critical: true, impact: 2 });
		expect(after(acts.setCriticality(full, 'P1', null)).criticality).toHaveLength(
			full.criticality.length - 1,
		);
	});
});

test('a cycle is deleted with everything that came of it, and nothing else', () => {
	const other = { ...full.assessments[0], id: 'as-2', cycle: 'spring' } as Talent['assessments'][number];
	const talent = after(
		acts.deleteCycle({ ...full, assessments: [...full.assessments, other] }, 'autumn-2026'),
		{
			...full,
			assessments: [...full.assessments, other],
		},
	);
	expect(talent.assessments).toEqual([other]);
	expect(JSON.stringify(talent)).not.toContain('autumn-2026');
	expect(talent.slates).toEqual(full.slates);
});

test('other records are put and removed by their ids', () => {
	const pool = { id: 'leaders', name: 'Leads', forRoleIds: [], members: [] };
	expect(after(acts.putRecord(full, 'pools', pool)).pools).toEqual([pool]);
	expect(after(acts.removeRecord(full, 'keptCascades', 'kc-1')).keptCascades).toEqual([]);
	expect(acts.putRecord(full, 'agenda', { ...full.agenda[0], id: 'ag-1', personId: 'Dia' }).steps).toEqual(
		[],
	);
});

test('any acts, undone one by one, leave the document as it was; done again they give the same', () => {
	const nominations = full.slates.flatMap((one) => one.nominations.map(({ id }) => id));
	const anAct = fc.oneof(
		fc.constantFrom(...nominations).map((id) => (talent: Talent) => acts.withdrawNomination(talent, id)),
		fc.tuple(fc.constantFrom(...nominations), fc.nat(4)).map(
			([id, place]) =>
				(talent: Talent) =>
					acts.rankNomination(talent, id, place),
		),
		fc.tuple(fc.constantFrom('P1', 'P3', 'P9'), fc.constantFrom('Gus', 'Hal', 'Dia'), fc.nat(1e6)).map(
			([position, personId, id]) =>
				(talent: Talent) =>
					acts.nominate(talent, position, {
						...{ id: `n${id}`, slateId: `s${id}`, personId, readiness: 'now', status: 'proposed' },
						log: { ...log, id: `l${id}` },
					}),
		),
		fc.constant((talent: Talent) => acts.deleteCycle(talent, 'autumn-2026')),
		fc.constantFrom('P1', 'P5').map((id) => (talent: Talent) => acts.setCriticality(talent, id, null)),
		fc.constant((talent: Talent) => takeInTalent(talent, talentOf({ P3: ['Gus now'], P9: ['Dia now'] }))),
		fc.constant((talent: Talent) =>
			attachTalent(talent, { positions: new Map([['P3', 'P4']]), people: new Map([['Dia', 'Eli']]) }),
		),
	);
	fc.assert(
		fc.property(fc.array(anAct, { maxLength: 8 }), (made) => {
			const states = [full];
			const changes = made.map((act) => {
				const now = states.at(-1) ?? full;
				const change = act(now);
				states.push(applyTalent(now, change));
				return change;
			});
			let talent = states.at(-1) ?? full;
			for (const [at, change] of [...changes.entries()].toReversed()) {
				talent = applyTalent(talent, inverseTalent(change));
				expect(talent).toEqual(states[at]);
			}
			expect(changes.reduce(applyTalent, full)).toEqual(states.at(-1));
		}),
		{ seed: 20261125, numRuns: 300 },
	);
});

test('two tabs that change one slate keep what both did', () => {
	const mine = acts.changeNomination(full, 'P3-Dia', { notes: 'Ready.' });
	const theirs = acts.changeNomination(full, 'P3-Eli', { readiness: 'now' });
	const both = after(mine, after(theirs));
	expect(acts.slateOf(both, 'P3')?.nominations).toMatchObject([{ notes: 'Ready.' }, { readiness: 'now' }]);
});

describe('an organization that was read anew under other ids', () => {
	const renamed = organizationOf([
		{ id: 'N1', held: { Ana: 1 } },
		{ id: 'P3', held: { Cem: 1 } },
		{ id: 'P4' },
		{ id: 'P5', held: { 'Dia-2': 1, Eli: 1, Fay: 1, Gus: 1, Hal: 1 } },
	]);

	test('tells what lost its place, and attaches it with nothing dropped', () => {
		const ground = talentGround(renamed, full);
		expect(detachedFrom(full, ground)).toEqual({ positions: ['P1'], people: ['Dia'] });
		const attached = after(
			attachTalent(full, {
				positions: new Map([
					['P1', 'N1'],
					['P10', 'P4'],
				]),
				people: new Map([['Dia', 'Dia-2']]),
			}),
		);
		expect(detachedFrom(attached, ground)).toEqual({ positions: [], people: [] });
		const count = (talent: Talent) => talent.slates.flatMap((one) => one.nominations).length;
		expect([count(attached), attached.criticality.length]).toEqual([count(full), full.criticality.length]);
		expect(JSON.stringify(attached)).not.toMatch(/"Dia"|"P1"/);
		expect(attached.keptCascades[0]).toMatchObject({
			...{ leaving: ['Ana'], closed: ['P4'] },
			chosen: [
				{ positionId: 'N1', personId: 'Cem' },
				{ positionId: 'P5', personId: null },
			],
		});
	});

	test('slates that come to one position become one', () => {
		const talent = after(
			attachTalent(workedTalent(), { positions: new Map([['P4', 'P3']]), people: new Map() }),
			workedTalent(),
		);
		expect(slate(talent, 'P3')).toEqual(['1 Dia', '2 Eli', '2 Fay']);
		expect(talent.slates).toHaveLength(2);
		expect(talent.criticality.map(({ positionId }) => positionId)).toEqual(['P1', 'P3']);
	});
});

test('a whole document that is opened brings all that it holds, and opened twice changes nothing', () => {
	const empty = emptyTalent('other', 'Other', 'org');
	const taken = after(takeInTalent(empty, full), empty);
	expect({ ...taken, id: full.id, title: full.title }).toEqual({
		...full,
		slates: expect.arrayContaining(full.slates.map((one) => expect.objectContaining({ target: one.target }))),
	});
	expect(takeInTalent(taken, full).steps).toEqual([]);
});

test('ids that differ in case, signs or zeros alone are proposed, and those that fit several are not', () => {
	const org = organizationOf([{ id: 'T-7', held: { 'w 12': 1 } }, { id: 'X1' }, { id: 'x-01' }]);
	const found = proposedAttachment(
		{ positions: ['t007', 'X01', 'Y'], people: ['W-0012', 'W-13'] },
		talentGround(org, full),
	);
	expect([[...found.positions], [...found.people]]).toEqual([[['t007', 'T-7']], [['W-0012', 'w 12']]]);
});

test('an import changes who is on both, adds who is new, and takes nobody away', () => {
	const file = talentOf({ P3: ['Eli now', 'Gus 1-2y'], P7: ['Ana now'] }, { critical: ['P7'] });
	const talent = after(takeInTalent(workedTalent(), file), workedTalent());
	expect(slate(talent, 'P3')).toEqual(['1 Dia', '1 Eli', '2 Gus']);
	expect(slate(talent, 'P7')).toEqual(['1 Ana']);
	expect(talent.criticality.map(({ positionId }) => positionId)).toEqual(['P1', 'P3', 'P4', 'P7']);
	expect(detachedFrom(talent, talentGround(workedExample(), talent))).toEqual({ positions: [], people: [] });
});
