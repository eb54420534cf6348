import type { SyntaxNode } from '@lezer/common';
import { GFM, parser } from '@lezer/markdown';
import type { RawBlock } from '#lib/model/page.ts';
import type { PageBlock, Span } from './page-block.ts';
import { listItems } from './list-items.ts';
import { lineAt, trimmed, type PageText } from './page-text.ts';
import { splitLabels } from './split-labels.ts';
import { tableCells } from './table-cells.ts';

/**
 * Blocks alone: statements are kept as written, so nothing here needs inline marks, and without them no
 * run of brackets or stars can cost more than its length.
 */
const blockParser = parser.configure([
	GFM,
	{
		remove: [
			'Escape',
			'Entity',
			'InlineCode',
			'HTMLTag',
			'Emphasis',
			'HardBreak',
			'Link',
			'Image',
			'LinkEnd',
			'Autolink',
			'Strikethrough',
			'TaskList',
		],
	},
]);

const kinds: ReadonlyMap<string, RawBlock['kind']> = new Map([
	['Paragraph', 'paragraph'],
	['BulletList', 'list'],
	['OrderedList', 'list'],
	['Table', 'table'],
	['FencedCode', 'code'],
	['CodeBlock', 'code'],
	['Blockquote', 'quote'],
	['HTMLBlock', 'html'],
	['CommentBlock', 'html'],
	['ProcessingInstructionBlock', 'html'],
	['HorizontalRule', 'rule'],
	['LinkReference', 'definition'],
]);

// Its loop over every character would find nothing, and cost a third of the time.
blockParser.parseInline = () => [];

/** Deeper nesting is not a ladder, and is kept as text (reliability: depth 64). */
const deepest = 64;

interface TopNode {
	readonly node: SyntaxNode;
	from: number;
	to: number;
}

/**
 * The page from offset `start` on as blocks of whole lines: each line in exactly one of them, blank lines with
 * the block above. `tooDeep` lists the offsets of lines nested too deeply, which are kept as text.
 */
export function parseBlocks(
	page: PageText,
	start: number,
	firstIndex: number,
): { blocks: PageBlock[]; tooDeep: number[] } {
	const tooDeep: number[] = [];
	const tops = topNodes(page, start, tooDeep);
	const blocks: PageBlock[] = [];
	const first = tops[0]?.from ?? page.text.length;
	if (first > start) blocks.push(plainBlock('blank', { from: start, to: first }, page));
	for (const [index, top] of tops.entries()) {
		top.to = tops[index + 1]?.from ?? page.text.length;
		for (const block of blocksOf(page, top, start)) blocks.push(block);
	}
	return { blocks: blocks.map((block, index) => ({ ...block, index: index + firstIndex })), tooDeep };
}

function topNodes(page: PageText, start: number, tooDeep: number[]): TopNode[] {
	const tree = blockParser.parse(parseCopy(page, start, tooDeep));
	const tops: TopNode[] = [];
	for (let node = tree.topNode.firstChild; node; node = node.nextSibling) {
		const from = Math.max(start, page.lineStarts[lineAt(page, node.from + start)] ?? start);
		const before = tops.at(-1);
		if (before && from <= before.from) continue;
		tops.push({ node, from, to: from });
	}
	const first = tops[0];
	if (first && page.text.slice(start, first.from).trim() !== '') first.from = start;
	return tops;
}

/** The row below a table's head, which the parser does not know with space behind its last `|`. */
const ruledRow = /^([ \t>|:-]*)\|([ \t]+)$/gm;

/** Same length, line ends that the parser knows, and no line that nests deeper than we follow. */
function parseCopy(page: PageText, start: number, tooDeep: number[]): string {
	const text = page.text.slice(start);
	const lined = text.includes('\r') ? text.replace(/\r\n/g, ' \n').replace(/\r/g, '\n') : text;
	const copy = lined.includes('| ') || lined.includes('|\t') ? lined.replace(ruledRow, '$1$2|') : lined;
	if (!/[ \t>*+-]{64}|(?:[0-9]+[.)] ){64}/.test(copy)) return copy;
	const lines = copy.split('\n');
	let at = start;
	for (const [index, line] of lines.entries()) {
		if (nesting(line) > deepest) {
			tooDeep.push(at);
			lines[index] = 'x'.repeat(line.length);
		}
		at += line.length + 1;
	}
	return lines.join('\n');
}

function nesting(line: string): number {
	const head = /^(?:[ \t>*+-]|[0-9]+[.)])*/.exec(line)?.[0] ?? '';
	if (/^\s*(?:-[ \t]*|\*[ \t]*)+$/.test(line) && !/[>+]/.test(line)) return 0;
	const marks = head.match(/[>*+]|-(?=[ \t])|[0-9]+[.)]/g)?.length ?? 0;
	const indent = /^[ \t]*/.exec(head)?.[0].length ?? 0;
	return indent > 1000 ? Infinity : marks + Math.floor(indent / 4);
}

function plainBlock(kind: RawBlock['kind'], span: Span, page: PageText): PageBlock {
	return { index: 0, kind, ...span, content: trimmed(page.text, span) };
}

function blocksOf(page: PageText, top: TopNode, start: number): PageBlock[] {
	const { node, from, to } = top;
	const heading = /^(ATX|Setext)Heading([1-6])$/.exec(node.name);
	if (heading) return [headingBlock(page, top, heading[1] === 'ATX', Number(heading[2]))];
	const kind = kinds.get(node.name) ?? 'paragraph';
	const block = plainBlock(kind, { from, to }, page);
	if (kind === 'list') return [{ ...block, items: listItems(page, node, start) }];
	if (kind === 'table') return [{ ...block, table: tableCells(page, node, start) }];
	if (kind === 'paragraph') return splitLabels(page, block);
	if (kind === 'quote') return [{ ...block, content: quoteContent(page, block.content) }];
	return [block];
}

function headingBlock(page: PageText, top: TopNode, atx: boolean, level: number): PageBlock {
	const block = plainBlock('heading', top, page);
	const whole = page.text.slice(block.content.from, block.content.to);
	const opening = atx ? (/^#{1,6}[ \t]*/.exec(whole)?.[0].length ?? 0) : 0;
	const closing = atx ? closingMarks(whole) : whole.length - underlineStart(whole);
	const content = trimmed(page.text, {
		from: block.content.from + opening,
		to: Math.max(block.content.from + opening, block.content.to - closing),
	});
	return { ...block, level, content: withoutAttributes(page.text, content) };
}

/** "Senior {#to-senior}": the attributes that site builders read are no words of the title. */
function withoutAttributes(text: string, content: Span): Span {
	const end = text.slice(Math.max(content.from, content.to - 200), content.to);
	const length = /[ \t]\{:?[ \t]*[#.][^{}\r\n]*\}$/.exec(end)?.[0].length ?? 0;
	return trimmed(text, { from: content.from, to: content.to - length });
}

/** Length of the `##` that may close an ATX heading, which needs a space before it. */
function closingMarks(text: string): number {
	let at = text.length;
	while (at > 0 && text[at - 1] === '#') at--;
	return at < text.length && (at === 0 || text[at - 1] === ' ' || text[at - 1] === '\t')
		? text.length - at
		: 0;
}

function underlineStart(text: string): number {
	return Math.max(0, text.lastIndexOf('\n'), text.lastIndexOf('\r'));
}

function quoteContent(page: PageText, span: Span): Span {
	const mark = /^(?:>[ \t]?)+/.exec(page.text.slice(span.from, span.from + 200))?.[0].length ?? 0;
	return trimmed(page.text, { from: span.from + mark, to: span.to });
}
