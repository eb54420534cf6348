import type { Basis } from '#lib/analysis/organization/span-base.ts';
import { organizationReportWords as words } from '#lib/words/english/organization-reports.ts';
import type { Given } from '../read-flags.ts';

/** The basis asked for, positions where none is; a sentence where there is no such basis. */
export function basisFlag(given: Given): { readonly basis: Basis } | string {
	const asked = given.values['basis'] ?? 'positions';
	return asked === 'positions' || asked === 'people' ? { basis: asked } : words.basis;
}
