import type { PageBlock, Span } from './page-block.ts';
import { trimmed, type PageText } from './page-text.ts';
import { labelled } from './statements.ts';

const bold = /^(\*\*\*|___|\*\*|__)(?=\S)([^\r\n]{1,300})$/;

/** The words of a line that is bold and nothing else; a colon may stand within or behind the marks. */
export function labelWords(text: string, line: Span): Span | null {
	const span = trimmed(text, line);
	if (span.to - span.from > 310) return null;
	const match = bold.exec(text.slice(span.from, span.to).replace(/\s*[:：]$/, ''));
	const mark = match?.[1];
	const rest = match?.[2];
	if (mark === undefined || rest === undefined || !rest.endsWith(mark)) return null;
	const words = rest.slice(0, rest.length - mark.length);
	if (words === '' || /\s$/.test(words) || words.includes(mark.slice(0, 2))) return null;
	const from = span.from + mark.length;
	const colon = /\s*[:：]$/.exec(words)?.[0].length ?? 0;
	return { from, to: from + words.length - colon };
}

/** A paragraph cut so that each of its bold-only lines is a label of its own, and each labelled line stands alone. */
export function splitLabels(page: PageText, block: PageBlock): PageBlock[] {
	const probe = page.text.slice(block.content.from, block.content.to);
	if (!/(?:^|[\r\n])[ \t]*(?:\*\*|__)/.test(probe)) return [block];
	const blocks: PageBlock[] = [];
	let from = block.from;
	for (const line of lines(page.text, block)) {
		const words = labelWords(page.text, line);
		if (words === null) {
			// "**Reports to**: CTO" and "**Team size**: 5" on lines below each other are two statements.
			if (line.from <= from || !labelled(page, trimmed(page.text, line))) continue;
			blocks.push(part(page, block, { from, to: line.from }));
			from = line.from;
			continue;
		}
		if (line.from > from) blocks.push(part(page, block, { from, to: line.from }));
		blocks.push({ ...block, kind: 'label', from: line.from, to: line.to, content: words });
		from = line.to;
	}
	if (blocks.length === 0) return [block];
	if (page.text.slice(from, block.to).trim() !== '') blocks.push(part(page, block, { from, to: block.to }));
	else blocks[blocks.length - 1] = { ...(blocks.at(-1) ?? block), to: block.to };
	return blocks;
}

function part(page: PageText, block: PageBlock, span: Span): PageBlock {
	return { ...block, ...span, content: trimmed(page.text, span) };
}

function lines(text: string, span: Span): Span[] {
	const found: Span[] = [];
	const end = /\r\n|\n|\r/g;
	end.lastIndex = span.from;
	let from = span.from;
	while (from < span.to) {
		const match = end.exec(text);
		const to = match && match.index < span.to ? match.index + match[0].length : span.to;
		found.push({ from, to });
		from = to;
	}
	return found;
}
