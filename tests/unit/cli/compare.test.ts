import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as v from 'valibot';
import { answerShapes } from '#lib/analysis/answer-shapes.ts';
import { rolemap } from '../../make/command-line.ts';

const ladder = join(import.meta.dirname, '../../../data/ladders/engineering');
const practice = join(import.meta.dirname, '../../fixtures/ladders/data-practice');

async function compared(path: string, roles: string) {
	const { code, out, err } = await rolemap(['report', path, 'compare', '--roles', roles, '--json']);
	expect([code, err]).toEqual([0, '']);
	return v.parse(answerShapes['report-compare'], JSON.parse(out));
}

test('roles side by side: what differs, on one scale, and what the way between them is', async () => {
	const answer = await compared(ladder, 'director,senior-director,vp');
	expect(answer.roles.map(({ id }) => id)).toEqual(['director', 'senior-director', 'vp']);
	const row = (id: string) => answer.rows.find((one) => one.id === id);
	expect(row('org-size')).toMatchObject({ part: 'scope', differs: true });
	expect(row('org-size')?.cells.map((cell) => cell?.figure)).toEqual([
		{ min: 30, max: 100, open: true },
		{ min: 80, max: 200, open: false },
		{ min: 100, max: 500, open: true },
	]);
	expect(row('metaphor')?.part).toBe('difference');
	expect(row('hands-on-work')?.cells.map((cell) => [cell?.differs, cell?.share])).toEqual([
		[false, 0],
		[false, 0],
		[false, 0],
	]);
	for (const time of answer.time) expect(time?.feasible).toBe(true);
	expect(answer.moves.map(({ from, to }) => `${from}>${to}`)).toEqual([
		'director>senior-director',
		'senior-director>vp',
	]);
	expect(answer.skills.map(({ from, to }) => [from, to])).toEqual([
		['director', 'senior-director'],
		['senior-director', 'vp'],
	]);
});

test('pages that contradict each other are both heard', async () => {
	const answer = await compared(practice, 'head-of-data,lead');
	const size = answer.rows.find(({ id }) => id === 'team-size')?.cells[0];
	expect(size?.conflict).toBe(true);
	expect(size?.statements.map(({ text, sources }) => [text, sources[0]?.file])).toEqual([
		['20-50', 'head-of-data.md'],
		['15-40+', 'README.md'],
	]);
});

test('in words, with what contradicts and what is not stated', async () => {
	const { out } = await rolemap(['report', practice, 'compare', '--roles', 'head-of-data,lead']);
	expect(out).toContain('but also: 15-40+ (README.md:');
	expect(out).toContain('≠ ');
	expect(out).toContain('Data Lead: not stated');
});

test('the gap between two roles and what it is made of', async () => {
	const { out } = await rolemap(['report', ladder, 'gap', '--from', 'director', '--to', 'vp', '--json']);
	const answer = v.parse(answerShapes['report-gap'], JSON.parse(out));
	const needed = answer.skills.reduce((sum, { need, weight }) => sum + need * weight, 0);
	const missing = answer.skills.reduce((sum, { missing: lack }) => sum + lack, 0);
	expect(answer.gap).toBeCloseTo(missing / needed, 5);
	expect(answer.fit).toBeCloseTo(1 - missing / needed, 5);
	const text = await rolemap(['report', ladder, 'gap', '--from', 'director', '--to', 'vp']);
	expect(text.out).toContain('No levels are stated');
});

test.each([
	[['compare'], 'Say --roles.'],
	[['compare', '--roles', 'vp'], 'two to five'],
	[['compare', '--roles', 'vp,vp'], 'more than once'],
	[['compare', '--roles', 'vp,ctoo'], 'Did you mean cto'],
	[['compare', '--roles', 'a,b,c,d,e,f'], 'up to five'],
	[['gap', '--from', 'vp'], 'Say --to.'],
	[['gap', '--from', 'vp', '--to', 'vpp'], 'Did you mean vp'],
])('%j is refused', async (args, sentence) => {
	const { code, out, err } = await rolemap(['report', ladder, ...args]);
	expect([code, out]).toEqual([2, '']);
	expect(err).toContain(sentence);
});
