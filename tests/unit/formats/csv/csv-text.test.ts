import { expect, test } from 'vitest';
import { csvText } from '#lib/formats/csv/csv-text.ts';

test('cells are quoted where they must be', () => {
	expect(csvText([['a', 'b, c', 'say "x"'], ['line\nbreak']])).toBe(
		'\ufeffa,"b, c","say ""x"""\r\n"line\nbreak"\r\n',
	);
});

test.each(['=1+1', '+1', '-1', '@sum', '\tx', '\rx'])('%j is no formula any more', (text) => {
	expect(
		csvText([[text]])
			.slice(1)
			.replace(/^"/, ''),
	).toMatch(/^'/);
});
