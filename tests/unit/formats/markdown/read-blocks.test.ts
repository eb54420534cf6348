import { describe, expect, test } from 'vitest';
import { readBlocks } from '#lib/formats/markdown/read-blocks.ts';
import type { BlockNode, InlineNode } from '#lib/model/markdown-tree.ts';

const text = (words: string): InlineNode => ({ kind: 'text', text: words });
const paragraph = (words: string): BlockNode => ({ kind: 'paragraph', children: [text(words)] });

describe('readBlocks', () => {
	test('headings of both kinds', () => {
		expect(readBlocks('## A *b* ##\n\nSet\n===\n\nTwo\nlines\n---\n')).toEqual([
			{ kind: 'heading', level: 2, children: [text('A '), { kind: 'emphasis', children: [text('b')] }] },
			{ kind: 'heading', level: 1, children: [text('Set')] },
			{ kind: 'heading', level: 2, children: [text('Two lines')] },
		]);
	});

	test('lists, nested, numbered from where they start, with check boxes', () => {
		expect(readBlocks('- a\n  b\n  - [x] c\n- [ ] d\n\n7. e\n8. f\n')).toEqual([
			{
				kind: 'list',
				ordered: false,
				start: 1,
				items: [
					[paragraph('a b'), { kind: 'list', ordered: false, start: 1, items: [[paragraph('☑ c')]] }],
					[paragraph('☐ d')],
				],
			},
			{ kind: 'list', ordered: true, start: 7, items: [[paragraph('e')], [paragraph('f')]] },
		]);
	});

	test('a table keeps cells beyond its head and pads short rows', () => {
		expect(readBlocks('| a | b |\n|---|:-:|\n| x \\| y | |\n| 1 |\n|2|3|4|\n')).toEqual([
			{
				kind: 'table',
				head: [[text('a')], [text('b')]],
				rows: [
					[[text('x | y')], []],
					[[text('1')], []],
					[[text('2')], [text('3')], [text('4')]],
				],
			},
		]);
	});

	test('code keeps its indentation, fenced, indented and quoted', () => {
		expect(readBlocks('```js\na\n\n  b\n```\n\n    c\n     d\n\n> ~~~\n> e\n>  f\n> ~~~\n')).toEqual([
			{ kind: 'code', text: 'a\n\n  b' },
			{ kind: 'code', text: 'c\n d' },
			{ kind: 'quote', children: [{ kind: 'code', text: 'e\n f' }] },
		]);
	});

	test('quotes lose their marks and keep what is in them', () => {
		expect(readBlocks('> a\n> b\n> - c\n>   d\n\n---\n')).toEqual([
			{
				kind: 'quote',
				children: [paragraph('a b'), { kind: 'list', ordered: false, start: 1, items: [[paragraph('c d')]] }],
			},
			{ kind: 'rule' },
		]);
	});

	test('HTML is lines of text, comments are gone, an unclosed one is not', () => {
		expect(
			readBlocks('<div>\n<script>alert(1)</script>\n</div>\n\n<!-- x -->\n\n<!-- open\n\nend\n'),
		).toEqual([
			{
				kind: 'paragraph',
				children: [
					text('<div>'),
					{ kind: 'break' },
					text('<script>alert(1)</script>'),
					{ kind: 'break' },
					text('</div>'),
				],
			},
			{ kind: 'paragraph', children: [text('<!-- open'), { kind: 'break' }, text('end')] },
		]);
	});

	test('a definition serves the references and is not shown; a sentence that looks like one is', () => {
		expect(readBlocks('[a]\n\n[a]: https://x.y\n\n[Note]: important\n')).toEqual([
			{ kind: 'paragraph', children: [{ kind: 'link', href: 'https://x.y', children: [text('a')] }] },
			paragraph('[Note]: important'),
		]);
	});

	test('CRLF reads as LF does', () => {
		const page = '# A\n\n- b\n  c\n\n| d | e |\n|---|---|\n| f | g |\n\n```\nh\ni\n```\n\nj\nk\n';
		expect(readBlocks(page.replaceAll('\n', '\r\n'))).toEqual(readBlocks(page));
	});
});
