import { expect, test } from 'vitest';
import { checkTalent } from '#lib/model/talent/check-talent.ts';
import { horizonsOf } from '#lib/model/talent/readiness-scale.ts';
import { successorCircles } from '#lib/model/talent/successor-circles.ts';
import { talentGround, whyUncounted } from '#lib/model/talent/talent-ground.ts';
import type { Talent } from '#lib/model/talent/talent.ts';
import { organizationOf, workedExample } from '../../../make/organization.ts';
import { talentOf, workedTalent } from '../../../make/talent.ts';
import { fullTalent } from '../../../make/full-talent.ts';

const org = workedExample();
const codesOf = (talent: Talent, document = org) =>
	checkTalent(talent, talentGround(document, talent)).map(({ code }) => code);

test('the worked example has nothing to say, nor has one with every field', () => {
	expect(codesOf(workedTalent())).toEqual([]);
	expect(codesOf(fullTalent())).toEqual([]);
});

test('a slate of a closed position, a leaver, a nominee twice, ranks that are none: each is told and kept', () => {
	const document = {
		...organizationOf([
			{ id: 'a', held: { Ana: 1 } },
			{ id: 'b', held: { Bo: 1 } },
			{ id: 'c', status: 'closed' as const },
		]),
	};
	const people = document.people.map((one) => (one.id === 'Bo' ? { ...one, leaving: '2027-01-31' } : one));
	const talent = talentOf({ a: ['Bo now', 'Bo 1-2y #0'], c: ['Ana now'] });
	const issues = checkTalent(talent, talentGround({ ...document, people }, talent));
	expect(issues.map(({ code }) => code)).toEqual([
		'talent-position-closed',
		'talent-rank-odd',
		'talent-leaver',
		'talent-leaver',
		'talent-nominee-twice',
	]);
	expect(issues[2]?.message).toContain('2027-01-31');
});

test('who is declined is nobody to be told about, but that they exist', () => {
	const talent = talentOf({ P1: ['Ana now declined', 'Zoe now declined'] });
	expect(codesOf(talent)).toEqual(['talent-person-unknown']);
});

test('people who would follow one another in a circle are told, and who stands on three slates', () => {
	const circle = talentOf({ P5: ['Eli now'], P6: ['Dia now'], P3: ['Dia now', 'Eli now'], P7: ['Dia now'] });
	const issues = checkTalent(circle, talentGround(org, circle));
	expect(issues.map(({ code }) => code)).toEqual(['talent-circle', 'talent-many-slates']);
	expect(issues[0]?.values['names']).toMatch(/^(?:Eli > Dia|Dia > Eli)$/);
	expect(issues[1]?.values).toEqual({ person: 'Dia', count: 3 });
});

test('a circle of ten thousand ends, and a line of them is none', () => {
	const size = 10_000;
	const line = new Map(Array.from({ length: size }, (_, at) => [`p${at}`, new Set([`s${at + 1}`])]));
	const holders = new Map(Array.from({ length: size }, (_, at) => [`s${at}`, [`p${at}`]]));
	expect(successorCircles(line, holders)).toEqual([]);
	line.set(`p${size - 1}`, new Set(['s0']));
	expect(successorCircles(line, holders).map(({ length }) => length)).toEqual([size]);
});

test('why a nomination does not count', () => {
	const talent = talentOf({
		P3: [
			'Dia now',
			'Eli now proposed',
			'Fay now declined',
			'Zoe now',
			'Xia now external',
			'Cem now',
			'Gus later',
		],
	});
	const ground = talentGround(org, talent);
	const reasons = talent.slates[0]?.nominations.map((one) => whyUncounted(one, 'P3', ground));
	expect(reasons).toEqual([null, 'proposed', 'declined', 'unknown-person', null, 'holds-it', 'off-scale']);
});

test('how soon a step is, is told by its months, whatever it is called', () => {
	const scale = [
		{ id: 'x', name: '', months: [60, null] as [number, null] },
		{ id: 'a', name: '', months: [0, 0] as [number, number] },
		{ id: 'b', name: '', months: [0, 12] as [number, number] },
		{ id: 'c', name: '', months: [12, 36] as [number, number] },
	];
	expect([...horizonsOf(scale)]).toEqual([
		['x', 'far'],
		['a', 'now'],
		['b', 'soon'],
		['c', 'later'],
	]);
	expect(horizonsOf([scale[3] ?? { id: '', name: '', months: [1, 2] }]).get('c')).toBe('later');
});
