import { plainText } from './plain-text.ts';
import { withoutAccents } from './slug.ts';

/** Longer texts hold no title to match. */
const longestName = 20_000;

/** A title for matching: lower case, without accents, punctuation, leading numbers or emoji; words joined by one space. */
export function matchable(title: string): string {
	return withoutAccents(plainText(title))
		.replace(/['’`]/g, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()
		.replace(/^(?:\d{1,3}|[ivx]{1,4}) (?=\p{L})/u, '');
}

/** The address of the first link in inline Markdown; undefined where there is none. */
export function firstLink(markdown: string): string | undefined {
	return /\[[^[\]]*\]\(\s*<?([^()<>\s]*)>?[^()]*\)/.exec(markdown.slice(0, longestName))?.[1];
}
