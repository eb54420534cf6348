import { organizationState } from '#lib/analysis/shown/organization-state.ts';
import type { OrganizationAsked, View } from '#lib/analysis/shown/view-at.ts';
import type { Picture } from '#lib/drawing/picture.ts';
import { organizationSlides } from '#lib/drawing/pictures/organization-slides.ts';
import { pictureParts } from '#lib/drawing/pictures/picture-parts.ts';
import type { PictureOptions } from '#lib/drawing/pictures/picture-options.ts';
import { rolePicture } from '#lib/drawing/pictures/role-picture.ts';
import type { Room } from '#lib/layout/organization/slide-parts.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import { masked, type Mask } from '#lib/model/mask.ts';
import { project } from '#lib/model/projection.ts';
import { roomOnPage } from './pdf/sheets.ts';
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
	if (view.kind === 'organization') return chartParts(view, document, options, roomOnSlide(chartType));
	const picture = pictureOf(view, document, options);
	if (!picture) return [];
	if (view.kind !== 'map') return pictureParts(picture, roomOnSlide(sheetType));
	if (isLegibleOnSlide(picture)) return [picture];
	return [picture, ...roleParts(picture, document, maskOf(view, options), options)];
}

/** A view on sheets of paper, an organization that is too large for one sheet on one a manager. */
export function pagesOf(view: View, document: RolemapDocument, options: PictureOptions): readonly Picture[] {
	if (view.kind === 'organization') return chartParts(view, document, options, roomOnPage(chartType));
	const picture = pictureOf(view, document, options);
	return picture ? [picture] : [];
}

function chartParts(
	view: View & OrganizationAsked,
	document: RolemapDocument,
	options: PictureOptions,
	room: Room,
): readonly Picture[] {
	const mask = maskOf(view, options);
	const state = organizationState(view, document, mask);
	return state ? organizationSlides(view, state, { ...options, mask }, room) : [];
}

/** Each role of a map among those that moves join it with. */
function roleParts(
	{ shapes }: Picture,
	document: RolemapDocument,
	mask: Mask,
	options: PictureOptions,
): readonly Picture[] {
	const seen = project(document, { purpose: 'file', hide: (all) => masked(all, mask) });
	const drawn = new Set(shapes.flatMap(({ of }) => (of.kind === 'role' ? of.id : [])));
	return seen.roles
		.filter(({ id }) => drawn.has(id))
		.flatMap(({ id }) => rolePicture(id, seen, options, false) ?? []);
}
