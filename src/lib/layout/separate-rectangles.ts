import type { Rectangle } from './map-graph.ts';
import { closerThan } from './rectangle.ts';

/** Every round looks at all pairs; this many looks are affordable before the rest is stacked. */
const mostLooks = 8e6;
const mostRounds = 200;

interface Box {
	x: number;
	y: number;
	readonly width: number;
	readonly height: number;
}

/** Pushes one pair apart along the way that takes less; tells whether there was anything to do. */
function pushApart(a: Box, b: Box, gap: number): boolean {
	if (!closerThan(a, b, gap - 0.5)) return false;
	const dx = b.x + b.width / 2 - (a.x + a.width / 2);
	const dy = b.y + b.height / 2 - (a.y + a.height / 2);
	const overX = (a.width + b.width) / 2 + gap - Math.abs(dx);
	const overY = (a.height + b.height) / 2 + gap - Math.abs(dy);
	if (overX < overY) {
		const by = (dx < 0 ? -overX : overX) / 2;
		a.x -= by;
		b.x += by;
	} else {
		const by = (dy < 0 ? -overY : overY) / 2;
		a.y -= by;
		b.y += by;
	}
	return true;
}

/** Moves down whatever still is too close to a rectangle above it: slow to look at, but it always ends. */
function stack(boxes: readonly Box[], gap: number): void {
	const sorted = boxes.map((_, i) => i).sort((a, b) => (boxes[a]?.y ?? 0) - (boxes[b]?.y ?? 0) || a - b);
	const placed: Box[] = [];
	for (const i of sorted) {
		const box = boxes[i];
		if (box === undefined) continue;
		for (let other; (other = placed.find((one) => closerThan(one, box, gap - 0.5))) !== undefined;)
			box.y = other.y + other.height + gap;
		placed.push(box);
	}
}

/** The rectangles moved as little as needed for every two to be `gap` apart; none overlap, whatever they were. */
export function separateRectangles(rectangles: readonly Rectangle[], gap: number): readonly Rectangle[] {
	const boxes: Box[] = rectangles.map(({ x, y, width, height }) => ({ x, y, width, height }));
	const rounds = Math.min(mostRounds, Math.ceil(mostLooks / Math.max(1, boxes.length ** 2)));
	for (let round = 0; round < rounds; round++) {
		let moved = false;
		boxes.forEach((a, i) => {
			for (let j = i + 1; j < boxes.length; j++) if (pushApart(a, boxes[j] ?? a, gap)) moved = true;
		});
		if (!moved) return boxes;
	}
	stack(boxes, gap);
	return boxes;
}
