import type { DifferenceKind, MapDifferences } from '#lib/analysis/map-differences.ts';
import { cardMeasures, titleStyle } from '#lib/layout/card-text.ts';
import { cutText } from '#lib/layout/cut-text.ts';
import type { MapLayout, Point, Rectangle } from '#lib/layout/map-graph.ts';
import { textWidth } from '#lib/layout/text-width.ts';
import { comparisonMarks, markOn } from './comparison-marks.ts';
import type { Shape, Stroke, Subject } from './shape.ts';
import type { Theme } from './theme.ts';

/** The differences from another state, and how the roles are called that only that one has. */
export interface Differences extends Pick<MapDifferences, 'roles' | 'moves'> {
	readonly gone: ReadonlyMap<string, string>;
}

const markRadius = 11;

/**
 * `shapes` of a map with what differs told on them, by shape as well as by color, as the screen does: a double frame
 * around what was added, a single one around what was changed, a broken one where something was.
 */
export function withDifferences(
	shapes: readonly Shape[],
	layout: MapLayout,
	{ roles, moves, gone }: Differences,
	theme: Theme,
): readonly Shape[] {
	const cards = layout.cards.flatMap((place) => {
		const kind = roles.get(place.id);
		return kind ? [{ kind, place, name: kind === 'removed' ? (gone.get(place.id) ?? '') : null }] : [];
	});
	const lines = layout.moves.flatMap((move) => {
		const kind = moves.get(move.id);
		return kind ? [{ kind, move }] : [];
	});
	const ground = shapes.findIndex(({ of }) => of.kind !== 'lane');
	const behind = ground < 0 ? shapes.length : ground;
	return [
		...shapes.slice(0, behind),
		...lines.map(({ kind, move }) => lineBehind(kind, move, theme)),
		...shapes.slice(behind),
		...cards.flatMap(({ kind, place, name }) => framed(kind, place, name, theme)),
		...lines.flatMap(({ kind, move }) => mark(kind, markOn(move.points), theme, moveSubject(move.id))),
	];
}

const moveSubject = (id: string): Subject => ({ kind: 'move', id, name: '' });

function colorOf(kind: DifferenceKind, { good, route, bad }: Theme): string {
	return { added: good, changed: route, removed: bad }[kind];
}

/** Below the move's own line, which a removed move does not have any more. */
function lineBehind(
	kind: DifferenceKind,
	{ id, points, radius }: MapLayout['moves'][number],
	theme: Theme,
): Shape {
	const width = { added: 7, changed: 5, removed: 3 }[kind];
	const stroke: Stroke = { color: colorOf(kind, theme), width, dashes: kind === 'removed' ? [3, 6] : [] };
	return { kind: 'path', points, radius, closed: false, fill: null, stroke, of: moveSubject(id) };
}

function framed(
	kind: DifferenceKind,
	place: Rectangle & { readonly id: string },
	name: string | null,
	theme: Theme,
): readonly Shape[] {
	const of: Subject = { kind: 'role', id: place.id, name: name ?? '' };
	const frame = (inset: number, width: number): Shape => ({
		kind: 'rectangle',
		x: place.x + inset,
		y: place.y + inset,
		width: place.width - 2 * inset,
		height: place.height - 2 * inset,
		radius: 10 - inset,
		fill: name === null ? null : theme.paper,
		stroke: { color: colorOf(kind, theme), width, dashes: kind === 'removed' ? [6, 5] : [] },
		of,
	});
	return [
		...(kind === 'added' ? [frame(0, 1.6), frame(3.5, 1.6)] : [frame(1, 3)]),
		...(name === null ? [] : struckOut(name, place, theme, of)),
		...mark(kind, { x: place.x + place.width, y: place.y }, theme, of),
	];
}

function struckOut(name: string, place: Rectangle, theme: Theme, of: Subject): readonly Shape[] {
	const x = place.x + cardMeasures.left;
	const { size, weight } = titleStyle;
	const said = cutText(name, size, weight, place.width - cardMeasures.left - 2 * markRadius);
	const y = place.y + place.height / 2;
	return [
		{
			...{ kind: 'text', x, y: y + size * 0.36, lines: [said], lineHeight: size, ...titleStyle },
			...{ spacing: 0, anchor: 'start', fill: theme.ink2, of },
		},
		{
			...{
				kind: 'path',
				points: [
					{ x, y },
					{ x: x + textWidth(said, size, weight), y },
				],
				radius: 0,
			},
			...{ closed: false, fill: null, stroke: { color: theme.ink2, width: 1.2, dashes: [] }, of },
		},
	];
}

function mark(kind: DifferenceKind, at: Point, theme: Theme, of: Subject): readonly Shape[] {
	const color = colorOf(kind, theme);
	const hollow = kind === 'removed';
	return [
		{
			kind: 'rectangle',
			...{ x: at.x - markRadius, y: at.y - markRadius, width: 2 * markRadius, height: 2 * markRadius },
			radius: kind === 'changed' ? 5 : markRadius,
			fill: hollow ? theme.surface : color,
			stroke: { color: hollow ? color : theme.surface, width: 2, dashes: [] },
			of,
		},
		{
			...{ kind: 'text', x: at.x, y: at.y + 5.5, lines: [comparisonMarks[kind]], lineHeight: 16, size: 16 },
			...{ weight: 700, spacing: 0, anchor: 'middle', fill: hollow ? color : theme.surface, of },
		},
	];
}
