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
export function tidyTree(forest: Forest, widths: Float64Array): Float64Array {
	const { parents, topDown } = forest;
	const walk = new FirstWalk(forest, widths);
	for (let at = parents.length - 1; at >= 0; at--) walk.placeChildren(topDown[at] ?? 0);
	walk.placeChildren(walk.top);
	const centers = new Float64Array(parents.length);
	const carried = new Float64Array(parents.length + 1);
	for (const at of topDown) {
		const from = carried[walk.above[at] ?? walk.top] ?? 0;
		centers[at] = (walk.prelim[at] ?? 0) + from;
		carried[at] = from + (walk.modifier[at] ?? 0);
	}
	return centers;
}

/** The paper's first walk; its names are kept. Children are placed before their parent's siblings are. */
class FirstWalk {
	/** The place after the last: the parent of all roots, which nobody sees. */
	readonly top: number;
	readonly above: Int32Array;
	readonly prelim: Float64Array;
	readonly modifier: Float64Array;
	readonly #firstChild: Int32Array;
	readonly #children: Int32Array;
	readonly #widths: Float64Array;
	readonly #change: Float64Array;
	readonly #shift: Float64Array;
	readonly #middle: Float64Array;
	readonly #thread: Int32Array;
	readonly #ancestor: Int32Array;
	readonly #number: Int32Array;

	constructor({ parents, firstChild, children, topDown }: Forest, widths: Float64Array) {
		const count = parents.length;
		const floats = () => new Float64Array(count + 1);
		this.top = count;
		this.above = Int32Array.from(parents, (parent) => (parent < 0 ? count : parent));
		const roots = topDown.filter((at) => parents[at] === -1);
		this.#children = new Int32Array(children.length + roots.length);
		this.#children.set(children);
		this.#children.set(roots, children.length);
		this.#firstChild = new Int32Array(count + 2);
		this.#firstChild.set(firstChild.subarray(0, count + 1));
		this.#firstChild[count] = children.length;
		this.#firstChild[count + 1] = this.#children.length;
		this.#widths = widths;
		[this.prelim, this.modifier, this.#change] = [floats(), floats(), floats()];
		[this.#shift, this.#middle] = [floats(), floats()];
		this.#thread = new Int32Array(count + 1).fill(-1);
		this.#ancestor = Int32Array.from({ length: count + 1 }, (_, at) => at);
		this.#number = new Int32Array(count + 1);
	}

	/** Places the children of `parent` beside each other, whose own children have been placed. */
	placeChildren(parent: number): void {
		const [from, to] = [this.#from(parent), this.#from(parent + 1)];
		if (from === to) return;
		const leftmost = this.#children[from] ?? 0;
		let known = leftmost;
		let left = -1;
		for (let place = from; place < to; place++) {
			const at = this.#children[place] ?? 0;
			this.#number[at] = place - from;
			const middle = this.#middle[at] ?? 0;
			this.prelim[at] = left < 0 ? middle : (this.prelim[left] ?? 0) + this.#apart(left, at);
			if (left >= 0) {
				if (this.#from(at) < this.#from(at + 1)) this.modifier[at] = (this.prelim[at] ?? 0) - middle;
				known = this.#apportion(at, left, leftmost, known);
			}
			left = at;
		}
		this.#executeShifts(from, to);
		this.#middle[parent] = ((this.prelim[leftmost] ?? 0) + (this.prelim[left] ?? 0)) / 2;
	}

	#executeShifts(from: number, to: number): void {
		let [moved, changed] = [0, 0];
		for (let place = to - 1; place >= from; place--) {
			const at = this.#children[place] ?? 0;
			this.#move(at, moved);
			changed += this.#change[at] ?? 0;
			moved += (this.#shift[at] ?? 0) + changed;
		}
	}

	/** Moves the subtree of `at` away from what stands left of it; gives the sibling to compare the next one with. */
	#apportion(at: number, left: number, leftmost: number, known: number): number {
		const { modifier } = this;
		const of = (node: number) => modifier[node] ?? 0;
		let [insideRight, outsideRight, insideLeft, outsideLeft] = [at, at, left, leftmost];
		let [shiftIR, shiftOR, shiftIL, shiftOL] = [of(at), of(at), of(left), of(leftmost)];
		let [nextIL, nextIR] = [this.#nextRight(insideLeft), this.#nextLeft(insideRight)];
		while (nextIL >= 0 && nextIR >= 0) {
			[insideLeft, insideRight] = [nextIL, nextIR];
			[outsideLeft, outsideRight] = [this.#nextLeft(outsideLeft), this.#nextRight(outsideRight)];
			this.#ancestor[outsideRight] = at;
			const [ends, begins] = [this.prelim[insideLeft] ?? 0, this.prelim[insideRight] ?? 0];
			const short = ends + shiftIL - begins - shiftIR + this.#apart(insideLeft, insideRight);
			if (short > 0) {
				this.#moveSubtree(at, this.#moverOf(insideLeft, at, known), short);
				shiftIR += short;
				shiftOR += short;
			}
			shiftIL += of(insideLeft);
			shiftIR += of(insideRight);
			shiftOL += of(outsideLeft);
			shiftOR += of(outsideRight);
			[nextIL, nextIR] = [this.#nextRight(insideLeft), this.#nextLeft(insideRight)];
		}
		if (nextIL >= 0 && this.#nextRight(outsideRight) < 0) {
			this.#thread[outsideRight] = nextIL;
			modifier[outsideRight] = of(outsideRight) + shiftIL - shiftOR;
		}
		if (nextIR < 0 || this.#nextLeft(outsideLeft) >= 0) return known;
		this.#thread[outsideLeft] = nextIR;
		modifier[outsideLeft] = of(outsideLeft) + shiftIR - shiftOL;
		return at;
	}

	/** The sibling of `at` whose subtree `node` belongs to. */
	#moverOf(node: number, at: number, known: number): number {
		const from = this.#ancestor[node] ?? 0;
		return this.above[from] === this.above[at] ? from : known;
	}

	/** What `at` moves is shared out among the siblings between it and `mover`. */
	#moveSubtree(at: number, mover: number, by: number): void {
		const ratio = by / ((this.#number[at] ?? 0) - (this.#number[mover] ?? 0));
		this.#change[at] = (this.#change[at] ?? 0) - ratio;
		this.#shift[at] = (this.#shift[at] ?? 0) + by;
		this.#change[mover] = (this.#change[mover] ?? 0) + ratio;
		this.#move(at, by);
	}

	#move(at: number, by: number): void {
		this.prelim[at] = (this.prelim[at] ?? 0) + by;
		this.modifier[at] = (this.modifier[at] ?? 0) + by;
	}

	#from(at: number): number {
		return this.#firstChild[at] ?? 0;
	}

	#nextLeft(at: number): number {
		const from = this.#from(at);
		return (from < this.#from(at + 1) ? this.#children[from] : this.#thread[at]) ?? -1;
	}

	#nextRight(at: number): number {
		const to = this.#from(at + 1);
		return (this.#from(at) < to ? this.#children[to - 1] : this.#thread[at]) ?? -1;
	}

	#apart(left: number, right: number): number {
		return ((this.#widths[left] ?? 0) + (this.#widths[right] ?? 0)) / 2;
	}
}
