import type { Rectangle } from '#lib/layout/map-graph.ts';
import type { Picture } from '#lib/drawing/picture.ts';
import { pictureHeading } from '#lib/drawing/pictures/heading.ts';
import { shapeBounds } from '#lib/drawing/shape-bounds.ts';
import type { Shape } from '#lib/drawing/shape.ts';
import { lightTheme } from '#lib/drawing/theme.ts';
import { paintShapes } from '#lib/formats/png/paint-shapes.ts';
import { formatDay } from '#lib/words/formats.ts';
import type { Room } from './export-request.ts';
import { loadFaces } from './painted-faces.ts';

const margin = 24;
/** What browsers paint at most, in pixels on a side and in all. */
const mostSide = 16_384;
const mostPixels = 134_217_728;

/** All that is painted, under its heading, and what it takes up. */
function framed(
	picture: Picture,
	now: number,
): { readonly shapes: readonly Shape[]; readonly bounds: Rectangle } {
	const shapes = [...pictureHeading(picture, formatDay(now), lightTheme), ...picture.shapes];
	const { x, y, width, height } = shapeBounds(shapes);
	return {
		shapes,
		bounds: { x: x - margin, y: y - margin, width: width + 2 * margin, height: height + 2 * margin },
	};
}

/** The greatest width at which `picture` can be painted. */
export function mostWidth(picture: Picture, now: number): number {
	const { width, height } = framed(picture, now).bounds;
	const ratio = height / width;
	return Math.floor(Math.min(mostSide, mostSide / ratio, Math.sqrt(mostPixels / ratio)));
}

/** How wide `picture` is where it fills `room`. */
export function widthIn(room: Room, picture: Picture): number {
	const { width, height } = framed(picture, 0).bounds;
	return Math.max(1, Math.floor(Math.min(room.width, (room.height * width) / height)));
}

/** `picture` painted `width` pixels wide, as of `now` (milliseconds since 1970). */
export async function painted(picture: Picture, now: number, width: number): Promise<OffscreenCanvas> {
	const { shapes, bounds } = framed(picture, now);
	const height = Math.max(1, Math.ceil((bounds.height * width) / bounds.width));
	const canvas = new OffscreenCanvas(width, height);
	const context = canvas.getContext('2d');
	if (!context) throw new Error('This browser paints no pictures in a worker.');
	await loadFaces(shapes);
	paintShapes(context, { shapes, bounds, paper: lightTheme.paper, width });
	return canvas;
}
