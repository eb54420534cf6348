import type { Point, Rectangle } from './map-graph.ts';
import { measures } from './measures.ts';
import { NearIndex } from './near-index.ts';
import { closerThan, lineEnters } from './rectangle.ts';

/** A straight part of a move's line. */
export interface Line {
	readonly move: number;
	readonly a: Point;
	readonly b: Point;
}

/** What covering another move's line costs in pixels away from the best place; from `tooMuch` on there is no label. */
export const coveringAcross = 300;
const coveringAlong = 1200;
export const tooMuch = 1000;

export const isUpright = (a: Point, b: Point): boolean => Math.abs(a.x - b.x) < Math.abs(a.y - b.y);

const around = (a: Point, b: Point): Rectangle => ({
	x: Math.min(a.x, b.x),
	y: Math.min(a.y, b.y),
	width: Math.abs(a.x - b.x),
	height: Math.abs(a.y - b.y),
});

/** What is already on the map and may be in a label's way. */
export class LabelSurroundings {
	readonly #lines: readonly Line[];
	readonly #cards: readonly Rectangle[];
	readonly #nearLines = new NearIndex();
	readonly #nearCards = new NearIndex();

	constructor(lines: readonly Line[], cards: readonly Rectangle[]) {
		this.#lines = lines;
		this.#cards = cards;
		lines.forEach(({ a, b }, i) => this.#nearLines.add(i, around(a, b)));
		cards.forEach((card, i) => this.#nearCards.add(i, card));
	}

	touchesCard(box: Rectangle): boolean {
		return this.#nearCards.some(box, measures.labelClearance, (i) =>
			closerThan(this.#cards[i] ?? box, box, measures.labelClearance),
		);
	}

	/** What it costs that a label covers lines of moves but its own: more for one that runs the way of its own (`upright`). */
	covered(box: Rectangle, upright: boolean, move: number): number {
		let cost = 0;
		for (const i of this.#nearLines.near(box, 0)) {
			const line = this.#lines[i];
			if (line === undefined || line.move === move) continue;
			if (!closerThan(around(line.a, line.b), box, 0) || !lineEnters(line.a, line.b, box)) continue;
			cost += isUpright(line.a, line.b) === upright ? coveringAlong : coveringAcross;
			if (cost >= tooMuch) return cost;
		}
		return cost;
	}
}
