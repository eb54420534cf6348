import { boundsOf } from '#lib/layout/organization/arrange.ts';
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
	readonly onDrop: (at: number, onto: number) => void;
	/** Cards in a frame that was drawn with Shift held. */
	readonly onBox: (places: readonly number[]) => void;
}

const nearest = 2.5;
const farthest = 0.002;
/** A finger that stays on a card for so long, in milliseconds, takes it; one that goes on moves the ground. */
const longPress = 450;
/** From here on a card says its holder and title. */
const legibleFrom = 0.68;
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
		const zoom = clamp(wanted);
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

	/** The whole chart, or as much of its top as stays legible where `legible` is asked for, or as near as `least`. */
	fit({ still = false, legible = false, least = 0 } = {}): void {
		const bounds = this.#goal?.layout.bounds;
		if (!bounds) return;
		const { width, height } = this.#size;
		const margin = 40;
		const [wide, high] = [bounds.right - bounds.left || 1, bounds.bottom - bounds.top || 1];
		const whole = Math.min((width - 2 * margin) / wide, (height - 2 * margin) / high, 1.25);
		const zoom = clamp(Math.max(whole, least, legible ? legibleFrom : 0));
		const middle = (bounds.left + bounds.right) / 2;
		const first = this.#goal?.layout.shown[0];
		const top = first === undefined ? undefined : cornerOf(this.#goal, first);
		// What is too large to be legible as a whole is shown from its top on.
		const center = zoom > whole && top ? top.left + (this.#goal?.layout.sizes.card.width ?? 0) / 2 : middle;
		const free = Math.max(0, height - high * zoom);
		const y = zoom > whole ? margin - bounds.top * zoom : Math.min(margin + 24, free / 2) - bounds.top * zoom;
		this.#fly({ x: width / 2 - center * zoom, y, zoom }, still);
	}

	/** Brings the card at a place into the middle, near enough to be read. */
	reveal(at: number, still = false): void {
		const corner = this.#goal && cornerOf(this.#goal, at);
		if (!corner || !this.#goal) return;
		const { card } = this.#goal.layout.sizes;
		const zoom = Math.max(this.#camera.zoom, 0.8);
		const { width, height } = this.#size;
		const x = width / 2 - (corner.left + card.width / 2) * zoom;
		this.#fly({ x, y: height / 2.6 - (corner.top + card.height / 2) * zoom, zoom }, still);
	}

	/** Brings all these cards into view, as near as that allows. */
	revealAll(places: Iterable<number>, still = false, most = 1): void {
		const picture = this.#goal;
		if (!picture) return;
		const shown = [...places].filter((at) => cornerOf(picture, at) !== null);
		if (shown.length === 0) return;
		const { left, top, right, bottom } = boundsOf(picture.layout, shown);
		const { width, height } = this.#size;
		const margin = 60;
		const zoom = clamp(
			Math.min((width - 2 * margin) / (right - left), (height - 2 * margin) / (bottom - top), most),
		);
		const [x, y] = [width / 2 - ((left + right) / 2) * zoom, height / 2 - ((top + bottom) / 2) * zoom];
		this.#fly({ x, y, zoom }, still);
	}

	zoomBy(factor: number, x = this.#size.width / 2, y = this.#size.height / 2): void {
		cancelAnimationFrame(this.#flight);
		const zoom = clamp(this.#camera.zoom * factor);
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

	#cardsIn({ fromX, fromY, toX, toY }: DrawnBox): readonly number[] {
		const { x, y, zoom } = this.#camera;
		const across = [fromX, toX].map((at) => (at - x) / zoom);
		const down = [fromY, toY].map((at) => (at - y) / zoom);
		const [left, right] = [Math.min(...across), Math.max(...across)];
		const [top, bottom] = [Math.min(...down), Math.max(...down)];
		return this.#picture?.index.cardsIn({ left, right, top, bottom }) ?? [];
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
		const lifts = at >= 0 && pointerType !== 'touch' && !shiftKey;
		const press = { at, x, y, moved: false, lifts, boxes: shiftKey };
		this.#press = press;
		if (at < 0 || press.lifts || press.boxes) return;
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
		else if (press.lifts && onto >= 0) this.#events.onDrop(press.at, onto);
	}
}

function clamp(zoom: number): number {
	return Math.min(nearest, Math.max(farthest, zoom));
}

function cornerOf(
	picture: OrgPicture | null,
	at: number,
): { readonly left: number; readonly top: number } | null {
	if (!picture) return null;
	const { layout } = picture;
	const [left, top] = [layout.left[at], layout.top[at]];
	return left === undefined || top === undefined || Number.isNaN(left) ? null : { left, top };
}
