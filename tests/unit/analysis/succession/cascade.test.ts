import { describe, expect, test } from 'vitest';
import { bestAssignment } from '#lib/analysis/succession/best-assignment.ts';
import { cascade, type Cascade } from '#lib/analysis/succession/cascade.ts';
import { leastCostAssignment } from '#lib/analysis/succession/least-cost-assignment.ts';
import { successionBase } from '#lib/analysis/succession/succession-base.ts';
import { inTime } from '../../../make/in-time.ts';
import { organizationOf, workedExample } from '../../../make/organization.ts';
import { talentOf, workedTalent, type ShortSlates } from '../../../make/talent.ts';

const worked = successionBase(workedExample(), workedTalent());
const short = ({ steps }: Cascade) =>
	steps.map(({ position, successor }) => `${position} ${successor ?? 'open'}`);
const baseOf = (slates: ShortSlates) => successionBase(workedExample(), talentOf(slates));

describe('the worked example of domain.md 2.4, Ana leaves', () => {
	test('within two years: P1 by Cem, P3 by Dia, P5 open: length 3, 2 internal moves', () => {
		const found = cascade(worked, { leaving: ['Ana'], policy: 'within-2-years' });
		expect(short(found)).toEqual(['P1 Cem', 'P3 Dia', 'P5 open']);
		expect(found).toMatchObject({ open: ['P5'], length: 3, moves: 2, hires: 0 });
		// Cem's twelve months and three to ramp up.
		expect(found.months).toBe(15);
		expect(found.steps.map(({ after, vacates, months }) => [after, vacates, months])).toEqual([
			['Ana', 'P3', 15],
			['Cem', 'P5', 3],
			['Dia', null, null],
		]);
	});

	test('now only: length 1', () => {
		const found = cascade(worked, { leaving: ['Ana'], policy: 'now' });
		expect(short(found)).toEqual(['P1 open']);
		expect(found).toMatchObject({ length: 1, moves: 0, months: null });
		expect(found.steps[0]?.passed).toEqual([{ person: 'Cem', reason: 'not-within' }]);
	});
});

test('by readiness the sooner is taken, by rank the first', () => {
	const base = baseOf({ P1: ['Eli 1-2y', 'Dia now'], P5: ['Fay 3-5y'] });
	expect(short(cascade(base, { leaving: ['Ana'], policy: 'within-2-years' }))).toEqual(['P1 Dia', 'P5 open']);
	expect(short(cascade(base, { leaving: ['Ana'], policy: 'rank' }))).toEqual(['P1 Eli', 'P6 open']);
});

test('several leave: nobody who leaves follows, and nobody moves twice', () => {
	const found = cascade(baseOf({ P1: ['Cem now', 'Dia now'], P3: ['Dia now', 'Eli now'] }), {
		leaving: ['Ana', 'Cem'],
		policy: 'within-2-years',
	});
	expect(short(found)).toEqual(['P1 Dia', 'P3 Eli', 'P5 open', 'P6 open']);
	expect(found.steps[0]?.passed).toEqual([{ person: 'Cem', reason: 'leaving' }]);
	expect(found.steps[1]?.passed).toEqual([{ person: 'Dia', reason: 'moved' }]);
});

test('A for B and B for A ends', () => {
	const found = cascade(baseOf({ P5: ['Eli now'], P6: ['Dia now'], P1: ['Dia now'] }), {
		leaving: ['Ana'],
		policy: 'now',
	});
	expect(short(found)).toEqual(['P1 Dia', 'P5 Eli', 'P6 open']);
});

test('a shared position is vacant when the last has gone, and who moves keeps their other seats', () => {
	const document = organizationOf([
		{ id: 'top', held: { Ana: 1 } },
		{ id: 'pair', held: { Bo: 1, Cem: 1 } },
		{ id: 'side', held: { Bo: 0.5 } },
	]);
	const base = successionBase(document, talentOf({ top: ['Bo now'] }));
	const one = cascade(base, { leaving: ['Ana'], policy: 'now' });
	expect(short(one)).toEqual(['top Bo']);
	expect(one.steps[0]?.vacates).toBeNull();
	expect(short(cascade(base, { leaving: ['Ana', 'Cem'], policy: 'now' }))).toEqual(['top Bo', 'pair open']);
	expect(short(cascade(base, { leaving: ['Bo'], policy: 'now' }))).toEqual(['side open']);
});

test('somebody from outside ends the chain as a hire', () => {
	const found = cascade(baseOf({ P1: ['Xia now external'] }), { leaving: ['Ana'], policy: 'now' });
	expect(found).toMatchObject({ moves: 0, hires: 1, open: [], months: 3 });
});

