import type { PageBlock } from './page-block.ts';
import type { PageText } from './page-text.ts';
import { plainText } from '#lib/model/plain-text.ts';
import type { Section } from './section.ts';
import { holdsGroups, readTitle } from './section-titles.ts';

/** The page's blocks under their headings and labels, `title` among them; the root holds what stands above the first one. */
export function sectionTree(
	page: PageText,
	blocks: readonly PageBlock[],
	title: PageBlock | undefined,
): Section {
	const root: Section = {
		kind: 'title',
		heading: null,
		title: '',
		plain: '',
		level: 0,
		path: [],
		body: [],
		sections: [],
	};
	const open: Section[] = [root];
	for (const [at, block] of blocks.entries()) {
		const spoken = spokenLabel(page, open, block, blocks[at + 1]);
		if (block.kind === 'heading' || block === title) openHeading(page, open, block, block === title);
		else if (spoken || block.kind === 'label') openLabel(page, open, spoken ?? block);
		else open.at(-1)?.body.push(block);
	}
	return root;
}

const spokenKinds: ReadonlySet<string> = new Set([
	'shifts',
	'actions',
	'pitfalls',
	'readiness',
	'accelerators',
]);

/** "Watch out for:" above a list, within a move, is its label without being bold. */
function spokenLabel(
	page: PageText,
	open: readonly Section[],
	block: PageBlock,
	next: PageBlock | undefined,
): PageBlock | null {
	if (block.kind !== 'paragraph' || !next?.items || !open.some(({ kind }) => kind === 'move')) return null;
	const { from, to } = block.content;
	const text = page.text.slice(from, to);
	if (text.length > 80 || !/[:：]$/.test(text) || /[\r\n]/.test(text)) return null;
	// "You're ready when:" introduces its list and names the move.
	if (!spokenKinds.has(readTitle(plainText(text), 'responsibilities').kind) || /\bready\b/i.test(text))
		return null;
	return { ...block, kind: 'label', content: { from, to: to - 1 } };
}

function top(open: readonly Section[]): Section {
	return open.at(-1) as Section;
}

function push(page: PageText, open: Section[], block: PageBlock, level: number, isTitle = false): void {
	const parent = top(open);
	const title = page.text.slice(block.content.from, block.content.to);
	const plain = plainText(title);
	const inMove = open.some(({ kind }) => kind === 'move');
	const read = isTitle ? { kind: 'title' as const } : readTitle(plain, parent.kind, inMove);
	const section: Section = {
		...read,
		heading: block,
		title,
		plain,
		level,
		path: [...parent.path, plain],
		body: [],
		sections: [],
	};
	parent.sections.push(section);
	open.push(section);
}

function isLabel(section: Section): boolean {
	return section.heading?.kind === 'label';
}

function openHeading(page: PageText, open: Section[], block: PageBlock, isTitle: boolean): void {
	const level = block.level ?? 1;
	while (open.length > 1 && top(open).level >= level) open.pop();
	const plain = plainText(page.text.slice(block.content.from, block.content.to));
	while (isLabel(top(open))) {
		const label = top(open);
		if (holdsGroups(label.kind) && readTitle(plain, label.kind).kind === 'none') break;
		open.pop();
	}
	push(page, open, block, level, isTitle);
}

/**
 * Labels under one heading are siblings, except that "**Key Actions**" and its like take the labels they do not
 * end as their own: "**1. Build a public voice**".
 */
function openLabel(page: PageText, open: Section[], block: PageBlock): void {
	const heading = open.findLastIndex((section) => !isLabel(section));
	const level = (open[heading] as Section).level;
	const plain = plainText(page.text.slice(block.content.from, block.content.to));
	const outer = open[heading + 1];
	if (outer && !ends(plain, outer)) {
		open.length = heading + 2;
		push(page, open, block, level + 0.75);
		return;
	}
	open.length = heading + 1;
	push(page, open, block, level + 0.5);
}

const numbered = /^(?:(?:action|step)\s*)?\d+\s*[.):–—-]/i;

function ends(plain: string, outer: Section): boolean {
	// "**Doing → Leading**" below "**Key Shifts**".
	if (outer.kind === 'shifts') return readTitle(plain, 'shifts').move?.fromText === undefined;
	if (!holdsGroups(outer.kind)) return true;
	if (readTitle(plain, outer.kind).kind !== 'none') return true;
	const allNumbered =
		outer.sections.length > 0 && outer.sections.slice(0, 5).every((part) => numbered.test(part.plain));
	return allNumbered && !numbered.test(plain) && readTitle(plain, 'none').kind !== 'none';
}
