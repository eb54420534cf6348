import { organizationState } from '#lib/analysis/shown/organization-state.ts';
import { comparisonTables } from '#lib/analysis/shown/tables/comparison-tables.ts';
import { spanTables } from '#lib/analysis/shown/tables/span-tables.ts';
import { successionTables } from '#lib/analysis/shown/tables/succession-tables.ts';
import { waysTables } from '#lib/analysis/shown/tables/ways-tables.ts';
import type { View } from '#lib/analysis/shown/view-at.ts';
import type { PictureOptions } from '#lib/drawing/pictures/picture-options.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import { masked, unmasked } from '#lib/model/mask.ts';
import { project, type ProjectedDocument } from '#lib/model/projection.ts';
import { withoutNames } from '#lib/model/without-names.ts';
import { maskOf } from '../picture-of.ts';
import { organizationTable } from './organization-table.ts';
import type { Sheet } from './sheet.ts';

/** Whether a view has tables of its own, beside those of the ladder or the organization it is of. */
export function hasOwnSheets({ kind }: View, format: 'csv' | 'xlsx'): boolean {
	// One table is all that a CSV holds.
	return ['routes', 'compare', 'succession', ...(format === 'xlsx' ? ['organization'] : [])].includes(kind);
}

/**
 * What a view of `document` shows as tables, what the mask hides gone before anything is told. null where the view shows
 * nothing of the kind: no such role, option or position, no talent document.
 */
export function viewSheets(
	view: View,
	document: RolemapDocument,
	options: Pick<PictureOptions, 'mask' | 'talent'>,
): readonly Sheet[] | null {
	const mask = maskOf(view, options);
	const unnamed = (whole: RolemapDocument): ProjectedDocument =>
		project(whole, { purpose: 'file', hide: (all) => withoutNames(all, mask).document });
	switch (view.kind) {
		case 'routes':
			return waysTables(view.choice, unnamed(document));
		case 'compare':
			return comparisonTables(view.search, unnamed(document));
		case 'organization': {
			const state = organizationState(view, document, unmasked);
			if (!state || state.document.positions.length === 0) return null;
			const shown = unnamed(state.document);
			return [{ name: 'Organization', rows: organizationTable(shown) }, ...spanTables(shown)];
		}
		case 'succession': {
			if (!options.talent) return null;
			// Talent data knows records by their ids, so only what is written is without names.
			const seen = project(document, { purpose: 'file', hide: (all) => masked(all, mask) });
			const { idOf } = withoutNames(document, mask);
			const told = { document: unnamed(document), idOf };
			return successionTables(view.position, seen, options.talent, { ...told, names: mask.names });
		}
		default:
			return null;
	}
}
