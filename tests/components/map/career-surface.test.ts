import { afterEach, expect, test } from 'vitest';
import { CareerSurface } from '#lib/canvas/career-surface.ts';
import type { MapLayout } from '#lib/layout/map-graph.ts';
import { arrange } from '#lib/layout/arrangements.ts';
import { roundedPath } from '#lib/drawing/path.ts';

const graph = {
	lanes: [
		{ id: 'ic', name: 'Individual contributor', titleWidth: 150 },
		{ id: 'lead', name: 'Management', titleWidth: 90 },
	],
	cards: [
		['engineer', 'ic', 1],
		['senior', 'ic', 2],
		['staff', 'ic', 3],
		['manager', 'lead', 2],
		['director', 'lead', 3],
	].map(([id, laneId, rank]) => ({
		id: String(id),
		laneId: String(laneId),
		rank: Number(rank),
		width: 208,
		height: 65,
	})),
	moves: [
		['engineer', 'senior', 'promotion'],
		['senior', 'staff', 'promotion'],
		['senior', 'manager', 'track-switch'],
		['staff', 'manager', 'return'],
		['manager', 'director', 'promotion'],
		['engineer', 'director', 'track-switch'],
		['director', 'staff', 'lateral'],
	].map(([from, to, kind]) => ({
		id: `${from}--${to}`,
		from: from!,
		to: to!,
		kind: kind as 'promotion' | 'track-switch' | 'return' | 'lateral',
		labelWidth: 52,
		labelHeight: 22,
	})),
};
const ends = new Map(graph.moves.map((move) => [move.id, move]));

let host: HTMLElement;
let surface: CareerSurface;

function open(layout: MapLayout): { layer: HTMLElement } {
	host = document.createElement('div');
	Object.assign(host.style, { width: '900px', height: '600px', position: 'relative' });
	const layer = document.createElement('div');
	host.append(layer);
	document.body.append(host);
	const nothing = () => undefined;
	surface = new CareerSurface(
		host,
		[layer],
		{ onCamera: nothing, onTaken: nothing, onMoveTap: nothing, onMoveHover: nothing, onGroundTap: nothing },
		{ isStill: () => true },
	);
	const colors = { line: '#888', route: '#c40', lifted: '#000', card: '#fff', cardLine: '#888', ink: '#000' };
	surface.paint(colors, false);
	surface.show(layout, ends);
	return { layer };
}

afterEach(() => {
	surface.dispose();
	host.remove();
});

for (const arrangement of ['lanes', 'left-to-right', 'free'] as const) {
	test(`the screen shows the very points of the drawing: ${arrangement}`, async () => {
		const layout = arrange(graph, arrangement);
		open(layout);
		surface.fit(false);
		await new Promise(requestAnimationFrame);
		await new Promise(requestAnimationFrame);
		for (const move of layout.moves) {
			const drawn = surface.drawnPoints(move.id);
			expect(drawn.length, move.id).toBe(move.points.length);
			drawn.forEach((point, index) => {
				expect(point.x, move.id).toBeCloseTo(move.points[index]!.x, 3);
				expect(point.y, move.id).toBeCloseTo(move.points[index]!.y, 3);
			});
			// The vector drawing starts and ends at the same points.
			const written = [...roundedPath(move.points, move.radius).matchAll(/-?[\d.]+/g)].map(Number);
			expect(Math.abs(written[0]! - drawn[0]!.x)).toBeLessThan(0.06);
			expect(Math.abs(written.at(-1)! - drawn.at(-1)!.y)).toBeLessThan(0.06);
		}
	});
}

/** What the canvas holds: each element with its place, its data and what makes it stand out. */
function held(): unknown {
	const { _cyreg } = host as unknown as { _cyreg: { cy: import('cytoscape').Core } };
	const all = _cyreg.cy.elements().map((element) => ({
		data: element.data() as { id: string },
		position: element.isNode() ? element.position() : null,
		classes: [...element.classes()].sort(),
	}));
	return all.sort((a, b) => (a.data.id < b.data.id ? -1 : 1));
}

test('a layout shown after another leaves what a layout shown at once does, and no line stands out for nothing', () => {
	const emphasis = {
		dimmed: true,
		lifted: new Set(['senior--staff']),
		route: new Set<string>(),
		cards: new Set(['senior', 'staff']),
	};
	const added = { ...graph.moves[0]!, id: 'senior--director', from: 'senior', to: 'director' };
	const edits = [
		{ ...graph, moves: [...graph.moves.slice(1), added] },
		{ ...graph, moves: [{ ...graph.moves[0]!, to: 'staff' }, ...graph.moves.slice(1)] },
		{ ...graph, cards: graph.cards.map((card) => (card.id === 'staff' ? { ...card, rank: 4 } : card)) },
		{
			...graph,
			cards: graph.cards.slice(1),
			moves: graph.moves.filter(({ from }) => from !== 'engineer'),
		},
	];
	for (const next of edits) {
		const nextEnds = new Map(next.moves.map((move) => [move.id, move]));
		open(arrange(graph, 'lanes'));
		surface.emphasize(emphasis);
		surface.show(arrange(next, 'lanes'), nextEnds);
		surface.emphasize(emphasis);
		surface.emphasize({ ...emphasis, cards: new Set(['senior']) });
		const changed = held();
		surface.dispose();
		host.remove();
		open(arrange(next, 'lanes'));
		surface.show(arrange(next, 'lanes'), nextEnds);
		surface.emphasize({ ...emphasis, cards: new Set(['senior']) });
		expect(changed).toEqual(held());
		if (next !== edits.at(-1)) {
			surface.dispose();
			host.remove();
		}
	}
});

test('a card that grew where it stands takes its new size and keeps its lines', () => {
	const layout = arrange(graph, 'lanes');
	const cards = layout.cards.map((card) =>
		card.id === 'staff' ? { ...card, width: card.width + 12 } : card,
	);
	open(layout);
	surface.show({ ...layout, cards }, ends);
	const changed = held();
	surface.dispose();
	host.remove();
	open({ ...layout, cards });
	expect(changed).toEqual(held());
});

test('the layers follow the camera in the same step', () => {
	const { layer } = open(arrange(graph, 'lanes'));
	surface.fit(false);
	const before = surface.camera;
	surface.panBy(40, -25);
	expect(surface.camera.x).toBeCloseTo(before.x + 40);
	expect(layer.style.transform).toBe(
		`translate(${surface.camera.x}px, ${surface.camera.y}px) scale(${surface.camera.zoom})`,
	);
});

test('fit shows the whole map and never larger than life', () => {
	const layout = arrange(graph, 'lanes');
	open(layout);
	surface.fit(false);
	const { zoom, x, y } = surface.camera;
	expect(zoom).toBeLessThanOrEqual(1);
	for (const card of layout.cards) {
		expect(card.x * zoom + x).toBeGreaterThanOrEqual(0);
		expect(card.y * zoom + y).toBeGreaterThanOrEqual(0);
		expect((card.x + card.width) * zoom + x).toBeLessThanOrEqual(900);
		expect((card.y + card.height) * zoom + y).toBeLessThanOrEqual(600);
	}
});
