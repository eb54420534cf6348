import { expect, test } from 'vitest';
import { csvText } from '#lib/formats/csv/csv-text.ts';

test('cells are quoted where they must be', () => {
	expect(csvText([['a', 'b, c', 'say "x"'], ['line\nbreak']])).toBe(
		'\ufeffa,"b, c","say ""x"""\r\n"line\nbreak"\r\n',
	);
});

test.each([
	...['=1+1', '+a1', '-a1', '-1-2', '@sum', '\tx', '\rx', ' =1', '\u00a0=1', '\u200b=1', '＝1', '＠x', "'=1"],
])('%j is no formula any more', (text) => {
	expect(
		csvText([[text]])
			.slice(1)
			.replace(/^"/, ''),
	).toMatch(/^'/);
});

test.each(['-5', '+1', '+33 6 12', '-1,250.50', '2026-01-02', '1-2', "O'Neill"])(
	'%j stays what it is',
	(text) => {
		expect(csvText([[text]], { plain: true }).replaceAll('"', '')).toBe(`${text}\n`);
	},
);

test('a line of a cell that reads as a formula is none either', () => {
	expect(csvText([['a\r\n=1', 2.5]], { plain: true })).toBe('"a\n\'=1",2.5\n');
});
