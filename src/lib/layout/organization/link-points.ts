import { hanging, type OrgLayout } from './arrange.ts';

/**
 * The line from a card's manager to the card, as corners `[x, y, x, y …]` joined by level and upright strokes; null
 * for a card whose manager is not shown.
 */
export function linkPoints(layout: OrgLayout, at: number): readonly number[] | null {
	const parent = layout.parents[at] ?? -1;
	if (parent < 0 || Number.isNaN(layout.left[at]) || Number.isNaN(layout.left[parent])) return null;
	const sideways = layout.arrangement === 'left-to-right';
	const { card, beside, stacked } = layout.sizes;
	const [across, along] = sideways ? [card.height, card.width] : [card.width, card.height];
	const [acrossOf, alongOf] = sideways ? [layout.top, layout.left] : [layout.left, layout.top];
	const gap = sideways ? stacked : beside;
	const stem = (acrossOf[parent] ?? 0) + across / 2;
	const start = (alongOf[parent] ?? 0) + along;
	const [own, top] = [acrossOf[at] ?? 0, alongOf[at] ?? 0];
	const bend = layout.bends[at] ?? 0;
	const corners = ((): readonly number[] => {
		switch (layout.hangs[at]) {
			case hanging.beside:
				return [stem, start, stem, bend, own < stem ? own + across : own, bend];
			case hanging.stacked: {
				const side = own - gap / 2;
				const middle = top + along / 2;
				return [stem, start, stem, bend, side, bend, side, middle, own, middle];
			}
			default:
				return [stem, start, stem, bend, own + across / 2, bend, own + across / 2, top];
		}
	})();
	return sideways
		? corners.map((_, index) => corners[index % 2 === 0 ? index + 1 : index - 1] ?? 0)
		: corners;
}
