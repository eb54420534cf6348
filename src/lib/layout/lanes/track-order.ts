import type { Stretch } from './stretches.ts';

export type End = 'low' | 'high';

/**
 * Which of two stretches of one line lies before the other (-1: `a` at the smaller coordinate, 1: `b`, 0: it
 * makes no difference) if they are not to cross at this end. Where both turn the same way the question is handed
 * on to the stretches they turn into. `settle` decides between moves that end at the same edge of a card.
 */
function orderAtEnd(a: Stretch, b: Stretch, end: End, all: readonly Stretch[], settle: boolean): number {
	const aTurn = end === 'low' ? a.lowTurn : a.highTurn;
	const bTurn = end === 'low' ? b.lowTurn : b.highTurn;
	const reach = end === 'low' ? b.low - a.low : a.high - b.high;
	if (reach > 0) return bTurn === 0 ? 0 : -bTurn;
	if (reach < 0) return aTurn;
	if (aTurn !== bTurn) return aTurn - bTurn < 0 ? -1 : 1;
	if (aTurn === 0) return settle ? (a.move < b.move ? -1 : 1) : 0;
	const aNext = all[end === 'low' ? a.lowNext : a.highNext];
	const bNext = all[end === 'low' ? b.lowNext : b.highNext];
	if (aNext === undefined || bNext === undefined) return 0;
	const order = orderAtEnd(aNext, bNext, aTurn === -1 ? 'low' : 'high', all, settle);
	return order * (end === 'low' ? aTurn : -aTurn);
}

/**
 * The order of two overlapping stretches of one line, and how firmly the drawing asks for it (0 to 2). Where both
 * orders cross once, or neither does, the end at which the earlier move starts decides, so that two moves that
 * run side by side through several streets do not change sides on the way.
 */
export function trackOrder(
	a: Stretch,
	b: Stretch,
	all: readonly Stretch[],
): { order: -1 | 1; firmness: number } {
	const sum = orderAtEnd(a, b, 'low', all, false) + orderAtEnd(a, b, 'high', all, false);
	if (sum !== 0) return { order: sum < 0 ? -1 : 1, firmness: Math.abs(sum) };
	const earlier = a.move < b.move ? a : b;
	const first: End = earlier.startsLow ? 'low' : 'high';
	const settled =
		orderAtEnd(a, b, first, all, true) || orderAtEnd(a, b, first === 'low' ? 'high' : 'low', all, true);
	return { order: settled < 0 || (settled === 0 && a.move < b.move) ? -1 : 1, firmness: 0 };
}
