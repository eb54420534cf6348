import { measures } from '../measures.ts';
import type { Bundle } from './assign-tracks.ts';
import type { Stretch } from './stretches.ts';

/** Where the stretches of a bundle run, relative to the middle of their line, and how far they and their labels reach. */
export interface Offsets {
	readonly at: ReadonlyMap<number, number>;
	readonly low: number;
	readonly high: number;
}

/** Room for labels is made by spacing only in small bundles; in large ones a label waits for hover and focus. */
const mostForLabels = 6;
/** Spacing made for labels may be drawn together this much before it is given up. */
const nearlyFits = 0.96;

/** `labelExtent` is how wide a stretch's label is across it, 0 if it carries none; `air` what two labels keep apart, null for no room at all. */
function separation(a: Stretch, b: Stretch, aLabel: number, bLabel: number, air: number | null): number {
	const among = a.line % 2 === 1;
	const base = !among ? measures.track : a.upright ? measures.port : measures.sidePort;
	if (air === null || (aLabel === 0 && bLabel === 0)) return base;
	const sideBySide = among && aLabel > 0 && bLabel > 0;
	const wanted = sideBySide
		? (aLabel + bLabel) / 2 + air + 0.5
		: Math.max(aLabel, bLabel) / 2 + measures.labelClearance;
	return Math.max(base, wanted);
}

/** The least position that is far enough beyond `bounds` and on either side of `apart`. */
function leastPosition(bounds: readonly number[], apart: readonly (readonly [number, number])[]): number {
	const least = Math.max(0, ...bounds);
	const candidates = [least, ...apart.map(([at, distance]) => at + distance)].filter((at) => at >= least);
	const free = candidates.filter((at) =>
		apart.every(([other, distance]) => Math.abs(at - other) >= distance - 1e-9),
	);
	return Math.min(...free);
}

function spread(bundle: Bundle, all: readonly Stretch[], label: (i: number) => number, air: number | null) {
	const at = new Map<number, number>();
	bundle.members.forEach((i, n) => {
		const stretch = all[i];
		const bounds: number[] = [];
		const apart: (readonly [number, number])[] = [];
		bundle.members.slice(0, n).forEach((j, k) => {
			const other = all[j];
			const relation = bundle.relation(k, n);
			if (stretch === undefined || other === undefined || relation === null) return;
			const distance = separation(stretch, other, label(i), label(j), air);
			if (relation.order === 0) apart.push([at.get(j) ?? 0, distance]);
			else bounds.push((at.get(j) ?? 0) + distance);
		});
		at.set(i, leastPosition(bounds, apart));
	});
	return at;
}

const rangeOf = (at: ReadonlyMap<number, number>) => {
	const values = [...at.values()];
	return { low: Math.min(...values), high: Math.max(...values) };
};

/** What to take off so that straight moves, or else all of them, lie around the middle, yet none beyond `band`. */
function middleOf(at: ReadonlyMap<number, number>, all: readonly Stretch[], band: number): number {
	const { low, high } = rangeOf(at);
	const straight = [...at]
		.filter(([i]) => all[i]?.lowTurn === 0 && all[i]?.highTurn === 0)
		.map(([, value]) => value);
	if (straight.length === 0 || band === Infinity) return (low + high) / 2;
	const wanted = straight.reduce((sum, value) => sum + value, 0) / straight.length;
	return Math.min(low + band / 2, Math.max(high - band / 2, wanted));
}

/**
 * Spaces a bundle: lines at least a track apart, more where a label needs it. In a card's row or column all must
 * fit the card's edge: its middle (`usual` pixels) if they can, else `most` of it, drawn together as far as needed.
 * Labels beside each other get air where that fits, else what keeps them apart, else none.
 */
export function trackOffsets(
	bundle: Bundle,
	all: readonly Stretch[],
	labelExtent: (stretch: number) => number,
	usual: number,
	most: number,
): Offsets {
	const few = bundle.members.length <= mostForLabels;
	let at = spread(bundle, all, labelExtent, few ? measures.labelAir : null);
	let range = rangeOf(at);
	for (const air of few ? [measures.labelClearance, null] : []) {
		if ((range.high - range.low) * nearlyFits <= usual) break;
		at = spread(bundle, all, labelExtent, air);
		range = rangeOf(at);
	}
	const band = range.high - range.low > usual ? Math.max(most, 0) : usual;
	const squeeze = Math.min(1, band / Math.max(1e-6, range.high - range.low));
	for (const [i, value] of at) at.set(i, value * squeeze);
	const middle = middleOf(at, all, band);
	let low = 0;
	let high = 0;
	for (const [i, value] of at) {
		const moved = value - middle;
		at.set(i, moved);
		low = Math.min(low, moved - labelExtent(i) / 2);
		high = Math.max(high, moved + labelExtent(i) / 2);
	}
	return { at, low, high };
}
