import type { RawBlock } from '#lib/model/page.ts';
import { sourceOf, type PageText } from './page-text.ts';

/** A larger page is no page of a ladder; it is kept as text so that nothing hangs. */
export const mostBytes = 5_000_000;

/** Whether a text is bytes of something else: a NUL, or many control characters, in its first part. */
export function looksBinary(text: string): boolean {
	const sample = text.slice(0, 8192);
	if (sample.includes('\0')) return true;
	let odd = 0;
	for (let at = 0; at < sample.length; at++) {
		const code = sample.charCodeAt(at);
		if ((code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 12) || code === 0xfffd) odd++;
	}
	return odd > 8 && odd > sample.length / 20;
}

/** The whole page as one block of text. */
export function oneBlock(page: PageText): RawBlock[] {
	if (page.text === '') return [];
	return [{ kind: 'paragraph', text: page.text, src: sourceOf(page, { from: 0, to: page.text.length }, []) }];
}

/** A name of at most 300 characters. */
export function firstWords(text: string): string {
	return text.length > 300 ? `${text.slice(0, 299)}…` : text;
}
