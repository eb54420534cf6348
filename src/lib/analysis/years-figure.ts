import type { Range } from '#lib/model/range.ts';

/** A timeline's years as a figure, "5–10+"; '' where its author wrote words. */
export function yearsFigure({ min, max, open }: Range): string {
	const low = min ?? max;
	const high = max ?? min;
	if (low === undefined || high === undefined) return '';
	const plus = open === 'above' ? '+' : '';
	if (open === 'below') return `≤${high}`;
	return low === high ? `${low}${plus}` : `${low}–${high}${plus}`;
}
