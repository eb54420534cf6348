import type { SyntaxNode } from '@lezer/common';
import type { Md } from '#lib/model/id.ts';
import type { BlockNode, InlineNode } from '#lib/model/markdown-tree.ts';
import { leafText } from './leaf-text.ts';
import { withLineFeeds } from './line-ends.ts';
import { definitionsIn, noDefinitions, type LinkDefinitions } from './link-definitions.ts';
import { blocksWithinLimits, deepest } from './parse-limits.ts';
import { blockParser } from './parsers.ts';
import { linesAsText, paragraph } from './lines-as-text.ts';
import { readWords } from './read-inline.ts';
import { withCheckBox } from './check-box.ts';
import { withoutComments } from './without-comments.ts';
import { safeLink, type ResolveLink } from './safe-link.ts';
import { tableRow } from './table-row.ts';

interface BlockReading {
	readonly text: string;
	readonly depth: number;
	readonly inlines: (text: string) => readonly InlineNode[];
	readonly definitions: LinkDefinitions;
	readonly resolveLink: ResolveLink | undefined;
}

function readHeading(node: SyntaxNode, level: number, reading: BlockReading): readonly BlockNode[] {
	const marks = node.getChildren('HeaderMark');
	const atx = node.name.startsWith('ATX');
	const from = atx ? (marks[0]?.to ?? node.from) : node.from;
	const closing = atx ? marks[1] : marks[0];
	const words = leafText(node, from, closing?.from ?? node.to, reading.text, true).trim();
	return [{ kind: 'heading', level, children: reading.inlines(words) }];
}

function readList(node: SyntaxNode, reading: BlockReading): readonly BlockNode[] {
	const ordered = node.name === 'OrderedList';
	const mark = node.firstChild?.getChild('ListMark') ?? null;
	const start = ordered && mark !== null ? parseInt(reading.text.slice(mark.from, mark.to), 10) : 1;
	const items = node.getChildren('ListItem').map((item) => readChildren(item, reading));
	return [{ kind: 'list', ordered, start: Number.isNaN(start) ? 1 : start, items }];
}

function readTable(node: SyntaxNode, reading: BlockReading): readonly BlockNode[] {
	const cellsOf = (row: SyntaxNode): (readonly InlineNode[])[] =>
		tableRow(reading.text.slice(row.from, row.to)).map(reading.inlines);
	const header = node.getChild('TableHeader');
	const head = header === null ? [] : cellsOf(header);
	const rows = node.getChildren('TableRow').map((row) => {
		const cells = cellsOf(row);
		while (cells.length < head.length) cells.push([]);
		return cells;
	});
	return [{ kind: 'table', head, rows }];
}

function readCode(node: SyntaxNode, reading: BlockReading): readonly BlockNode[] {
	const lines: string[] = [];
	let at = -1;
	for (const part of node.getChildren('CodeText')) {
		const text = reading.text.slice(part.from, part.to);
		if (part.from === at) lines.push(`${lines.pop() ?? ''}${text}`);
		else lines.push(text);
		at = part.to;
	}
	return [{ kind: 'code', text: lines.join('') }];
}

function readHtml(node: SyntaxNode, reading: BlockReading): readonly BlockNode[] {
	const written = leafText(node, node.from, node.to, reading.text, false);
	return linesAsText(withoutComments(written));
}

/** A definition is not shown, unless it leads nowhere: then it was a sentence such as "[Note]: important". */
function readDefinition(node: SyntaxNode, reading: BlockReading): readonly BlockNode[] {
	const url = node.getChild('URL');
	const target = url === null ? '' : reading.text.slice(url.from, url.to);
	const leads = safeLink(target, reading.resolveLink) !== null || /[./#:]/.test(target);
	return leads ? [] : linesAsText(leafText(node, node.from, node.to, reading.text, true));
}

function readParagraph(node: SyntaxNode, reading: BlockReading): readonly BlockNode[] {
	const words = leafText(node, node.from, node.to, reading.text, true);
	return paragraph(reading.inlines(node.name === 'Task' ? withCheckBox(words) : words));
}

function readBlock(node: SyntaxNode, reading: BlockReading): readonly BlockNode[] {
	const heading = /^(?:ATX|Setext)Heading(\d)$/.exec(node.name);
	if (heading !== null) return readHeading(node, Number(heading[1]), reading);
	switch (node.name) {
		case 'BulletList':
		case 'OrderedList':
			return readList(node, reading);
		case 'Blockquote':
			return [{ kind: 'quote', children: readChildren(node, reading) }];
		case 'Table':
			return readTable(node, reading);
		case 'FencedCode':
		case 'CodeBlock':
			return readCode(node, reading);
		case 'HorizontalRule':
			return [{ kind: 'rule' }];
		case 'HTMLBlock':
		case 'CommentBlock':
		case 'ProcessingInstructionBlock':
			return readHtml(node, reading);
		case 'LinkReference':
			return readDefinition(node, reading);
		case 'Paragraph':
		case 'Task':
			return readParagraph(node, reading);
		default:
			return [];
	}
}

function readChildren(parent: SyntaxNode, outer: BlockReading): readonly BlockNode[] {
	const reading = { ...outer, depth: outer.depth + 1 };
	if (reading.depth > deepest) return linesAsText(reading.text.slice(parent.from, parent.to));
	const blocks: BlockNode[] = [];
	for (let child = parent.firstChild; child !== null; child = child.nextSibling) {
		blocks.push(...readBlock(child, reading));
	}
	return blocks;
}

/**
 * Block Markdown as the tree a screen may show, with the rules of `readInline` for the words inside it. Cells beyond
 * a table's head are kept, missing ones are empty; text too long or too nested to parse in a moment is shown as lines.
 */
export function readBlocks(
	written: Md,
	resolveLink?: ResolveLink,
	outer: LinkDefinitions = noDefinitions,
): readonly BlockNode[] {
	const text = withLineFeeds(written);
	if (!blocksWithinLimits(text)) return linesAsText(text);
	const top = blockParser.parse(text).topNode;
	const definitions = definitionsIn(top, text, outer);
	const inlines = (words: string): readonly InlineNode[] => readWords(words, resolveLink, definitions);
	return readChildren(top, { text, depth: -1, inlines, definitions, resolveLink });
}
