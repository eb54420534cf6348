import { linkPoints } from '#lib/layout/organization/link-points.ts';
import { hanging } from '#lib/layout/organization/arrange.ts';
import type { TextCuts } from './text-cuts.ts';
import type { OrgCamera, OrgPicture, OrgStanding } from './org-picture.ts';

const font = "'Inter Variable', Inter, system-ui, sans-serif";

/** Below these widths of a card in pixels it is a point, a block, a title alone. */
const pointBelow = 4;
const blockBelow = 64;
const titleBelow = 120;

/** How much is left of what a filter does not look for: it can still be read. */
export const dimmed = 0.42;

/** Paints the part of the chart that the camera sees; `width` and `height` in CSS pixels, the context scaled to them. */
export function paintOrganization(
	context: CanvasRenderingContext2D,
	picture: OrgPicture,
	camera: OrgCamera,
	{ width, height, cuts }: { readonly width: number; readonly height: number; readonly cuts: TextCuts },
): void {
	const { layout, index, theme } = picture;
	context.fillStyle = theme.paper;
	context.fillRect(0, 0, width, height);
	const view = {
		left: -camera.x / camera.zoom,
		top: -camera.y / camera.zoom,
		right: (width - camera.x) / camera.zoom,
		bottom: (height - camera.y) / camera.zoom,
	};
	const cardWidth = layout.sizes.card.width * camera.zoom;
	const cards = index.cardsIn(view);
	context.save();
	context.translate(camera.x, camera.y);
	context.scale(camera.zoom, camera.zoom);
	if (cardWidth < pointBelow) paintPoints(context, picture, cards, camera.zoom);
	else {
		paintLines(context, picture, view, cards, camera.zoom);
		if (cardWidth < blockBelow) paintBlocks(context, picture, cards, camera.zoom);
		else
			for (const at of cards)
				paintCard(context, picture, at, { titleOnly: cardWidth < titleBelow, zoom: camera.zoom, cuts });
	}
	if (cardWidth < blockBelow) paintChosen(context, picture, camera.zoom);
	context.restore();
}

/** What is selected is found again however small it is drawn. */
function paintChosen(
	context: CanvasRenderingContext2D,
	{ layout, selected, theme }: OrgPicture,
	zoom: number,
): void {
	const { width, height } = layout.sizes.card;
	const [wide, high] = [Math.max(width, 9 / zoom), Math.max(height, 9 / zoom)];
	context.strokeStyle = theme.ink;
	context.lineWidth = 2.5 / zoom;
	for (const at of selected) {
		const [left, top] = [layout.left[at] ?? NaN, layout.top[at] ?? NaN];
		if (Number.isNaN(left)) continue;
		context.strokeRect(left - (wide - width) / 2, top - (high - height) / 2, wide, high);
	}
}

function colorsOf({ cards, theme }: OrgPicture, at: number) {
	return theme.tracks[cards.color(at) % theme.tracks.length] ?? { color: theme.ink3, soft: theme.sunken };
}

/** Positions too small to be drawn as boxes: never less than a pixel each, whatever the zoom. */
function paintPoints(
	context: CanvasRenderingContext2D,
	picture: OrgPicture,
	cards: readonly number[],
	zoom: number,
): void {
	const { layout } = picture;
	const [width, height] = [
		Math.max(layout.sizes.card.width, 1.2 / zoom),
		Math.max(layout.sizes.card.height, 1.2 / zoom),
	];
	// Neighbors closer than a pixel would be painted on one another.
	let last = { left: NaN, top: NaN };
	for (const at of cards) {
		const [left, top] = [layout.left[at] ?? 0, layout.top[at] ?? 0];
		if (top === last.top && left - last.left < 0.8 / zoom) continue;
		last = { left, top };
		context.globalAlpha = picture.cards.isWanted(at) ? 1 : dimmed;
		context.fillStyle = colorsOf(picture, at).color;
		context.fillRect(left, top, width, height);
	}
	context.globalAlpha = 1;
}

function paintLines(
	context: CanvasRenderingContext2D,
	picture: OrgPicture,
	view: { left: number; top: number; right: number; bottom: number },
	cards: readonly number[],
	zoom: number,
): void {
	const { layout, index, theme, lit } = picture;
	const sideways = layout.arrangement === 'left-to-right';
	const { card } = layout.sizes;
	context.lineWidth = Math.max(1, 0.8 / zoom);
	context.strokeStyle = theme.lineStrong;
	context.globalAlpha = 0.6;
	context.beginPath();
	const line = (x0: number, y0: number, x1: number, y1: number) => {
		const [ax, ay, bx, by] = sideways ? [y0, x0, y1, x1] : [x0, y0, x1, y1];
		context.moveTo(ax, ay);
		context.lineTo(bx, by);
	};
	const [across, along, size, deep] = sideways
		? [layout.top, layout.left, card.height, card.width]
		: [layout.left, layout.top, card.width, card.height];
	for (const { parent, bend, from, to } of index.familiesIn(view)) {
		const stem = (across[parent] ?? 0) + size / 2;
		line(stem, (along[parent] ?? 0) + deep, stem, bend);
		line(from, bend, to, bend);
	}
	for (const at of cards) strokeEnd(context, picture, at);
	context.stroke();
	context.globalAlpha = 1;
	if (lit.size > 0) paintLit(context, picture, zoom);
	paintDotted(context, picture, zoom);
}

