import { cardMeasures, titleStyle } from './card-text.ts';
import { textWidth } from './text-width.ts';
import { wrapText } from './wrap-text.ts';

/** How a card's name is set when it has the card to itself: pixels at zoom 1, and on how many lines. */
export interface FarTitle {
	readonly size: number;
	readonly lines: number;
}

const sizes = { least: 13, most: 34 };
/** A short name set as large as it can be would shout beside long ones: a share of the card's height. */
const loudest = 0.37;
/** Height of a line as a share of its letters' size; RoleCard sets the same. */
export const farLineHeight = 1.17;
const inset = 4;
/** The browser's own widths differ by a hair. */
const spare = 0.97;

/** The largest size at which the whole of `title` stands on a card of this size, no word broken. */
export function farTitle(title: string, card: { readonly width: number; readonly height: number }): FarTitle {
	const room = (card.width - cardMeasures.left - cardMeasures.right) * spare;
	const height = card.height - 2 * inset;
	const word = Math.max(0, ...title.split(/\s+/).map((one) => textWidth(one, 1, titleStyle.weight)));
	const linesAt = (size: number) => wrapText(title, room, { ...titleStyle, size }, 99).length;
	const fits = (size: number) => word * size <= room && linesAt(size) * farLineHeight * size <= height;
	const most = Math.min(sizes.most, Math.floor(card.height * loudest));
	let [low, high] = [sizes.least, Math.max(sizes.least, most)];
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if (fits(middle)) low = middle;
		else high = middle - 1;
	}
	return { size: low, lines: Math.max(1, Math.floor(height / (farLineHeight * low))) };
}
