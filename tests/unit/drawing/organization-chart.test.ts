import { expect, test } from 'vitest';
import { drawOrganizationChart } from '#lib/drawing/organization-chart.ts';
import { shapeBounds } from '#lib/drawing/shape-bounds.ts';
import { lightTheme } from '#lib/drawing/theme.ts';
import { project } from '#lib/model/projection.ts';
import { printedCardWidth, printsLegibly } from '#lib/layout/organization/printed-size.ts';
import { OrganizationView } from '#lib/state/organization-view.svelte.ts';
import { largeOrganization } from '../../make/large-organization.ts';

const document = project(largeOrganization(300), { purpose: 'print' });

function drawn(view: OrganizationView, most: number) {
	const { layout, layers } = view.layoutWithin(most);
	const shapes = drawOrganizationChart(
		layout,
		{
			name: (at) => view.namesAt(at).join(', '),
			title: (at) => view.graph.positions[at]?.title ?? '',
			figures: () => '',
			note: () => '',
			color: () => 0,
			isVacant: (at) => view.isVacant(at),
			folded: () => 0,
		},
		view.dotted,
		lightTheme,
	);
	return { layout, layers, shapes };
}

test.each(['compact', 'vertical', 'left-to-right'] as const)(
	'%s: every card is drawn once, a line to each that has a manager, where the layout has it',
	(arrangement) => {
		const shown = () => ({ view: arrangement, layers: null });
		const view = new OrganizationView(() => document, undefined, shown);
		const { layout, layers, shapes } = drawn(view, 1000);
		expect(layers).toBeNull();
		const frames = shapes.filter((shape) => shape.kind === 'rectangle' && shape.width > 100);
		expect(new Set(frames.map(({ of }) => of.id)).size).toBe(300);
		expect(frames).toHaveLength(300);
		const vacant = [...view.graph.positions.keys()].filter((at) => view.isVacant(at)).length;
		expect(vacant).toBeGreaterThan(3);
		expect(frames.filter((shape) => shape.kind === 'rectangle' && shape.stroke?.dashes.length)).toHaveLength(
			vacant,
		);
		expect(shapes.filter(({ kind }) => kind === 'path')).toHaveLength(299 + view.dotted.length);
		const { x, y, width, height } = shapeBounds(frames);
		const { left, top, right, bottom } = layout.bounds;
		expect([x, y]).toEqual([left, top]);
		expect(x + width).toBeCloseTo(right, 3);
		expect(y + height).toBeCloseTo(bottom, 3);
	},
);

test('of more cards than a sheet holds the upper layers are drawn', () => {
	const view = new OrganizationView(
		() => document,
		undefined,
		() => ({ layers: null }),
	);
	const { layout, layers } = drawn(view, 60);
	expect(layers).not.toBeNull();
	expect(layout.shown.length).toBeLessThanOrEqual(60);
	const onNext = [...view.layout.shown].filter((at) => view.shownLayer(at) === (layers ?? 0) + 1).length;
	expect(layout.shown.length + onNext).toBeGreaterThan(60);
	for (const at of layout.shown) expect(view.shownLayer(at)).toBeLessThanOrEqual(layers ?? 0);
});

test('what would be too wide to be read on one sheet is printed compactly, and nothing else is', () => {
	const large = new OrganizationView(
		() => document,
		undefined,
		() => ({ view: 'vertical', layers: null }),
	);
	const [wide, compact] = [large.layoutWithin(1000).layout, large.layoutWithin(1000, 'compact').layout];
	expect(compact.shown.length).toBe(wide.shown.length);
	expect(printedCardWidth(compact)).toBeGreaterThan(printedCardWidth(wide) * 1.25);
	expect([printsLegibly(compact, wide), printsLegibly(wide, compact)]).toEqual([true, false]);
	const few = new OrganizationView(
		() => document,
		undefined,
		() => ({ view: 'vertical', layers: 2 }),
	);
	expect(printsLegibly(few.layoutWithin(1000, 'compact').layout, few.layoutWithin(1000).layout)).toBe(false);
});
