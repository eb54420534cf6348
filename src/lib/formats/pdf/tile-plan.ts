import type { Picture } from '#lib/drawing/picture.ts';
import type { Theme } from '#lib/drawing/theme.ts';
import { lateWords } from '#lib/words/late-words.ts';
import type { PdfDocument } from './pdf-document.ts';
import type { PdfText } from './pdf-text.ts';
import type { Sheet } from './sheets.ts';
import type { Structure } from './structure.ts';

/** The name that links know a page by, counted from 0. */
export const pageName = (page: number): string => `page-${page + 1}`;

/** Boxes smaller than this are marks on others, in pixels. */
const leastBox = 30;
const type = { least: 5, most: 20 };

/**
 * How the pages of a picture go together: its boxes, small, under the frames of the pages with their numbers, each a
 * link to its page. `first` is the page (counted from 0) of the first of `tiles`.
 */
export function drawTilePlan(
	{
		document,
		text,
		structure,
	}: { readonly document: PdfDocument; readonly text: PdfText; readonly structure: Structure },
	{ shapes }: Picture,
	{ sheet, tiles, first, pages, theme }: Plan,
): void {
	const { box, part, scale } = sheet;
	const at = ({ x, y }: { readonly x: number; readonly y: number }) => ({
		x: box.x + (x - part.x) * scale,
		y: box.y + (y - part.y) * scale,
	});
	structure.artifact('Layout', () => {
		for (const shape of shapes) {
			if (shape.kind !== 'rectangle' || shape.width < leastBox || shape.fill === null) continue;
			const { x, y } = at(shape);
			document.rect(x, y, shape.width * scale, shape.height * scale);
			// What is filled like paper would not be seen.
			if (shape.of.kind === 'lane') document.fill(shape.fill);
			else document.fill(theme.line);
		}
	});
	const said = lateWords().pictures;
	for (const [index, tile] of tiles.entries()) {
		const { x, y } = at(tile.part);
		const [wide, high] = [tile.part.width * scale, tile.part.height * scale];
		structure.artifact('Layout', () => {
			document.undash().lineWidth(0.5).rect(x, y, wide, high).stroke(theme.lineStrong);
		});
		const number = String(first + index + 1);
		const style = {
			size: Math.max(type.least, Math.min(type.most, Math.min(wide, high) * 0.3)),
			weight: 600,
			fill: theme.ink,
		} as const;
		const element = structure.paragraph();
		const whole = said.page(first + index + 1, pages);
		text.upright(() =>
			structure.content(element, whole, () =>
				text.draw(
					number,
					x + (wide - text.width(number, style)) / 2,
					y + high / 2 + style.size * 0.36,
					style,
				),
			),
		);
		structure.link(element, whole, (options) =>
			document.goTo(x, y, wide, high, pageName(first + index), options),
		);
	}
}

interface Plan {
	/** The page that the plan is on. */
	readonly sheet: Sheet;
	readonly tiles: readonly Sheet[];
	readonly first: number;
	readonly pages: number;
	readonly theme: Theme;
}
