import { expect, test } from 'vitest';
import { readPages } from '../../../make/read-page-text.ts';

const timelineOf = (text: string) =>
	readPages({ 'a.md': `# A\n\n## Transition to B\n\n### Timeline\n\n${text}\n`, 'b.md': '# B\n' }).move(
		'a--b',
	);

test.each([
	['About two years', { min: 2, max: 2, approx: 'About' }],
	['Three to five years as a lead', { min: 3, max: 5 }],
	['3y', { min: 3, max: 3 }],
	['5–10+', { min: 5, max: 10, open: 'above', unit: 'years' }],
	['2', { min: 2, max: 2, unit: 'years' }],
	['6 months to 2 years', { min: 0.5, max: 2 }],
	['Up to 8 years, rarely less.', { max: 8, open: 'below' }],
])('"%s" below Timeline counts years', (text, value) => {
	const { timeline, timelineNotes } = timelineOf(text);
	expect(timeline).toMatchObject([{ text, value }]);
	expect(timelineNotes).toEqual([]);
});

test.each(['It depends', '3 promotions', 'Level 5', 'Someone years ago', 'Years of one craft'])(
	'"%s" is a note',
	(text) => {
		const { timeline, timelineNotes } = timelineOf(text);
		expect(timeline).toEqual([]);
		expect(timelineNotes).toMatchObject([{ text }]);
	},
);
