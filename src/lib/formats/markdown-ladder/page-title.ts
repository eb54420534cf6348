import type { FoundText } from './found.ts';
import { entryOf, type FrontMatter } from './front-matter.ts';
import type { PageBlock } from './page-block.ts';
import { sourceOf, type PageText } from './page-text.ts';
import { plainText } from '#lib/model/plain-text.ts';
import { firstWords } from './refused-page.ts';
import { readTitle } from './section-titles.ts';

/** What a page is called, with the place where it says so. */
export type PageTitle = FoundText & { readonly plain: string };

/**
 * The heading that is a page's title: its first level-one heading; where it has none and its front matter does not
 * name it either, the heading or bold line it opens with, if that is neither a section nor a move and stands alone.
 */
export function titleBlock(
	page: PageText,
	blocks: readonly PageBlock[],
	front: FrontMatter,
): PageBlock | undefined {
	const h1 = blocks.find((block) => block.kind === 'heading' && block.level === 1);
	if (h1 || entryOf(front.entries, ['title'])) return h1;
	const first = blocks.find((block) => block.kind !== 'blank' && block.kind !== 'html');
	if (!first || !isUnknown(page, first)) return undefined;
	const rival = blocks.find(
		(block) =>
			block !== first &&
			block.kind === first.kind &&
			(block.level ?? 0) <= (first.level ?? 0) &&
			isUnknown(page, block),
	);
	return rival ? undefined : first;
}

function isUnknown(page: PageText, block: PageBlock): boolean {
	if (block.kind !== 'heading' && block.kind !== 'label') return false;
	return readTitle(plainText(page.text.slice(block.content.from, block.content.to)), 'title').kind === 'none';
}

/** The title of a page, by its heading or else by its front matter. */
export function pageTitle(
	page: PageText,
	block: PageBlock | undefined,
	front: FrontMatter,
): PageTitle | undefined {
	const title = block && titleOf(page, block, []);
	if (title && title.text !== '') return title;
	const entry = block ? undefined : entryOf(front.entries, ['title']);
	return entry && { ...entry.raw, plain: firstWords(entry.value.trim()) };
}

/** The words of a heading as a title; `path` are the titles above it. */
export function titleOf(page: PageText, block: PageBlock, path: readonly string[]): PageTitle {
	const text = page.text.slice(block.content.from, block.content.to);
	return { text, plain: firstWords(plainText(text)), src: sourceOf(page, block.content, path) };
}
