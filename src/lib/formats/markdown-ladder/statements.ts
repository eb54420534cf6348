import type { Item } from '#lib/model/role.ts';
import type { Stated } from '#lib/model/source.ts';
import type { Range } from '#lib/model/range.ts';
import { readRange } from '#lib/model/read-range.ts';
import type { FoundText } from './found.ts';
import type { ListItem, Span } from './page-block.ts';
import { sourceOf, trimmed, type PageText } from './page-text.ts';

/** Deeper lists are not opened further: their lines stay in the text of the item above them. */
const deepest = 64;

/** A span as a statement: its words as written, and where they stand. */
export function textOf(page: PageText, span: Span, path: readonly string[]): FoundText {
	return { text: page.text.slice(span.from, span.to), src: sourceOf(page, span, path) };
}

/** A statement as an item of a list; ids are given when pages are put together. */
export function itemOf(page: PageText, span: Span, path: readonly string[]): Item {
	const { text, src } = textOf(page, span, path);
	const quantity = quantityOf(text);
	return { id: '', text, src, ...(quantity ? { quantity } : {}) };
}

/** A line of a list with the lists below it. */
export function listItemOf(page: PageText, item: ListItem, path: readonly string[], depth = 0): Item {
	const children = depth < deepest ? itemsOf(page, item.children, path, depth + 1) : [];
	return { ...itemOf(page, item.text, path), ...(children.length > 0 ? { children } : {}) };
}

/** The lines of a list that have words. */
export function itemsOf(
	page: PageText,
	items: readonly ListItem[],
	path: readonly string[],
	depth = 0,
): readonly Item[] {
	return items
		.filter((item) => item.text.to > item.text.from || item.children.length > 0)
		.map((item) => listItemOf(page, item, path, depth));
}

/** What the last brackets of a line count: "(4-6 hrs/week total)", "(monthly/quarterly)". */
function quantityOf(text: string): Range | null {
	const inner = /\(([^()]{1,60})\)[\s.*_]*$/.exec(text.slice(-80))?.[1];
	if (inner === undefined || !/\d|daily|weekly|monthly|quarterly|yearly|annual/i.test(inner)) return null;
	const range = readRange(inner);
	return /\d/.test(inner) && range.kind === 'text' ? null : range;
}

/** The own lines of a paragraph that a label in bold opens: "**Note**: ...", "**Reports to:** CTO". */
export function labelled(page: PageText, span: Span): { label: Span; value: Span } | null {
	const text = page.text.slice(span.from, Math.min(span.to, span.from + 400));
	const match =
		/^(\*\*|__|\*|_)([^*_\r\n][^*\r\n]{0,150}?)(\s*[:：])?\1(\s*(?:[:：]|[–—](?=\s)))?[ \t]*/.exec(text);
	const words = match?.[2];
	if (!match || words === undefined || (match[3] === undefined && match[4] === undefined)) return null;
	const from = span.from + (match[1] ?? '').length;
	return {
		label: { from, to: from + words.length },
		value: trimmed(page.text, { from: span.from + match[0].length, to: span.to }),
	};
}

/** "Key: value" without any marks; only for lines whose key the grammar knows. */
export function plainlyLabelled(page: PageText, span: Span): { label: Span; value: Span } | null {
	const text = page.text.slice(span.from, Math.min(span.to, span.from + 200));
	const match = /^([\p{L}\p{N}][^:：*\r\n]{0,60})[:：](?!\/\/)[ \t]+/u.exec(text);
	if (!match) return null;
	return {
		label: trimmed(page.text, { from: span.from, to: span.from + (match[1] ?? '').length }),
		value: trimmed(page.text, { from: span.from + match[0].length, to: span.to }),
	};
}

/** The sentence around `[from, to)` of a text; abbreviations do not end one. */
export function sentenceAround(text: string, from: number, to: number): Span {
	const end = /(?<!\b(?:approx|ca|e\.g|i\.e|min|max|yrs?|incl|vs))[.!?][)"'”’*_]*(?=\s)/g;
	let start = 0;
	for (let match = end.exec(text); match; match = end.exec(text)) {
		const behind = match.index + match[0].length;
		if (behind <= from) start = behind;
		else if (match.index >= to - 1) return trimmed(text, { from: start, to: behind });
	}
	return trimmed(text, { from: start, to: text.length });
}

/** A quantity as a statement of the page's own. */
export function rangeStated(found: FoundText, value: Range): Stated<Range> {
	return { value, text: found.text, src: found.src, from: 'own' };
}
