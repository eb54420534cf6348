import type { MapLayout, Rectangle } from '#lib/layout/map-graph.ts';

/** How much a card says: its title alone from afar, a line at a glance, its question and scope from near. */
export type Detail = 'far' | 'middle' | 'near';

const nearFrom = 1.45;
const farBelow = 0.5;
/** Beyond this many cards and moves only those in view are elements of the page. */
export const mostElements = 300;

/** The camera as the page sees it: how near, and which part of the map is in view (map units). */
export class MapCamera {
	#zoom = $state.raw(1);
	#view = $state.raw<Rectangle>({ x: 0, y: 0, width: 0, height: 0 });

	readonly detail: Detail = $derived(
		this.#zoom < farBelow ? 'far' : this.#zoom < nearFrom ? 'middle' : 'near',
	);
	readonly percent = $derived(Math.round(this.#zoom * 100));

	get zoom(): number {
		return this.#zoom;
	}
	get view(): Rectangle {
		return this.#view;
	}

	/** The eye moved: `x`, `y` and `zoom` as the surface tells them, for a host of `width` by `height` pixels. */
	moved(
		camera: { readonly zoom: number; readonly x: number; readonly y: number },
		width: number,
		height: number,
	): void {
		this.#zoom = camera.zoom;
		this.#view = {
			x: -camera.x / camera.zoom,
			y: -camera.y / camera.zoom,
			width: width / camera.zoom,
			height: height / camera.zoom,
		};
	}
}

/** The ids of the cards and moves that are to be elements: all of them, or the `mostElements` nearest the middle of the view. */
export function elementsInView(
	layout: MapLayout,
	view: Rectangle,
	always: ReadonlySet<string>,
): { cards: ReadonlySet<string>; moves: ReadonlySet<string> } {
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
