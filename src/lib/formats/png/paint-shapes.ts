import { polygonPath, roundedPath } from '#lib/drawing/path.ts';
import type { Rectangle } from '#lib/layout/map-graph.ts';
import type { Shape, Stroke, TextShape } from '#lib/drawing/shape.ts';

type Canvas = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** The face that widths were measured for, and what stands in where it is not to be had. */
export const paintedFace = `'Inter Variable', Inter, system-ui, sans-serif`;

/**
 * Paints `shapes` on `canvas` so that `bounds` fill its width: each letter and line at the scale of the file, so that
 * nothing is blurred, whatever its size.
 */
export function paintShapes(
	canvas: Canvas,
	{
		shapes,
		bounds,
		paper,
		width,
	}: {
		readonly shapes: readonly Shape[];
		readonly bounds: Rectangle;
		readonly paper: string;
		/** Of the canvas, in pixels. */
		readonly width: number;
	},
): void {
	const scale = width / bounds.width;
	canvas.setTransform(1, 0, 0, 1, 0, 0);
	canvas.fillStyle = paper;
	canvas.fillRect(0, 0, width, Math.ceil(bounds.height * scale));
	canvas.setTransform(scale, 0, 0, scale, -bounds.x * scale, -bounds.y * scale);
	for (const shape of shapes) paint(canvas, shape);
}

function paint(canvas: Canvas, shape: Shape): void {
	if (shape.kind === 'text') return paintText(canvas, shape);
	const path = new Path2D(
		shape.kind === 'path'
			? shape.closed
				? polygonPath(shape.points)
				: roundedPath(shape.points, shape.radius)
			: undefined,
	);
	if (shape.kind === 'rectangle') path.roundRect(shape.x, shape.y, shape.width, shape.height, shape.radius);
	if (shape.fill !== null) {
		canvas.fillStyle = shape.fill;
		canvas.fill(path);
	}
	if (shape.stroke !== null) paintLine(canvas, path, shape.stroke);
}

function paintLine(canvas: Canvas, path: Path2D, { color, width, dashes }: Stroke): void {
	canvas.strokeStyle = color;
	canvas.lineWidth = width;
	canvas.setLineDash([...dashes]);
	canvas.stroke(path);
}

function paintText(canvas: Canvas, shape: TextShape): void {
	const { x, y, lines, lineHeight, size, weight, spacing, anchor, fill } = shape;
	canvas.font = `${weight} ${size}px ${paintedFace}`;
	canvas.letterSpacing = `${spacing}px`;
	canvas.textAlign = anchor === 'middle' ? 'center' : 'left';
	canvas.fillStyle = fill;
	for (const [at, line] of lines.entries()) canvas.fillText(line, x, y + at * lineHeight);
}
