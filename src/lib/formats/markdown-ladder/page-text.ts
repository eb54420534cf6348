import type { Src } from '#lib/model/source.ts';
import type { Place } from '#lib/model/issue.ts';
import type { Span } from './page-block.ts';

/** A page's text with its lines found once; a line ends at `\n`, `\r\n` or a lone `\r`. */
export interface PageText {
	readonly file: string;
	readonly text: string;
	/** Offset of each line's first character. */
	readonly lineStarts: readonly number[];
}

/** Finds the lines of a page. */
export function pageText(file: string, text: string): PageText {
	const lineStarts = [0];
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) lineStarts.push(at + 1);
	}
	return { file, text, lineStarts };
}

/** Index from 0 of the line that holds `offset`. */
export function lineAt(page: PageText, offset: number): number {
	let low = 0;
	let high = page.lineStarts.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((page.lineStarts[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}

/** A line by its index from 0, without its end. */
export function lineSpan(page: PageText, line: number): Span {
	const from = page.lineStarts[line] ?? page.text.length;
	const next = page.lineStarts[line + 1] ?? page.text.length;
	const end = /[\r\n]*$/.exec(page.text.slice(Math.max(from, next - 2), next))?.[0].length ?? 0;
	return { from, to: next - end };
}

/** The span without the white space around it; an empty one stays where it begins. */
export function trimmed(text: string, span: Span): Span {
	let { from, to } = span;
	while (from < to && isSpace(text.charCodeAt(from))) from++;
	while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
	return { from, to };
}

function isSpace(code: number): boolean {
	return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0xfeff;
}

/** Where a span stands, as statements keep it. */
export function sourceOf(page: PageText, span: Span, path: readonly string[]): Src {
	const line = lineAt(page, span.from) + 1;
	const endLine = span.to > span.from ? lineAt(page, span.to - 1) + 1 : line;
	return {
		file: page.file,
		line,
		...(endLine > line ? { endLine } : {}),
		from: span.from,
		to: span.to,
		// Shared by every statement of a section: nobody writes to it.
		path: path as string[],
	};
}

/** Where a problem stands: its line as written, at most 500 characters of it. */
export function placeOf(page: PageText, offset: number): Place {
	const line = lineAt(page, offset);
	const from = page.lineStarts[line] ?? 0;
	const excerpt = page.text.slice(from, Math.min(page.lineStarts[line + 1] ?? page.text.length, from + 500));
	return {
		file: page.file,
		line: line + 1,
		column: offset - from + 1,
		excerpt: excerpt.replace(/[\r\n]+$/, ''),
	};
}

/** A place without words. */
export function emptySpan(at: number): Span {
	return { from: at, to: at };
}
