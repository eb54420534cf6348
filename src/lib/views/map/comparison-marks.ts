import type { DifferenceKind } from '#lib/analysis/map-differences.ts';

/** What a difference is told by besides its color. */
export const comparisonMarks: Readonly<Record<DifferenceKind, string>> = {
	added: '+',
	changed: '~',
	removed: '−',
};
