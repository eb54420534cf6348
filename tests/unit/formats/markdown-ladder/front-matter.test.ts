import { describe, expect, test } from 'vitest';
import { readPages } from '../../../make/read-page-text.ts';

const read = (matter: string, body = '# A\n\n## Skills\n- a\n') => readPages({ 'a.md': matter + body });
const entries = (matter: string): [string, string, number][] =>
	(read(matter).document.pages[0]?.frontMatter ?? []).map(({ key, value, line }) => [key, value, line]);

describe('front matter', () => {
	test('values are text: never numbers, dates or yes and no', () => {
		expect(
			entries(
				'---\nicon: globe\nexpanded: no\norder: 0o14\nwhen: 12:30\nlabel: "VP: \\"x\\""\nnote: \'it\'\'s\' # why\n---\n',
			),
		).toEqual([
			['icon', 'globe', 2],
			['expanded', 'no', 3],
			['order', '0o14', 4],
			['when', '12:30', 5],
			['label', 'VP: "x"', 6],
			['note', "it's", 7],
		]);
	});

	test('nested values are kept as written', () => {
		expect(entries('---\ntags:\n  - a\n  - b: c\nlabel: X\n---\n')).toEqual([
			['tags', '- a\n  - b: c', 2],
			['label', 'X', 5],
		]);
	});

	test('names that every object has', () => {
		expect(entries('---\n__proto__: 1\nconstructor: 2\n---\n')).toEqual([
			['__proto__', '1', 2],
			['constructor', '2', 3],
		]);
	});

	test.each(['\r\n', '\r', '\n'])('line ends %j', (end) => {
		const { document, role } = read(
			['---', 'label: X', '---', '', ''].join(end),
			['# A', '', '## Skills', '- a', ''].join(end),
		);
		expect(role('a').shortName).toBe('X');
		expect(document.pages[0]?.blocks[0]).toMatchObject({
			kind: 'front-matter',
			text: ['---', 'label: X', '---', ''].join(end),
		});
	});

	test('that is never closed is reported, and nothing is swallowed', () => {
		const { role, issues } = read('---\nlabel: X\n\n');
		expect(role('a').name).toBe('A');
		expect(issues[0]).toMatchObject({ code: 'front-matter-unclosed', place: { file: 'a.md', line: 1 } });
	});

	test('a page that begins with a rule has none', () => {
		const { document, codes } = read('---\n\nSome words.\n\n---\n\n');
		expect(document.pages[0]?.frontMatter).toEqual([]);
		expect(document.pages[0]?.blocks[0]?.kind).toBe('rule');
		expect(codes).not.toContain('front-matter-unclosed');
	});

	test('repeated keys and odd lines are reported with their line; the first value counts', () => {
		const { role, issues } = read('---\nlabel: X\nlabel: Y\n???\n---\n');
		expect(role('a').shortName).toBe('X');
		expect(
			issues.filter(({ code }) => code.startsWith('front')).map(({ code, place }) => [code, place?.line]),
		).toEqual([
			['front-matter-repeated', 3],
			['front-matter-odd', 4],
		]);
	});

	test('of another kind is kept whole', () => {
		const { document, role } = read('+++\ntitle = "x"\n+++\n');
		expect(document.pages[0]?.blocks[0]).toMatchObject({
			kind: 'front-matter',
			text: '+++\ntitle = "x"\n+++\n',
		});
		expect(role('a').name).toBe('A');
	});

	test('the label is the short name and a name', () => {
		const { document, role } = readPages({
			'a.md':
				'---\nlabel: VP\nicon: globe\naliases: [Boss, "Chief of all"]\n---\n# VP of Engineering\n\n## Skills\n- a\n',
			'b.md': '# B\n\n## Transition to Boss\n',
		});
		expect(role('a')).toMatchObject({
			shortName: 'VP',
			icon: 'globe',
			aliases: ['VP', 'Boss', 'Chief of all', 'a'],
		});
		expect(document.transitions.map(({ id }) => id)).toEqual(['b--a']);
	});
});
