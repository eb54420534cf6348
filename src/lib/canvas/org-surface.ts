import { orgSizes } from '#lib/layout/organization/arrange.ts';
import { cameraAt, cameraOver, clampedZoom, cornerOf, eyeLine, fittingCamera } from './org-cameras.ts';
import { cardTravel } from './card-travel.ts';
import { TextCuts } from './text-cuts.ts';
import type { OrgCamera, OrgPicture } from './org-picture.ts';
import { paintBox, type DrawnBox } from './paint-box.ts';
import { paintDragged, type DraggedCard } from './paint-dragged.ts';
import { paintOrganization } from './paint-organization.ts';

/** What of the chart is seen, in CSS pixels of the canvas. */
export interface OrgSeen {
	readonly camera: OrgCamera;
	readonly width: number;
	readonly height: number;
}

/** What the surface tells of: a press on a card (-1: on free ground) and a drag of one card onto another. */
export interface OrgSurfaceEvents {
	readonly onPress: (at: number, event: PointerEvent) => void;
	readonly onOpen: (at: number) => void;
	/** Where there is none, cards stay where they are. */
	readonly onDrop?: (at: number, onto: number) => void;
	/** Cards in a frame that was drawn with Shift held. */
	readonly onBox: (places: readonly number[]) => void;
}

/** As many cards as are asked for what is near the eye. */
const mostNear = 400;
/** A finger that stays on a card for so long, in milliseconds, takes it; one that goes on moves the ground. */
const longPress = 450;
/** How long cards are on their way, in milliseconds: long enough for the eye to follow one. */
const travelTime = 900;
/** A pointer that moved less than this was held still. */
const stillWithin = 5;

/**
 * The organization chart as a live drawing on a canvas: it pans, zooms, tells which card is under a pointer, and
 * paints what is in view once a frame when something changed. Everything it can do, the outline beside it can too.
 */
export class OrgSurface {
	readonly #canvas: HTMLCanvasElement;
	readonly #context: CanvasRenderingContext2D;
	readonly #events: OrgSurfaceEvents;
	readonly #cuts = new TextCuts();
	readonly #watcher: ResizeObserver;
	readonly #pointers = new Map<number, { x: number; y: number }>();
	readonly #stop = new AbortController();
	/** What is painted; while cards travel, on the way to `goal`. */
	#picture: OrgPicture | null = null;
	#goal: OrgPicture | null = null;
	#camera: OrgCamera = { x: 0, y: 0, zoom: 1 };
	#size = { width: 0, height: 0 };
	#frame = 0;
	#flight = 0;
	#travel = 0;
	/** `lifts`: a drag takes the card along instead of moving the ground; `boxes`: it draws a frame. */
	#press: { at: number; x: number; y: number; moved: boolean; lifts: boolean; boxes: boolean } | null = null;
	#dragged: DraggedCard | null = null;
	/** From where it was begun to where the pointer is, in CSS pixels. */
	#box: DrawnBox | null = null;
	#holding = 0;
	#sight: ((seen: OrgSeen) => void) | null = null;
	#moved: (() => void) | null = null;
	/** How long the last painting took the main thread, in milliseconds. */
	lastPaint = 0;

	constructor(canvas: HTMLCanvasElement, events: OrgSurfaceEvents) {
		const context = canvas.getContext('2d', { alpha: false });
		if (!context) throw new Error('no 2D canvas');
		this.#canvas = canvas;
		this.#context = context;
		this.#events = events;
		this.#watcher = new ResizeObserver(() => this.#resize());
		this.#watcher.observe(canvas);
		this.#resize();
		this.#listen();
	}

	get camera(): OrgCamera {
		return this.#camera;
	}

