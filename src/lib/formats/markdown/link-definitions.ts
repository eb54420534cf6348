import type { SyntaxNode } from '@lezer/common';
import { decodeEscapes } from './entities.ts';

/** Targets by normalized label, from lines such as `[guide]: https://example.com`. The first of a label wins. */
export type LinkDefinitions = ReadonlyMap<string, string>;

export const noDefinitions: LinkDefinitions = new Map();

/** A label as references are compared: case folded, runs of white space as one space (CommonMark 0.31, 4.7). */
export function normalLabel(label: string): string {
	return label.trim().replace(/\s+/g, ' ').toLowerCase().toUpperCase();
}

/** The target a destination stands for: without angle brackets, its escapes and entities resolved. */
export function destination(written: string): string {
	const bare = written.startsWith('<') && written.endsWith('>') ? written.slice(1, -1) : written;
	return decodeEscapes(bare);
}

/** The definitions among `nodes` and below them, added to those of `outer`, which come first. */
export function definitionsIn(top: SyntaxNode, text: string, outer: LinkDefinitions): LinkDefinitions {
	if (!text.includes(']:')) return outer;
	const found = new Map(outer);
	const cursor = top.cursor();
	do {
		if (cursor.name !== 'LinkReference') continue;
		const label = cursor.node.getChild('LinkLabel');
		const url = cursor.node.getChild('URL');
		if (label === null || url === null) continue;
		const key = normalLabel(text.slice(label.from + 1, label.to - 1));
		if (!found.has(key)) found.set(key, destination(text.slice(url.from, url.to)));
	} while (cursor.next());
	return found;
}
