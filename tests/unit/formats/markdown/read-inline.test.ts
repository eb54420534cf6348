import { describe, expect, test } from 'vitest';
import { hasMarkup } from '#lib/formats/markdown/has-markup.ts';
import { shownWords } from '../../../make/shown-words.ts';
import { readInline } from '#lib/formats/markdown/read-inline.ts';
import type { InlineNode } from '#lib/model/markdown-tree.ts';

const text = (words: string): InlineNode => ({ kind: 'text', text: words });
const link = (href: string, words: string): InlineNode => ({ kind: 'link', href, children: [text(words)] });

describe('readInline', () => {
	test('marks: strong, emphasis, struck, code, hard and soft breaks', () => {
		expect(readInline('**a *b* `` c`d ``** ~~e~~  \nf\ng\\\nh')).toEqual([
			{
				kind: 'strong',
				children: [
					text('a '),
					{ kind: 'emphasis', children: [text('b')] },
					text(' '),
					{ kind: 'code', text: 'c`d' },
				],
			},
			text(' '),
			{ kind: 'struck', children: [text('e')] },
			{ kind: 'break' },
			text('f g'),
			{ kind: 'break' },
			text('h'),
		]);
	});

	test('entities and escapes are decoded, unknown names are kept', () => {
		expect(
			readInline('&amp; &copy; &#8594; &#x1F642; &rarr; &hellip; &nosuch; \\*x\\* &#0; &alpha;'),
		).toEqual([text('& © → 🙂 → … &nosuch; *x* \ufffd α')]);
	});

	test('links of the four forms, and their words where the target is unknown', () => {
		expect(readInline('[a](https://x.y "t") [b][r] [r][] [R] [no][un]\n\n[r]: <https://r.s>')).toEqual([
			link('https://x.y', 'a'),
			text(' '),
			link('https://r.s', 'b'),
			text(' '),
			link('https://r.s', 'r'),
			text(' '),
			link('https://r.s', 'R'),
			text(' [no][un]'),
		]);
	});

	test('brackets that are only brackets leave a link around them whole', () => {
		expect(readInline('[a [b] c](http://x.y) [d]')).toEqual([link('http://x.y', 'a [b] c'), text(' [d]')]);
	});

	test('definitions of the page reach a text of it', () => {
		expect(readInline('see [g]', undefined, new Map([['G', 'mailto:a@b.cd']]))).toEqual([
			text('see '),
			link('mailto:a@b.cd', 'g'),
		]);
	});

	test('addresses without brackets', () => {
		expect(readInline('www.a.bc, me@x.yz. <http://q.r> https://s.t/u')).toEqual([
			link('http://www.a.bc', 'www.a.bc'),
			text(', '),
			link('mailto:me@x.yz', 'me@x.yz'),
			text('. '),
			link('http://q.r', 'http://q.r'),
			text(' '),
			link('https://s.t/u', 'https://s.t/u'),
		]);
	});

	test('a target that the ladder knows becomes a link to the role', () => {
		const resolve = (href: string) => (href === '../vp.md#scope' ? 'vp é' : undefined);
		expect(readInline('[VP](../vp.md#scope) [CTO](cto.md)', resolve)).toEqual([
			{ kind: 'link', href: '/roles/vp%20%C3%A9', roleId: 'vp é', children: [text('VP')] },
			text(' CTO'),
		]);
	});

	test('an image is its alternative text, linked if its target is safe', () => {
		expect(
			readInline('![a **b**](https://x.y/z.png) ![c](d.png) ![](e.png) [![f](https://g.h)](https://i.j)'),
		).toEqual([link('https://x.y/z.png', 'a b'), text(' c e.png '), link('https://i.j', 'f')]);
	});

	test('raw HTML is words, a comment is nothing, <br> is a break', () => {
		expect(readInline('<b onclick="x">y</b><!-- z --> a<br/>b <!-- open')).toEqual([
			text('<b onclick="x">y</b> a'),
			{ kind: 'break' },
			text('b <!-- open'),
		]);
	});

	test('a check box is seen at the start alone', () => {
		expect(readInline('[x] done [x]')).toEqual([text('☑ done [x]')]);
		expect(readInline('[ ] open')).toEqual([text('☐ open')]);
	});

	test('what only looks like a definition is not lost', () => {
		expect(readInline('[Note]: important')).toEqual([text('[Note]: important')]);
	});

	test('nothing is read as a block', () => {
		for (const words of ['# a', '- a', '1. a', '> a', '    a', '```', '---']) {
			expect(shownWords(words)).toBe(words.trim());
		}
	});

	test('deep nesting ends as text and keeps every word', () => {
		const deep = '*a **b '.repeat(100) + 'core' + '** *'.repeat(100);
		expect(shownWords(deep)).toContain('core');
	});
});

test('hasMarkup is false only where reading would change nothing', () => {
	const samples = [
		'plain words',
		'a *b*',
		'R&D',
		'x@y.z',
		'<b>',
		'http://a.b',
		'C#',
		'1. x',
		'a\nb',
		' a',
		'WWW.a.b',
		'[x]',
	];
	for (const sample of samples) {
		if (hasMarkup(sample)) continue;
		expect(readInline(`${sample}`), sample).toEqual([text(sample)]);
	}
	expect(samples.filter((sample) => !hasMarkup(sample))).toEqual(['plain words', 'C#', '1. x']);
});

test('lines that would be a table of their own are still words', () => {
	expect(shownWords('a line\n| **b** | c |\n|---|---|\n| d | e |')).toBe(
		'a line | b | c | |---|---| | d | e |',
	);
});

test('plainText has no marks and single spaces', () => {
	expect(shownWords('**VP** of  [Eng](vp.md)<br>x &amp; `y`')).toBe('VP of Eng x & y');
});
