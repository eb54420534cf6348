import { cardText } from '#lib/layout/card-text.ts';
import { laneOf } from '#lib/layout/career-graph.ts';
import type { MapLayout, MoveKind } from '#lib/layout/map-graph.ts';
import { moveLabel, moveLabelStyle } from '#lib/layout/move-label.ts';
import type { ProjectedDocument } from '#lib/model/projection.ts';
import { drawingWords } from '#lib/words/drawing-words.ts';
import { laneShapes } from './lane-shapes.ts';
import { legend } from './legend.ts';
import { moveLine } from './move-line.ts';
import { roleCard } from './role-card.ts';
import type { Shape, Subject } from './shape.ts';
import { trackColors, type Theme } from './theme.ts';

export interface MapDrawingOptions {
	/** Whether the signs used are explained below the map. */
	readonly legend: boolean;
}

const legendGap = 20;
const kindsInOrder: readonly MoveKind[] = [
	'promotion',
	'lateral',
	'track-switch',
	'return',
	'external',
	'related',
];

function drawLabel(
	place: NonNullable<MapLayout['moves'][number]['label']>,
	words: string,
	theme: Theme,
	of: Subject,
) {
	return [
		{
			kind: 'rectangle',
			x: place.x,
			y: place.y,
			width: place.width,
			height: place.height,
			radius: place.height / 2,
			fill: theme.surface,
			stroke: { color: theme.line, width: 1, dashes: [] },
			of,
		},
		{
			kind: 'text',
			x: place.x + place.width / 2,
			y: place.y + place.height / 2 + moveLabelStyle.size * 0.36,
			lines: [words],
			lineHeight: place.height,
			...moveLabelStyle,
			spacing: 0,
			anchor: 'middle',
			fill: theme.ink2,
			of,
		},
	] satisfies readonly Shape[];
}

/** Lines of all moves, then their labels, so that no line runs over a label. */
function drawMoves(layout: MapLayout, document: ProjectedDocument, theme: Theme): readonly Shape[] {
	const transitions = new Map(document.transitions.map((transition) => [transition.id, transition]));
	const names = new Map(document.roles.map(({ id, name }) => [id, name]));
	const lines: Shape[] = [];
	const labels: Shape[] = [];
	const look = { color: theme.lineStrong, width: 1.8, behind: theme.paper };
	for (const { id, points, radius, label } of layout.moves) {
		const transition = transitions.get(id);
		if (transition === undefined) continue;
		const nameOf = (role: string) => names.get(role) ?? role;
		const name = drawingWords.moveName(nameOf(transition.from), nameOf(transition.to));
		const of: Subject = { kind: 'move', id, name };
		lines.push(...moveLine(points, radius, transition.kind, look, of));
		const words = moveLabel(transition);
		if (label !== null && words !== '') labels.push(...drawLabel(label, words, theme, of));
	}
	return [...lines, ...labels];
}

function drawCards(layout: MapLayout, document: ProjectedDocument, theme: Theme): readonly Shape[] {
	const roles = new Map(document.roles.map((role) => [role.id, role]));
	const orders = new Map(document.tracks.map(({ id, order }) => [id, order]));
	return layout.cards.flatMap((place) => {
		const role = roles.get(place.id);
		if (role === undefined) return [];
		const { color } = trackColors(theme, orders.get(laneOf(role)));
		const of: Subject = { kind: 'role', id: role.id, name: role.name };
		return roleCard(place, cardText(role, document), role.kind === 'stub', color, theme, of);
	});
}

/** The whole map as shapes, from the back to the front: lanes, lines, labels, cards, and the legend below. */
export function drawCareerMap(
	layout: MapLayout,
	document: ProjectedDocument,
	theme: Theme,
	options: MapDrawingOptions,
): readonly Shape[] {
	const shown = new Set(layout.moves.map(({ id }) => id));
	const used = new Set(document.transitions.filter(({ id }) => shown.has(id)).map(({ kind }) => kind));
	const cards = new Set(layout.cards.map(({ id }) => id));
	const outlines = document.roles.some(({ id, kind }) => kind === 'stub' && cards.has(id));
	const track = (id: string) => document.tracks.find((one) => one.id === id);
	const { x, y, width, height } = layout.bounds;
	return [
		...layout.lanes.flatMap((lane) => laneShapes(lane, track(lane.id), theme)),
		...drawMoves(layout, document, theme),
		...drawCards(layout, document, theme),
		...(options.legend
			? legend(
					{ x: x + 2, y: y + height + legendGap },
					width,
					kindsInOrder.filter((kind) => used.has(kind)),
					outlines,
					theme,
				)
			: []),
	];
}
