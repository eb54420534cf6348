import type { MapLayout, Rectangle } from './map-graph.ts';

/** Beyond this many cards and moves only those in view are elements of the page. */
export const mostElements = 300;

/** Ids of the cards and moves that are elements of the page. */
export interface ElementsInView {
	readonly cards: ReadonlySet<string>;
	readonly moves: ReadonlySet<string>;
}

/** The ids of the cards and moves that are to be elements: all of them, or the `mostElements` nearest the middle of the view. */
export function elementsInView(
	layout: MapLayout,
	view: Rectangle,
	always: ReadonlySet<string>,
): ElementsInView {
	if (layout.cards.length + layout.moves.length <= mostElements) {
		return {
			cards: new Set(layout.cards.map((card) => card.id)),
			moves: new Set(layout.moves.map((move) => move.id)),
		};
	}
	const middle = { x: view.x + view.width / 2, y: view.y + view.height / 2 };
	const distance = (card: Rectangle) =>
		Math.hypot(card.x + card.width / 2 - middle.x, card.y + card.height / 2 - middle.y);
	const inView = layout.cards.filter((card) => always.has(card.id) || overlaps(card, view));
	const nearest = inView.toSorted((a, b) => distance(a) - distance(b)).slice(0, mostElements / 2);
	const moves = layout.moves.filter((move) => {
		const at = move.label ?? move.points[Math.floor(move.points.length / 2)];
		return always.has(move.id) || (at && overlaps({ width: 0, height: 0, ...at }, view));
	});
	return {
		cards: new Set(nearest.map((card) => card.id)),
		moves: new Set(moves.slice(0, mostElements - nearest.length).map((move) => move.id)),
	};
}

function overlaps(a: Rectangle, b: Rectangle): boolean {
	return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
