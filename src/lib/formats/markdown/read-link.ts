import type { SyntaxNode } from '@lezer/common';
import type { InlineNode } from '#lib/model/markdown-tree.ts';
import { joinText } from './join-text.ts';
import { destination, normalLabel } from './link-definitions.ts';
import type { InlineReading } from './inline-reading.ts';
import { safeLink } from './safe-link.ts';

type ReadSpan = (
	parent: SyntaxNode,
	from: number,
	to: number,
	reading: InlineReading,
) => readonly InlineNode[];

interface LinkParts {
	/** The words between the brackets, as offsets. */
	readonly from: number;
	readonly to: number;
	/** undefined where the text gives none: brackets that are only brackets. */
	readonly target: string | undefined;
}

function targetOf(
	node: SyntaxNode,
	close: SyntaxNode,
	words: string,
	reading: InlineReading,
): string | undefined {
	const text = reading.text;
	let label = words;
	for (let after = close.nextSibling; after !== null; after = after.nextSibling) {
		if (after.name === 'URL') return destination(text.slice(after.from, after.to));
		if (after.name === 'LinkLabel' && after.to - after.from > 2)
			label = text.slice(after.from + 1, after.to - 1);
	}
	// `[words]()` has its two parentheses and nothing between them.
	if (close.nextSibling?.name === 'LinkMark') return '';
	return reading.definitions.get(normalLabel(label));
}

function partsOf(node: SyntaxNode, reading: InlineReading): LinkParts | null {
	const open = node.firstChild;
	let close = open?.nextSibling ?? null;
	while (close !== null && close.name !== 'LinkMark') close = close.nextSibling;
	if (open === null || close === null) return null;
	const words = reading.text.slice(open.to, close.from);
	return { from: open.to, to: close.from, target: targetOf(node, close, words, reading) };
}

function wordsOf(nodes: readonly InlineNode[]): string {
	return nodes
		.map((node) => ('text' in node ? node.text : 'children' in node ? wordsOf(node.children) : ' '))
		.join('');
}

/** A link or an image as what may be shown of it; `readSpan` reads the words between the brackets. */
export function readLink(
	node: SyntaxNode,
	reading: InlineReading,
	readSpan: ReadSpan,
): readonly InlineNode[] {
	const parts = partsOf(node, reading);
	const { text } = reading;
	if (parts === null) return [{ kind: 'text', text: text.slice(node.from, node.to) }];
	if (parts.target === undefined) {
		return joinText([
			{ kind: 'text', text: text.slice(node.from, parts.from) },
			...readSpan(node, parts.from, parts.to, reading),
			{ kind: 'text', text: text.slice(parts.to, node.to) },
		]);
	}
	const words = readSpan(node, parts.from, parts.to, { ...reading, inLink: true });
	const shown: readonly InlineNode[] =
		node.name === 'Image' ? joinText([{ kind: 'text', text: wordsOf(words) }]) : words;
	const children: readonly InlineNode[] =
		shown.length > 0 ? shown : joinText([{ kind: 'text', text: parts.target }]);
	const link = reading.inLink ? null : safeLink(parts.target, reading.resolveLink);
	return link === null ? children : [{ kind: 'link', ...link, children }];
}
