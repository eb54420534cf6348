import type { Page, RawBlock } from '#lib/model/page.ts';
import type { Src } from '#lib/model/source.ts';
import { headingWords } from './heading-words.ts';

/** What the reader kept as text under one title of a page; '' above the first title. `text` may be empty. */
export interface KeptSection {
	readonly title: string;
	readonly text: string;
	readonly src: Src;
	/** Lines of text that are not blank. */
	readonly lines: number;
}

interface Title {
	readonly words: string;
	readonly level: number;
	readonly block: RawBlock;
	/** Whether something stands below it that is shown here or elsewhere. */
	spoken: boolean;
}

const layoutOnly: ReadonlySet<RawBlock['kind']> = new Set(['front-matter', 'rule', 'blank', 'definition']);

/**
 * The blocks of a page that nothing was read from, joined under the title they stand under, in page order. A title
 * that only holds other titles leads theirs ("Background: Education"); one that holds nothing is a section of no text.
 * `part` are those of its blocks that are asked for.
 */
export function keptSections(page: Page, part: readonly RawBlock[] = page.blocks): readonly KeptSection[] {
	const sections: KeptSection[] = [];
	const titles: Title[] = [];
	let open = false;
	for (const block of part) {
		if (layoutOnly.has(block.kind) || isComment(block)) continue;
		if (block.kind === 'heading' || block.kind === 'label') {
			closeTitles(titles, block.level ?? 7, sections);
			titles.push({ words: headingWords(block), level: block.level ?? 7, block, spoken: false });
			open = false;
		} else if (block.mappedTo !== undefined) {
			for (const title of titles) title.spoken = true;
			open = false;
		} else {
			const last = sections.at(-1);
			if (open && last) sections[sections.length - 1] = joined(last, block);
			else sections.push(sectionOf(block, titles));
			open = true;
		}
	}
	closeTitles(titles, 0, sections);
	const definitions = page.blocks.filter((block) => block.kind === 'definition').map((block) => block.text);
	return definitions.length === 0
		? sections
		: sections.map((section) => withDefinitions(section, definitions));
}

function isComment(block: RawBlock): boolean {
	return (
		block.kind === 'html' &&
		block.mappedTo === undefined &&
		/^\s*<!--(?:(?!-->)[\s\S])*-->\s*$/.test(block.text)
	);
}

/** Ends the titles of `level` and below; one of them that nothing was said under is kept for itself. */
function closeTitles(titles: Title[], level: number, sections: KeptSection[]): void {
	while ((titles.at(-1)?.level ?? -1) >= level) {
		const title = titles.pop();
		if (!title || title.spoken || title.block.mappedTo !== undefined || title.words === '') continue;
		sections.push({ title: title.words, text: '', src: title.block.src, lines: 0 });
		for (const outer of titles) outer.spoken = true;
	}
}

/** A new section for `block`: its own title, after those above it that have nothing else to say. */
function sectionOf(block: RawBlock, titles: readonly Title[]): KeptSection {
	const shown = titles.filter(
		(title, at) => at === titles.length - 1 || (!title.spoken && title.block.mappedTo === undefined),
	);
	for (const title of titles) title.spoken = true;
	const words = shown.map((title) => title.words).filter((title) => title !== '');
	return { title: words.join(': '), text: block.text, src: block.src, lines: lineCount(block.text) };
}

function joined(section: KeptSection, block: RawBlock): KeptSection {
	const gap = section.text.endsWith('\n') ? '\n' : '\n\n';
	const text = section.text + gap + block.text;
	const endLine = block.src.endLine ?? block.src.line;
	return { ...section, text, src: { ...section.src, endLine, to: block.src.to }, lines: lineCount(text) };
}

/** Links by reference find their targets wherever on the page those are. */
function withDefinitions(section: KeptSection, definitions: readonly string[]): KeptSection {
	return section.text.includes('[')
		? { ...section, text: `${section.text}\n\n${definitions.join('\n')}` }
		: section;
}

function lineCount(text: string): number {
	return text.split(/\r\n?|\n/).filter((line) => line.trim() !== '').length;
}
