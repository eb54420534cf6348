import { boundsOf } from '#lib/layout/organization/arrange.ts';
import type { OrgCamera, OrgPicture } from './org-picture.ts';

/** Of a canvas, in CSS pixels. */
interface Size {
	readonly width: number;
	readonly height: number;
}

const nearest = 2.5;
const farthest = 0.002;
/** From here on a card says its holder and title. */
const legibleFrom = 0.68;
/** A chosen card is brought so far down: below it there is more to see than above. */
export const eyeLine = 2.6;

export function clampedZoom(zoom: number): number {
	return Math.min(nearest, Math.max(farthest, zoom));
}

/** The upper left corner of a card; null where it is not shown. */
export function cornerOf(
	picture: OrgPicture | null,
	at: number,
): { readonly left: number; readonly top: number } | null {
	const [left, top] = [picture?.layout.left[at], picture?.layout.top[at]];
	return left === undefined || top === undefined || Number.isNaN(left) ? null : { left, top };
}

/** Where the whole chart is seen, or as much of its top as stays legible where `legible` is asked for. */
export function fittingCamera({ layout }: OrgPicture, { width, height }: Size, legible: boolean): OrgCamera {
	const { bounds, sizes, shown } = layout;
	const margin = 40;
	const [wide, high] = [bounds.right - bounds.left || 1, bounds.bottom - bounds.top || 1];
	const whole = Math.min((width - 2 * margin) / wide, (height - 2 * margin) / high, 1.25);
	const zoom = clampedZoom(legible ? Math.max(whole, legibleFrom) : whole);
	const top = layout.left[shown[0] ?? -1];
	// What is too large to be legible as a whole is shown from its top on.
	const fromTop = zoom > whole && top !== undefined;
	const center = fromTop ? top + sizes.card.width / 2 : (bounds.left + bounds.right) / 2;
	const free = Math.max(0, height - high * zoom);
	const above = zoom > whole ? margin : Math.min(margin + 24, free / 2);
	return { x: width / 2 - center * zoom, y: above - bounds.top * zoom, zoom };
}

/** Where the card at a place is in the middle, near enough to be read; null where it is not shown. */
export function cameraAt(
	picture: OrgPicture,
	at: number,
	{ width, height }: Size,
	now: number,
): OrgCamera | null {
	const corner = cornerOf(picture, at);
	if (!corner) return null;
	const { card } = picture.layout.sizes;
	const zoom = Math.max(now, 0.8);
	const x = width / 2 - (corner.left + card.width / 2) * zoom;
	return { x, y: height / eyeLine - (corner.top + card.height / 2) * zoom, zoom };
}

/** Where all these cards are seen, as near as that allows and `most` says; null where none of them is shown. */
export function cameraOver(
	picture: OrgPicture,
	places: Iterable<number>,
	{ width, height }: Size,
	most = 1,
): OrgCamera | null {
	const shown = [...places].filter((at) => cornerOf(picture, at) !== null);
	if (shown.length === 0) return null;
	const { left, top, right, bottom } = boundsOf(picture.layout, shown);
	const margin = 60;
	const zoom = clampedZoom(
		Math.min((width - 2 * margin) / (right - left), (height - 2 * margin) / (bottom - top), most),
	);
	return { x: width / 2 - ((left + right) / 2) * zoom, y: height / 2 - ((top + bottom) / 2) * zoom, zoom };
}
