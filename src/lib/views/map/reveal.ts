import type { CareerSurface } from '#lib/canvas/career-surface.ts';
import type { MapGraph, MapLayout, Point, Rectangle } from '#lib/layout/map-graph.ts';
import type { MapCamera } from '#lib/state/map-camera.svelte.ts';
import type { MapThing } from '#lib/analysis/spotlight.ts';

const margin = 16;
/** Below this zoom a card cannot be read, so a flight to it comes nearer. */
const readableZoom = 0.7;

/** Where a role's card, or a move with the cards at both its ends, is in map units; null where the map does not show it. */
export function placeOf(thing: MapThing, layout: MapLayout): Rectangle | null {
	if (thing.kind === 'role') return layout.cards.find((card) => card.id === thing.id) ?? null;
	const points = layout.moves.find((move) => move.id === thing.id)?.points;
	if (!points || points.length === 0) return null;
	const ends = [points[0], points.at(-1)].flatMap(
		(end) => layout.cards.find((card) => end && touches(card, end)) ?? [],
	);
	const corners = ends.flatMap(({ x, y, width, height }) => [
		{ x, y },
		{ x: x + width, y: y + height },
	]);
	const xs = [...points, ...corners].map((point) => point.x);
	const ys = [...points, ...corners].map((point) => point.y);
	const left = Math.min(...xs);
	const top = Math.min(...ys);
	return { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}

/** Whether a line that ends at `end` ends at this card's edge. */
function touches(card: Rectangle, end: Point): boolean {
	const slack = 1;
	return (
		end.x >= card.x - slack &&
		end.x <= card.x + card.width + slack &&
		end.y >= card.y - slack &&
		end.y <= card.y + card.height + slack
	);
}

/** Brings `place` into view if it is not already there to be read; what can be seen stays where it is. */
export function reveal(surface: CareerSurface, place: Rectangle, camera: MapCamera): void {
	const { view, zoom } = camera;
	const inView =
		place.x >= view.x + margin / zoom &&
		place.y >= view.y + margin / zoom &&
		place.x + place.width <= view.x + view.width - margin / zoom &&
		place.y + place.height <= view.y + view.height - margin / zoom;
	if (inView && zoom >= readableZoom / 2) return;
	surface.flyTo(place, { animated: true, padding: margin, mostZoom: Math.max(zoom, readableZoom) });
}

/** Brings `place` as near as it is comfortable to read. */
export function zoomTo(surface: CareerSurface, place: Rectangle): void {
	surface.flyTo(place, { animated: true, padding: 96, mostZoom: 1.6 });
}

/** Below this nothing can be read, and the first view starts at the most junior role instead of showing all. */
const leastZoom = { wide: 0.34, narrow: 0.72 };

/** The first view of a map: all of it where that can be read, else where careers start. */
export function frame(surface: CareerSurface, layout: MapLayout | null, graph: MapGraph): void {
	const start = graph.cards.toSorted((a, b) => a.rank - b.rank)[0];
	surface.frame(
		layout?.cards.find((card) => card.id === start?.id),
		window.innerWidth < 700 ? leastZoom.narrow : leastZoom.wide,
	);
}
