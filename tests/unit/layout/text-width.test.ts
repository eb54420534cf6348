import { describe, expect, it } from 'vitest';
import { textWidth } from '#lib/layout/text-width.ts';
import { fitText, wrapText } from '#lib/layout/wrap-text.ts';

const title = { size: 14, weight: 600 } as const;

describe('textWidth', () => {
	it('knows the advance widths of Inter', () => {
		expect(textWidth('n', 1000, 400)).toBeCloseTo(590, -1);
		expect(textWidth('VP of Engineering', 14, 600)).toBeGreaterThan(textWidth('VP of Engineering', 14, 400));
		expect(textWidth('2–4 yrs', 23, 500)).toBeCloseTo(2 * textWidth('2–4 yrs', 11.5, 500), 9);
	});

	it('gives an accented letter the width of its letter and marks none of their own', () => {
		expect(textWidth('é', 10, 400)).toBe(textWidth('e', 10, 400));
		expect(textWidth('e\u0301\u0323', 10, 400)).toBe(textWidth('e', 10, 400));
		expect(textWidth('\u200b\u200d', 10, 400)).toBe(0);
	});

	it('gives ideographs one em and pictures a little more', () => {
		expect(textWidth('技術', 10, 400)).toBe(20);
		expect(textWidth('🚀', 10, 400)).toBe(13);
		expect(textWidth('Инженер', 10, 400)).toBeGreaterThan(30);
		expect(textWidth('مهندس', 10, 400)).toBeGreaterThan(20);
	});
});

describe('wrapText', () => {
	it('breaks at spaces and keeps every line within the width', () => {
		const lines = wrapText('Senior Manager of Software Engineering and Platform', 120, title, 9);
		expect(lines.join(' ')).toBe('Senior Manager of Software Engineering and Platform');
		expect(lines.length).toBeGreaterThan(1);
		for (const line of lines) expect(textWidth(line, 14, 600)).toBeLessThanOrEqual(120);
	});

	it('breaks after hyphens and slashes, and inside a word longer than a line', () => {
		expect(wrapText('Director/Senior', 70, title, 3)).toEqual(['Director/', 'Senior']);
		const lines = wrapText('Donaudampfschifffahrtsgesellschaft', 100, title, 9);
		expect(lines.join('')).toBe('Donaudampfschifffahrtsgesellschaft');
		for (const line of lines) expect(textWidth(line, 14, 600)).toBeLessThanOrEqual(100);
	});

	it('breaks scripts without spaces between characters', () => {
		expect(wrapText('技術部長', 30, title, 4)).toEqual(['技術', '部長']);
	});

	it('tells by an ellipsis what it left out, and keeps to the number of lines', () => {
		const lines = wrapText('one two three four five six seven eight', 60, title, 2);
		expect(lines).toHaveLength(2);
		expect(lines[1]).toMatch(/…$/);
		expect(textWidth(lines[1] ?? '', 14, 600)).toBeLessThanOrEqual(60);
	});

	it('never hangs and never cuts a character in two', () => {
		expect(wrapText('', 100, title, 2)).toEqual([]);
		expect(wrapText('abc', 0, title, 9)).toEqual(['a', 'b', 'c']);
		expect(wrapText('👩‍👩‍👧👩‍👩‍👧', 20, title, 9)).toEqual(['👩‍👩‍👧', '👩‍👩‍👧']);
		expect(fitText('👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 75, title)).toMatch(/^(👩‍👩‍👧)+…$/u);
	});
});
