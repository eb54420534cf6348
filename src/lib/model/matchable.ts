import { plainText } from './plain-text.ts';
import { withoutAccents } from './slug.ts';

/** A title for matching: lower case, without accents, punctuation, leading numbers or emoji; words joined by one space. */
export function matchable(title: string): string {
	return withoutAccents(plainText(title))
		.replace(/['’`]/g, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()
		.replace(/^(?:\d{1,3}|[ivx]{1,4}) (?=\p{L})/u, '');
}
