import { organizationState } from '#lib/analysis/shown/organization-state.ts';
import { comparisonTables } from '#lib/analysis/shown/tables/comparison-tables.ts';
import { spanTables } from '#lib/analysis/shown/tables/span-tables.ts';
import { successionTables } from '#lib/analysis/shown/tables/succession-tables.ts';
import { waysTables } from '#lib/analysis/shown/tables/ways-tables.ts';
import type { View } from '#lib/analysis/shown/view-at.ts';
import type { PictureOptions } from '#lib/drawing/pictures/picture-options.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import { masked, type Mask } from '#lib/model/mask.ts';
import { project, type ProjectedDocument } from '#lib/model/projection.ts';
import { maskOf } from '../picture-of.ts';
import { ladderSheets } from './ladder-sheets.ts';
import { organizationTable } from './organization-table.ts';
import type { Sheet } from './sheet.ts';

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
	const seen = () => seenOf(document, mask);
	switch (view.kind) {
		case 'map':
			return document.roles.length === 0 ? null : ladderSheets(seen());
		case 'routes':
			return waysTables(view.choice, seen());
		case 'compare':
			return comparisonTables(view.search, seen());
		case 'organization': {
			const state = organizationState(view, document, mask);
			if (!state || state.document.positions.length === 0) return null;
			const shown = nameless(state.document, mask);
			return [{ name: 'Organization', rows: organizationTable(shown) }, ...spanTables(shown)];
		}
		case 'succession':
			return options.talent ? successionTables(view.position, seen(), options.talent, mask.names) : null;
		default:
			return null;
	}
}

function seenOf(document: RolemapDocument, mask: Mask): ProjectedDocument {
	return project(document, { purpose: 'file', hide: (all) => masked(all, mask) });
}

/** An id may be made of a name, so people are numbered where names are hidden. */
function nameless(document: ProjectedDocument, { names }: Mask): ProjectedDocument {
	if (names === 'none') return document;
	const numbers = new Map(document.people.map(({ id }, at) => [id, `person-${at + 1}`]));
	const numbered = (id: string) => numbers.get(id) ?? id;
	return project(document, {
		purpose: 'file',
		hide: ({ people, assignments, ...rest }) => ({
			...rest,
			people: people.map((person) => ({ ...person, id: numbered(person.id) })),
			assignments: assignments.map((one) => ({ ...one, personId: numbered(one.personId) })),
		}),
	});
}
