import { afterEach, expect, test } from 'vitest';
import { LinkedCameras } from '#lib/canvas/linked-cameras.ts';
import type { OrgCards } from '#lib/canvas/org-picture.ts';
import { OrgSurface } from '#lib/canvas/org-surface.ts';
import { lightTheme } from '#lib/drawing/theme.ts';
import { doCommand } from '#lib/model/commands/do-command.ts';
import { project } from '#lib/model/projection.ts';
import { OrganizationView } from '#lib/state/organization-view.svelte.ts';
import { largeOrganization } from '../../make/large-organization.ts';

const none = () => '';
const cards: OrgCards = {
	...{ id: none, name: none, title: none, figures: none, note: none },
	color: () => 0,
	isVacant: () => false,
	folded: () => 0,
	standing: () => 'same',
	isWanted: () => true,
};
const opened: { dispose: () => void }[] = [];
afterEach(() => {
	for (const one of opened.splice(0)) one.dispose();
	document.body.replaceChildren();
});

function chartOf(shown: ReturnType<typeof project>, left: number) {
	const canvas = document.createElement('canvas');
	canvas.style.cssText = `position:fixed;left:${left}px;top:0;width:500px;height:400px`;
	document.body.append(canvas);
	const ignore = () => undefined;
	const surface = new OrgSurface(canvas, { onPress: ignore, onOpen: ignore, onBox: ignore });
	opened.push(surface);
	const view = new OrganizationView(
		() => shown,
		undefined,
		() => ({ layers: null }),
	);
	surface.show({
		...{ layout: view.layout, index: view.index, cards, dotted: [], theme: lightTheme },
		...{ selected: new Set<number>(), lit: new Set<number>() },
	});
	const idAt = (at: number) => view.graph.positions[at]?.id ?? '';
	const placeOf = (id: string) => view.graph.placeOf.get(id) ?? -1;
	/** Where a position is seen on its canvas. */
	const seen = (id: string) => {
		const { left: x = NaN, top: y = NaN } = surface.cornerAt(placeOf(id)) ?? {};
		const { camera } = surface;
		return [x * camera.zoom + camera.x, y * camera.zoom + camera.y].map((one) => Math.round(one));
	};
	return { canvas, surface, view, idAt, placeOf, seen };
}

/** 120 positions, and the same with a branch of the first layer closed. */
async function twoCharts() {
	const before = largeOrganization(120);
	const head = new OrganizationView(() => project(before, { purpose: 'screen' }));
	const closed = head.graph.positions[head.branches[0] ?? 0]?.id ?? '';
	const done = doCommand(before, 'close-position', { position: closed });
	if (!done.ok) throw new Error('not closed');
	const one = chartOf(project(before, { purpose: 'screen' }), 0);
	const other = chartOf(project(done.value.document, { purpose: 'screen' }), 500);
	await new Promise(requestAnimationFrame);
	other.surface.fit({ still: true });
	const linked = new LinkedCameras(one, other, 1, () => true);
	opened.push(linked);
	return { one, other, linked, closed };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 400));

test('whichever chart is moved, the other moves along, and what is before the eye is at the same place', async () => {
	const { one, other, closed } = await twoCharts();
	expect(one.surface.camera.zoom).toBe(other.surface.camera.zoom);
	const deepest = other.idAt(other.view.graph.positions.length - 1);
	expect(one.surface.cornerAt(one.placeOf(deepest))).not.toEqual(
		other.surface.cornerAt(other.placeOf(deepest)),
	);
	for (const [leader, follower] of [
		[other, one],
		[one, other],
	] as const) {
		leader.surface.reveal(leader.placeOf(deepest), true);
		await settled();
		expect(follower.seen(deepest)).toEqual(leader.seen(deepest));
		leader.surface.zoomBy(0.5);
		leader.surface.panBy(30, -20);
		expect(follower.surface.camera.zoom).toBe(leader.surface.camera.zoom);
		await settled();
		const near = leader.idAt(leader.surface.cardsNearEye()[0] ?? -1);
		if (near !== closed) expect(follower.seen(near)).toEqual(leader.seen(near));
	}
	// What only one of them has leaves the other where it was, as near as it can be.
	one.surface.reveal(one.placeOf(closed), true);
	await settled();
	const next =
		one.surface
			.cardsNearEye()
			.map(one.idAt)
			.find((id) => other.placeOf(id) >= 0) ?? '';
	expect(other.seen(next)).toEqual(one.seen(next));
});

test('keys and a drag lead as well, and nothing follows any more once they are apart', async () => {
	const { one, other, linked } = await twoCharts();
	const before = other.surface.camera;
	one.canvas.setPointerCapture = () => undefined;
	const point = (type: string, x: number, y: number) =>
		one.canvas.dispatchEvent(new PointerEvent(type, { clientX: x, clientY: y, button: 0, pointerId: 1 }));
	point('pointerdown', 100, 390);
	point('pointermove', 160, 350);
	point('pointerup', 160, 350);
	expect(other.surface.camera.x).toBeCloseTo(before.x + 60, 3);
	expect(other.surface.camera.y).toBeCloseTo(before.y - 40, 3);
	linked.dispose();
	const apart = other.surface.camera;
	one.surface.panBy(50, 50);
	expect(other.surface.camera).toBe(apart);
});
