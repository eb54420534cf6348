import { describe, expect, test } from 'vitest';
import { readPages, texts } from '../../../make/read-page-text.ts';

const blocks = (text: string) =>
	(readPages({ 'a.md': text }).document.pages[0]?.blocks ?? []).map(({ kind, text: own, level }) => [
		kind,
		own,
		level,
	]);

describe('blocks of whole lines', () => {
	test('each line in one, blank lines with the block above', () => {
		expect(
			blocks('\n\n# A\n\npara\n**Label**\n- a\n\n- b\n***\n> q\n\n    code\n\n[x]: /y\n<!-- c -->\n'),
		).toEqual([
			['blank', '\n\n', undefined],
			['heading', '# A\n\n', 1],
			['paragraph', 'para\n', undefined],
			['label', '**Label**\n', 2],
			['list', '- a\n\n- b\n', undefined],
			['rule', '***\n', undefined],
			['quote', '> q\n\n', undefined],
			['code', '    code\n\n', undefined],
			['definition', '[x]: /y\n', undefined],
			['html', '<!-- c -->\n', undefined],
		]);
	});

	test('a paragraph is cut at its bold lines', () => {
		expect(blocks('# A\n**One**\ntext\n__Two:__  \nmore **bold** text\n').map(([kind]) => kind)).toEqual([
			'heading',
			'label',
			'paragraph',
			'label',
			'paragraph',
		]);
	});

	test.each(['**a** and **b**', '**a', '**', '****', '** a **', 'x **a**', '**a** x'])(
		'%s is no label',
		(text) => {
			expect(blocks(`# A\n\n${text}\n`).at(-1)?.[0]).not.toBe('label');
		},
	);

	test('byte order mark and line ends are kept apart from the text', () => {
		const [page] = readPages({ 'a.md': '\ufeff# A\r\n\r\n## Skills\r\n- a\r\n' }).document.pages;
		expect(page).toMatchObject({ byteOrderMark: true, encoding: 'utf-8', h1: 'A' });
		expect(page?.blocks.map(({ text }) => text).join('')).toBe('# A\r\n\r\n## Skills\r\n- a\r\n');
	});
});

describe('lists and tables', () => {
	const items = (list: string) =>
		texts(
			readPages({ 'a.md': `# A\n\n## Responsibilities\n${list}\n` }).role('a').responsibilities[0]?.items ??
				[],
		);

	test.each([
		['- [ ] open\n- [x] done\n- [y] neither', ['open', 'done', '[y] neither']],
		['1. one\n2) two', ['one', 'two']],
		['- a\n\n  second paragraph\n- b', ['a', 'b']],
		['-\n- b', ['b']],
		['- a\nlazy', ['a\nlazy']],
		['-   wide  ', ['wide']],
	])('%j', (list, expected) => expect(items(list)).toEqual(expected));

	test('escaped pipes stay within their cell, and cells are cut as GFM cuts them', () => {
		const { document } = readPages({
			'a.md': '# A\n\n## Skills\n\nCategory | Skills\n:-- | --:\n**a\\|b** | `c\\|d`, e \n| f | |\ng\n',
		});
		expect(document.roles[0]?.skillSets.map(({ text }) => text)).toEqual(['`c\\|d`, e']);
		expect(document.skillCategories.map(({ name }) => name)).toEqual(['a|b']);
		expect(document.matrices[0]?.rows.map(({ label }) => label)).toEqual(['**a\\|b**', 'f', 'g']);
		expect(document.matrices[0]?.cells.map(([cell]) => cell?.text)).toEqual(['`c\\|d`, e', '', undefined]);
	});
});
