/** A forest by places: the children of `at` are `children[firstChild[at]] … children[firstChild[at + 1] - 1]`. */
export interface Forest {
	/** -1 for a root. */
	readonly parents: Int32Array;
	readonly firstChild: Int32Array;
	readonly children: Int32Array;
	/** Every place once, parents before their children. */
	readonly topDown: Int32Array;
}

/**
 * Centers of a tidy tree's nodes across the direction in which it grows: children centered below their parent,
 * subtrees as close as `widths` (in the units of the answer, the room between neighbors in them) allow, equal
 * subtrees drawn alike. Linear in the number of nodes and without recursion, so that a chain of any depth and a
 * node with any number of children are laid out. Roots stand side by side.
 *
 * Source: Buchheim, Jünger and Leipert, "Improving Walker's Algorithm to Run in Linear Time" (2002).
 */
export function tidyTree(
	{ parents, firstChild, children, topDown }: Forest,
	widths: Float64Array,
): Float64Array {
	const count = parents.length;
	// The place after the last stands for the parent of all roots, which nobody sees.
	const first = (at: number) => (at === count ? 0 : (firstChild[at] ?? 0));
	const roots = topDown.filter((at) => parents[at] === -1);
	const end = (at: number) => (at === count ? roots.length : (firstChild[at + 1] ?? 0));
	const child = (at: number, place: number) =>
		at === count ? (roots[place] ?? -1) : (children[place] ?? -1);

	const prelim = new Float64Array(count + 1);
	const modifier = new Float64Array(count + 1);
	const change = new Float64Array(count + 1);
	const shift = new Float64Array(count + 1);
	const middle = new Float64Array(count + 1);
	const thread = new Int32Array(count + 1).fill(-1);
	const ancestor = Int32Array.from({ length: count + 1 }, (_, at) => at);
	const numberOf = new Int32Array(count + 1);
	const above = new Int32Array(count + 1).fill(count);
	above.set(parents.map((parent) => (parent < 0 ? count : parent)));

	const nextLeft = (at: number) => (first(at) < end(at) ? child(at, first(at)) : (thread[at] ?? -1));
	const nextRight = (at: number) => (first(at) < end(at) ? child(at, end(at) - 1) : (thread[at] ?? -1));
	const apart = (left: number, right: number) => ((widths[left] ?? 0) + (widths[right] ?? 0)) / 2;

	/** Moves the subtree of `at` away from what stands left of it; gives the sibling to compare the next one with. */
	function apportion(at: number, left: number, leftmost: number, known: number): number {
		let [insideRight, outsideRight, insideLeft, outsideLeft] = [at, at, left, leftmost];
		let [shiftIR, shiftOR, shiftIL, shiftOL] = [
			modifier[at] ?? 0,
			modifier[at] ?? 0,
			modifier[left] ?? 0,
			modifier[leftmost] ?? 0,
		];
		let defaultAncestor = known;
		let [nextIL, nextIR] = [nextRight(insideLeft), nextLeft(insideRight)];
		while (nextIL >= 0 && nextIR >= 0) {
			[insideLeft, insideRight] = [nextIL, nextIR];
			outsideLeft = nextLeft(outsideLeft);
			outsideRight = nextRight(outsideRight);
			ancestor[outsideRight] = at;
			const move =
				(prelim[insideLeft] ?? 0) +
				shiftIL -
				(prelim[insideRight] ?? 0) -
				shiftIR +
				apart(insideLeft, insideRight);
			if (move > 0) {
				const from = ancestor[insideLeft] ?? 0;
				const mover = above[from] === above[at] ? from : defaultAncestor;
				const between = (numberOf[at] ?? 0) - (numberOf[mover] ?? 0);
				const ratio = move / between;
				change[at] = (change[at] ?? 0) - ratio;
				shift[at] = (shift[at] ?? 0) + move;
				change[mover] = (change[mover] ?? 0) + ratio;
				prelim[at] = (prelim[at] ?? 0) + move;
				modifier[at] = (modifier[at] ?? 0) + move;
				shiftIR += move;
				shiftOR += move;
			}
			shiftIL += modifier[insideLeft] ?? 0;
			shiftIR += modifier[insideRight] ?? 0;
			shiftOL += modifier[outsideLeft] ?? 0;
			shiftOR += modifier[outsideRight] ?? 0;
			[nextIL, nextIR] = [nextRight(insideLeft), nextLeft(insideRight)];
		}
		if (nextIL >= 0 && nextRight(outsideRight) < 0) {
			thread[outsideRight] = nextIL;
			modifier[outsideRight] = (modifier[outsideRight] ?? 0) + shiftIL - shiftOR;
		}
		if (nextIR >= 0 && nextLeft(outsideLeft) < 0) {
			thread[outsideLeft] = nextIR;
			modifier[outsideLeft] = (modifier[outsideLeft] ?? 0) + shiftIR - shiftOL;
			defaultAncestor = at;
		}
		return defaultAncestor;
	}

	function placeChildren(parent: number): void {
		const [from, to] = [first(parent), end(parent)];
		if (from === to) return;
		const leftmost = child(parent, from);
		let defaultAncestor = leftmost;
		let left = -1;
		for (let place = from; place < to; place++) {
			const at = child(parent, place);
			numberOf[at] = place - from;
			const isLeaf = first(at) === end(at);
			prelim[at] = left < 0 ? (middle[at] ?? 0) : (prelim[left] ?? 0) + apart(left, at);
			if (left >= 0 && !isLeaf) modifier[at] = (prelim[at] ?? 0) - (middle[at] ?? 0);
			if (left >= 0) defaultAncestor = apportion(at, left, leftmost, defaultAncestor);
			left = at;
		}
		let [moved, changed] = [0, 0];
		for (let place = to - 1; place >= from; place--) {
			const at = child(parent, place);
			prelim[at] = (prelim[at] ?? 0) + moved;
			modifier[at] = (modifier[at] ?? 0) + moved;
			changed += change[at] ?? 0;
			moved += (shift[at] ?? 0) + changed;
		}
		middle[parent] = ((prelim[leftmost] ?? 0) + (prelim[left] ?? 0)) / 2;
	}

	for (let at = count - 1; at >= 0; at--) placeChildren(topDown[at] ?? 0);
	placeChildren(count);

	const centers = new Float64Array(count);
	const carried = new Float64Array(count + 1);
	for (const at of topDown) {
		const from = carried[above[at] ?? count] ?? 0;
		centers[at] = (prelim[at] ?? 0) + from;
		carried[at] = from + (modifier[at] ?? 0);
	}
	return centers;
}
