import type { Point, Rectangle } from './map-graph.ts';
import { measures } from './measures.ts';
import { closerThan, contains, lineEnters } from './rectangle.ts';

/** A move's line and the size of its label; a width of 0 asks for none. */
export interface LabelRequest {
	readonly points: readonly Point[];
	readonly width: number;
	readonly height: number;
}

interface Line {
	readonly move: number;
	readonly a: Point;
	readonly b: Point;
}

interface Candidate {
	readonly box: Rectangle;
	readonly cost: number;
}

/** Places along a straight part at which a label is tried, as shares of the free length, the middle first. */
const places = [0.5, 0.38, 0.62, 0.26, 0.74, 0.14, 0.86, 0, 1];
/** What covering another move's line costs beside the distance from the middle; beyond `tooMuch` there is no label. */
const coveringAcross = 300;
const coveringAlong = 1200;
const tooMuch = 1000;

function linesOf(requests: readonly LabelRequest[]): readonly Line[] {
	return requests.flatMap(({ points }, move) =>
		points.slice(1).map((b, i): Line => ({ move, a: points[i] ?? b, b })),
	);
}

/** Every place where the whole label sits on a straight part of its own line. */
function candidates({ points, width, height }: LabelRequest): readonly Candidate[] {
	const found: Candidate[] = [];
	const longest = Math.max(...points.slice(1).map((b, i) => distance(points[i] ?? b, b)));
	points.slice(1).forEach((b, i) => {
		const a = points[i] ?? b;
		const length = distance(a, b);
		const share = Math.abs(b.x - a.x) / Math.max(length, 1e-9);
		const along = width * share + height * (1 - share);
		const atCard = measures.labelFromEnd;
		const before = along / 2 + (i === 0 ? measures.labelClearance : 2);
		const after = along / 2 + (i === points.length - 2 ? atCard : 2);
		const free = length - before - after;
		if (free < 0) return;
		for (const place of places) {
			const t = (before + free * place) / length;
			const x = a.x + (b.x - a.x) * t;
			const y = a.y + (b.y - a.y) * t;
			found.push({
				box: { x: x - width / 2, y: y - height / 2, width, height },
				cost: (longest - length) * 0.3 + Math.abs(place - 0.5) * Math.min(free, 120),
			});
		}
	});
	return found;
}

const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

/** What it costs that `box` covers other moves' lines: more for one that runs the label's own way. */
function covered(box: Rectangle, move: number, own: boolean, lines: readonly Line[]): number {
	let cost = 0;
	for (const line of lines) {
		if (line.move === move || !lineEnters(line.a, line.b, box)) continue;
		const upright = Math.abs(line.a.x - line.b.x) < Math.abs(line.a.y - line.b.y);
		cost += upright === own ? coveringAlong : coveringAcross;
	}
	return cost;
}

/**
 * Puts each label on its own move's line, as near the middle of a long straight part as it can be without
 * touching a card or another label, and clear of other moves' lines where there is such a place. Those with the
 * fewest places choose first. A label with no good place inside `bounds` is null.
 */
export function placeLabels(
	requests: readonly LabelRequest[],
	cards: readonly Rectangle[],
	bounds: Rectangle | null,
): readonly (Rectangle | null)[] {
	const lines = linesOf(requests);
	const options = requests.map((request, move) =>
		request.width === 0 || request.points.length < 2
			? []
			: candidates(request)
					.filter(
						({ box }) =>
							(bounds === null || contains(bounds, box)) &&
							!cards.some((card) => closerThan(card, box, measures.labelClearance)),
					)
					.map(({ box, cost }) => {
						const upright = isUpright(request.points, box);
						return { box, cost: cost + covered(box, move, upright, lines) };
					})
					.filter(({ cost }) => cost < tooMuch)
					.sort((a, b) => a.cost - b.cost),
	);
	const clear = options.map((list) => list.filter(({ cost }) => cost < coveringAcross).length);
	const order = requests.map((_, i) => i).sort((a, b) => (clear[a] ?? 0) - (clear[b] ?? 0) || a - b);
	const placed: Rectangle[] = [];
	const labels: (Rectangle | null)[] = requests.map(() => null);
	for (const i of order) {
		const choice = options[i]?.find(
			({ box }) => !placed.some((other) => closerThan(other, box, measures.labelClearance)),
		);
		if (choice === undefined) continue;
		placed.push(choice.box);
		labels[i] = choice.box;
	}
	return labels;
}

/** Whether the part of the line under the middle of `box` runs up and down. */
function isUpright(points: readonly Point[], box: Rectangle): boolean {
	const x = box.x + box.width / 2;
	const y = box.y + box.height / 2;
	for (let i = 1; i < points.length; i++) {
		const a = points[i - 1];
		const b = points[i];
		if (a === undefined || b === undefined) continue;
		const inside = Math.min(a.y, b.y) <= y && y <= Math.max(a.y, b.y);
		if (Math.abs(a.x - b.x) < 1e-6 && Math.abs(a.x - x) < 1e-6 && inside) return true;
	}
	return false;
}
