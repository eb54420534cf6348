import type { OrgPicture } from './org-picture.ts';
import { dimmed } from './paint-organization.ts';
import type { OrgSeen } from './org-surface.ts';

/**
 * The whole chart in a corner, with what is seen of it framed. A chart of many positions is far wider than high: here
 * it is stretched to the room there is, so that every layer can be told.
 */
export class OrgMinimap {
	readonly #canvas: HTMLCanvasElement;
	readonly #context: CanvasRenderingContext2D;
	readonly #onGo: (x: number, y: number) => void;
	readonly #stop = new AbortController();
	#picture: OrgPicture | null = null;
	/** The cards alone, painted once a picture. */
	#cards: ImageData | null = null;
	#seen: OrgSeen | null = null;
	#frame = 0;

	/** @param onGo is told a point of the chart that is to be brought into the middle. */
	constructor(canvas: HTMLCanvasElement, onGo: (x: number, y: number) => void) {
		const context = canvas.getContext('2d');
		if (!context) throw new Error('no 2D canvas');
		[this.#canvas, this.#context, this.#onGo] = [canvas, context, onGo];
		const { signal } = this.#stop;
		const go = (event: PointerEvent) => {
			if (event.buttons !== 1) return;
			const { left, top, width, height } = canvas.getBoundingClientRect();
			this.#goTo((event.clientX - left) / width, (event.clientY - top) / height);
		};
		canvas.addEventListener(
			'pointerdown',
			(event) => {
				canvas.setPointerCapture(event.pointerId);
				go(event);
			},
			{ signal },
		);
		canvas.addEventListener('pointermove', go, { signal });
	}

	dispose(): void {
		this.#stop.abort();
		cancelAnimationFrame(this.#frame);
	}

	show(picture: OrgPicture): void {
		this.#picture = picture;
		this.#cards = null;
		this.#paintSoon();
	}

	look(seen: OrgSeen): void {
		this.#seen = seen;
		this.#paintSoon();
	}

	#goTo(across: number, down: number): void {
		const bounds = this.#picture?.layout.bounds;
		if (!bounds) return;
		const { left, top, right, bottom } = bounds;
		this.#onGo(left + across * (right - left), top + down * (bottom - top));
	}

	#paintSoon(): void {
		if (this.#frame !== 0) return;
		this.#frame = requestAnimationFrame(() => {
			this.#frame = 0;
			if (!this.#picture) return;
			this.#cards ??= this.#paintCards(this.#picture);
			this.#context.putImageData(this.#cards, 0, 0);
			this.#paintFrame(this.#picture);
		});
	}

	#paintCards({ layout, cards, theme }: OrgPicture): ImageData {
		const context = this.#context;
		const { width, height } = this.#canvas;
		context.fillStyle = theme.surface;
		context.fillRect(0, 0, width, height);
		const { left, top, right, bottom } = layout.bounds;
		const [across, down] = [width / (right - left || 1), height / (bottom - top || 1)];
		const wide = Math.max(1, layout.sizes.card.width * across);
		const high = Math.max(1, layout.sizes.card.height * down);
		/** One card a pixel is enough. */
		const taken = new Uint8Array(width * height);
		for (const at of layout.shown) {
			const [x, y] = [((layout.left[at] ?? 0) - left) * across, ((layout.top[at] ?? 0) - top) * down];
			const pixel = Math.floor(y) * width + Math.floor(x);
			if (taken[pixel] === 1) continue;
			taken[pixel] = 1;
			context.globalAlpha = cards.isWanted(at) ? 1 : dimmed;
			context.fillStyle = theme.tracks[cards.color(at) % theme.tracks.length]?.color ?? theme.ink3;
			context.fillRect(x, y, wide, high);
		}
		context.globalAlpha = 1;
		return context.getImageData(0, 0, width, height);
	}

	#paintFrame({ layout, theme }: OrgPicture): void {
		if (!this.#seen) return;
		const { camera, width, height } = this.#seen;
		const { left, top, right, bottom } = layout.bounds;
		const [across, down] = [
			this.#canvas.width / (right - left || 1),
			this.#canvas.height / (bottom - top || 1),
		];
		const x = (-camera.x / camera.zoom - left) * across;
		const y = (-camera.y / camera.zoom - top) * down;
		const context = this.#context;
		context.strokeStyle = theme.ink;
		context.lineWidth = 2;
		context.strokeRect(
			x,
			y,
			Math.max(4, (width / camera.zoom) * across),
			Math.max(4, (height / camera.zoom) * down),
		);
	}
}
