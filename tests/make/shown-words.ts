import type { Md } from '#lib/model/id.ts';
import type { InlineNode } from '#lib/model/markdown-tree.ts';
import { hasMarkup } from '#lib/formats/markdown/has-markup.ts';
import { readInline } from '#lib/formats/markdown/read-inline.ts';

/** The words of an inline tree without their marks; a break is a space. */
export function textOf(nodes: readonly InlineNode[]): string {
	return nodes
		.map((node) => {
			if (node.kind === 'break') return ' ';
			return node.kind === 'text' || node.kind === 'code' ? node.text : textOf(node.children);
		})
		.join('');
}

/** The words of `text` as a screen shows them: by the parser itself, white space as one space. */
export function shownWords(text: Md): string {
	const words = hasMarkup(text) ? textOf(readInline(text)) : text;
	return words.replace(/\s+/g, ' ').trim();
}
