import { organizationState } from '#lib/analysis/shown/organization-state.ts';
import type { View } from '#lib/analysis/shown/view-at.ts';
import type { Picture } from '#lib/drawing/picture.ts';
import { organizationSlides } from '#lib/drawing/pictures/organization-slides.ts';
import type { PictureOptions } from '#lib/drawing/pictures/picture-options.ts';
import type { Rectangle } from '#lib/layout/map-graph.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import { maskOf, pictureOf } from './picture-of.ts';
import { roomOnPage } from './pdf/sheets.ts';
import { roomOnSlide } from './pptx/slide-frame.ts';

/** The smallest type of a chart's cards, in pixels. */
const chartType = 10.5;

/**
 * A view of `document` as the pictures of a deck, each of which can be read on a slide where it can be parted: an
 * organization that is too large for one has one a manager. None where the view shows nothing.
 */
export function slidesOf(view: View, document: RolemapDocument, options: PictureOptions): readonly Picture[] {
	return partsOf(view, document, options, roomOnSlide(chartType));
}

/** The same on sheets of paper. */
export function pagesOf(view: View, document: RolemapDocument, options: PictureOptions): readonly Picture[] {
	return partsOf(view, document, options, roomOnPage(chartType));
}

function partsOf(
	view: View,
	document: RolemapDocument,
	options: PictureOptions,
	room: Pick<Rectangle, 'width' | 'height'>,
): readonly Picture[] {
	if (view.kind !== 'organization') {
		const picture = pictureOf(view, document, options);
		return picture ? [picture] : [];
	}
	const mask = maskOf(view, options);
	const state = organizationState(view, document, mask);
	return state ? organizationSlides(view, state, { ...options, mask }, room) : [];
}
