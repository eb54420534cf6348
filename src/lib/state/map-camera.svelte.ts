import type { Rectangle } from '#lib/layout/map-graph.ts';

/**
 * How much a card says: its title alone, and large, from afar and at a distance (where moves still tell their
 * years); a line at a glance; its question and scope from near.
 */
export type Detail = 'far' | 'distant' | 'middle' | 'near';

const nearFrom = 1.45;
/** Below this a usual title would be smaller than 9 pixels. */
const distantBelow = 0.65;
const farBelow = 0.45;

/** The camera as the page sees it: how near, and which part of the map is in view (map units). */
export class MapCamera {
	#zoom = $state.raw(1);
	#view = $state.raw<Rectangle>({ x: 0, y: 0, width: 0, height: 0 });

	readonly detail: Detail = $derived(
		this.#zoom < farBelow
			? 'far'
			: this.#zoom < distantBelow
				? 'distant'
				: this.#zoom < nearFrom
					? 'middle'
					: 'near',
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
