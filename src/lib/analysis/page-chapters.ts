import type { Page, RawBlock } from '#lib/model/page.ts';
import { headingWords } from './heading-words.ts';

/** A part of a page under one of its main headings, as written; `title` is '' above the first. */
export interface PageChapter {
	readonly title: string;
	readonly text: string;
	readonly line: number;
}

/** A whole page in the order it was written: its title, front matter and separators aside, nothing is left out. */
export function pageChapters(page: Page): readonly PageChapter[] {
	const chapters: { title: string; text: string; line: number }[] = [];
	for (const block of page.blocks) {
		if (block.kind === 'front-matter' || block.kind === 'rule' || isTitle(block, page)) continue;
		const last = chapters.at(-1);
		if (block.kind === 'heading' && (block.level ?? 0) <= 2) {
			chapters.push({ title: headingWords(block), text: '', line: block.src.line });
		} else if (last) last.text += block.text;
		else chapters.push({ title: '', text: block.text, line: block.src.line });
	}
	return chapters.filter(({ title, text }) => title !== '' || text.trim() !== '');
}

function isTitle(block: RawBlock, page: Page): boolean {
	return block.kind === 'heading' && block.level === 1 && headingWords(block) === page.h1;
}
