import type { Picture } from '#lib/drawing/picture.ts';
import type { Rectangle } from '#lib/layout/map-graph.ts';

/** English metric units in a point (ECMA-376, 20.1.10.16). */
const unitsPerPoint = 12_700;

/** A length in points as slides have it. */
export const units = (points: number): number => Math.round(points * unitsPerPoint);

/** The parts of a slide of 16 to 9, in points. */
export const slideFrame = {
	slide: { x: 0, y: 0, width: 960, height: 540 },
	mark: { x: 640, y: 12, width: 280, height: 18 },
	title: { x: 40, y: 30, width: 880, height: 58 },
	picture: { x: 40, y: 98, width: 880, height: 388 },
	source: { x: 40, y: 500, width: 780, height: 26 },
	number: { x: 840, y: 500, width: 80, height: 26 },
} as const satisfies Readonly<Record<string, Rectangle>>;

/** Type smaller than this, in points, is not read from a slide. */
export const smallestType = 8;

/** A small picture is not blown up beyond this many points a pixel. */
const largestScale = 1.15;

export interface Fit {
	/** Points a pixel. */
	readonly scale: number;
	/** The smallest type of the picture on the slide, in points; Infinity where it has no text. */
	readonly type: number;
	/** Where the picture's point (0, 0) comes to lie, in points. */
	readonly left: number;
	readonly top: number;
}

/** How a picture comes to lie on a slide: as large as it fits, in the middle. */
export function fitOnSlide({ bounds, shapes }: Pick<Picture, 'bounds' | 'shapes'>): Fit {
	const room = slideFrame.picture;
	const scale = Math.min(
		largestScale,
		room.width / Math.max(1, bounds.width),
		room.height / Math.max(1, bounds.height),
	);
	let type = Infinity;
	for (const shape of shapes) if (shape.kind === 'text') type = Math.min(type, shape.size);
	return {
		scale,
		type: type * scale,
		left: room.x + (room.width - bounds.width * scale) / 2 - bounds.x * scale,
		top: room.y + (room.height - bounds.height * scale) / 2 - bounds.y * scale,
	};
}

/** Whether everything the picture says can be read once it is on a slide. */
export function isLegibleOnSlide(picture: Pick<Picture, 'bounds' | 'shapes'>): boolean {
	return fitOnSlide(picture).type >= smallestType - 0.05;
}

/** How large a picture may be, in pixels, whose smallest type is `type` pixels and is to be read on a slide. */
export function roomOnSlide(type: number): Pick<Rectangle, 'width' | 'height'> {
	const scale = smallestType / type;
	return { width: slideFrame.picture.width / scale, height: slideFrame.picture.height / scale };
}
