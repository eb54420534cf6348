import type { OrgLayout } from './arrange.ts';

/** What a sheet of A4 on its side has room for beside its title, in millimeters. */
const sheet = { width: 277, height: 175 };
/** A narrower card cannot be read on paper. */
const legible = 16;
/** What is hardly larger is no reason to draw it otherwise. */
const worthwhile = 1.25;

/** How wide a card of `layout` is printed where all of it is on one sheet, in millimeters. */
export function printedCardWidth({ bounds, sizes }: OrgLayout): number {
	const across = sheet.width / (bounds.right - bounds.left || 1);
	return sizes.card.width * Math.min(across, sheet.height / (bounds.bottom - bounds.top || 1), 0.3);
}

/** Whether `other` can be read where `chosen` would be too small on one sheet, or at least far better. */
export function printsLegibly(other: OrgLayout, chosen: OrgLayout): boolean {
	const [width, own] = [printedCardWidth(other), printedCardWidth(chosen)];
	return own < legible && width > own * worthwhile;
}
