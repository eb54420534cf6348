import type { Point, Rectangle } from './map-graph.ts';

/** Whether two rectangles come closer than `distance`; touching edges do not at 0. */
export const closerThan = (a: Rectangle, b: Rectangle, distance: number): boolean =>
	a.x - distance < b.x + b.width &&
	b.x - distance < a.x + a.width &&
	a.y - distance < b.y + b.height &&
	b.y - distance < a.y + a.height;

/** Whether `inner` lies inside `outer`, edges included. */
export const contains = (outer: Rectangle, inner: Rectangle): boolean =>
	inner.x >= outer.x &&
	inner.y >= outer.y &&
	inner.x + inner.width <= outer.x + outer.width &&
	inner.y + inner.height <= outer.y + outer.height;

/** Whether the straight line from `a` to `b` enters the inside of `rectangle` (Liang and Barsky, 1984). */
export function lineEnters(a: Point, b: Point, rectangle: Rectangle): boolean {
	let enter = 0;
	let leave = 1;
	for (const [start, step, low, high] of [
		[a.x, b.x - a.x, rectangle.x, rectangle.x + rectangle.width],
		[a.y, b.y - a.y, rectangle.y, rectangle.y + rectangle.height],
	] as const) {
		if (step === 0) {
			if (start <= low || start >= high) return false;
			continue;
		}
		const first = (low - start) / step;
		const second = (high - start) / step;
		enter = Math.max(enter, Math.min(first, second));
		leave = Math.min(leave, Math.max(first, second));
	}
	return leave - enter > 1e-9;
}
