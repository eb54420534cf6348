import { expect, test } from 'vitest';
import { figureText } from '#lib/analysis/figure-text.ts';
import { moveTitle } from '#lib/analysis/move-title.ts';
import { quantityParts } from '#lib/analysis/quantity-parts.ts';
import { yearsFigure } from '#lib/analysis/years-figure.ts';
import { makeMove } from '../../make/document.ts';

test.each([
	['4-8 Directors/Senior Directors', '4-8', 'Directors/Senior Directors'],
	['100-500+ engineers', '100-500+', 'engineers'],
	['30–100+', '30–100+', ''],
	['~12', '~12', ''],
	['$2M-5M a year', '$2M-5M', 'a year'],
	['40-50%', '40-50%', ''],
	['3 to 5 teams (varies)', '3 to 5', 'teams (varies)'],
	['1.5K', '1.5K', ''],
])('%s has its figure in front', (text, figure, rest) => {
	expect(figureText(text)).toEqual({ figure, rest });
});

test.each(['Typically none', 'Sprint to quarterly', '**4-8** people', 'typically 4-8', '2x4y', ''])(
	'%s is words',
	(text) => {
		expect(figureText(text)).toBeNull();
	},
);

test('a line is cut around what it counts, and left whole where it has marks', () => {
	const quantity = { text: '3-4 hrs/week', kind: 'range' as const };
	expect(quantityParts({ id: 'a', text: '1:1s (3-4 hrs/week)', quantity })).toEqual({
		before: '1:1s ',
		quantity: '(3-4 hrs/week)',
		after: '',
	});
	expect(quantityParts({ id: 'a', text: 'Talks, 3-4 hrs/week.', quantity })?.quantity).toBe('3-4 hrs/week');
	expect(quantityParts({ id: 'a', text: '**1:1s** (3-4 hrs/week)', quantity })).toBeNull();
	expect(quantityParts({ id: 'a', text: '1:1s', quantity })).toBeNull();
	expect(quantityParts({ id: 'a', text: '1:1s' })).toBeNull();
});

test('years are figures with an en dash and an open end', () => {
	const years = (parts: object) => yearsFigure({ text: '', kind: 'range', ...parts });
	expect(years({ min: 5, max: 10, open: 'above' })).toBe('5–10+');
	expect(years({ min: 3, max: 3 })).toBe('3');
	expect(years({ max: 2, open: 'below' })).toBe('≤2');
	expect(years({})).toBe('');
});

test('a move is titled by its first shift, small letters within the sentence but not in abbreviations', () => {
	const titled = (from: string, to: string) =>
		moveTitle(makeMove({ from: 'a', to: 'b', shifts: [{ id: 's', from, to, alsoStated: [] }] }));
	expect(titled('Running teams', 'P&L ownership')).toEqual({ from: 'running teams', to: 'P&L ownership' });
	expect(titled('IC work', 'Own-team work')).toEqual({ from: 'IC work', to: 'own-team work' });
	expect(titled('A **bold** one', 'b')).toBeNull();
	expect(titled('Two. Sentences', 'b')).toBeNull();
	expect(moveTitle(makeMove({ from: 'a', to: 'b' }))).toBeNull();
});
