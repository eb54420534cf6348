import { laneTitle, laneTitleSpacing, laneTitleStyle } from '#lib/layout/career-graph.ts';
import type { MapLayout } from '#lib/layout/map-graph.ts';
import { fitText } from '#lib/layout/wrap-text.ts';
import type { Track } from '#lib/model/framework.ts';
import type { Shape, Subject } from './shape.ts';
import { laneFill, trackColors, type Theme } from './theme.ts';

const laneRadius = 14;

/** A lane of the map: its track's soft color with the track's name at its beginning. */
export function laneShapes(
	lane: MapLayout['lanes'][number],
	track: Track | undefined,
	theme: Theme,
): readonly Shape[] {
	const colors = trackColors(theme, track?.order);
	const of: Subject = { kind: 'lane', id: lane.id, name: track?.name ?? lane.id };
	const title = laneTitle(of.name);
	const spaced = laneTitleSpacing * [...title].length;
	return [
		{
			kind: 'rectangle',
			x: lane.x,
			y: lane.y,
			width: lane.width,
			height: lane.height,
			radius: laneRadius,
			fill: laneFill(theme, colors),
			stroke: null,
			of,
		},
		{
			kind: 'text',
			x: lane.title.x,
			y: lane.title.y + 12,
			lines: [fitText(title, Math.max(1, lane.title.width - spaced + 1), laneTitleStyle)],
			lineHeight: 16,
			...laneTitleStyle,
			spacing: laneTitleSpacing,
			anchor: 'start',
			fill: colors.color,
			of,
		},
	];
}
