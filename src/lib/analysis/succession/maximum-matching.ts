/**
 * A largest set of pairs in which each left and each right stands at most once, by Hopcroft and Karp in the order of
 * edges x root of nodes. `choices` lists for each left the rights it may go with, as numbers below `rights`; the answer
 * is the right of each left, -1 for none. Without recursion, so that long chains of choices end too.
 */
export function maximumMatching(choices: readonly (readonly number[])[], rights: number): Int32Array {
	const rightOf = new Int32Array(choices.length).fill(-1);
	const leftOf = new Int32Array(rights).fill(-1);
	const layer = new Int32Array(choices.length);
	const next = new Int32Array(choices.length);
	while (layered(choices, rightOf, leftOf, layer)) {
		next.fill(0);
		for (let left = 0; left < choices.length; left++)
			if (rightOf[left] === -1) augment(left, { choices, rightOf, leftOf, layer, next });
	}
	return rightOf;
}

/** Puts every left on the layer of the shortest alternating path to it; whether one ends in a free right. */
function layered(
	choices: readonly (readonly number[])[],
	rightOf: Int32Array,
	leftOf: Int32Array,
	layer: Int32Array,
): boolean {
	const queue: number[] = [];
	layer.fill(-1);
	for (let left = 0; left < choices.length; left++) {
		if (rightOf[left] !== -1) continue;
		layer[left] = 0;
		queue.push(left);
	}
	let ends = false;
	for (let at = 0; at < queue.length; at++) {
		const left = queue[at] as number;
		for (const right of choices[left] ?? []) {
			const other = leftOf[right] as number;
			if (other === -1) ends = true;
			else if (layer[other] === -1) {
				layer[other] = (layer[left] as number) + 1;
				queue.push(other);
			}
		}
	}
	return ends;
}

interface Search {
	readonly choices: readonly (readonly number[])[];
	readonly rightOf: Int32Array;
	readonly leftOf: Int32Array;
	readonly layer: Int32Array;
	/** Where to go on looking among the choices of each left. */
	readonly next: Int32Array;
}

/** Turns round the pairs along one shortest path from `start` to a free right, where there is one. */
function augment(start: number, { choices, rightOf, leftOf, layer, next }: Search): void {
	const path = [start];
	for (let left = path.at(-1); left !== undefined; left = path.at(-1)) {
		const right = choices[left]?.[next[left] as number];
		if (right === undefined) {
			layer[left] = -1;
			path.pop();
			// The choice that led here is spent.
			const above = path.at(-1);
			if (above !== undefined) next[above] = (next[above] as number) + 1;
			continue;
		}
		const other = leftOf[right] as number;
		if (other === -1) {
			for (const one of path) {
				const chosen = choices[one]?.[next[one] as number] as number;
				rightOf[one] = chosen;
				leftOf[chosen] = one;
			}
			return;
		}
		if (layer[other] === (layer[left] as number) + 1) path.push(other);
		else next[left] = (next[left] as number) + 1;
	}
}
