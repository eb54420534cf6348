import type { Page, RawBlock } from '#lib/model/page.ts';

/** One line of a page as it was written; `number` counts from 1. */
export interface PageLine {
	readonly number: number;
	readonly text: string;
}

/** A run of lines that was read as one thing. */
export interface PagePart {
	readonly block: RawBlock;
	readonly lines: readonly PageLine[];
}

/** A page's blocks with their lines. */
export function pageParts(page: Page): readonly PagePart[] {
	return page.blocks.map((block) => {
		const texts = block.text.split(/\r\n|\r|\n/);
		// The end of the last line is no line of its own.
		if (texts.length > 1 && texts.at(-1) === '') texts.pop();
		return { block, lines: texts.map((text, index) => ({ number: block.src.line + index, text })) };
	});
}

/** All lines of a page. */
export function pageLines(page: Page): readonly PageLine[] {
	return pageParts(page).flatMap(({ lines }) => lines);
}
