import type { Forest } from './tidy-tree.ts';

/** Places in the order in which an outline lists them, what is folded left out. */
export function outlineRows(
	{ parents, children, firstChild, topDown }: Forest,
	isFolded: (at: number) => boolean,
): Int32Array {
	const list = new Int32Array(topDown.length);
	const open = [...topDown.filter((at) => (parents[at] ?? -1) < 0)].toReversed();
	let count = 0;
	for (let at = open.pop(); at !== undefined; at = open.pop()) {
		list[count++] = at;
		if (isFolded(at)) continue;
		for (let child = (firstChild[at + 1] ?? 0) - 1; child >= (firstChild[at] ?? 0); child--)
			open.push(children[child] ?? 0);
	}
	return list.subarray(0, count);
}
