import type { Range } from '#lib/model/range.ts';

/** A quantity as a stretch of a scale. `max` is null where it has no upper end; `measure` names what it counts in. */
export interface ScopeFigure {
	readonly min: number;
	readonly max: number | null;
	/** The highest number the author wrote, where an open end begins to fade. */
	readonly top: number;
	readonly measure: string;
}

/**
 * The figure of a stated quantity, null for words. Only figures of one measure can share a scale. A `horizon` is
 * measured in days; elsewhere "day to day" is a manner of speaking and no quantity.
 */
export function scopeFigure(range: Range, horizon = false): ScopeFigure | null {
	if (range.kind === 'none' || range.kind === 'na') return null;
	if (horizon && range.horizonDays) {
		const [from, to] = range.horizonDays;
		return { min: from, max: range.open === 'above' ? null : to, top: to ?? from, measure: 'days' };
	}
	if (range.kind !== 'range' && range.kind !== 'point') return null;
	const low = range.min ?? range.max;
	const high = range.max ?? range.min;
	if (low === undefined || high === undefined || !(low >= 0) || high < low) return null;
	const min = range.open === 'below' ? 0 : low;
	return { min, max: range.open === 'above' ? null : high, top: high, measure: measureOf(range) };
}

/** What is counted hardly matters ("Directors", "engineers"), but a share, money or a rate is another scale. */
function measureOf({ unit, per }: Range): string {
	const sign = unit !== undefined && /^(?:%|x|[$€£])/.test(unit) ? unit.charAt(0) : '';
	return per === undefined ? sign : `${sign}/${per}`;
}
