import { expect, test } from 'vitest';
import { nearSkills } from '#lib/analysis/skills/near-skills.ts';
import { inTime } from '../../../make/in-time.ts';

const skills = (...names: string[]) =>
	names.map((name) => ({ id: name, frameworkId: 'ladder', name, aliases: [], categoryIds: [] }));
const pairs = (...names: string[]) =>
	nearSkills(skills(...names)).map(({ one, other }) => [one.id, other.id]);

test.each([
	['Risk management', 'risk assessment'],
	['Risk managment', 'risk management'],
	['Coaching', 'coaching managers'],
	['planning and budgeting', 'budgeting, planning'],
	['Managing change', 'change management'],
])('%j and %j may be one', (one, other) => {
	expect(pairs(one, other)).toEqual([[one, other]]);
});

test.each([
	['Workforce planning', 'Capacity planning'],
	['SQL', 'Sales'],
	['Budget', 'Hiring'],
	['P&L', 'Podcasts'],
])('%j and %j are two', (one, other) => {
	expect(pairs(one, other)).toEqual([]);
});

test('the most alike come first, and skills on two scales are never one', () => {
	const found = nearSkills(skills('Risk assessment', 'Risk management', 'Risk managment'));
	expect(found[0]?.other.id).toBe('Risk managment');
	const [one, other] = skills('Briefing', 'Briefings');
	if (!one || !other) throw new Error('made two');
	expect(
		nearSkills([
			{ ...one, scaleId: 'a' },
			{ ...other, scaleId: 'b' },
		]),
	).toEqual([]);
	expect(nearSkills([{ ...one, scaleId: 'a' }, other])).toHaveLength(1);
});

test('thousands of skills take no square of time', async () => {
	const many = Array.from({ length: 4_000 }, (_, at) => `Planning topic ${(at * 7919).toString(36)} of area`);
	await inTime(4_000, () => nearSkills(skills(...many)));
});