test('a closed position is not filled, and its holder is free or has nowhere to go', () => {
	const base = baseOf({ P1: ['Dia now'], P3: ['Eli now'] });
	const freed = cascade(base, { leaving: ['Ana'], closed: ['P5'], policy: 'now' });
	expect(short(freed)).toEqual(['P1 Dia']);
	expect([freed.benched, freed.open]).toEqual([[], []]);
	expect(cascade(base, { leaving: [], closed: ['P5'], policy: 'now' })).toMatchObject({
		length: 0,
		benched: ['Dia'],
	});
});

test('by hand: another person, nobody, and one who is then not taken before their turn', () => {
	const ask = (chosen: Readonly<Record<string, string | null>>) =>
		cascade(worked, {
			leaving: ['Ana'],
			policy: 'within-2-years',
			chosen: new Map(Object.entries(chosen)),
		});
	expect(short(ask({ P1: 'Fay' }))).toEqual(['P1 Fay', 'P7 open']);
	expect(ask({ P1: 'Fay' }).steps[0]).toMatchObject({
		byHand: true,
		nominee: null,
		months: null,
		external: false,
	});
	expect(short(ask({ P1: null }))).toEqual(['P1 open']);
	const kept = ask({ P5: 'Dia', P3: 'Eli' });
	expect(short(kept)).toEqual(['P1 Cem', 'P3 Eli', 'P6 open']);
	const reserved = cascade(baseOf({ P1: ['Dia now', 'Cem now'] }), {
		...{ leaving: ['Ana'], policy: 'now' as const, chosen: new Map([['P3', 'Dia']]) },
	});
	expect(short(reserved)).toEqual(['P1 Cem', 'P3 Dia', 'P5 open']);
	expect(reserved.steps[0]?.passed).toEqual([{ person: 'Dia', reason: 'chosen-elsewhere' }]);
});

test('all vacancies at once fill more than one after the other', () => {
	const base = baseOf({ P1: ['Dia now', 'Eli now'], P4: ['Dia now'] });
	const question = { leaving: ['Ana'], open: ['P4'], policy: 'now' } as const;
	expect(short(cascade(base, question)).slice(0, 2)).toEqual(['P1 Dia', 'P4 open']);
	const best = cascade(base, { ...question, method: 'best' });
	expect(short(best).slice(0, 2)).toEqual(['P1 Eli', 'P4 Dia']);
	expect(best.moves).toBe(2);
});

test('a ramp of its own counts for its position', () => {
	const talent = workedTalent();
	const criticality = talent.criticality.map((one) => ({ ...one, rampMonths: 9 }));
	const base = successionBase(workedExample(), { ...talent, criticality });
	expect(cascade(base, { leaving: ['Ana'], policy: 'within-2-years' }).months).toBe(21);
});

describe('the best assignment', () => {
	const candidatesOf = (slates: ShortSlates) => {
		const base = baseOf(slates);
		return [...base.seats.values()].map(({ position, nominees }) => ({
			positionId: position.id,
			candidates: nominees,
		}));
	};
	const found = (slates: ShortSlates) =>
		[...bestAssignment(candidatesOf(slates))].map(([id, nominee]) => `${id} ${nominee?.personId ?? '-'}`);

	test('prefers filled to ready, ready to ranks, ranks to ids', () => {
		expect(found({ P1: ['Dia now', 'Eli 3-5y'], P4: ['Dia now'] })).toEqual(['P1 Eli', 'P4 Dia']);
		expect(found({ P1: ['Dia 1-2y', 'Eli now'] })).toEqual(['P1 Eli']);
		expect(found({ P1: ['Eli now', 'Dia now'] })).toEqual(['P1 Eli']);
		expect(found({ P1: ['Eli now #1', 'Dia now #1'] })).toEqual(['P1 Dia']);
		expect(found({ P10: ['Dia now', 'Eli now'], P4: ['Dia now', 'Eli now'] })).toEqual(['P10 Dia', 'P4 Eli']);
	});

	test('of equal answers takes the first, also where one more must be let go at the other end', () => {
		expect(found({ P4: ['Cem 1-2y #1', 'Ana 3-5y #2'], P6: ['Cem 3-5y #2', 'Fay 1-2y #3'] })).toEqual([
			'P4 Ana',
			'P6 Cem',
		]);
	});

	test('thousands at once end in time, whatever the slates', async () => {
		const size = 2000;
		const chain = Array.from({ length: size }, (_, at) =>
			[at, at + 1, (at * 7) % size].map((column) => ({ column, cost: -1000 + (column % 3) })),
		);
		const answer = await inTime(4000, () => leastCostAssignment(chain, size + 1));
		expect(new Set(answer).size).toBe(size);
	});
});
