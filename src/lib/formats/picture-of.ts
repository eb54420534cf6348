import { organizationState } from '#lib/analysis/shown/organization-state.ts';
import type { View } from '#lib/analysis/shown/view-at.ts';
import type { Picture } from '#lib/drawing/picture.ts';
import { mapPicture } from '#lib/drawing/pictures/map-picture.ts';
import { organizationPicture } from '#lib/drawing/pictures/organization-picture.ts';
import type { PictureOptions } from '#lib/drawing/pictures/picture-options.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import { bothMasks, masked, unmasked, type Mask } from '#lib/model/mask.ts';
import { project } from '#lib/model/projection.ts';

/**
 * A view of `document` as shapes, as much of it as `options` lets a file show: what the mask hides is gone before
 * anything is drawn. null where the view shows nothing: no such role, option or position, no talent document.
 */
export function pictureOf(view: View, document: RolemapDocument, options: PictureOptions): Picture | null {
	const mask = maskOf(view, options);
	const seen = () => project(document, { purpose: 'file', hide: (all) => masked(all, mask) });
	switch (view.kind) {
		case 'map':
			return mapPicture(seen(), options);
		case 'organization': {
			const state = organizationState(view, document, mask);
			return state && organizationPicture(view, state, { ...options, mask });
		}
		default:
			return null;
	}
}

/** What is hidden of a view: what its address hides and what is asked for beside. */
export function maskOf(view: View, { mask }: Pick<PictureOptions, 'mask'>): Mask {
	return bothMasks(mask, (view.kind === 'organization' ? view.mask : null) ?? unmasked);
}
