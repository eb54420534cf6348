import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as v from 'valibot';
import { answerShapes } from '#lib/analysis/answer-shapes.ts';
import { rolemap } from '../../make/command-line.ts';

const ladder = join(import.meta.dirname, '../../../data/ladders/engineering');
const ask = (...more: string[]) =>
	rolemap(['routes', ladder, '--from', 'senior-engineer', '--to', 'vp', ...more]);

async function waysOf(...more: string[]) {
	const { code, out, err } = await ask(...more, '--json');
	expect([code, err]).toEqual([0, '']);
	return v.parse(answerShapes.routes, JSON.parse(out));
}

test('the ways, best first, in the promised form', async () => {
	const ways = await waysOf('--k', '3');
	expect(ways[0]).toMatchObject({
		roles: [
			'senior-engineer',
			'engineering-manager',
			'senior-engineering-manager',
			'director',
			'senior-director',
			'vp',
		],
		moves: 5,
		shifts: 36,
		years: { min: 13, max: 24, open: false },
	});
	expect(ways.map(({ about }) => about)).toEqual([18.5, 18.5, 20.5]);
	expect(ways.map(({ moves }) => moves)).toEqual([5, 6, 7]);
});

test('an open end, and the conditions', async () => {
	const { out } = await rolemap(['routes', ladder, '--from', 'vp', '--to', 'cto', '--json']);
	expect(JSON.parse(out)).toMatchObject([{ roles: ['vp', 'cto'], years: { min: 5, max: 10, open: true } }]);
	for (const { roles } of await waysOf('--pass', 'staff-engineer')) expect(roles).toContain('staff-engineer');
	for (const { roles } of await waysOf('--avoid', 'tech-lead,staff-engineer'))
		expect(roles).not.toContain('tech-lead');
	for (const { about } of await waysOf('--years', '19', '--order', 'moves'))
		expect(about).toBeLessThanOrEqual(19);
	expect((await waysOf('--spent', '1'))[0]?.years).toEqual({ min: 12, max: 23, open: false });
	expect((await waysOf('--pareto')).length).toBeGreaterThan(0);
});

test('a target that cannot be reached is said, with the nearest that can, and is no fault', async () => {
	const { code, out, err } = await rolemap(['routes', ladder, '--from', 'cto', '--to', 'vp', '--json']);
	expect([code, out]).toEqual([0, '[]']);
	expect(err).toBe('No moves lead from cto to vp. The nearest role that can be reached is ceo.');
	const filtered = await ask('--no-people');
	expect(filtered.err).toContain('No way from senior-engineer to vp meets these conditions.');
});

test.each([
	[['routes', ladder, '--to', 'vp'], 'Say --from.'],
	[['routes', ladder, '--from', 'vp', '--to', 'vp'], '--from and --to are the same role.'],
	[['routes', ladder, '--from', 'vpp', '--to', 'cto'], 'There is no role "vpp". Did you mean vp?'],
	[
		['routes', ladder, '--from', 'vp', '--to', 'cto', '--order', 'luck'],
		'--order is one of years, moves, change',
	],
	[['routes', ladder, '--from', 'vp', '--to', 'cto', '--k', '0'], '--k needs a whole number'],
	[['routes', ladder, '--from', 'vp', '--to', 'cto', '--k', '1.5'], '--k needs a whole number'],
	[['routes', ladder, '--from', 'vp', '--to', 'cto', '--pass', 'nobody'], 'There is no role "nobody".'],
	[['routes', ladder, ladder, '--from', 'vp', '--to', 'cto'], '"rolemap routes" takes one path.'],
])('%j is refused', async (args, sentence) => {
	const { code, out, err } = await rolemap(args);
	expect([code, out]).toEqual([2, '']);
	expect(err).toContain(sentence);
});
