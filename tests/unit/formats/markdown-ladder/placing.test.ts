import { describe, expect, test } from 'vitest';
import { readPages } from '../../../make/read-page-text.ts';

const page = (name: string, moves: readonly string[], matter = ''): string =>
	`${matter === '' ? '' : `---\n${matter}\n---\n`}# ${name}\n\n## Skills\n- a\n\n${moves.map((to) => `## ${to}\n\n`).join('')}`;
const json = (value: unknown) => ({
	path: 'rolemap.json',
	bytes: new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value)),
});
const chain = {
	'a.md': page('A', ['Transition to B']),
	'b.md': page('B', ['Transition to C', 'Returning to A']),
	'c.md': page('C', ['Transition to Chief Engineer']),
};

describe('where roles stand', () => {
	test('by the longest chain, in one lane, and it is said', () => {
		const { document, role, issues } = readPages(chain);
		expect(['a', 'b', 'c', 'chief-engineer'].map((id) => role(id).rank)).toEqual([0, 1, 2, 3]);
		expect(document.tracks).toHaveLength(1);
		expect(document.frameworks[0]?.placedBy).toBe('longest-chain');
		expect(issues.map(({ code }) => code)).toContain('placed-by-longest-chain');
	});

	test('circles are cut, and every rank is a number', () => {
		const { document } = readPages({
			'a.md': page('A', ['Transition to B']),
			'b.md': page('B', ['Transition to C']),
			'c.md': page('C', ['Transition to A']),
			'd.md': page('D', ['Transition to E']),
			'e.md': page('E', ['Transition to D']),
		});
		expect(document.roles.map(({ rank }) => rank)).toEqual([0, 1, 2, 0, 0]);
		expect(document.transitions.map(({ kind }) => kind)).toEqual([
			'promotion',
			'promotion',
			'return',
			'lateral',
			'lateral',
		]);
	});

	test('by front matter: tracks by any of their names, levels as numbers or words', () => {
		const { document, role, move, issues } = readPages({
			'a.md': page('A', ['Transition to B', 'Transition to M'], 'track: ic\nlevel: 1'),
			'b.md': page('B', ['Transition to X'], 'track: Individual Contributor\nlevel: L3'),
			'm.md': page('M', ['Transition to CTO', 'Transition to B'], 'track: management\nlevel: 3'),
			'e.md': page('COO', [], 'track: exec\nlevel: 9'),
		});
		expect(document.tracks.map(({ kind }) => kind)).toEqual(['ic', 'management', 'executive']);
		expect(document.frameworks[0]?.placedBy).toBe('front-matter');
		expect(issues.map(({ code }) => code)).toContain('placed-by-front-matter');
		expect([role('a').rank, role('b').rank, role('m').rank, role('x').rank, role('cto').rank]).toEqual([
			1, 3, 3, 4, 4,
		]);
		expect(role('x').trackIds).toEqual(role('b').trackIds);
		expect(role('cto').trackIds).toEqual(role('e').trackIds);
		expect(move('a--b').kind).toBe('promotion');
		expect(move('a--m').kind).toBe('track-switch');
		expect(issues.find(({ code }) => code === 'role-track-inferred')?.message).toContain('CTO');
	});

	test('by rolemap.json before anything else', () => {
		const { document, role, issues } = readPages(chain, {
			rolemapJson: json({
				format: 'rolemap-folder',
				version: 1,
				title: 'Ours',
				tracks: [
					{ id: 't1', name: 'Craft' },
					{ id: 't2', name: 'Chiefs', kind: 'executive' },
				],
				levels: [
					{ id: 'one', name: 'First', ordinal: 1 },
					{ id: 'ten', name: 'Tenth', ordinal: 10 },
				],
				roles: {
					a: { track: 't1', level: 'one' },
					b: { track: 'Craft', level: 10 },
					'chief-engineer': { track: 't2', level: 'Tenth' },
				},
			}),
		});
		expect(document.title).toBe('Ours');
		expect(document.tracks.map(({ id, kind }) => [id, kind])).toEqual([
			['t1', 'ic'],
			['t2', 'executive'],
		]);
		expect([role('a').rank, role('b').rank, role('chief-engineer').rank]).toEqual([1, 10, 10]);
		expect(role('b').levelId).toBe('ten');
		expect(Number.isFinite(role('c').rank)).toBe(true);
		expect(document.frameworks[0]?.placedBy).toBe('rolemap.json');
		expect(issues.map(({ code }) => code)).toContain('placed-by-settings');
	});

	test.each([
		['{', 'rolemap-json-broken'],
		['[]', 'rolemap-json-foreign'],
		['null', 'rolemap-json-foreign'],
		['{"format":"other"}', 'rolemap-json-foreign'],
		['{"format":"rolemap-folder","tracks":5,"levels":[{}],"roles":{"a":1}}', 'rolemap-json-odd'],
		[
			'{"format":"rolemap-folder","roles":{"__proto__":{"track":"x"},"constructor":{"level":1e999}}}',
			'placed-by-longest-chain',
		],
	])('rolemap.json with %s is reported and the pages are read', (text, code) => {
		const { document, issues } = readPages(chain, { rolemapJson: json(text) });
		expect(issues.map((issue) => issue.code)).toContain(code);
		expect(document.roles).toHaveLength(4);
	});

	test('an outline role stands above those who move up to it, and below its manager', () => {
		const { role } = readPages({
			'vp.md':
				'# VP\n\n## Comparison: VP vs CTO/CEO\n\n| D | VP | CTO | CEO |\n|---|---|---|---|\n| Reports to | CTO or CEO | CEO or Board | Board |\n\n## Transition to CTO or CEO\n',
		});
		expect(role('vp').rank).toBeLessThan(role('cto').rank);
		expect(role('cto').rank).toBeLessThan(role('ceo').rank);
	});
});