/** The last strokes of a card's line, from the line of its family to the card. */
function strokeEnd(context: CanvasRenderingContext2D, { layout }: OrgPicture, at: number): void {
	const points = linkPoints(layout, at);
	if (!points) return;
	const from = layout.hangs[at] === hanging.beside ? 0 : 4;
	context.moveTo(points[from] ?? 0, points[from + 1] ?? 0);
	for (let next = from + 2; next < points.length; next += 2)
		context.lineTo(points[next] ?? 0, points[next + 1] ?? 0);
}

function paintLit(context: CanvasRenderingContext2D, { layout, theme, lit }: OrgPicture, zoom: number): void {
	context.lineWidth = Math.max(2, 1.6 / zoom);
	context.strokeStyle = theme.ink2;
	context.beginPath();
	for (const at of lit) {
		const points = linkPoints(layout, at);
		if (!points) continue;
		context.moveTo(points[0] ?? 0, points[1] ?? 0);
		for (let next = 2; next < points.length; next += 2)
			context.lineTo(points[next] ?? 0, points[next + 1] ?? 0);
	}
	context.stroke();
}

function paintDotted(
	context: CanvasRenderingContext2D,
	{ layout, theme, dotted }: OrgPicture,
	zoom: number,
): void {
	if (dotted.length === 0) return;
	const { card } = layout.sizes;
	context.lineWidth = Math.max(1.2, 1 / zoom);
	context.strokeStyle = theme.ink3;
	context.setLineDash([5, 4]);
	context.beginPath();
	for (const [report, manager] of dotted) {
		const [x0, y0] = [(layout.left[manager] ?? 0) + card.width / 2, (layout.top[manager] ?? 0) + card.height];
		const [x1, y1] = [(layout.left[report] ?? 0) + card.width / 2, layout.top[report] ?? 0];
		const bow = Math.max(24, Math.abs(y1 - y0) / 3);
		context.moveTo(x0, y0);
		context.bezierCurveTo(x0, y0 + bow, x1, y1 - bow, x1, y1);
	}
	context.stroke();
	context.setLineDash([]);
}

function paintBlocks(
	context: CanvasRenderingContext2D,
	picture: OrgPicture,
	cards: readonly number[],
	zoom: number,
): void {
	const { layout, theme, cards: says, selected } = picture;
	const { width, height } = layout.sizes.card;
	for (const at of cards) {
		const [left, top] = [layout.left[at] ?? 0, layout.top[at] ?? 0];
		const { color, soft } = colorsOf(picture, at);
		context.globalAlpha = says.isWanted(at) ? 1 : dimmed;
		context.fillStyle = says.isVacant(at) ? theme.surface : soft;
		context.fillRect(left, top, width, height);
		context.strokeStyle = selected.has(at) ? theme.ink : (edgeOf(picture, at) ?? color);
		context.lineWidth = (selected.has(at) ? 2.5 : 1) / zoom;
		context.strokeRect(left, top, width, height);
	}
	context.globalAlpha = 1;
}

/** What is new or moves is drawn in its own color; null for what is as it was. */
function edgeOf({ cards, theme }: OrgPicture, at: number): string | null {
	switch (cards.standing(at)) {
		case 'added':
			return theme.good;
		case 'moved':
		case 'changed':
			return theme.route;
		case 'closed':
			return theme.bad;
		case 'same':
			return null;
	}
}

/** How near a card is looked at. */
interface CardLook {
	readonly titleOnly: boolean;
	readonly zoom: number;
	readonly cuts: TextCuts;
}

