import type { OrgSurface } from './org-surface.ts';

/** A chart beside another: what it shows, and its positions by id. */
export interface LinkedChart {
	readonly surface: OrgSurface;
	readonly idAt: (at: number) => string;
	/** -1 where it has no such position. */
	readonly placeOf: (id: string) => number;
}

/** How long nothing moves before what is in the middle of one chart is brought there in the other, in milliseconds. */
const settlesAfter = 140;
/** As much of the way to it as one frame takes. */
const stride = 0.28;

/**
 * Two charts seen with one eye: whichever is moved, the other moves along at the same zoom. Both charts draw other
 * trees, so the same point is not the same position: once they are still, the card in the middle of the one that was
 * moved comes to the same place in the other.
 */
export class LinkedCameras {
	readonly #charts: readonly [LinkedChart, LinkedChart];
	readonly #isStill: () => boolean;
	readonly #unlink: readonly (() => void)[];
	/** Which of both was moved last. */
	#leader: 0 | 1;
	/** From a point of the second chart to what is seen at the same place of the first, in the charts' own units. */
	#apart = { x: 0, y: 0 };
	#aim = { x: 0, y: 0 };
	#settling = 0;
	#frame = 0;

	/** Begins with what `leader` shows. */
	constructor(one: LinkedChart, other: LinkedChart, leader: 0 | 1, isStill: () => boolean) {
		this.#charts = [one, other];
		this.#leader = leader;
		this.#isStill = isStill;
		this.#unlink = [one.surface.onMoved(() => this.#moved(0)), other.surface.onMoved(() => this.#moved(1))];
		this.align(true);
	}

	dispose(): void {
		for (const unlink of this.#unlink) unlink();
		clearTimeout(this.#settling);
		cancelAnimationFrame(this.#frame);
	}

	/** Brings the card that is nearest to the eye and in both charts to the same place; `still` without a way there. */
	align(still = this.#isStill()): void {
		const leads = this.#charts[this.#leader];
		const follows = this.#charts[1 - this.#leader] as LinkedChart;
		for (const at of leads.surface.cardsNearEye()) {
			const place = follows.placeOf(leads.idAt(at));
			const [here, there] = [leads.surface.cornerAt(at), follows.surface.cornerAt(place)];
			if (!here || !there) continue;
			const sign = this.#leader === 0 ? 1 : -1;
			this.#aim = { x: sign * (here.left - there.left), y: sign * (here.top - there.top) };
			break;
		}
		if (still) this.#apart = this.#aim;
		this.#follow();
		cancelAnimationFrame(this.#frame);
		if (!still) this.#approach();
	}

	#moved(leader: 0 | 1): void {
		this.#leader = leader;
		this.#follow();
		clearTimeout(this.#settling);
		this.#settling = window.setTimeout(() => this.align(), settlesAfter);
	}

	#approach(): void {
		const [x, y] = [this.#aim.x - this.#apart.x, this.#aim.y - this.#apart.y];
		if (x === 0 && y === 0) return;
		this.#frame = requestAnimationFrame(() => {
			const isNear = Math.abs(x) + Math.abs(y) < 0.5;
			this.#apart = isNear ? this.#aim : { x: this.#apart.x + x * stride, y: this.#apart.y + y * stride };
			this.#follow();
			this.#approach();
		});
	}

	#follow(): void {
		const { x, y, zoom } = this.#charts[this.#leader].surface.camera;
		const sign = this.#leader === 0 ? 1 : -1;
		const follower = this.#charts[1 - this.#leader] as LinkedChart;
		follower.surface.follow({ x: x + sign * this.#apart.x * zoom, y: y + sign * this.#apart.y * zoom, zoom });
	}
}
