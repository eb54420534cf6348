import { expect, test } from 'vitest';
import { scopeFigure } from '#lib/analysis/scope-figure.ts';
import type { Range } from '#lib/model/range.ts';

const range = (parts: Partial<Range>): Range => ({ text: '', kind: 'range', ...parts });

test('a range is a stretch, a single number a point', () => {
	expect(scopeFigure(range({ min: 4, max: 8 }))).toEqual({ min: 4, max: 8, top: 8, measure: '' });
	expect(scopeFigure(range({ kind: 'point', min: 5 }))).toEqual({ min: 5, max: 5, top: 5, measure: '' });
});

test('an open end has no maximum but keeps the number the author wrote', () => {
	expect(scopeFigure(range({ min: 100, max: 500, open: 'above' }))).toMatchObject({ max: null, top: 500 });
	expect(scopeFigure(range({ min: 8, max: 8, open: 'below' }))).toMatchObject({ min: 0, max: 8 });
});

test('a horizon counts in days, whatever its unit', () => {
	expect(scopeFigure(range({ min: 1, max: 3, horizonDays: [365, 1095] }), true)).toEqual({
		min: 365,
		max: 1095,
		top: 1095,
		measure: 'days',
	});
	expect(scopeFigure({ text: 'multi-year', kind: 'text', horizonDays: [730, null] }, true)).toMatchObject({
		max: null,
	});
});

test('days named in passing make no horizon of a count', () => {
	expect(scopeFigure(range({ min: 3, max: 6, horizonDays: [1, 1] }))).toMatchObject({ max: 6, measure: '' });
	expect(scopeFigure(range({ kind: 'none', horizonDays: [1, 1] }), true)).toBeNull();
});

test('words, nothing, reversed and negative quantities are no figures', () => {
	expect(scopeFigure(range({ kind: 'text' }))).toBeNull();
	expect(scopeFigure(range({ kind: 'none', min: 0, max: 0 }))).toBeNull();
	expect(scopeFigure(range({ min: 12, max: 5 }))).toBeNull();
	expect(scopeFigure(range({ min: -3, max: 5 }))).toBeNull();
	expect(scopeFigure(range({ min: Number.NaN, max: 5 }))).toBeNull();
});

test('shares and rates measure something else than counts', () => {
	const measures = [
		range({ min: 1, max: 2, unit: 'engineers' }),
		range({ min: 1, max: 2, unit: '%' }),
		range({ min: 1, max: 2, unit: 'hrs', per: 'week' }),
	].map((value) => scopeFigure(value)?.measure);
	expect(measures).toEqual(['', '%', '/week']);
});
