import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { orgGraph, reportsOf } from '#lib/analysis/organization/org-graph.ts';
import {
	arrangeOrganization,
	hanging,
	type OrgArrangement,
	type OrgLayout,
} from '#lib/layout/organization/arrange.ts';
import { OrgIndex } from '#lib/layout/organization/org-index.ts';
import { linkPoints } from '#lib/layout/organization/link-points.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import { organizationOf } from '../make/organization.ts';
import { anOrganization } from '../make/random-organization.ts';

function layoutOf(
	document: RolemapDocument,
	arrangement: OrgArrangement,
	folded = new Set<number>(),
): OrgLayout {
	const graph = orgGraph(document);
	const forest = {
		...graph,
		isAssistant: (at: number) => graph.positions[at]?.assistant === true,
		isFolded: (at: number) => folded.has(at),
	};
	return arrangeOrganization(forest, arrangement);
}

interface Box {
	readonly at: number;
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

function boxesOf({ shown, left, top, sizes: { card } }: OrgLayout): readonly Box[] {
	return [...shown].map((at) => {
		const [x, y] = [left[at] ?? NaN, top[at] ?? NaN];
		return { at, left: x, top: y, right: x + card.width, bottom: y + card.height };
	});
}

/** How much two stretches share; touching is none. */
const shared = (a: readonly [number, number], b: readonly [number, number]) =>
	Math.min(a[1], b[1]) - Math.max(a[0], b[0]);

function overlaps(boxes: readonly Box[]): readonly string[] {
	return boxes.flatMap((a, index) =>
		boxes
			.slice(index + 1)
			.filter(
				(b) =>
					shared([a.left, a.right], [b.left, b.right]) > 0.01 &&
					shared([a.top, a.bottom], [b.top, b.bottom]) > 0.01,
			)
			.map((b) => `${a.at} on ${b.at}`),
	);
}

function linesThroughCards(layout: OrgLayout, boxes: readonly Box[]): readonly string[] {
	return boxes.flatMap(({ at }) => {
		const points = linkPoints(layout, at) ?? [];
		const strokes = Array.from({ length: Math.max(0, points.length / 2 - 1) }, (_, index) => {
			const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = points.slice(index * 2, index * 2 + 4);
			return { x: [Math.min(x0, x1), Math.max(x0, x1)], y: [Math.min(y0, y1), Math.max(y0, y1)] } as const;
		});
		return boxes
			.filter((box) =>
				strokes.some(
					({ x, y }) =>
						x[0] < box.right - 0.01 &&
						x[1] > box.left + 0.01 &&
						y[0] < box.bottom - 0.01 &&
						y[1] > box.top + 0.01,
				),
			)
			.map((box) => `line to ${at} through ${box.at}`);
	});
}

describe.each(['vertical', 'compact', 'left-to-right'] as const)(
	'the %s chart of 500 random organizations',
	(arrangement) => {
		test('shows every card once, none on another and no line through one', () => {
			const hung = new Map<number, number>();
			const check = fc.property(anOrganization, (document) => {
				const layout = layoutOf(document, arrangement);
				const boxes = boxesOf(layout);
				for (const way of new Set(layout.hangs)) hung.set(way, (hung.get(way) ?? 0) + 1);
				expect(boxes.map(({ at }) => at).toSorted((a, b) => a - b)).toEqual(
					document.positions.map((_, at) => at),
				);
				expect(overlaps(boxes)).toEqual([]);
				expect(linesThroughCards(layout, boxes)).toEqual([]);
				for (const box of boxes) {
					expect(box.left).toBeGreaterThanOrEqual(layout.bounds.left);
					expect(box.bottom).toBeLessThanOrEqual(layout.bounds.bottom);
				}
			});
			fc.assert(check, { numRuns: 500, seed: 20261125 });
			// None of this says anything of what never came up.
			expect(hung.get(hanging.beside)).toBeGreaterThan(100);
			expect(hung.get(hanging.stacked) ?? 0).toBeGreaterThanOrEqual(arrangement === 'compact' ? 100 : 0);
		});

		test('leaves out what is folded away, and nothing else', () => {
			const check = fc.property(anOrganization, fc.nat(29), (document, place) => {
				const at = place % document.positions.length;
				const graph = orgGraph(document);
				const below = new Set<number>();
				const walk = [...reportsOf(graph, at)];
				for (const report of walk) {
					below.add(report);
					walk.push(...reportsOf(graph, report));
				}
				const { shown } = layoutOf(document, arrangement, new Set([at]));
				const left = document.positions.map((_, place) => place).filter((place) => !below.has(place));
				expect([...shown].toSorted((a, b) => a - b)).toEqual(left);
			});
			fc.assert(check, { numRuns: 200, seed: 20261125 });
		});

		test('tells by its index what is in a part of it: every card that touches it, every line that may', () => {
			const share = fc.double({ min: 0, max: 1, noNaN: true });
			const check = fc.property(anOrganization, share, share, fc.nat(900), (document, x, y, size) => {
				const layout = layoutOf(document, arrangement);
				const { bounds } = layout;
				const left = bounds.left + x * (bounds.right - bounds.left);
				const top = bounds.top + y * (bounds.bottom - bounds.top);
				const view = { left, top, right: left + size, bottom: top + size };
				const index = new OrgIndex(layout);
				const touching = boxesOf(layout)
					.filter((box) => box.left <= view.right && box.right >= view.left)
					.filter((box) => box.top <= view.bottom && box.bottom >= view.top)
					.map(({ at }) => at);
				expect([...index.cardsIn(view)].toSorted((a, b) => a - b)).toEqual(
					touching.toSorted((a, b) => a - b),
				);
				const turned = arrangement === 'left-to-right';
				const families = index.familiesIn(bounds);
				for (const at of layout.shown) {
					const points = linkPoints(layout, at);
					if (!points || layout.hangs[at] === hanging.beside) continue;
					const family = families.find(({ parent }) => parent === layout.parents[at]);
					const ends = turned ? [points[1], points[5]] : [points[0], points[4]];
					for (const end of ends) {
						expect(end).toBeGreaterThanOrEqual(family?.from ?? NaN);
						expect(end).toBeLessThanOrEqual(family?.to ?? NaN);
					}
				}
			});
			fc.assert(check, { numRuns: 200, seed: 20261125 });
		});
	},
);

test('a wide team of leaves is stacked in columns where the chart is compact', () => {
	const seats = Array.from({ length: 200 }, (_, at) => ({ id: `e${at}`, manager: 'lead' }));
	const document = organizationOf([{ id: 'lead' }, ...seats]);
	const [wide, compact] = [layoutOf(document, 'vertical'), layoutOf(document, 'compact')];
	const widthOf = ({ bounds }: OrgLayout) => bounds.right - bounds.left;
	expect(widthOf(compact)).toBeLessThan(widthOf(wide) / 6);
});

test('finds every card of a row whose stacked leaves come before leaders in the document', () => {
	const leaves = Array.from({ length: 6 }, (_, at) => ({ id: `e${at}`, manager: 'lead' }));
	const leaders = ['a', 'b', 'c'].flatMap((id) => [
		{ id, manager: 'lead' },
		{ id: `${id}1`, manager: id },
	]);
	const layout = layoutOf(organizationOf([{ id: 'lead' }, ...leaves, ...leaders]), 'compact');
	const index = new OrgIndex(layout);
	for (const { at, left, top } of boxesOf(layout))
		expect(index.cardsIn({ left, top, right: left, bottom: top })).toContain(at);
});
