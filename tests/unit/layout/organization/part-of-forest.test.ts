import fc from 'fast-check';
import { expect, test } from 'vitest';
import { icicle, icicleAt } from '#lib/layout/organization/icicle.ts';
import { partOfForest } from '#lib/layout/organization/part-of-forest.ts';
import type { Forest } from '#lib/layout/organization/tidy-tree.ts';
import { arrangeOrganization } from '#lib/layout/organization/arrange.ts';

/** Each place under the one named for it, always an earlier one; -1 is a root. */
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

/** Every place of the part, said by a walk from its roots. */
function walked({ parents, firstChild, children }: Forest): ReadonlySet<number> {
	const open = [...parents.keys()].filter((at) => parents[at] === -1);
	for (const at of open) open.push(...children.subarray(firstChild[at], firstChild[at + 1]));
	return new Set(open);
}

const random = fc.tuple(
	fc.array(fc.tuple(fc.nat(), fc.boolean()), { minLength: 1, maxLength: 40 }),
	fc.integer({ min: -1, max: 39 }),
	fc.boolean(),
);

test('300 random parts hold what is below their head and leads to what is wanted, and are drawn whole', () => {
	const check = fc.property(random, ([rows, asked, filters]) => {
		const parents = rows.map(([above], at) => (at === 0 || above % 7 === 0 ? -1 : above % at));
		const head = asked < parents.length ? asked : -1;
		const wanted = filters ? Uint8Array.from(rows, ([, is]) => (is ? 1 : 0)) : null;
		const up = (at: number): readonly number[] => (at < 0 ? [] : [at, ...up(parents[at] ?? -1)]);
		const isBelow = (at: number) => head < 0 || up(at).includes(head);
		const leads = (at: number) =>
			!wanted || parents.some((_, place) => wanted[place] === 1 && isBelow(place) && up(place).includes(at));
		const expected = [...parents.keys()].filter((at) => isBelow(at) && leads(at));

		const part = partOfForest(forestOf(parents), { head, wanted });
		expect([...part.topDown].toSorted((a, b) => a - b)).toEqual(expected);
		expect([...walked(part)].toSorted((a, b) => a - b)).toEqual(expected);
		for (const arrangement of ['compact', 'vertical', 'left-to-right'] as const) {
			const not = () => false;
			const { shown } = arrangeOrganization({ ...part, isAssistant: not, isFolded: not }, arrangement);
			expect([...shown].toSorted((a, b) => a - b)).toEqual(expected);
		}
		const bars = icicle(part);
		for (const at of expected) {
			const below = [...part.children.subarray(part.firstChild[at], part.firstChild[at + 1])];
			const filled = below.reduce((sum, child) => sum + (bars.width[child] ?? 0), 0);
			if (below.length > 0) expect(filled).toBeCloseTo(bars.width[at] ?? 0, 9);
			const middle = (bars.left[at] ?? 0) + (bars.width[at] ?? 0) / 2;
			expect(icicleAt(bars, part, middle, bars.row[at] ?? 0)).toBe(at);
		}
		const roots = expected.filter((at) => part.parents[at] === -1);
		const whole = roots.reduce((sum, at) => sum + (bars.width[at] ?? 0), 0);
		if (roots.length > 0) expect(whole).toBeCloseTo(1, 9);
	});
	fc.assert(check, { numRuns: 300, seed: 20261125 });
});
