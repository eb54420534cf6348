import type { Camera } from '#lib/canvas/career-surface.ts';

/** A finger that wanders farther than this, in pixels, or rests longer, in milliseconds, did not tap. */
const tap = { wander: 10, rest: 600 };

/** One press of a pointer on the map: whether it chose something or moved the map. */
export class Press {
	#camera: Camera | undefined;
	#at: { x: number; y: number; time: number } | undefined;

	start(event: PointerEvent, camera: Camera | undefined): void {
		this.#camera = camera;
		this.#at = { x: event.clientX, y: event.clientY, time: event.timeStamp };
	}

	/** A press that moved the map was a pan, not a choice. */
	movedMap(camera: Camera | undefined): boolean {
		return JSON.stringify(camera) !== JSON.stringify(this.#camera);
	}

	/** Cytoscape keeps a finger's click from the page, so a tap on a card is told by how little the finger moved. */
	isTap(event: PointerEvent, camera: Camera | undefined): boolean {
		if (event.pointerType === 'mouse' || !this.#at || this.movedMap(camera)) return false;
		const wandered = Math.hypot(event.clientX - this.#at.x, event.clientY - this.#at.y);
		return wandered < tap.wander && event.timeStamp - this.#at.time < tap.rest;
	}
}