	/** Tells what is seen now and with every painting, until what it returns is called. */
	watch(sight: (seen: OrgSeen) => void): () => void {
		this.#sight = sight;
		sight({ camera: this.#camera, ...this.#size });
		return () => (this.#sight = null);
	}

	/** Tells whenever the camera was moved here, not where it follows another, until what it returns is called. */
	onMoved(told: () => void): () => void {
		this.#moved = told;
		return () => (this.#moved = null);
	}

	/** Looks as another chart does. */
	follow(camera: OrgCamera): void {
		cancelAnimationFrame(this.#flight);
		this.#camera = camera;
		this.#paintSoon();
	}

	/** The cards around the place where a chosen one is brought to, the nearest first. */
	cardsNearEye(): readonly number[] {
		const { width, height } = this.#size;
		const [x, y] = [width / 2, height / eyeLine];
		const near = { fromX: x - width / 3, toX: x + width / 3, fromY: 0, toY: height };
		const { camera } = this;
		const { card } = this.#picture?.layout.sizes ?? orgSizes;
		const away = (at: number): number => {
			const { left, top } = this.cornerAt(at) ?? { left: Infinity, top: Infinity };
			const across = camera.x + (left + card.width / 2) * camera.zoom - x;
			return Math.hypot(across, camera.y + (top + card.height / 2) * camera.zoom - y);
		};
		return this.#cardsIn(near, mostNear)
			.map((at) => [at, away(at)] as const)
			.toSorted(([, one], [, other]) => one - other)
			.map(([at]) => at);
	}

	/** The upper left corner of a card in the chart's own units; null where it is not shown. */
	cornerAt(at: number): { readonly left: number; readonly top: number } | null {
		return cornerOf(this.#picture, at);
	}

	dispose(): void {
		this.#watcher.disconnect();
		this.#stop.abort();
		clearTimeout(this.#holding);
		cancelAnimationFrame(this.#frame);
		cancelAnimationFrame(this.#flight);
		cancelAnimationFrame(this.#travel);
	}

	/** The point of the chart in the middle of what is seen, and how near it is. */
	get middle(): readonly [x: number, y: number, zoom: number] {
		const { x, y, zoom } = this.#camera;
		return [(this.#size.width / 2 - x) / zoom, (this.#size.height / 2 - y) / zoom, zoom];
	}

	/** Brings a point into the middle, as near as `zoom` says. */
	lookAt([x, y, wanted]: readonly [number, number, number], still = false): void {
		const zoom = clampedZoom(wanted);
		const { width, height } = this.#size;
		this.#fly({ x: width / 2 - x * zoom, y: height / 2 - y * zoom, zoom }, still, travelTime);
	}

	/** Shows `picture` with every card travelling there from where it stands in the one that is shown. */
	travelTo(picture: OrgPicture, still: boolean): void {
		const travel = still || !this.#picture ? null : cardTravel(this.#picture, picture);
		if (!travel) return this.show(picture);
		cancelAnimationFrame(this.#travel);
		this.#goal = picture;
		const start = performance.now();
		const step = (now: number) => {
			const share = Math.min(1, Math.max(0, (now - start) / travelTime));
			this.#picture = travel(share < 0.5 ? 4 * share ** 3 : 1 - (2 - 2 * share) ** 3 / 2);
			this.#paintSoon();
			if (share < 1) this.#travel = requestAnimationFrame(step);
		};
		step(start);
	}

	/** Shows `picture`; the card at `anchor` keeps its place in the eye where both pictures show it. */
	show(picture: OrgPicture, anchor = -1): void {
		const before = this.#picture;
		cancelAnimationFrame(this.#travel);
		this.#picture = picture;
		this.#goal = picture;
		const [was, is] = [before && cornerOf(before, anchor), cornerOf(picture, anchor)];
		if (was && is) {
			const { x, y, zoom } = this.#camera;
			this.#look({ x: x + (was.left - is.left) * zoom, y: y + (was.top - is.top) * zoom, zoom });
		} else this.#paintSoon();
	}

	/** The whole chart, or as much of its top as stays legible where `legible` is asked for. */
	fit({ still = false, legible = false } = {}): void {
		if (this.#goal) this.#fly(fittingCamera(this.#goal, this.#size, legible), still);
	}

	/** Brings the card at a place into the middle, near enough to be read. */
	reveal(at: number, still = false): void {
		const camera = this.#goal && cameraAt(this.#goal, at, this.#size, this.#camera.zoom);
		if (camera) this.#fly(camera, still);
	}

	/** Brings all these cards into view, as near as that allows. */
	revealAll(places: Iterable<number>, still = false, most = 1): void {
		const camera = this.#goal && cameraOver(this.#goal, places, this.#size, most);
		if (camera) this.#fly(camera, still);
	}

	zoomBy(factor: number, x = this.#size.width / 2, y = this.#size.height / 2): void {
		cancelAnimationFrame(this.#flight);
		const zoom = clampedZoom(this.#camera.zoom * factor);
		const by = zoom / this.#camera.zoom;
		this.#look({ x: x - (x - this.#camera.x) * by, y: y - (y - this.#camera.y) * by, zoom });
	}

	panBy(x: number, y: number): void {
		cancelAnimationFrame(this.#flight);
		this.#look({ ...this.#camera, x: this.#camera.x + x, y: this.#camera.y + y });
	}

	/** Brings a point of the chart into the middle. */
	centerOn(x: number, y: number): void {
		cancelAnimationFrame(this.#flight);
		const { zoom } = this.#camera;
		this.#look({ x: this.#size.width / 2 - x * zoom, y: this.#size.height / 2 - y * zoom, zoom });
	}

	/** The card under a point of the canvas, in CSS pixels; -1 where there is none. */
	hit(x: number, y: number): number {
		const picture = this.#picture;
		if (!picture) return -1;
		const [left, top] = [(x - this.#camera.x) / this.#camera.zoom, (y - this.#camera.y) / this.#camera.zoom];
		return picture.index.cardsIn({ left, top, right: left, bottom: top }, 1)[0] ?? -1;
	}

	#cardsIn({ fromX, fromY, toX, toY }: DrawnBox, most = Infinity): readonly number[] {
		const { x, y, zoom } = this.#camera;
		const across = [fromX, toX].map((at) => (at - x) / zoom);
		const down = [fromY, toY].map((at) => (at - y) / zoom);
		const [left, right] = [Math.min(...across), Math.max(...across)];
		const [top, bottom] = [Math.min(...down), Math.max(...down)];
		return this.#picture?.index.cardsIn({ left, right, top, bottom }, most) ?? [];
	}

	#fly(to: OrgCamera, still: boolean, lasts = 240): void {
		cancelAnimationFrame(this.#flight);
		if (still) return this.#look(to);
		const [from, start] = [this.#camera, performance.now()];
		const step = (now: number) => {
			const share = Math.min(1, Math.max(0, (now - start) / lasts));
			const eased = 1 - (1 - share) ** 3;
			const between = (a: number, b: number) => a + (b - a) * eased;
			this.#look({ x: between(from.x, to.x), y: between(from.y, to.y), zoom: between(from.zoom, to.zoom) });
			if (share < 1) this.#flight = requestAnimationFrame(step);
		};
		this.#flight = requestAnimationFrame(step);
	}

	#look(camera: OrgCamera): void {
		this.#camera = camera;
		this.#paintSoon();
		this.#moved?.();
	}

	#paintSoon(): void {
		if (this.#frame !== 0) return;
		this.#frame = requestAnimationFrame(() => {
			this.#frame = 0;
			if (!this.#picture) return;
			const start = performance.now();
			const dense = globalThis.devicePixelRatio || 1;
			this.#context.setTransform(dense, 0, 0, dense, 0, 0);
			paintOrganization(this.#context, this.#picture, this.#camera, { ...this.#size, cuts: this.#cuts });
			this.#sight?.({ camera: this.#camera, ...this.#size });
			if (this.#box) paintBox(this.#context, this.#picture.theme, this.#box);
			if (this.#dragged) paintDragged(this.#context, this.#picture, this.#camera, this.#dragged);
			this.lastPaint = performance.now() - start;
		});
	}

	#resize(): void {
		const { clientWidth: width, clientHeight: height } = this.#canvas;
		const dense = globalThis.devicePixelRatio || 1;
		this.#size = { width, height };
		this.#canvas.width = Math.round(width * dense);
		this.#canvas.height = Math.round(height * dense);
		this.#paintSoon();
	}

	#listen(): void {
		const { signal } = this.#stop;
		const canvas = this.#canvas;
		const place = (event: MouseEvent) => {
			const { left, top } = canvas.getBoundingClientRect();
			return { x: event.clientX - left, y: event.clientY - top };
		};
		canvas.addEventListener(
			'wheel',
			(event) => {
				event.preventDefault();
				const { x, y } = place(event);
				const unit = event.deltaMode === 1 ? 16 : 1;
				if (event.ctrlKey || !event.shiftKey)
					this.zoomBy(Math.exp(-event.deltaY * unit * (event.ctrlKey ? 0.01 : 0.0016)), x, y);
				else this.panBy(-event.deltaY * unit, 0);
			},
			{ signal, passive: false },
		);
		canvas.addEventListener(
			'pointerdown',
			(event) => {
				if (event.button !== 0) return;
				const { x, y } = place(event);
				canvas.setPointerCapture(event.pointerId);
				this.#pointers.set(event.pointerId, { x, y });
				this.#letGo();
				if (this.#pointers.size === 1) this.#begin(event, x, y);
			},
			{ signal },
		);
		canvas.addEventListener('pointermove', (event) => this.#drag(event, place(event)), { signal });
		canvas.addEventListener('pointerup', (event) => this.#release(event), { signal });
		canvas.addEventListener(
			'pointercancel',
			(event) => {
				this.#pointers.delete(event.pointerId);
				this.#letGo();
			},
			{ signal },
		);
		canvas.addEventListener(
			'dblclick',
			(event) => this.#events.onOpen(this.hit(place(event).x, place(event).y)),
			{ signal },
		);
	}

	#begin({ pointerType, shiftKey }: PointerEvent, x: number, y: number): void {
		const at = this.hit(x, y);
		const lifts = this.#events.onDrop !== undefined && at >= 0 && pointerType !== 'touch' && !shiftKey;
		const press = { at, x, y, moved: false, lifts, boxes: shiftKey };
		this.#press = press;
		if (at < 0 || press.lifts || press.boxes || !this.#events.onDrop) return;
		this.#holding = window.setTimeout(() => {
			if (press !== this.#press || press.moved) return;
			press.lifts = true;
			this.#dragged = { at, x, y, onto: -1 };
			this.#paintSoon();
		}, longPress);
	}

	/** Nothing is held any more, and nothing was dropped. */
	#letGo(): void {
		clearTimeout(this.#holding);
		this.#press = null;
		if (this.#dragged || this.#box) this.#paintSoon();
		this.#dragged = null;
		this.#box = null;
	}

	#drag(event: PointerEvent, now: { x: number; y: number }): void {
		const before = this.#pointers.get(event.pointerId);
		if (!before) {
			this.#canvas.style.cursor = this.hit(now.x, now.y) >= 0 ? 'pointer' : 'grab';
			return;
		}
		const others = [...this.#pointers].filter(([id]) => id !== event.pointerId).map(([, point]) => point);
		this.#pointers.set(event.pointerId, now);
		const [other] = others;
		if (other) {
			const apart = (a: { x: number; y: number }) => Math.hypot(a.x - other.x, a.y - other.y) || 1;
			this.zoomBy(apart(now) / apart(before), (now.x + other.x) / 2, (now.y + other.y) / 2);
			return;
		}
		const press = this.#press;
		if (press && !press.moved && Math.hypot(now.x - press.x, now.y - press.y) < stillWithin) return;
		if (press) press.moved = true;
		if (press?.boxes === true) {
			this.#box = { fromX: press.x, fromY: press.y, toX: now.x, toY: now.y };
			this.#paintSoon();
			return;
		}
		if (press?.lifts === true) {
			const onto = this.hit(now.x, now.y);
			this.#dragged = { at: press.at, ...now, onto: onto === press.at ? -1 : onto };
			this.#canvas.style.cursor = 'grabbing';
			this.#paintSoon();
			return;
		}
		this.panBy(now.x - before.x, now.y - before.y);
	}

	#release(event: PointerEvent): void {
		this.#pointers.delete(event.pointerId);
		const press = this.#press;
		const onto = this.#dragged?.onto ?? -1;
		const box = this.#box;
		this.#letGo();
		if (!press) return;
		if (box) return this.#events.onBox(this.#cardsIn(box));
		if (!press.moved) this.#events.onPress(press.at, event);
		else if (press.lifts && onto >= 0) this.#events.onDrop?.(press.at, onto);
	}
}
