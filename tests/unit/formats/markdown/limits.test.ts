import { describe, expect, test } from 'vitest';
import { readBlocks } from '#lib/formats/markdown/read-blocks.ts';
import { readInline } from '#lib/formats/markdown/read-inline.ts';
import { inTime } from '../../../make/in-time.ts';

const repeated: Readonly<Record<string, string>> = {
	brackets: '['.repeat(100_000),
	'bracket pairs': '['.repeat(1_900) + 'a' + ']'.repeat(1_900),
	'empty links': '[a](b) '.repeat(20_000),
	'open links': `${'[a]('.repeat(1_300)}${'('.repeat(50_000)}`,
	'open titles': '[a](b "'.repeat(10_000),
	emphasis: '*a_ '.repeat(50_000),
	'deep emphasis': '**a '.repeat(1_900) + 'b** '.repeat(1_900),
	backticks: '`'.repeat(100_000),
	'growing backticks': Array.from({ length: 400 }, (_, n) => '`'.repeat(n)).join(' '),
	quotes: '>'.repeat(100_000),
	'lists on a line': '- '.repeat(10_000),
	'lists by indent': Array.from({ length: 1_000 }, (_, n) => `${'  '.repeat(n)}- x`).join('\n'),
	'lists by tab': `${'\t- '.repeat(30_000)}x`,
	'a long line': 'word '.repeat(200_000),
	blanks: `a|b\n${' '.repeat(100_000)}x`,
	'runs of blanks': `${' '.repeat(1_999)}x`.repeat(100),
	'open comments': '<!-- '.repeat(20_000),
	'open tags': '<a b '.repeat(20_000),
	instructions: '<?'.repeat(50_000),
	mail: 'a@b.com '.repeat(8_192),
	'mail without blanks': 'a@b.com'.repeat(8_192),
	addresses: 'http://'.repeat(20_000),
	'www addresses': 'www.'.repeat(20_000),
	dots: `${'x.'.repeat(100_000)}@`,
	escapes: '\\'.repeat(100_000),
	entities: '&a'.repeat(100_000),
	definitions: '[a]: b\n'.repeat(3_000),
	columns: `${'|a'.repeat(10_000)}|\n${'|-'.repeat(10_000)}|\n${'|b'.repeat(10_000)}|`,
	rows: '|a|b\n|-|-\n'.repeat(10_000),
};

/** How much a tree holds besides kinds and targets. */
function sizeOf(tree: unknown): number {
	return JSON.stringify(tree, (key, value: unknown) => (key === 'kind' || key === 'href' ? undefined : value))
		.length;
}

describe('what no hand wrote ends in a moment, and is shown', () => {
	test.each(Object.entries(repeated))('%s', async (_, text) => {
		for (const read of [readInline, readBlocks]) {
			const tree = await inTime<unknown>(1000, () => read(text));
			expect(sizeOf(tree)).toBeGreaterThan(2);
		}
	});

	test('a text of ordinary size never meets the limits', () => {
		const text = 'Own the **roadmap** and [its](https://a.bc) `code` (3-4 hrs/week), *always*. '.repeat(100);
		expect(readInline(text).length).toBeGreaterThan(400);
		expect(readBlocks(`- ${text}\n`.repeat(50))[0]).toMatchObject({ kind: 'list' });
	});
});
