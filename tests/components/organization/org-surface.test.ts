import { afterEach, expect, test } from 'vitest';
import type { OrgCards, OrgPicture } from '#lib/canvas/org-picture.ts';
import { OrgSurface } from '#lib/canvas/org-surface.ts';
import { lightTheme } from '#lib/drawing/theme.ts';
import { project } from '#lib/model/projection.ts';
import { OrganizationView } from '#lib/state/organization-view.svelte.ts';
import { largeOrganization } from '../../make/large-organization.ts';

const document_ = project(largeOrganization(120), { purpose: 'screen' });
const none = () => '';
const cards: OrgCards = {
	...{ name: none, title: none, figures: none, note: none },
	id: String,
	color: () => 0,
	isVacant: () => false,
	folded: () => 0,
	standing: () => 'same',
	isWanted: () => true,
};
let surface: OrgSurface | undefined;
afterEach(() => surface?.dispose());

/** A chart of 120 positions on a canvas of 800 by 500; `boxed` hears of the cards in frames. */
async function show(boxed: (places: readonly number[]) => void = () => undefined) {
	const canvas = document.createElement('canvas');
	canvas.style.cssText = 'position:fixed;left:0;top:0;width:800px;height:500px';
	document.body.replaceChildren(canvas);
	const ignore = () => undefined;
	const made = new OrgSurface(canvas, { onPress: ignore, onOpen: ignore, onDrop: ignore, onBox: boxed });
	surface = made;
	const all = () => ({ layers: null });
	const view = new OrganizationView(() => document_, undefined, all);
	const picture: OrgPicture = {
		...{ layout: view.layout, index: view.index, cards, dotted: [], theme: lightTheme },
		...{ selected: new Set<number>(), lit: new Set<number>() },
	};
	made.show(picture);
	await new Promise(requestAnimationFrame);
	const corner = (at: number) => ({
		x: (view.layout.left[at] ?? 0) * made.camera.zoom + made.camera.x,
		y: (view.layout.top[at] ?? 0) * made.camera.zoom + made.camera.y,
	});
	return { canvas, made, view, corner };
}

test.each([[[3]], [[3, 90]], [[0, 50, 119]]])('cards %j are all brought into view', async (places) => {
	const { made, corner, view } = await show();
	made.revealAll(places, true);
	const { width, height } = view.layout.sizes.card;
	for (const at of places) {
		const { x, y } = corner(at);
		expect(x).toBeGreaterThanOrEqual(0);
		expect(y).toBeGreaterThanOrEqual(0);
		expect(x + width * made.camera.zoom).toBeLessThanOrEqual(800);
		expect(y + height * made.camera.zoom).toBeLessThanOrEqual(500);
	}
});

test('a frame drawn with Shift held gives the cards that it touches, and moves nothing', async () => {
	const heard: (readonly number[])[] = [];
	const { canvas, made, view, corner } = await show((places) => heard.push(places));
	made.fit({ still: true });
	const before = made.camera;
	const [one, other] = [corner(1), corner(2)];
	const point = (type: string, x: number, y: number) =>
		canvas.dispatchEvent(
			new PointerEvent(type, { clientX: x, clientY: y, button: 0, pointerId: 1, shiftKey: true }),
		);
	canvas.setPointerCapture = () => undefined;
	point('pointerdown', Math.min(one.x, other.x) - 2, one.y + 1);
	point('pointermove', Math.max(one.x, other.x) + 2, one.y + 2);
	point('pointerup', Math.max(one.x, other.x) + 2, one.y + 2);
	expect(heard).toHaveLength(1);
	expect(heard[0]).toEqual(expect.arrayContaining([1, 2]));
	for (const at of heard[0] ?? []) expect(view.graph.layerOf[at]).toBe(2);
	expect(made.camera).toEqual(before);
});
