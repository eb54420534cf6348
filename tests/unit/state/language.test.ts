import { expect, test } from 'vitest';
import { languageFor } from '#lib/state/language.svelte.ts';

test('the first language that the browser asks for and we have, else English', () => {
	expect(languageFor('browser', ['de-AT', 'en'])).toBe('de');
	expect(languageFor('browser', ['fr', 'de', 'en'])).toBe('de');
	expect(languageFor('browser', ['fr-CA'])).toBe('en');
	expect(languageFor('browser', [])).toBe('en');
	expect(languageFor('browser', ['constructor'])).toBe('en');
	expect(languageFor('en', ['de'])).toBe('en');
});
