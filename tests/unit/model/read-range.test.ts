import { findYears } from '#lib/model/find-years.ts';
import { isReversed, readRange } from '#lib/model/read-range.ts';
import { describe, expect, test } from 'vitest';
import { inTime } from '../../make/in-time.ts';

const quantities: readonly (readonly [string, object])[] = [
	['4-8', { kind: 'range', min: 4, max: 8 }],
	['4–8', { kind: 'range', min: 4, max: 8 }],
	['4 — 8', { kind: 'range', min: 4, max: 8 }],
	['4 to 8', { kind: 'range', min: 4, max: 8 }],
	['5-12 engineers', { kind: 'range', min: 5, max: 12, unit: 'engineers' }],
	['100-500+ engineers', { kind: 'range', min: 100, max: 500, open: 'above', unit: 'engineers' }],
	['30-100+', { kind: 'range', min: 30, max: 100, open: 'above' }],
	['100+', { kind: 'point', min: 100, max: 100, open: 'above' }],
	['7', { kind: 'point', min: 7, max: 7 }],
	['7 people', { kind: 'point', min: 7, unit: 'people' }],
	['4-8 Directors/Senior Directors', { kind: 'range', min: 4, max: 8, unit: 'Directors/Senior Directors' }],
	['**4-8** managers', { kind: 'range', min: 4, max: 8, unit: 'managers' }],
	['4-8 (first line)', { kind: 'range', min: 4, max: 8, qualifier: 'first line' }],
	['~10', { kind: 'point', min: 10, approx: '~' }],
	['~10-15', { kind: 'range', min: 10, max: 15, approx: '~' }],
	['about 10', { kind: 'point', min: 10, approx: 'about' }],
	['Typically 3-6', { kind: 'range', min: 3, max: 6, approx: 'Typically' }],
	['up to 5', { kind: 'point', max: 5, open: 'below' }],
	['at most 5', { kind: 'point', max: 5, open: 'below' }],
	['at least 5', { kind: 'point', min: 5, open: 'above' }],
	['more than 50', { kind: 'point', min: 50, open: 'above' }],
	['less than 10%', { kind: 'point', max: 10, open: 'below', unit: '%' }],
	['> 20', { kind: 'point', min: 20, open: 'above' }],
	['<5%', { kind: 'point', max: 5, open: 'below', unit: '%' }],
	['20-30%', { kind: 'range', min: 20, max: 30, unit: '%' }],
	['20%-30%', { kind: 'range', min: 20, max: 30, unit: '%' }],
	['20 - 30 %', { kind: 'range', min: 20, max: 30, unit: '%' }],
	['0%', { kind: 'point', min: 0, max: 0, unit: '%' }],
	['5%', { kind: 'point', min: 5, max: 5, unit: '%' }],
	['80%+', { kind: 'point', min: 80, open: 'above', unit: '%' }],
	['$1M-$5M', { kind: 'range', min: 1_000_000, max: 5_000_000, unit: '$' }],
	['$500K', { kind: 'point', min: 500_000, unit: '$' }],
	['€1.5M', { kind: 'point', min: 1_500_000, unit: '€' }],
	['$1-5M', { kind: 'range', min: 1_000_000, max: 5_000_000 }],
	['$10M+', { kind: 'point', min: 10_000_000, open: 'above' }],
	['1.5K', { kind: 'point', min: 1500 }],
	['1,000-5,000', { kind: 'range', min: 1000, max: 5000 }],
	['5-10 hrs/week', { kind: 'range', min: 5, max: 10, unit: 'hrs/week', per: 'week' }],
	['5-10 hrs/week total', { kind: 'range', min: 5, max: 10, per: 'week' }],
	['2-4 interviews/week', { kind: 'range', min: 2, max: 4, per: 'week' }],
	['4-6 hours per week', { kind: 'range', min: 4, max: 6, per: 'week' }],
	['2 times a month', { kind: 'point', min: 2, per: 'month' }],
	['3 per year', { kind: 'point', min: 3, per: 'year' }],
	['2x', { kind: 'point', min: 2, unit: 'x' }],
	['None', { kind: 'none', min: 0, max: 0 }],
	['Typically none', { kind: 'none' }],
	['None (leads by influence)', { kind: 'none', qualifier: 'leads by influence' }],
	['N/A', { kind: 'na' }],
	['N/A (individual)', { kind: 'na', qualifier: 'individual' }],
	['—', { kind: 'na' }],
	[
		'60% execution, 40% strategy',
		{
			kind: 'split',
			parts: [
				{ label: 'execution', value: 60 },
				{ label: 'strategy', value: 40 },
			],
		},
	],
	['60% execution / 40% strategy', { kind: 'split' }],
	['Rare', { kind: 'text' }],
	['As needed', { kind: 'text' }],
	['Major incidents only', { kind: 'text' }],
	['Sprint to quarterly', { kind: 'text', horizonDays: [14, 91] }],
	['Days to weeks', { kind: 'text', horizonDays: [1, 7] }],
	['Quarterly', { kind: 'text', horizonDays: [91, 91] }],
	['Quarter to annual', { kind: 'text', horizonDays: [91, 365] }],
	['Multi-year', { kind: 'text', horizonDays: [730, null] }],
	['Annual to multi-year', { kind: 'text', horizonDays: [365, null] }],
	['3-5 years', { kind: 'range', min: 3, max: 5, unit: 'years', horizonDays: [1095, 1825] }],
	['5-10 year company vision', { kind: 'range', min: 5, max: 10, horizonDays: [1825, 3650] }],
	['5+ years', { kind: 'point', min: 5, open: 'above', horizonDays: [1825, null] }],
	['6-12 months', { kind: 'range', min: 6, max: 12, horizonDays: [180, 360] }],
	['2024-06-01', { kind: 'text' }],
	['24/7', { kind: 'text' }],
	['1:1s with reports', { kind: 'text' }],
	['1st line', { kind: 'text' }],
	['12-5', { kind: 'range', min: 5, max: 12 }],
	['Entire function', { kind: 'text' }],
	['6-12 m', { kind: 'range', min: 6, max: 12, unit: 'm' }],
	['5 m', { kind: 'point', min: 5, max: 5, unit: 'm' }],
	['5 M', { kind: 'point', min: 5_000_000 }],
	['€5m', { kind: 'point', min: 5_000_000, unit: '€' }],
	['€5 Mio', { kind: 'point', min: 5_000_000, unit: '€' }],
	['$2 million', { kind: 'point', min: 2_000_000, unit: '$' }],
	['None directly; 20-40 through managers', { kind: 'text' }],
	['zero to two', { kind: 'text' }],
	['None yet', { kind: 'none' }],
	['3.000 engineers', { kind: 'point', min: 3000, max: 3000, unit: 'engineers' }],
	['$1.250M', { kind: 'point', min: 1_250_000 }],
	['1 000-2 000 people', { kind: 'range', min: 1000, max: 2000, unit: 'people' }],
	['1,5-2,5 FTE', { kind: 'range', min: 1.5, max: 2.5, unit: 'FTE' }],
	['10 +/- 2', { kind: 'text' }],
	['10 ± 2', { kind: 'text' }],
	['1e3', { kind: 'text' }],
	['3 or more', { kind: 'point', min: 3, open: 'above' }],
	['3 or more teams', { kind: 'point', min: 3, open: 'above', unit: 'teams' }],
	['no more than 10', { kind: 'point', max: 10, open: 'below' }],
	['not more than 10', { kind: 'point', max: 10, open: 'below' }],
	['no fewer than 5', { kind: 'point', min: 5, open: 'above' }],
	['', { kind: 'text' }],
	['9'.repeat(400), { kind: 'text' }],
];

