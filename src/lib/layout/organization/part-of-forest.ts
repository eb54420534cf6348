import type { Forest } from './tidy-tree.ts';

/** The place of what is not in a part: neither a root nor below anybody. */
const outside = -2;

/** What a forest is cut down to. */
export interface Cut {
	/** The only root of the part; -1 for all of the forest's. */
	readonly head: number;
	/** 1 for each place that is wanted: the others stay only where a wanted one is below them. null keeps all. */
	readonly wanted: Uint8Array | null;
}

/**
 * A part of a forest, by the same places: what is not in it is in no list of it, and `parents` names none for it.
 * Linear; the forest itself where nothing is cut.
 */
export function partOfForest(forest: Forest, { head, wanted }: Cut): Forest {
	if (head < 0 && wanted === null) return forest;
	const { topDown } = forest;
	const isIn = new Uint8Array(forest.parents.length);
	for (const at of topDown) {
		const parent = forest.parents[at] ?? -1;
		isIn[at] = head < 0 || at === head || (parent >= 0 && isIn[parent] === 1) ? 1 : 0;
	}
	if (wanted) {
		const holds = Uint8Array.from(wanted);
		for (let index = topDown.length - 1; index >= 0; index--) {
			const at = topDown[index] ?? 0;
			const parent = forest.parents[at] ?? -1;
			if (holds[at] !== 1) isIn[at] = 0;
			else if (parent >= 0) holds[parent] = 1;
		}
	}
	const parents = forest.parents.map((parent, at) =>
		isIn[at] === 1 ? (at === head ? -1 : parent) : outside,
	);
	const firstChild = new Int32Array(parents.length + 1);
	const children = new Int32Array(forest.children.length);
	let filled = 0;
	for (let at = 0; at < parents.length; at++) {
		firstChild[at] = filled;
		for (let place = forest.firstChild[at] ?? 0; place < (forest.firstChild[at + 1] ?? 0); place++) {
			const child = forest.children[place] ?? 0;
			if (isIn[child] === 1 && child !== head) children[filled++] = child;
		}
	}
	firstChild[parents.length] = filled;
	const order = topDown.filter((at) => isIn[at] === 1);
	return { parents, firstChild, children: children.subarray(0, filled), topDown: order };
}
