import type { OrgCamera, OrgPicture } from './org-picture.ts';

/** A card on its way to another: where the pointer is, in CSS pixels, and the card below it, -1 for none. */
export interface DraggedCard {
	readonly at: number;
	readonly x: number;
	readonly y: number;
	readonly onto: number;
}

const font = "600 13px 'Inter Variable', Inter, system-ui, sans-serif";

/** Paints the name of the dragged card at the pointer, and a frame around the card it would go to. */
export function paintDragged(
	context: CanvasRenderingContext2D,
	{ layout, cards, theme }: OrgPicture,
	camera: OrgCamera,
	{ at, x, y, onto }: DraggedCard,
): void {
	const { card } = layout.sizes;
	if (onto >= 0) {
		const left = (layout.left[onto] ?? 0) * camera.zoom + camera.x;
		const top = (layout.top[onto] ?? 0) * camera.zoom + camera.y;
		context.strokeStyle = theme.route;
		context.lineWidth = 3;
		context.beginPath();
		context.roundRect(left - 3, top - 3, card.width * camera.zoom + 6, card.height * camera.zoom + 6, 10);
		context.stroke();
	}
	context.font = font;
	context.textAlign = 'left';
	context.textBaseline = 'middle';
	const name = cards.name(at);
	const width = context.measureText(name).width + 28;
	context.globalAlpha = 0.95;
	context.fillStyle = theme.surface;
	context.strokeStyle = theme.route;
	context.lineWidth = 2;
	context.beginPath();
	context.roundRect(x + 10, y + 6, width, 32, 8);
	context.fill();
	context.stroke();
	context.globalAlpha = 1;
	context.fillStyle = theme.ink;
	context.fillText(name, x + 24, y + 22);
}