describe('quantities as authors write them', () => {
	test.each(quantities)('%s', (text, expected) => {
		expect(readRange(text)).toMatchObject({ text, ...expected });
	});

	test('a text without numbers has none', () => {
		expect(readRange('Rare')).toEqual({ text: 'Rare', kind: 'text' });
	});

	test('a range that runs backwards is told', () => {
		expect(['12-5', '500K-100K', '10 to 2 people'].map(isReversed)).toEqual([true, true, true]);
		expect(['5-12', '$1-5M', '3', 'none', '2024-06-01', '500K-1M'].map(isReversed)).toEqual(
			Array(6).fill(false),
		);
	});
});

describe('years anywhere in a sentence', () => {
	test.each([
		[
			'Typically 5-10+ years as a VP, though paths vary.',
			{ text: '5-10+ years', min: 5, max: 10, open: 'above' },
		],
		['3–6 yrs', { min: 3, max: 6 }],
		['about 2 years', { kind: 'point', min: 2, max: 2 }],
		['18-24 months', { min: 1.5, max: 2, text: '18-24 months' }],
		['3 to 5 years', { min: 3, max: 5 }],
		['3 years or more', { text: '3 years or more', min: 3, open: 'above' }],
		['5 or more years', { min: 5, open: 'above' }],
		['8-4 years', { min: 4, max: 8 }],
		['120 months', { kind: 'point', min: 10, max: 10 }],
		['2.25 years', { min: 2.25, max: 2.25 }],
		['1,5 years', { min: 1.5, max: 1.5 }],
		['6 months to 2 years', { kind: 'range', min: 0.5, max: 2 }],
		['1 year and 6 months', { kind: 'point', min: 1.5, max: 1.5 }],
		['2 years 3 months', { kind: 'point', min: 2.25, max: 2.25 }],
		['Between 3 and 5 years', { kind: 'range', min: 3, max: 5 }],
		['between 6 months and 2 years', { kind: 'range', min: 0.5, max: 2 }],
		['1 or 2 years', { kind: 'range', min: 1, max: 2 }],
		['Often up to 8 years.', { text: 'up to 8 years', kind: 'point', max: 8, open: 'below' }],
		['at least 5 years', { min: 5, open: 'above', approx: 'at least' }],
		['less than 2 years', { max: 2, open: 'below' }],
		['no more than 2 years', { max: 2, open: 'below' }],
		['no less than 2 years', { min: 2, open: 'above' }],
		['minimum 12 months', { min: 1, open: 'above' }],
		['~3 years', { min: 3, max: 3, approx: '~' }],
		['3-year minimum', { text: '3-year minimum', min: 3, open: 'above' }],
		['about 2 to 4 years', { min: 2, max: 4, approx: 'about' }],
		['2 years, then 3-5 years as a lead', { text: '2 years', min: 2, max: 2 }],
		['Lead a team of 3 and 5 years of work', { text: '5 years' }],
		['a turnover 3 years long', { text: '3 years' }],
	])('%s', (text, expected) => {
		const found = findYears(text);
		expect(found?.value).toMatchObject(expected);
		expect(text.slice(found?.from, found?.to)).toBe(found?.value.text);
	});

	test('below an open end there is no least', () => {
		expect(findYears('up to 8 years')?.value).not.toHaveProperty('min');
		expect(findYears('5 years')?.value).not.toHaveProperty('open');
	});

	test.each(['Years pass.', '1000 years', '1.000.5 years'])('none in %s', (text) =>
		expect(findYears(text)).toBeNull(),
	);

	test('a long run of spaces is no trouble', async () => {
		const text = `${'1 '.repeat(5_000)}${' '.repeat(10_000)}x`;
		expect(await inTime(200, () => findYears(text))).toBeNull();
	});
});
