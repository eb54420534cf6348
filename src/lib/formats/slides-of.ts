import { organizationState } from '#lib/analysis/shown/organization-state.ts';
import type { View } from '#lib/analysis/shown/view-at.ts';
import type { Picture } from '#lib/drawing/picture.ts';
import { organizationSlides } from '#lib/drawing/pictures/organization-slides.ts';
import { pictureParts } from '#lib/drawing/pictures/picture-parts.ts';
import { rolePicture } from '#lib/drawing/pictures/role-picture.ts';
import type { PictureOptions } from '#lib/drawing/pictures/picture-options.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import { masked } from '#lib/model/mask.ts';
import { project } from '#lib/model/projection.ts';
import { maskOf, pictureOf } from './picture-of.ts';
import { isLegibleOnSlide, roomOnSlide } from './pptx/slide-frame.ts';

/** The smallest type of a chart's cards, and of the text beside a map or in a table, in pixels. */
const chartType = 10.5;
const sheetType = 11.5;

/**
 * A view of `document` as the pictures of a deck, parted so that they can be read on a slide: an organization that is too
 * large for one has one a manager, a map is followed by one a role, long text goes on. None where the view shows nothing.
 */
export function slidesOf(view: View, document: RolemapDocument, options: PictureOptions): readonly Picture[] {
	const mask = maskOf(view, options);
	if (view.kind === 'organization') {
		const state = organizationState(view, document, mask);
		return state ? organizationSlides(view, state, { ...options, mask }, roomOnSlide(chartType)) : [];
	}
	const picture = pictureOf(view, document, options);
	if (!picture) return [];
	if (view.kind !== 'map') return pictureParts(picture, roomOnSlide(sheetType));
	if (isLegibleOnSlide(picture)) return [picture];
	const seen = project(document, { purpose: 'file', hide: (all) => masked(all, mask) });
	const drawn = new Set(picture.shapes.flatMap(({ of }) => (of.kind === 'role' ? of.id : [])));
	const roles = seen.roles
		.filter(({ id }) => drawn.has(id))
		.map(({ id }) => rolePicture(id, seen, options, false));
	return [picture, ...roles.flatMap((one) => one ?? [])];
}
