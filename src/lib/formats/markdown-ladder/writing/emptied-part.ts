import type { PageBlock, Span } from '../page-block.ts';
import { trimmed } from '../page-text.ts';
import type { Section } from '../section.ts';
import { sectionBlocks, sectionOf, type Holder, type PageShape } from './page-shape.ts';

/** Whether a section is there for its list alone: an action's or a group's title is an entry of its own. */
function isListTitle({ kind, heading }: Section): boolean {
	return heading !== null && kind !== 'none' && kind !== 'title' && kind !== 'move';
}

function isWords({ kind }: PageBlock): boolean {
	return kind !== 'rule' && kind !== 'blank';
}

/** What goes with the last entry of a list: its block, and the title above where nothing else stands below it. */
export function emptiedSpan(shape: PageShape, holder: Holder): Span {
	const { page } = shape;
	const [first, last] = [holder.bodies[0] as Span, holder.bodies.at(-1) as Span];
	if (holder.kind === 'item' && holder.depth > 80) {
		return { from: trimmed(page.text, { from: holder.block.from, to: first.from }).to, to: last.to };
	}
	const section = holder.section
		? (shape.parents.get(holder.section) ?? shape.root)
		: sectionOf(shape, holder.block);
	const words = sectionBlocks(section).filter(
		(block) => block.index !== section.heading?.index && isWords(block),
	);
	const begins = words.findIndex(
		({ from, index }) => (from >= first.from && from <= last.to) || index === holder.block.index,
	);
	const lead = leadOf(shape, words[begins - 1]);
	const own = words.filter(
		(block) =>
			block === lead ||
			(block.from >= first.from && block.from <= last.to) ||
			block.index === holder.block.index,
	);
	if (words.length === own.length && isListTitle(section)) return partSpan(shape, section);
	return blocksSpan(shape, own);
}

/** The line that leads to a list, which says nothing without it: "You're ready for X when you've demonstrated:". */
function leadOf({ page }: PageShape, block: PageBlock | undefined): PageBlock | undefined {
	const leads = block?.kind === 'paragraph' && /[:：]\**\s*$/.test(page.text.slice(block.from, block.to));
	return leads ? block : undefined;
}

/** A section with its title, and one of the two rules that part it from the others. */
export function partSpan(shape: PageShape, section: Section): Span {
	return blocksSpan(shape, sectionBlocks(section).filter(isWords));
}

/** A block alone. */
export function blockSpan(shape: PageShape, block: PageBlock): Span {
	return blocksSpan(shape, [block]);
}

function blocksSpan({ page, blocks }: PageShape, own: readonly PageBlock[]): Span {
	const [first, last] = [own[0], own.at(-1)];
	if (!first || !last) return { from: 0, to: 0 };
	const at = blocks.findIndex(({ index }) => index === first.index);
	const above = blocks[at - 1];
	const below = blocks[blocks.findIndex(({ index }) => index === last.index) + 1];
	const ruledAbove = above?.kind === 'rule';
	if (ruledAbove && below?.kind === 'rule') return { from: first.from, to: below.to };
	const from = ruledAbove && below === undefined ? above.from : first.from;
	const parted =
		/(?:^|[\r\n])[ \t]*(?:\r\n|\n|\r)$/.test(page.text.slice(0, from)) || above?.kind === 'heading';
	if ((parted && last.to < page.text.length) || from === 0) return { from, to: last.to };
	// At the end of a page the lines above end it, as they ended; where no blank line stands above, that below stays.
	return {
		from: trimmed(page.text, { from: 0, to: from }).to,
		to: trimmed(page.text, { from, to: last.to }).to,
	};
}
