import { organizationState } from '#lib/analysis/shown/organization-state.ts';
import type { View } from '#lib/analysis/shown/view-at.ts';
import type { Picture } from '#lib/drawing/picture.ts';
import { comparePicture } from '#lib/drawing/pictures/compare-picture.ts';
import { mapPicture } from '#lib/drawing/pictures/map-picture.ts';
import { organizationPicture } from '#lib/drawing/pictures/organization-picture.ts';
import type { PictureOptions } from '#lib/drawing/pictures/picture-options.ts';
import { movePicture, rolePicture } from '#lib/drawing/pictures/role-picture.ts';
import { routesPicture } from '#lib/drawing/pictures/routes-picture.ts';
import { successionPicture } from '#lib/drawing/pictures/succession-picture.ts';
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
		case 'role':
			return rolePicture(view.id, seen(), options);
		case 'move':
			return movePicture(view, seen(), options);
		case 'routes':
			return routesPicture(view.choice, seen(), options);
		case 'compare':
			return comparePicture(view.search, seen(), options);
		case 'succession': {
			if (!options.talent || view.covered) return null;
			return successionPicture(view.position, seen(), options.talent, { ...options, mask });
		}
	}
}

/** What is hidden of a view: what its address hides and what is asked for beside. */
export function maskOf(view: View, { mask }: Pick<PictureOptions, 'mask'>): Mask {
	return bothMasks(mask, ('mask' in view ? view.mask : null) ?? unmasked);
}
