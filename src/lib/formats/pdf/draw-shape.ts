import { polygonPath, roundedPath } from '#lib/drawing/path.ts';
import type { PathShape, RectangleShape, TextShape } from '#lib/drawing/shape.ts';
import type { PdfDocument } from './pdf-document.ts';
import type { PdfText } from './pdf-text.ts';

/** Draws what is no text, in the picture's own pixels: the page is turned into them before. */
export function drawFigure(document: PdfDocument, shape: RectangleShape | PathShape): void {
	if (shape.kind === 'rectangle') drawRectangle(document, shape);
	else drawPath(document, shape);
}

/** Draws text within `text.upright`. */
export function drawText(text: PdfText, shape: TextShape): void {
	for (const [at, line] of shape.lines.entries()) {
		const x = shape.anchor === 'middle' ? shape.x - text.width(line, shape) / 2 : shape.x;
		text.draw(line, x, shape.y + at * shape.lineHeight, shape);
	}
}

function drawRectangle(document: PdfDocument, shape: RectangleShape): void {
	const { x, y, width, height } = shape;
	const radius = Math.min(shape.radius, width / 2, height / 2);
	if (radius > 0) document.roundedRect(x, y, width, height, radius);
	else document.rect(x, y, width, height);
	paint(document, shape);
}

function drawPath(document: PdfDocument, shape: PathShape): void {
	const data = shape.closed ? polygonPath(shape.points) : roundedPath(shape.points, shape.radius);
	if (data === '') return;
	document.path(data);
	paint(document, shape);
}

function paint(document: PdfDocument, { fill, stroke }: Pick<RectangleShape, 'fill' | 'stroke'>): void {
	if (stroke) {
		document.lineWidth(stroke.width);
		const [on, off = on] = stroke.dashes;
		if (on !== undefined) document.dash(on, { space: off });
		else document.undash();
	}
	if (fill !== null && stroke) document.fillAndStroke(fill, stroke.color);
	else if (fill !== null) document.fill(fill);
	else if (stroke) document.stroke(stroke.color);
}
