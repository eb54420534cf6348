import { readFrontMatter, type FrontMatter } from '../front-matter.ts';
import type { ListItem, PageBlock, Span } from '../page-block.ts';
import { lineAt, lineSpan, pageText, trimmed, type PageText } from '../page-text.ts';
import { titleBlock } from '../page-title.ts';
import { parseBlocks } from '../parse-blocks.ts';
import type { Section } from '../section.ts';
import { sectionTree } from '../section-tree.ts';

/** A page as the writer looks at it: its blocks and its sections. */
export interface PageShape {
	readonly page: PageText;
	readonly front: FrontMatter;
	readonly blocks: readonly PageBlock[];
	readonly root: Section;
	/** Every section with the one it stands in. */
	readonly parents: ReadonlyMap<Section, Section | null>;
	/** The line end that the page uses. */
	readonly eol: string;
}

/** What holds an entry on its page, among its siblings: `bodies` are whole lines without their last line end. */
export interface Holder {
	readonly kind: 'item' | 'row' | 'block' | 'section';
	readonly bodies: readonly Span[];
	readonly at: number;
	/** The same for all siblings. */
	readonly among: object;
	/** Deeper where it stands within others. */
	readonly depth: number;
	readonly block: PageBlock;
	readonly item?: ListItem;
	readonly cells?: readonly Span[];
	readonly section?: Section;
}

/** Reads a page for writing; takes what reading it takes. */
export function pageShape(file: string, text: string): PageShape {
	const page = pageText(file, text);
	const front = readFrontMatter(page);
	const { blocks } = parseBlocks(page, front.end, front.end > 0 ? 1 : 0);
	const root = sectionTree(page, blocks, titleBlock(page, blocks, front));
	const parents = new Map<Section, Section | null>([[root, null]]);
	const note = (section: Section): void => {
		for (const part of section.sections) {
			parents.set(part, section);
			note(part);
		}
	};
	note(root);
	return { page, front, blocks, root, parents, eol: /\r\n|\n|\r/.exec(text)?.[0] ?? '\n' };
}

/** All blocks of a section and of those in it, in page order. */
export function sectionBlocks(section: Section): readonly PageBlock[] {
	const own = section.heading ? [section.heading, ...section.body] : section.body;
	return [...own, ...section.sections.flatMap(sectionBlocks)];
}

/** A section's lines from its title to its last words: rules below them part it from the next. */
export function sectionSpan({ page }: PageShape, section: Section): Span {
	const blocks = sectionBlocks(section);
	const last = blocks.findLast(({ kind }) => kind !== 'rule' && kind !== 'blank');
	const from = blocks[0]?.from ?? 0;
	return { from, to: Math.max(from, trimmed(page.text, { from, to: last?.to ?? from }).to) };
}

/** The section whose title or body a block is. */
export function sectionOf(shape: PageShape, block: PageBlock): Section {
	for (const section of shape.parents.keys()) {
		if (section.heading?.index === block.index || section.body.some(({ index }) => index === block.index))
			return section;
	}
	return shape.root;
}

function blockAt(shape: PageShape, at: number): PageBlock | undefined {
	return shape.blocks.find((block) => at >= block.from && at < Math.max(block.to, block.from + 1));
}

function lineStart(page: PageText, at: number): number {
	return page.lineStarts[lineAt(page, at)] ?? 0;
}

/** The lines of a list's items, each to the start of the next. */
export function itemBodies({ page }: PageShape, items: readonly ListItem[], end: number): readonly Span[] {
	return items.map((item, at) => {
		const from = lineStart(page, item.text.from);
		const next = items[at + 1];
		const to = next === undefined ? end : lineStart(page, next.text.from);
		return { from, to: Math.max(from, trimmed(page.text, { from, to }).to) };
	});
}

function itemHolder(shape: PageShape, block: PageBlock, at: number): Holder | null {
	let items = block.items ?? [];
	let end = trimmed(shape.page.text, block).to;
	for (let depth = 80; ; depth++) {
		const bodies = itemBodies(shape, items, end);
		const index = bodies.findLastIndex(({ from }) => from <= at);
		const [item, body] = [items[index], bodies[index]];
		if (item === undefined || body === undefined) return null;
		const inside = item.children[0];
		if (at <= item.text.to || inside === undefined) {
			return { kind: 'item', bodies, at: index, among: items, depth, block, item };
		}
		items = item.children;
		end = body.to;
	}
}

function rowHolder(shape: PageShape, block: PageBlock, at: number): Holder | null {
	const rows = (block.table?.rows ?? []).filter((cells) => cells.length > 0);
	const bodies = rows.map((cells) => lineSpan(shape.page, lineAt(shape.page, cells[0]?.from ?? 0)));
	const index = bodies.findIndex(({ from, to }) => at >= from && at <= to);
	const cells = rows[index];
	return cells === undefined
		? null
		: { kind: 'row', bodies, at: index, among: block, depth: 80, block, cells };
}

/** What holds the words at `at`; `titled` where they are the title of a part with lines of its own. */
export function holderAt(shape: PageShape, at: number, titled: boolean): Holder | null {
	const block = blockAt(shape, at);
	if (block === undefined) return null;
	if (block.items) return itemHolder(shape, block, at);
	if (block.table) return rowHolder(shape, block, at);
	const section = sectionOf(shape, block);
	const isTitle = section.heading?.index === block.index;
	const parent = shape.parents.get(section);
	if (isTitle && titled && parent) {
		const bodies = parent.sections.map((part) => sectionSpan(shape, part));
		const depth = Math.round(section.level * 10);
		return {
			kind: 'section',
			bodies,
			at: parent.sections.indexOf(section),
			among: parent.sections,
			depth,
			block,
			section,
		};
	}
	if (isTitle) return null;
	const siblings = section.body.filter(({ kind }) => kind === block.kind);
	const bodies = siblings.map((other) => trimmed(shape.page.text, other));
	return { kind: 'block', bodies, at: siblings.indexOf(block), among: section.body, depth: 75, block };
}
