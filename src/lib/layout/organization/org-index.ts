import { hanging, type OrgLayout } from './arrange.ts';

/** Cards that stand on one line across the direction of growth, in order. */
interface Row {
	readonly along: number;
	readonly places: readonly number[];
}

/** The line that joins a manager's reports: where it runs, along the direction of growth and across it. */
export interface Family {
	readonly parent: number;
	readonly bend: number;
	readonly from: number;
	readonly to: number;
}

/** What of a chart is in a part of it, found by searching its rows. */
export class OrgIndex {
	readonly #layout: OrgLayout;
	readonly #sideways: boolean;
	readonly #across: Float64Array;
	readonly #rows: readonly Row[];
	readonly #families: readonly { readonly along: number; readonly families: readonly Family[] }[];

	constructor(layout: OrgLayout) {
		this.#layout = layout;
		this.#sideways = layout.arrangement === 'left-to-right';
		this.#across = this.#sideways ? layout.top : layout.left;
		const along = this.#sideways ? layout.left : layout.top;
		this.#rows = rowsOf(layout.shown, along, this.#across);
		this.#families = familyRows(layout, this.#sideways);
	}

	/** Places of the cards that touch the rectangle, at most `most` of them. */
	cardsIn(view: Box, most = Infinity): readonly number[] {
		const { card } = this.#layout.sizes;
		const [size, deep] = this.#sideways ? [card.height, card.width] : [card.width, card.height];
		const [low, high, from, to] = this.#turned(view);
		const found: number[] = [];
		for (const { along, places } of this.#rows) {
			if (along + deep < low || along > high) continue;
			let at = firstAtLeast(places, (place) => (this.#across[place] ?? 0) + size, from);
			for (; at < places.length && found.length < most; at++) {
				const place = places[at] ?? 0;
				if ((this.#across[place] ?? 0) > to) break;
				found.push(place);
			}
		}
		return found;
	}

	/** The families whose line, or the line from their manager to it, may touch the rectangle. */
	familiesIn(view: Box): readonly Family[] {
		const [low, high, from, to] = this.#turned(view);
		const { card, between } = this.#layout.sizes;
		const reach = (this.#sideways ? card.width : card.height) * 4 + between;
		const found: Family[] = [];
		for (const { along, families } of this.#families) {
			if (along < low - reach || along > high + reach) continue;
			let at = firstAtLeast(families, (family) => family.to, from);
			for (; at < families.length; at++) {
				const family = families[at];
				if (!family || family.from > to) break;
				found.push(family);
			}
		}
		return found;
	}

	#turned({ left, top, right, bottom }: Box): readonly [number, number, number, number] {
		return this.#sideways ? [left, right, top, bottom] : [top, bottom, left, right];
	}
}

/** A rectangle in the chart's own units. */
export interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

function rowsOf(shown: Int32Array, along: Float64Array, across: Float64Array): readonly Row[] {
	const rows = new Map<number, number[]>();
	for (const at of shown) {
		const key = along[at] ?? 0;
		const row = rows.get(key);
		if (row) row.push(at);
		else rows.set(key, [at]);
	}
	return [...rows].map(([key, places]) => ({ along: key, places: inOrder(places, (at) => across[at] ?? 0) }));
}

/** Sorted where it is not yet: rows of a tidy tree mostly are. */
function inOrder<T>(list: T[], key: (one: T) => number): readonly T[] {
	let last = -Infinity;
	for (const one of list) {
		if (key(one) < last) return list.sort((a, b) => key(a) - key(b));
		last = key(one);
	}
	return list;
}

function familyRows(
	{ shown, parents, hangs, bends, left, top, sizes }: OrgLayout,
	sideways: boolean,
): readonly { readonly along: number; readonly families: readonly Family[] }[] {
	const across = sideways ? top : left;
	const size = sideways ? sizes.card.height : sizes.card.width;
	const gap = sideways ? sizes.stacked : sizes.beside;
	const from = new Float64Array(parents.length).fill(Infinity);
	const to = new Float64Array(parents.length).fill(-Infinity);
	const bend = new Float64Array(parents.length);
	const leaders: number[] = [];
	for (const at of shown) {
		const parent = parents[at] ?? -1;
		if (parent < 0 || hangs[at] === hanging.beside) continue;
		const stem = (across[parent] ?? 0) + size / 2;
		// A line ends above the middle of a card, or beside a stacked one.
		const end = (across[at] ?? 0) + (hangs[at] === hanging.stacked ? -gap / 2 : size / 2);
		if (from[parent] === Infinity) leaders.push(parent);
		from[parent] = Math.min(from[parent] ?? 0, stem, end);
		to[parent] = Math.max(to[parent] ?? 0, stem, end);
		bend[parent] = bends[at] ?? 0;
	}
	const rows = new Map<number, Family[]>();
	for (const parent of leaders) {
		const own = { parent, bend: bend[parent] ?? 0, from: from[parent] ?? 0, to: to[parent] ?? 0 };
		const row = rows.get(own.bend);
		if (row) row.push(own);
		else rows.set(own.bend, [own]);
	}
	// Families of one row stand side by side: those of a tidy tree never interleave.
	return [...rows].map(([along, families]) => ({ along, families: inOrder(families, (one) => one.from) }));
}

/** The first of `list`, which is in order of `key`, whose key is at least `wanted`. */
function firstAtLeast<T>(list: readonly T[], key: (one: T) => number, wanted: number): number {
	let [low, high] = [0, list.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		const one = list[middle];
		if (one !== undefined && key(one) < wanted) low = middle + 1;
		else high = middle;
	}
	return low;
}
