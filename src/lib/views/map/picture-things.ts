import type { DocumentIndex } from '#lib/analysis/document-index.ts';
import { movesOf, type MapThing, type Spotlight } from '#lib/analysis/spotlight.ts';
import type { MapGraph, MapLayout, MoveKind } from '#lib/layout/map-graph.ts';
import { moveAddress, roleAddress } from '#lib/state/address.ts';
import type { LargePart } from '#lib/state/large-part.ts';
import type { MapHighlight } from './map-highlight.ts';

interface Picture {
	readonly layout: MapLayout | null;
	readonly graph: MapGraph;
	readonly part: LargePart | null;
}

/** The layout as drawn: on a large map, where the rest is thinned, the moves of what is selected are all there. */
export function layoutFor(
	selection: MapThing | null,
	{ layout, part }: Picture,
	index: DocumentIndex,
): MapLayout | null {
	if (!layout || !part || !selection) return layout;
	if (selection.kind === 'role') return part.withMoves(layout, selection.id, movesOf(selection.id, index));
	const move = index.transitions.get(selection.id);
	return move ? part.withMoves(layout, move.from, [move]) : layout;
}

/** Where the moves that are drawn lead, and their kinds. */
export function moveEnds(
	layout: MapLayout | null,
	{ graph, part }: Picture,
	index: DocumentIndex,
): ReadonlyMap<string, { readonly from: string; readonly to: string; readonly kind: MoveKind }> {
	if (!part) return new Map(graph.moves.map(({ id, from, to, kind }) => [id, { from, to, kind }]));
	const drawn = layout?.moves.flatMap(({ id }) => index.transitions.get(id) ?? []) ?? [];
	return new Map(drawn.map(({ id, from, to, kind }) => [id, { from, to, kind }]));
}

/** The address of a role or move; what lies around a role is walked through from role to role. */
export function thingAddress(thing: MapThing, part: LargePart | null, index: DocumentIndex): string {
	const move = thing.kind === 'move' ? index.transitions.get(thing.id) : undefined;
	const address = move ? moveAddress(move.from, move.to) : roleAddress(thing.id);
	const around = part?.kind === 'roles' ? part.around : null;
	return around ? `${address}?around=${around.steps}` : address;
}

/** What the surface lifts out of the rest, dims, and draws as the way that is meant. */
export function emphasis({
	selection,
	light,
	highlight,
	shown,
}: {
	readonly selection: MapThing | null;
	readonly light: Spotlight | MapHighlight | null;
	readonly highlight: MapHighlight | null;
	readonly shown: MapThing | null;
}) {
	const chosen = new Set(selection?.kind === 'move' ? [selection.id] : []);
	return {
		dimmed: light !== null,
		lifted: light?.moves ?? new Set<string>(),
		route: shown ? chosen : (highlight?.moves ?? chosen),
		cards: light?.roles ?? new Set<string>(),
	};
}
