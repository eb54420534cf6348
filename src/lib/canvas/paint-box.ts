import type { Theme } from '#lib/drawing/theme.ts';

/** A frame that is being drawn, in CSS pixels of the canvas. */
export interface DrawnBox {
	readonly fromX: number;
	readonly fromY: number;
	readonly toX: number;
	readonly toY: number;
}

/** Paints the frame in which cards are selected. */
export function paintBox(
	context: CanvasRenderingContext2D,
	theme: Theme,
	{ fromX, fromY, toX, toY }: DrawnBox,
): void {
	context.globalAlpha = 0.12;
	context.fillStyle = theme.ink;
	context.fillRect(fromX, fromY, toX - fromX, toY - fromY);
	context.globalAlpha = 1;
	context.strokeStyle = theme.ink;
	context.lineWidth = 1.5;
	context.setLineDash([4, 3]);
	context.strokeRect(fromX, fromY, toX - fromX, toY - fromY);
	context.setLineDash([]);
}
