import { cardMeasures, glanceStyle, titleStyle, type CardText } from '#lib/layout/card-text.ts';
import type { Rectangle } from '#lib/layout/map-graph.ts';
import type { Shape, Subject } from './shape.ts';
import type { Theme } from './theme.ts';

const barInset = 10;
const barWidth = 4;
/** From the top of a line of text to its baseline, as a share of the line's height (Inter's ascent). */
const baseline = 0.76;

/** One role's card: its name, its line at a glance, and its track's color in a bar at the left. */
export function roleCard(
	place: Rectangle,
	text: CardText,
	outline: boolean,
	color: string,
	theme: Theme,
	of: Subject,
): readonly Shape[] {
	const { left, titleLine, glanceLine, between } = cardMeasures;
	const content = text.title.length * titleLine + (text.glance === '' ? 0 : between + glanceLine);
	const top = place.y + (place.height - content) / 2;
	const rows = { kind: 'text', x: place.x + left, spacing: 0, anchor: 'start', of } as const;
	return [
		{
			kind: 'rectangle',
			x: place.x,
			y: place.y,
			width: place.width,
			height: place.height,
			radius: 10,
			fill: outline ? theme.paper : theme.surface,
			stroke: outline
				? { color: theme.lineStrong, width: 1.2, dashes: [5, 4] }
				: { color: theme.line, width: 1.2, dashes: [] },
			of,
		},
		{
			kind: 'rectangle',
			x: place.x,
			y: place.y + barInset,
			width: barWidth,
			height: Math.max(0, place.height - 2 * barInset),
			radius: 2,
			fill: color,
			stroke: null,
			of,
		},
		{
			...rows,
			...titleStyle,
			y: top + titleLine * baseline,
			lines: text.title,
			lineHeight: titleLine,
			fill: theme.ink,
		},
		...(text.glance === ''
			? []
			: [
					{
						...rows,
						...glanceStyle,
						y: top + text.title.length * titleLine + between + glanceLine * baseline,
						lines: [text.glance],
						lineHeight: glanceLine,
						fill: theme.ink2,
					},
				]),
	];
}
