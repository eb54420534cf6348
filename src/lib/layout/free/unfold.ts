import type { Point } from '../map-graph.ts';

const rounds = 60;

/**
 * Moves the points of `start` until every two are about as many units apart as `hops` says, near ones first of all:
 * stress majorization (Gansner, Koren and North, 2004), one point at a time. A graph unfolds where it can.
 */
export function unfold(start: readonly Point[], hops: Float64Array): readonly Point[] {
	const count = start.length;
	const xs = Float64Array.from(start, ({ x }) => x);
	const ys = Float64Array.from(start, ({ y }) => y);
	for (let round = 0; round < rounds; round++) {
		for (let i = 0; i < count; i++) {
			let [x, y, weights] = [0, 0, 0];
			const [ownX, ownY] = [xs[i] ?? 0, ys[i] ?? 0];
			for (let j = 0; j < count; j++) {
				if (i === j) continue;
				const wanted = hops[i * count + j] ?? 1;
				const [otherX, otherY] = [xs[j] ?? 0, ys[j] ?? 0];
				const share = wanted / Math.max(1e-6, Math.hypot(ownX - otherX, ownY - otherY));
				const weight = 1 / (wanted * wanted);
				x += weight * (otherX + share * (ownX - otherX));
				y += weight * (otherY + share * (ownY - otherY));
				weights += weight;
			}
			if (weights > 0) [xs[i], ys[i]] = [x / weights, y / weights];
		}
	}
	return start.map((_, i) => ({ x: xs[i] ?? 0, y: ys[i] ?? 0 }));
}
