import type { Forest } from './tidy-tree.ts';

/** A picture of everyone at once: a row a layer, each position as wide as the positions at its end. Shares of 1. */
export interface Icicle {
	/** Left edge and width of each place, 0 to 1. */
	readonly left: Float64Array;
	readonly width: Float64Array;
	/** 0 for a root. */
	readonly row: Int32Array;
	readonly rows: number;
}

/** Linear in the number of positions. Source: Kruskal and Landwehr, "Icicle Plots" (1983). */
export function icicle({ parents, firstChild, children, topDown }: Forest): Icicle {
	const count = parents.length;
	const ends = new Float64Array(count);
	for (let index = topDown.length - 1; index >= 0; index--) {
		const at = topDown[index] ?? 0;
		if (ends[at] === 0) ends[at] = 1;
		const parent = parents[at] ?? -1;
		if (parent >= 0) ends[parent] = (ends[parent] ?? 0) + (ends[at] ?? 0);
	}
	const roots = topDown.filter((at) => parents[at] === -1);
	const total = roots.reduce((sum, at) => sum + (ends[at] ?? 0), 0) || 1;
	const [left, width, row] = [new Float64Array(count), new Float64Array(count), new Int32Array(count)];
	let rows = 0;
	let from = 0;
	for (const at of roots) {
		left[at] = from / total;
		from += ends[at] ?? 0;
	}
	for (const at of topDown) {
		width[at] = (ends[at] ?? 0) / total;
		rows = Math.max(rows, (row[at] ?? 0) + 1);
		let next = left[at] ?? 0;
		for (let place = firstChild[at] ?? 0; place < (firstChild[at + 1] ?? 0); place++) {
			const child = children[place] ?? 0;
			left[child] = next;
			row[child] = (row[at] ?? 0) + 1;
			next += (ends[child] ?? 0) / total;
		}
	}
	return { left, width, row, rows };
}

/** The place drawn at a share across and a row; -1 where there is none. Walks down from the roots. */
export function icicleAt(
	{ left, width, row }: Icicle,
	forest: Forest,
	across: number,
	wantedRow: number,
): number {
	const holds = (at: number) => across >= (left[at] ?? 0) && across < (left[at] ?? 0) + (width[at] ?? 0);
	let at = forest.topDown.find((place) => forest.parents[place] === -1 && holds(place)) ?? -1;
	while (at >= 0 && (row[at] ?? 0) < wantedRow) {
		const below = forest.children.subarray(forest.firstChild[at], forest.firstChild[at + 1]);
		at = below.find(holds) ?? -1;
	}
	return at;
}
