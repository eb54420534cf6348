import type { OrgLayout } from '#lib/layout/organization/arrange.ts';
import { linkPoints } from '#lib/layout/organization/link-points.ts';
import { cutText } from '#lib/layout/cut-text.ts';
import { mix } from './color.ts';
import type { Shape, Subject, TextShape } from './shape.ts';
import type { Theme } from './theme.ts';

/** What a drawn card says, by place. */
export interface DrawnCards {
	/** The position's own id; without it what is drawn is known by its place. */
	readonly id?: (at: number) => string;
	readonly name: (at: number) => string;
	readonly title: (at: number) => string;
	/** Direct reports and all below, '' for someone who leads nobody. */
	readonly figures: (at: number) => string;
	/** A short note in the card's last line, such as its unit. */
	readonly note: (at: number) => string;
	/** Which of the theme's tracks colors the card. */
	readonly color: (at: number) => number;
	readonly isVacant: (at: number) => boolean;
	/** How many are folded away below it; 0 where none are. */
	readonly folded: (at: number) => number;
	/** The color of a card's edge where it differs in a comparison; null, as everywhere without one, where it does not. */
	readonly edge?: (at: number) => 'good' | 'route' | 'bad' | null;
	/** Whether a filter looks for something else. */
	readonly isDimmed?: (at: number) => boolean;
}

const padding = { left: 14, right: 12 };

/** The organization's chart as shapes, lines first, each card's in a row: what is printed. */
export function drawOrganizationChart(
	layout: OrgLayout,
	cards: DrawnCards,
	dotted: readonly (readonly [report: number, manager: number])[],
	theme: Theme,
): readonly Shape[] {
	const line = { color: theme.lineStrong, width: 1, dashes: [] };
	const links = [...layout.shown].flatMap((at): readonly Shape[] => {
		const corners = linkPoints(layout, at);
		if (!corners) return [];
		const points = corners.flatMap((x, index) => (index % 2 === 0 ? { x, y: corners[index + 1] ?? 0 } : []));
		const of = lineSubject(cards, at, layout.parents[at] ?? -1);
		return [{ kind: 'path', points, radius: 0, closed: false, fill: null, stroke: line, of }];
	});
	return [...links, ...dottedLines(layout, cards, dotted, theme), ...cardsOf(layout, cards, theme)];
}

function subject(cards: DrawnCards, at: number): Subject {
	const name = [cards.name(at), cards.title(at)].filter(Boolean).join(', ');
	return { kind: 'position', id: cards.id?.(at) ?? String(at), name };
}

/** A line's id: that of no other line, whatever its ends are called. */
export const lineId = (report: string, manager: string): string => JSON.stringify([report, manager]);

function lineSubject(cards: DrawnCards, report: number, manager: number): Subject {
	const [from, to] = [subject(cards, report), subject(cards, manager)];
	return { kind: 'line', id: lineId(from.id, to.id), name: `${from.name} – ${to.name}` };
}

function dottedLines(
	{ left, top, sizes }: OrgLayout,
	cards: DrawnCards,
	dotted: readonly (readonly [number, number])[],
	theme: Theme,
): readonly Shape[] {
	const { width, height } = sizes.card;
	const middle = (at: number, down: number) => ({ x: (left[at] ?? 0) + width / 2, y: (top[at] ?? 0) + down });
	return dotted.map(([report, manager]): Shape => {
		const points = [middle(manager, height), middle(report, 0)];
		const stroke = { color: theme.ink3, width: 1, dashes: [5, 4] };
		const of = lineSubject(cards, report, manager);
		return { kind: 'path', points, radius: 0, closed: false, fill: null, stroke, of };
	});
}

function cardsOf(layout: OrgLayout, cards: DrawnCards, theme: Theme): readonly Shape[] {
	return [...layout.shown].flatMap((at) => cardOf(layout, cards, theme, at));
}

function cardOf(
	{ left, top, sizes }: OrgLayout,
	cards: DrawnCards,
	bright: Theme,
	at: number,
): readonly Shape[] {
	const theme = cards.isDimmed?.(at) === true ? dimmed(bright) : bright;
	const edge = cards.edge?.(at) ?? null;
	const plain = cards.isVacant(at) ? theme.lineStrong : theme.line;
	const { width, height } = sizes.card;
	const [x, y] = [left[at] ?? 0, top[at] ?? 0];
	const of = subject(cards, at);
	const vacant = cards.isVacant(at);
	const room = width - padding.left - padding.right;
	const figures = cards.figures(at);
	const beside = figures === '' ? 0 : figures.length * 6.6 + 8;
	const row = (
		text: string,
		down: number,
		style: Pick<TextShape, 'size' | 'weight' | 'fill'>,
		most = room,
	) =>
		text === ''
			? []
			: [textOf(cutText(text, style.size, style.weight, most), x + padding.left, y + down, style, of)];
	const folded = cards.folded(at);
	return [
		{
			kind: 'rectangle',
			...{ x, y, width, height, radius: 8, fill: theme.surface, of },
			stroke: {
				color: edge === null ? plain : theme[edge],
				width: edge === null ? 1.2 : 2,
				dashes: vacant ? [5, 4] : [],
			},
		},
		{
			kind: 'rectangle',
			...{ x, y: y + 10, width: 4, height: height - 20, radius: 2, stroke: null, of },
			fill: theme.tracks[cards.color(at) % theme.tracks.length]?.color ?? theme.ink3,
		},
		...row(
			cards.name(at),
			23,
			{ size: 13, weight: 600, fill: vacant ? theme.ink2 : theme.ink },
			room - beside,
		),
		...row(cards.title(at), 40, { size: 11.5, weight: 400, fill: theme.ink2 }),
		...row(cards.note(at), 56, { size: 10.5, weight: 400, fill: theme.ink2 }),
		...(figures === ''
			? []
			: [
					textOf(
						figures,
						x + width - padding.right - beside + 8,
						y + 23,
						{ size: 11, weight: 600, fill: theme.ink2 },
						of,
					),
				]),
		...(folded === 0
			? []
			: [
					textOf(
						`+${folded}`,
						x + width - 40,
						y + height + 12,
						{ size: 10.5, weight: 600, fill: theme.ink2 },
						of,
					),
				]),
	];
}

/** What is left of a color where a card is dimmed, as on the screen. */
const dimming = 0.35;

function dimmed(theme: Theme): Theme {
	const pale = (color: string) => mix(color, theme.paper, dimming);
	const { ink, ink2, ink3, line, lineStrong, route, good, bad } = theme;
	return {
		...theme,
		...{ ink: pale(ink), ink2: pale(ink2), ink3: pale(ink3), line: pale(line), lineStrong: pale(lineStrong) },
		...{ route: pale(route), good: pale(good), bad: pale(bad) },
		tracks: theme.tracks.map(({ color, soft }) => ({ color: pale(color), soft })),
	};
}

function textOf(
	text: string,
	x: number,
	y: number,
	style: Pick<TextShape, 'size' | 'weight' | 'fill'>,
	of: Subject,
): Shape {
	return {
		kind: 'text',
		lines: [text],
		lineHeight: style.size,
		spacing: 0,
		anchor: 'start',
		x,
		y,
		...style,
		of,
	};
}
