import { overlap, type Stretch } from './stretches.ts';
import { trackOrder } from './track-order.ts';

/** Stretches of one line that touch each other, directly or through others, from the smallest coordinate on. */
export type Bundle = readonly number[];

/** The bundles of one line: what overlaps, even through a third, must be spaced together. */
function groupByOverlap(members: readonly number[], all: readonly Stretch[]): readonly (readonly number[])[] {
	const sorted = members.toSorted((a, b) => (all[a]?.low ?? 0) - (all[b]?.low ?? 0) || a - b);
	const groups: number[][] = [];
	let end = -1;
	for (const i of sorted) {
		const stretch = all[i];
		if (stretch === undefined) continue;
		if (stretch.low > end || groups.length === 0) groups.push([]);
		groups.at(-1)?.push(i);
		end = Math.max(end, stretch.high);
	}
	return groups;
}

/**
 * Puts a bundle in an order that keeps as many wishes of its pairs as can be kept: a topological order, and
 * where wishes go round in a circle the stretch with the weakest wishes against it goes first.
 */
function inOrder(group: readonly number[], all: readonly Stretch[]): Bundle {
	const count = group.length;
	if (count === 1) return group;
	const against = new Float64Array(count);
	const wish = new Float64Array(count * count);
	for (let i = 0; i < count; i++)
		for (let j = i + 1; j < count; j++) {
			const a = all[group[i] ?? 0];
			const b = all[group[j] ?? 0];
			if (a === undefined || b === undefined || !overlap(a, b)) continue;
			const { order, firmness } = trackOrder(a, b, all);
			const [before, after] = order < 0 ? [i, j] : [j, i];
			wish[before * count + after] = 0.1 + firmness;
			against[after] = (against[after] ?? 0) + 0.1 + firmness;
		}
	const left = new Set(group.keys());
	const result: number[] = [];
	while (left.size > 0) {
		let next = -1;
		for (const i of left) if (next === -1 || (against[i] ?? 0) < (against[next] ?? 0) - 1e-9) next = i;
		left.delete(next);
		result.push(group[next] ?? 0);
		for (const j of left) against[j] = (against[j] ?? 0) - (wish[next * count + j] ?? 0);
	}
	return result;
}

/** All lines that stretches run in, each with its bundles in order. */
export function assignTracks(
	all: readonly Stretch[],
): readonly { readonly upright: boolean; readonly line: number; readonly bundles: readonly Bundle[] }[] {
	const lines = new Map<string, { upright: boolean; line: number; members: number[] }>();
	all.forEach(({ upright, line }, i) => {
		const key = `${upright} ${line}`;
		const entry = lines.get(key) ?? { upright, line, members: [] };
		entry.members.push(i);
		lines.set(key, entry);
	});
	return [...lines.values()].map(({ upright, line, members }) => ({
		upright,
		line,
		bundles: groupByOverlap(members, all).map((group) => inOrder(group, all)),
	}));
}
