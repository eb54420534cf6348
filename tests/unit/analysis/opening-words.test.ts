import { expect, test } from 'vitest';
import { openingWords } from '#lib/analysis/opening-words.ts';
import { makeRole } from '../../make/document.ts';

function opening(summary: string, question: string) {
	return openingWords(
		makeRole({
			id: 'a',
			summary: summary === '' ? [] : [{ value: summary, text: summary, from: 'own' }],
			coreQuestion: question === '' ? [] : [{ value: question, text: question, from: 'own' }],
		}),
	);
}

test('the question is lifted out of its paragraph together with the words that lead to it', () => {
	expect(
		opening('You own it all. You answer the question: **"How does it go?"**', 'How does it go?'),
	).toEqual({
		question: { text: 'How does it go?' },
		leadIn: 'You answer the question:',
		summary: 'You own it all.',
	});
});

test('text after the question stays in the paragraph', () => {
	expect(opening('First. The question is: “Why?” And then some.', 'Why?').summary).toBe(
		'First. And then some.',
	);
});

test('a paragraph that leads in otherwise stays whole', () => {
	const whole = 'You ask How does it go? every day.';
	expect(opening(whole, 'How does it go?')).toMatchObject({ leadIn: '', summary: whole });
	const marked = 'You **own it. You answer: "Why?"**';
	expect(opening(marked, 'Why?').summary).not.toContain('**own it.**');
});

test('a question alone and a paragraph alone are each shown', () => {
	expect(opening('', '**"Why?"**')).toMatchObject({ question: { text: 'Why?' }, summary: '' });
	expect(opening('Just words.', '')).toMatchObject({ question: null, summary: 'Just words.' });
});
