import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as v from 'valibot';
import { answerShapes } from '#lib/analysis/answer-shapes.ts';
import { rolemap } from '../../make/command-line.ts';

const ladder = join(import.meta.dirname, '../../../data/ladders/engineering');

test('what can be reached within some years, nearest first', async () => {
	const { code, out, err } = await rolemap([
		'report',
		ladder,
		'reach',
		'--from',
		'senior-engineer',
		'--years',
		'4',
		'--json',
	]);
	expect([code, err]).toEqual([0, '']);
	const answer = v.parse(answerShapes['report-reach'], JSON.parse(out));
	expect(answer.reached.map(({ role }) => role)).toEqual([
		'tech-lead',
		'engineering-manager',
		'staff-engineer',
	]);
	expect(answer.reached[2]).toEqual({
		role: 'staff-engineer',
		about: 3.5,
		years: { min: 2, max: 5, open: false },
		moves: 2,
		unknown: 0,
		by: 'tech-lead--staff-engineer',
	});
});

test('who reaches a role, in words', async () => {
	const { out } = await rolemap(['report', ladder, 'reach', '--to', 'staff-engineer', '--years', '2']);
	expect(out).toContain('before staff-engineer');
	expect(out).toContain('tech-lead: 1–3 years, 1 move');
});

test.each([
	[['report'], 'Say what to report after the path: '],
	[['report', ladder], 'Say what to report after the path: '],
	[['report', ladder, 'raech'], 'There is no report "raech"'],
	[['report', 'reach', '--from', 'a', '--years', '1'], '"rolemap report" needs a path'],
	[['report', ladder, 'reach', 'more', '--from', 'a', '--years', '1'], '"rolemap report" takes one path.'],
	[['report', ladder, 'reach', '--years', '3'], 'Say --from.'],
	[['report', ladder, 'reach', '--from', 'senior-engineer'], 'Say --years.'],
	[['report', ladder, 'reach', '--from', 'senior-engineer', '--years', '-1'], '--years needs a number'],
	[['report', ladder, 'reach', '--from', 'senior-enginer', '--years', '1'], 'Did you mean senior-engineer'],
	[['report', ladder, 'reach', '--from', 'vp', '--to', 'cto', '--years', '1'], 'Say --from for what can be'],
	[['report', ladder, 'reach', '--form', 'vp', '--years', '1'], 'has no option --form. Did you mean --from?'],
])('%j is refused', async (args, sentence) => {
	const { code, out, err } = await rolemap(args);
	expect([code, out]).toEqual([2, '']);
	expect(err).toContain(sentence);
});
