import type { SyntaxNode } from '@lezer/common';
import type { Md } from '#lib/model/id.ts';
import type { InlineNode } from '#lib/model/markdown-tree.ts';
import { autolink } from './autolink.ts';
import { withCheckBox } from './check-box.ts';
import { decodeEntities } from './entities.ts';
import { joinText } from './join-text.ts';
import { hasMarkup } from './has-markup.ts';
import type { InlineReading } from './inline-reading.ts';
import { withLineFeeds } from './line-ends.ts';
import { definitionsIn, noDefinitions, type LinkDefinitions } from './link-definitions.ts';
import { readLink } from './read-link.ts';
import { deepest, inlineWithinLimits } from './parse-limits.ts';
import { inlineParser, plainBracketParser } from './parsers.ts';
import type { ResolveLink } from './safe-link.ts';

function codeText(raw: string): string {
	const fence = /^`+/.exec(raw)?.[0].length ?? 0;
	const inner = raw.slice(fence, raw.length - fence).replaceAll('\n', ' ');
	const padded = inner.startsWith(' ') && inner.endsWith(' ') && inner.trim() !== '';
	return padded ? inner.slice(1, -1) : inner;
}

const wrappers: Readonly<Record<string, 'strong' | 'emphasis' | 'struck'>> = {
	StrongEmphasis: 'strong',
	Emphasis: 'emphasis',
	Strikethrough: 'struck',
};

function wrapped(
	node: SyntaxNode,
	kind: 'strong' | 'emphasis' | 'struck',
	reading: InlineReading,
): readonly InlineNode[] {
	const first = node.firstChild;
	const last = node.lastChild;
	return [{ kind, children: readSpan(node, first?.to ?? node.from, last?.from ?? node.to, reading) }];
}

function readNode(node: SyntaxNode, reading: InlineReading): readonly InlineNode[] {
	const raw = reading.text.slice(node.from, node.to);
	const kind = wrappers[node.name];
	if (kind !== undefined) return wrapped(node, kind, reading);
	switch (node.name) {
		case 'Escape':
			return [{ kind: 'text', text: raw.slice(1) }];
		case 'Entity':
			return [{ kind: 'text', text: decodeEntities(raw) }];
		case 'InlineCode':
			return [{ kind: 'code', text: codeText(raw) }];
		case 'HardBreak':
			return [{ kind: 'break' }];
		case 'Comment':
		case 'LinkReference':
			return [];
		case 'HTMLTag':
			return /^<br\s*\/?>$/i.test(raw) ? [{ kind: 'break' }] : [{ kind: 'text', text: raw }];
		case 'URL':
			return [autolink(raw, reading)];
		case 'Autolink':
			return [autolink(raw.slice(1, -1), reading)];
		case 'Link':
		case 'Image':
			return readLink(node, reading, readSpan);
		default:
			return [{ kind: 'text', text: raw }];
	}
}

function onOneLine(text: string): string {
	if (!text.includes('\n')) return text;
	const lines = text.split('\n');
	const last = lines.length - 1;
	return lines
		.map((line, at) => (at === 0 ? line.trimEnd() : at === last ? line.trimStart() : line.trim()))
		.join(' ');
}

/** The nodes of `[from, to)`: the children of `parent` there, and the text between them. */
function readSpan(parent: SyntaxNode, from: number, to: number, outer: InlineReading): readonly InlineNode[] {
	const reading = { ...outer, depth: outer.depth + 1 };
	const plain = (start: number, end: number): InlineNode => ({
		kind: 'text',
		text: onOneLine(reading.text.slice(start, end)),
	});
	if (reading.depth > deepest) return from < to ? [plain(from, to)] : [];
	const nodes: InlineNode[] = [];
	let at = from;
	for (let child = parent.childAfter(from); child !== null && child.to <= to; child = child.nextSibling) {
		if (child.from < at) continue;
		if (child.from > at) nodes.push(plain(at, child.from));
		nodes.push(...readNode(child, reading));
		at = child.to;
	}
	if (at < to) nodes.push(plain(at, to));
	return joinText(nodes);
}

function readParsed(
	text: string,
	resolveLink: ResolveLink | undefined,
	outer: LinkDefinitions,
): readonly InlineNode[] {
	const defined = outer.size > 0 || text.includes(']:');
	const top = (defined ? inlineParser : plainBracketParser).parse(text).topNode;
	const definitions = definitionsIn(top, text, outer);
	const nodes: InlineNode[] = [];
	for (let child = top.firstChild; child !== null; child = child.nextSibling) {
		if (child.name !== 'Paragraph') continue;
		if (nodes.length > 0) nodes.push({ kind: 'break' });
		nodes.push(
			...readSpan(child, child.from, child.to, { text, definitions, resolveLink, inLink: false, depth: 0 }),
		);
	}
	return nodes;
}

/** As `readInline`, for words that no list item holds: `[x]` at their start is no check box. */
export function readWords(
	text: Md,
	resolveLink?: ResolveLink,
	definitions: LinkDefinitions = noDefinitions,
): readonly InlineNode[] {
	const asWritten: readonly InlineNode[] = text.trim() === '' ? [] : [{ kind: 'text', text }];
	if (!hasMarkup(text) || !inlineWithinLimits(text)) return asWritten;
	const nodes = readParsed(withLineFeeds(text), resolveLink, definitions);
	// A line that only looks like a definition ("[Note]: important") would leave nothing; a comment alone may.
	return nodes.length === 0 && !/^\s*<!--/.test(text) ? asWritten : nodes;
}

/**
 * Inline Markdown as the tree a screen may show. Raw HTML is visible text, comments are dropped, an image is its
 * alternative text, and a link survives only with a safe target (see `safeLink`); `resolveLink` tells which relative
 * targets are roles, `definitions` adds those of the page to the text's own. A check box at the start becomes its
 * character. Text too tangled to parse in a moment, or nested deeper than 64, is shown as written.
 */
export function readInline(
	text: Md,
	resolveLink?: ResolveLink,
	definitions: LinkDefinitions = noDefinitions,
): readonly InlineNode[] {
	return readWords(withCheckBox(text), resolveLink, definitions);
}
