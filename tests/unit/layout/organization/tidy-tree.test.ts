import { hierarchy, tree } from 'd3-hierarchy';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tidyTree, type Forest } from '#lib/layout/organization/tidy-tree.ts';

/** The forest in which each place hangs under the one named for it, always an earlier one; -1 is a root. */
function forestOf(parents: readonly number[]): Forest {
	const under = parents.map((_, at) => parents.flatMap((parent, place) => (parent === at ? [place] : [])));
	const topDown = parents.flatMap((parent, at) => (parent < 0 ? [at] : []));
	for (const at of topDown) topDown.push(...(under[at] ?? []));
	const firstChild = under.reduce((starts, list) => [...starts, (starts.at(-1) ?? 0) + list.length], [0]);
	return {
		parents: Int32Array.from(parents),
		firstChild: Int32Array.from(firstChild),
		children: Int32Array.from(under.flat()),
		topDown: Int32Array.from(topDown),
	};
}

interface Node {
	readonly at: number;
	readonly children: Node[];
}

function byD3(parents: readonly number[], widths: readonly number[]): readonly number[] {
	const nodes = parents.map((_, at): Node => ({ at, children: [] }));
	const top: Node = { at: -1, children: [] };
	for (const [at, parent] of parents.entries()) {
		const node = nodes[at];
		if (node) (nodes[parent] ?? top).children.push(node);
	}
	const width = (at: number) => widths[at] ?? 0;
	const layout = tree<Node>()
		.nodeSize([1, 1])
		.separation((a, b) => (width(a.data.at) + width(b.data.at)) / 2);
	const centers = parents.map(() => 0);
	for (const { data, x } of layout(hierarchy(top)).descendants()) if (data.at >= 0) centers[data.at] = x;
	return centers;
}

const fromFirst = (centers: readonly number[]) => centers.map((center) => center - (centers[0] ?? 0));

test('every node of 500 random forests stands where d3-hierarchy puts it', () => {
	const forests = fc.array(fc.tuple(fc.nat(), fc.constantFrom(1, 1, 2, 3.5)), {
		minLength: 1,
		maxLength: 60,
	});
	const check = fc.property(forests, (rows) => {
		const parents = rows.map(([above], at) => (at === 0 || above % 9 === 0 ? -1 : above % at));
		const widths = rows.map(([, width]) => width);
		const ours = tidyTree(forestOf(parents), Float64Array.from(widths));
		const theirs = fromFirst(byD3(parents, widths));
		for (const [at, center] of fromFirst([...ours]).entries())
			expect(center).toBeCloseTo(theirs[at] ?? NaN, 6);
	});
	fc.assert(check, { numRuns: 500, seed: 20261125 });
});

test('a chain of 50,000 and a manager of 100,000 are laid out', () => {
	const depth = 50_000;
	const chain: Forest = {
		parents: Int32Array.from({ length: depth }, (_, at) => at - 1),
		firstChild: Int32Array.from({ length: depth + 1 }, (_, at) => Math.min(at, depth - 1)),
		children: Int32Array.from({ length: depth - 1 }, (_, at) => at + 1),
		topDown: Int32Array.from({ length: depth }, (_, at) => at),
	};
	expect(new Set(tidyTree(chain, new Float64Array(depth).fill(1)))).toEqual(new Set([0]));
	const reports = 100_000;
	const wide: Forest = {
		parents: Int32Array.from({ length: reports + 1 }, (_, at) => (at === 0 ? -1 : 0)),
		firstChild: Int32Array.from({ length: reports + 2 }, (_, at) => (at === 0 ? 0 : reports)),
		children: Int32Array.from({ length: reports }, (_, at) => at + 1),
		topDown: Int32Array.from({ length: reports + 1 }, (_, at) => at),
	};
	const centers = tidyTree(wide, new Float64Array(reports + 1).fill(1));
	expect((centers[reports] ?? 0) - (centers[1] ?? 0)).toBe(reports - 1);
	expect(centers[0]).toBeCloseTo(((centers[1] ?? 0) + (centers[reports] ?? 0)) / 2);
});

test('nothing has no places', () => {
	expect(tidyTree(forestOf([]), new Float64Array())).toHaveLength(0);
});
