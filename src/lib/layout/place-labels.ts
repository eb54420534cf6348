import type { Point, Rectangle } from './map-graph.ts';
import { measures } from './measures.ts';
import { coveringAcross, isUpright, LabelSurroundings, tooMuch, type Line } from './label-surroundings.ts';
import { NearIndex } from './near-index.ts';
import { closerThan, contains } from './rectangle.ts';

/** A move's line and the size of its label; a width of 0 asks for none. */
export interface LabelRequest {
	readonly points: readonly Point[];
	readonly width: number;
	readonly height: number;
}

interface Candidate {
	readonly box: Rectangle;
	readonly cost: number;
	/** Whether the part of the line it sits on runs up and down. */
	readonly upright: boolean;
}

/** Places along a straight part at which a label is tried, as shares of the free length, the middle first. */
const places = [0.5, 0.38, 0.62, 0.26, 0.74, 0.14, 0.86, 0, 1];
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
				upright: isUpright(a, b),
				box: { x: x - width / 2, y: y - height / 2, width, height },
				cost: (longest - length) * 0.3 + Math.abs(place - 0.5) * Math.min(free, 120),
			});
		}
	});
	return found;
}

const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

/** The places that are possible for one label, the best first. */
function goodPlaces(
	request: LabelRequest,
	move: number,
	surroundings: LabelSurroundings,
	bounds: Rectangle | null,
): readonly Candidate[] {
	if (request.width === 0 || request.points.length < 2) return [];
	return candidates(request)
		.filter(({ box }) => (bounds === null || contains(bounds, box)) && !surroundings.touchesCard(box))
		.map((candidate) => ({
			...candidate,
			cost: candidate.cost + surroundings.covered(candidate.box, candidate.upright, move),
		}))
		.filter(({ cost }) => cost < tooMuch)
		.sort((a, b) => a.cost - b.cost);
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
	const surroundings = new LabelSurroundings(linesOf(requests), cards);
	const options = requests.map((request, move) => goodPlaces(request, move, surroundings, bounds));
	const clear = options.map((list) => list.filter(({ cost }) => cost < coveringAcross).length);
	const order = requests.map((_, i) => i).sort((a, b) => (clear[a] ?? 0) - (clear[b] ?? 0) || a - b);
	const labels: (Rectangle | null)[] = requests.map(() => null);
	const placed = new NearIndex();
	for (const i of order) {
		const isFree = (box: Rectangle, air: number) =>
			!placed.some(box, air, (other) => closerThan(labels[other] ?? box, box, air));
		const choice =
			options[i]?.find(({ box }) => isFree(box, measures.labelAir)) ??
			options[i]?.find(({ box }) => isFree(box, measures.labelClearance));
		if (choice === undefined) continue;
		placed.add(i, choice.box);
		labels[i] = choice.box;
	}
	return labels;
}
