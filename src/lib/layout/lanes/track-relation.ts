import { measures } from '../measures.ts';
import { overlap, type Stretch, type Turn } from './stretches.ts';
import { trackOrder } from './track-order.ts';

/** How two stretches of one line must lie: -1 or 1 is the side the first should keep, 0 only asks for distance. */
export interface Relation {
	readonly order: -1 | 0 | 1;
	/** How much is lost if the order is not kept. */
	readonly firmness: number;
}

/** The relation of two stretches of one line, null if they do not meet. */
export type Relate = (a: number, b: number) => Relation | null;

/** Level stretches are ordered before anything has a coordinate: by how their moves go on at both ends. */
export function relateLevel(all: readonly Stretch[]): Relate {
	return (i, j) => {
		const a = all[i];
		const b = all[j];
		if (a === undefined || b === undefined || !overlap(a, b)) return null;
		return trackOrder(a, b, all);
	};
}

/** Lines apart in this scale never meet; offsets within a line and the edges of cards stay far below it. */
const lineScale = 1e6;
const cardEdge = 4e5;

interface Ends {
	readonly low: number;
	readonly high: number;
}

/** Two upright stretches on one track keep this distance, so that their round corners do not read as one line. */
const clearance = 2 * measures.cornerRadius + 4;

/** How many crossings `b` makes with `a` on its left: ends of `b` that turn left, and of `a` that turn right. */
function crossings(a: Stretch, b: Stretch, aEnds: Ends, bEnds: Ends): number {
	const within = (turn: Turn, wanted: Turn, at: number, ends: Ends) =>
		turn === wanted && at > ends.low && at < ends.high ? 1 : 0;
	return (
		within(b.lowTurn, -1, bEnds.low, aEnds) +
		within(b.highTurn, -1, bEnds.high, aEnds) +
		within(a.lowTurn, 1, aEnds.low, bEnds) +
		within(a.highTurn, 1, aEnds.high, bEnds)
	);
}

/**
 * Upright stretches are ordered once the level ones have their offsets: where each begins and ends is then known,
 * so crossings are counted, and those that only share a cell without meeting can use one track.
 */
export function relateUpright(all: readonly Stretch[], offset: readonly number[]): Relate {
	const ends = all.map((stretch): Ends => {
		const at = (next: number, line: number, side: -1 | 1) =>
			next === -1 ? (line + side) * lineScale - side * cardEdge : line * lineScale + (offset[next] ?? 0);
		return { low: at(stretch.lowNext, stretch.low, -1), high: at(stretch.highNext, stretch.high, 1) };
	});
	return (i, j) => {
		const [a, b, aEnds, bEnds] = [all[i], all[j], ends[i], ends[j]];
		if (a === undefined || b === undefined || aEnds === undefined || bEnds === undefined) return null;
		if (Math.max(aEnds.low, bEnds.low) - Math.min(aEnds.high, bEnds.high) > clearance) return null;
		const difference = crossings(a, b, aEnds, bEnds) - crossings(b, a, bEnds, aEnds);
		return { order: difference < 0 ? -1 : difference > 0 ? 1 : 0, firmness: Math.abs(difference) };
	};
}
