import { describe, expect, test } from 'vitest';
import { moveYears } from '#lib/analysis/routes/years-span.ts';
import { findWays } from '#lib/analysis/routes/find-ways.ts';
import { wayfinding, type Wayfinding } from '#lib/analysis/routes/ways-question.ts';
import { readLadder } from '#lib/formats/markdown-ladder/read.ts';
import { project } from '#lib/model/projection.ts';
import { makeMove } from '../../make/document.ts';

/** A page that leads on to others, each with its timeline in an author's words. */
function page(title: string, level: number, moves: Readonly<Record<string, string>>): string {
	const sections = Object.entries(moves).map(
		([to, timeline]) => `## Transition to ${to}\n\n### Timeline\n${timeline}\n`,
	);
	return `---\nlabel: ${title}\ntrack: Management\nlevel: ${level}\n---\n\n# ${title}\n\n${sections.join('\n')}`;
}

function ladder(pages: Readonly<Record<string, string>>): Wayfinding {
	const files = Object.entries(pages).map(([path, text]) => ({
		path,
		bytes: new TextEncoder().encode(text),
	}));
	return wayfinding(project(readLadder(files).document, { purpose: 'screen' }));
}

// The steps of domain.md 2.3, whose sums it names: IC to Director 6-11, IC to VP 10-18, Manager to CTO 12-22+.
const steps = ladder({
	'ic.md': page('IC', 1, { Manager: 'Typically 3-6 years' }),
	'manager.md': page('Manager', 2, { Director: '**Typically 3-5 years** as a manager' }),
	'director.md': page('Director', 3, { VP: '4-7 years' }),
	'vp.md': page('VP', 4, { CTO: '5-10+ years' }),
	'cto.md': page('CTO', 5, {}),
});

describe('intervals add up', () => {
	test.each([
		['ic', 'director', { min: 6, max: 11, open: false }],
		['ic', 'vp', { min: 10, max: 18, open: false }],
		['manager', 'cto', { min: 12, max: 22, open: true }],
		['ic', 'cto', { min: 15, max: 28, open: true }],
	])('%s to %s', (from, to, years) => {
		const { ways } = findWays(steps, { from, to });
		expect(ways.map((way) => way.years)).toEqual([years]);
	});

	test('time already spent counts for the first move alone, and never below nothing', () => {
		const spent = (years: number) =>
			findWays(steps, { from: 'ic', to: 'director', spent: years }).ways[0]?.years;
		expect(spent(2)).toEqual({ min: 4, max: 9, open: false });
		expect(spent(4)).toEqual({ min: 3, max: 7, open: false });
		expect(spent(40)).toEqual({ min: 3, max: 5, open: false });
	});
});

describe('what the pages do not say', () => {
	const partly = ladder({
		'ic.md': page('IC', 1, { Manager: '2-4 years', Director: 'It depends on the person' }),
		'manager.md': page('Manager', 2, { Director: '6-8 years' }),
		'director.md': page('Director', 3, { VP: '10 years or more' }),
		'vp.md': page('VP', 4, {}),
	});

	test('is at least nothing, ranks as the median midpoint, and is marked', () => {
		const { ways } = findWays(partly, { from: 'ic', to: 'director' });
		// The midpoints are 3, 7 and 10: the move that says nothing ranks as 7, before the 10 of the longer way.
		expect(ways).toMatchObject([
			{ roles: ['ic', 'director'], years: { min: 0, max: null, open: true }, about: 7, unknown: 1 },
			{
				roles: ['ic', 'manager', 'director'],
				years: { min: 8, max: 12, open: false },
				about: 10,
				unknown: 0,
			},
		]);
	});

	test('a ladder without any timeline orders its ways by their moves', () => {
		const silent = ladder({
			'ic.md': page('IC', 1, { Manager: 'When ready', Director: 'When ready' }),
			'manager.md': page('Manager', 2, { Director: 'When ready' }),
			'director.md': page('Director', 3, {}),
		});
		const { ways } = findWays(silent, { from: 'ic', to: 'director' });
		expect(ways.map(({ moves, about, unknown }) => [moves, about, unknown])).toEqual([
			[1, 0, 1],
			[2, 0, 2],
		]);
	});
});

describe('where no way leads', () => {
	test('the nearest role that can be reached is named', () => {
		const { none } = findWays(
			ladder({
				'ic.md': page('IC', 1, { Manager: '2 years' }),
				'manager.md': page('Manager', 2, {}),
				'vp.md': page('VP', 4, { Manager: '1 year' }),
				'lead.md': page('Lead', 1, { IC: '1 year' }),
			}),
			{ from: 'lead', to: 'vp' },
		);
		expect(none).toEqual({ why: 'unconnected', nearest: 'manager' });
	});

	test('it is said when only the conditions are in the way', () => {
		expect(findWays(steps, { from: 'ic', to: 'vp', avoid: ['director'] }).none).toEqual({
			why: 'filtered',
			nearest: 'manager',
		});
		expect(findWays(steps, { from: 'ic', to: 'vp', years: 13 }).none).toEqual({
			why: 'filtered',
			nearest: 'director',
		});
	});

	test('from the last role on, none is near', () => {
		expect(findWays(steps, { from: 'cto', to: 'ic' }).none).toEqual({ why: 'unconnected', nearest: null });
	});
});

test.each([
	[
		{ kind: 'range', min: 3, max: 5 },
		{ min: 3, max: 5, open: false },
	],
	[
		{ kind: 'range', min: 5, max: 10, open: 'above' },
		{ min: 5, max: 10, open: true },
	],
	[
		{ kind: 'point', min: 5, open: 'above' },
		{ min: 5, max: null, open: true },
	],
	[
		{ kind: 'point', max: 8, open: 'below' },
		{ min: 0, max: 8, open: false },
	],
	[
		{ kind: 'point', min: 4 },
		{ min: 4, max: 4, open: false },
	],
	[{ kind: 'range', min: 5, max: 3 }, null],
	[{ kind: 'range', min: -5, max: 3 }, null],
	[{ kind: 'text' }, null],
	[{ kind: 'none' }, null],
] as const)('the years of %j', (value, years) => {
	const move = makeMove({
		from: 'a',
		to: 'b',
		timeline: [{ value: { text: '', ...value }, text: '', from: 'own' }],
	});
	expect(moveYears(move)).toEqual(years);
});