function paintCard(context: CanvasRenderingContext2D, picture: OrgPicture, at: number, how: CardLook): void {
	const { layout, theme, cards: says, selected } = picture;
	const { width, height } = layout.sizes.card;
	const [left, top] = [layout.left[at] ?? 0, layout.top[at] ?? 0];
	const vacant = says.isVacant(at);
	const edge = edgeOf(picture, at);
	context.globalAlpha = says.isWanted(at) ? 1 : dimmed;
	context.fillStyle = theme.surface;
	context.beginPath();
	context.roundRect(left, top, width, height, 8);
	context.fill();
	context.fillStyle = edge ?? colorsOf(picture, at).color;
	context.beginPath();
	context.roundRect(left, top + 10, 4, height - 20, 2);
	context.fill();
	context.lineWidth = selected.has(at) ? 2.5 : edge ? 2 : 1;
	context.strokeStyle = selected.has(at) ? theme.ink : (edge ?? (vacant ? theme.lineStrong : theme.line));
	if (vacant) context.setLineDash([5, 4]);
	context.beginPath();
	context.roundRect(left, top, width, height, 8);
	context.stroke();
	context.setLineDash([]);
	paintWords(context, picture, at, how);
	paintFolded(context, picture, at, how);
	paintSign(context, picture, at, how);
	context.globalAlpha = 1;
}

function paintWords(context: CanvasRenderingContext2D, picture: OrgPicture, at: number, how: CardLook): void {
	const { titleOnly, zoom, cuts } = how;
	const { layout, theme, cards: says } = picture;
	const { width, height } = layout.sizes.card;
	const [left, top] = [(layout.left[at] ?? 0) + 14, layout.top[at] ?? 0];
	const room = width - 26;
	const write = (
		text: string,
		x: number,
		y: number,
		size: number,
		weight: 400 | 600,
		color: string,
		most: number,
	) => {
		context.font = `${weight} ${size}px ${font}`;
		context.fillStyle = color;
		context.fillText(cuts.cut(text, size, weight, most), x, y);
	};
	context.textBaseline = 'middle';
	context.textAlign = 'left';
	if (titleOnly) {
		const size = Math.min(24, Math.max(15, 11 / zoom));
		write(says.name(at), left, top + height / 2, size, 600, theme.ink, room);
		return;
	}
	const figures = says.figures(at);
	const beside = figures === '' ? 0 : figures.length * 6.6 + 8;
	const nameColor = says.isVacant(at) ? theme.ink2 : theme.ink;
	write(says.name(at), left, top + 19, 13, 600, nameColor, room - beside);
	write(says.title(at), left, top + 36, 11.5, 400, theme.ink2, room);
	write(says.note(at), left, top + 52, 10.5, 400, edgeOf(picture, at) ?? theme.ink3, room);
	if (figures !== '') {
		context.textAlign = 'right';
		write(figures, left + room, top + 19, 11, 600, theme.ink2, beside);
	}
}

const signs: Readonly<Record<OrgStanding, string>> = {
	same: '',
	added: '+',
	moved: '→',
	changed: '≠',
	closed: '×',
};

/** How a card stands in a comparison, by a sign as well as by its color, on its upper corner. */
function paintSign(
	context: CanvasRenderingContext2D,
	picture: OrgPicture,
	at: number,
	{ zoom }: CardLook,
): void {
	const edge = edgeOf(picture, at);
	if (edge === null) return;
	const { layout, theme, cards } = picture;
	const [x, y] = [(layout.left[at] ?? 0) + layout.sizes.card.width - 6, (layout.top[at] ?? 0) + 2];
	const size = Math.min(20, Math.max(12, 10 / zoom));
	context.fillStyle = edge;
	context.beginPath();
	context.arc(x, y, size * 0.72, 0, Math.PI * 2);
	context.fill();
	context.font = `600 ${size}px ${font}`;
	context.textAlign = 'center';
	context.textBaseline = 'middle';
	context.fillStyle = theme.surface;
	context.fillText(signs[cards.standing(at)], x, y + size * 0.06);
	context.textAlign = 'left';
}

/** How many are folded away below a card, on its lower edge. */
function paintFolded(
	context: CanvasRenderingContext2D,
	picture: OrgPicture,
	at: number,
	{ zoom }: CardLook,
): void {
	const { layout, theme, cards: says } = picture;
	const folded = says.folded(at);
	if (folded === 0) return;
	const { width, height } = layout.sizes.card;
	const [x, y] = [(layout.left[at] ?? 0) + width - 26, (layout.top[at] ?? 0) + height];
	const size = Math.min(17, Math.max(10.5, 9 / zoom));
	const wide = 14 + String(folded).length * size * 0.65;
	context.fillStyle = theme.surface;
	context.strokeStyle = theme.lineStrong;
	context.lineWidth = 1;
	context.beginPath();
	context.roundRect(x - wide / 2, y - size * 0.75, wide, size * 1.5, size * 0.75);
	context.fill();
	context.stroke();
	context.font = `600 ${size}px ${font}`;
	context.textAlign = 'center';
	context.fillStyle = theme.ink2;
	context.fillText(`+${folded}`, x, y + 0.5);
	context.textAlign = 'left';
}
