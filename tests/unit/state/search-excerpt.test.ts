import { expect, test } from 'vitest';
import { searchExcerpt } from '#lib/state/search-excerpt.ts';

const marks = (text: string, ...words: string[]) =>
	searchExcerpt(text, (word) => words.includes(word.toLowerCase()))
		.map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
		.join('');

test('words that match are marked where they stand', () => {
	expect(marks('Own the budget, and every budget.', 'budget')).toBe('Own the [budget], and every [budget].');
});

test('markup in a text stays text', () => {
	expect(marks('<img src=x onerror=alert(1)> budget', 'budget')).toBe(
		'<img src=x onerror=alert(1)> [budget]',
	);
});

test('a long text is cut at words around its first match', () => {
	const long = `${'before '.repeat(60)}the budget ${'after '.repeat(60)}`;
	const shown = marks(long, 'budget');
	expect(shown).toMatch(/^… before /);
	expect(shown).toContain('the [budget] after');
	expect(shown).toMatch(/after …$/);
	expect(shown.length).toBeLessThan(170);
});

test('a text without a single space is cut too', () => {
	expect(marks('x'.repeat(5000), 'budget').length).toBeLessThan(160);
});

test('nothing marked shows the start', () => {
	expect(marks('short', 'budget')).toBe('short');
});
