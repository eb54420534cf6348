import type { Point, Rectangle } from '../map-graph.ts';
import { lineEnters } from '../rectangle.ts';
import type { Link } from './hops.ts';

/** A line through a card is worse than lines that cross. */
const throughCard = 3;
/** So many pixels of line are as bad as one crossing: of two pictures with as many, the smaller. */
const lengthOfCrossing = 2500;

const middle = ({ x, y, width, height }: Rectangle): Point => ({ x: x + width / 2, y: y + height / 2 });
const side = (a: Point, b: Point, c: Point) =>
	Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));

function cross(a: Point, b: Point, c: Point, d: Point): boolean {
	return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}

/** How hard straight lines between `cards` are to follow: 0 for none. */
export function tangle(cards: readonly Rectangle[], links: readonly Link[]): number {
	const middles = cards.map(middle);
	const nowhere = { x: 0, y: 0 };
	const lines = links.map(({ source, target }) => ({
		source,
		target,
		a: middles[source] ?? nowhere,
		b: middles[target] ?? nowhere,
	}));
	let faults = 0;
	lines.forEach(({ source, target, a, b }, i) => {
		for (let j = i + 1; j < lines.length; j++) {
			const other = lines[j];
			if (!other || [other.source, other.target].some((end) => end === source || end === target)) continue;
			if (cross(a, b, other.a, other.b)) faults += 1;
		}
		cards.forEach((card, at) => {
			if (at !== source && at !== target && lineEnters(a, b, card)) faults += throughCard;
		});
		faults += Math.hypot(a.x - b.x, a.y - b.y) / lengthOfCrossing;
	});
	return faults;
}
