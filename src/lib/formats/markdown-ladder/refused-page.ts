import type { RawBlock } from '#lib/model/page.ts';
import { sourceOf, type PageText } from './page-text.ts';

/** A larger page is no page of a ladder; it is kept as text so that nothing hangs. */
export const mostBytes = 5_000_000;

/** The whole page as one block of text. */
export function oneBlock(page: PageText): RawBlock[] {
	if (page.text === '') return [];
	return [{ kind: 'paragraph', text: page.text, src: sourceOf(page, { from: 0, to: page.text.length }, []) }];
}

/** A name of at most 300 characters. */
export function firstWords(text: string): string {
	return text.length > 300 ? `${text.slice(0, 299)}…` : text;
}
