import type { Rectangle } from '#lib/layout/map-graph.ts';
import type { Picture } from '#lib/drawing/picture.ts';
import type { Theme } from '#lib/drawing/theme.ts';
import { paintShapes } from '#lib/formats/png/paint-shapes.ts';
import type { Room } from './export-request.ts';
import { loadFaces } from './painted-faces.ts';

const margin = 24;
/** What browsers paint at most, in pixels on a side and in all. */
const mostSide = 16_384;
const mostPixels = 134_217_728;

function framed({ x, y, width, height }: Rectangle): Rectangle {
	return { x: x - margin, y: y - margin, width: width + 2 * margin, height: height + 2 * margin };
}

/** The greatest width at which a picture with these bounds can be painted. */
export function mostWidth(bounds: Rectangle): number {
	const { width, height } = framed(bounds);
	const ratio = height / width;
	return Math.floor(Math.min(mostSide, mostSide / ratio, Math.sqrt(mostPixels / ratio)));
}

/** How wide a picture with these bounds is that fills `room`. */
export function widthIn(room: Room, bounds: Rectangle): number {
	const { width, height } = framed(bounds);
	return Math.max(1, Math.floor(Math.min(room.width, (room.height * width) / height)));
}

/** `picture` painted `width` pixels wide. */
export async function painted(picture: Picture, theme: Theme, width: number): Promise<OffscreenCanvas> {
	const bounds = framed(picture.bounds);
	const height = Math.max(1, Math.ceil((bounds.height * width) / bounds.width));
	const canvas = new OffscreenCanvas(width, height);
	const context = canvas.getContext('2d');
	if (!context) throw new Error('This browser paints no pictures in a worker.');
	await loadFaces(picture.shapes);
	paintShapes(context, { shapes: picture.shapes, bounds, paper: theme.paper, width });
	return canvas;
}
