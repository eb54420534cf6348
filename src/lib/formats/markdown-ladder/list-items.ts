import type { SyntaxNode } from '@lezer/common';
import type { ListItem, Span } from './page-block.ts';
import { trimmed, type PageText } from './page-text.ts';

const taskMarker = /^\[[ xX]\][ \t]+/;

/**
 * The items of a list node whose offsets count from `start`. An item's text is its first paragraph, without
 * marker or task box; further paragraphs become items below, beside those of the lists below it.
 */
export function listItems(page: PageText, list: SyntaxNode, start: number): ListItem[] {
	const items: ListItem[] = [];
	for (let item = list.firstChild; item; item = item.nextSibling) {
		if (item.name === 'ListItem') items.push(listItem(page, item, start, list.name === 'OrderedList'));
	}
	return items;
}

function listItem(page: PageText, item: SyntaxNode, start: number, ordered: boolean): ListItem {
	const children: ListItem[] = [];
	let mark: Span = { from: item.from, to: item.from };
	let text: Span | null = null;
	for (let node = item.firstChild; node; node = node.nextSibling) {
		if (node.name === 'ListMark') mark = { from: node.from + start, to: node.to + start };
		else if (node.name === 'BulletList' || node.name === 'OrderedList') {
			text ??= { from: mark.to, to: mark.to };
			children.push(...listItems(page, node, start));
		} else {
			const span = trimmed(page.text, { from: node.from + start, to: node.to + start });
			if (text === null) text = span;
			else if (span.to > span.from) children.push({ text: span, children: [] });
		}
	}
	const found: Span = text ?? { from: mark.to, to: mark.to };
	const task =
		taskMarker.exec(page.text.slice(found.from, Math.min(found.to, found.from + 12)))?.[0].length ?? 0;
	const n = ordered ? Number.parseInt(page.text.slice(mark.from, mark.to), 10) : Number.NaN;
	return {
		text: trimmed(page.text, { from: found.from + task, to: found.to }),
		...(Number.isFinite(n) ? { n } : {}),
		children,
	};
}
