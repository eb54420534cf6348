import { OrgIndex } from '#lib/layout/organization/org-index.ts';
import type { OrgPicture } from './org-picture.ts';

/** More cards than this are not moved one by one: the eye could not follow them, and a frame could not hold them. */
const mostTravelling = 3000;

/**
 * `to` while its cards are on their way from where `from` has them: 0 is there, 1 is where they belong. A card that
 * `from` does not show sets out from its manager's. null where there is nothing to see of it.
 */
export function cardTravel(from: OrgPicture, to: OrgPicture): ((share: number) => OrgPicture) | null {
	const { layout } = to;
	if (layout === from.layout || layout.arrangement !== from.layout.arrangement) return null;
	if (layout.shown.length > mostTravelling || from.layout.shown.length > mostTravelling) return null;
	const places = new Map([...from.layout.shown].map((at) => [from.cards.id(at), at]));
	const startLeft = Float64Array.from(layout.left);
	const startTop = Float64Array.from(layout.top);
	let moves = false;
	// Managers come before their reports, so where a manager sets out from is known by then.
	for (const at of layout.shown) {
		const before = places.get(to.cards.id(at));
		const manager = layout.parents[at] ?? -1;
		if (before === undefined) {
			if (manager < 0) continue;
			startLeft[at] = startLeft[manager] ?? 0;
			startTop[at] = startTop[manager] ?? 0;
		} else {
			startLeft[at] = from.layout.left[before] ?? 0;
			startTop[at] = from.layout.top[before] ?? 0;
		}
		moves ||= startLeft[at] !== layout.left[at] || startTop[at] !== layout.top[at];
	}
	if (!moves) return null;
	const sideways = layout.arrangement === 'left-to-right';
	return (share) => {
		if (share >= 1) return to;
		const left = between(startLeft, layout.left, share);
		const top = between(startTop, layout.top, share);
		const [along, rest] = sideways ? [left, layout.left] : [top, layout.top];
		// A line bends as far from its manager as it will in the end.
		const bends = layout.bends.map((bend, at) => {
			const manager = layout.parents[at] ?? -1;
			return manager < 0 ? bend : bend + (along[manager] ?? 0) - (rest[manager] ?? 0);
		});
		const onTheWay = { ...layout, left, top, bends };
		return { ...to, layout: onTheWay, index: new OrgIndex(onTheWay) };
	};
}

function between(from: Float64Array, to: Float64Array, share: number): Float64Array {
	return from.map((start, at) => start + ((to[at] ?? 0) - start) * share);
}
