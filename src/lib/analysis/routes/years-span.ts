import * as v from 'valibot';
import type { Transition } from '#lib/model/transition.ts';

/** Years from `min` to `max`: `max` is null where no upper figure is stated, `open` says that it may be more. */
export const yearsSpanSchema = v.object({
	min: v.number(),
	max: v.nullable(v.number()),
	open: v.boolean(),
});
export type YearsSpan = Readonly<v.InferOutput<typeof yearsSpanSchema>>;

/** What is said of a move without a timeline: at least nothing. */
export const unknownYears: YearsSpan = { min: 0, max: null, open: true };

/**
 * The years that a move's pages state, in the first statement that counts any; null where none does. A reversed or
 * negative figure, which only a file written by hand can hold, is none.
 */
export function moveYears(move: Transition): YearsSpan | null {
	for (const { value } of move.timeline) {
		if (value.kind !== 'range' && value.kind !== 'point') continue;
		const min = value.open === 'below' ? 0 : (value.min ?? value.max);
		const max = value.max ?? (value.open === 'above' ? null : value.min);
		if (min === undefined || max === undefined || !(min >= 0) || !Number.isFinite(min)) continue;
		if (max !== null && (!(max >= min) || !Number.isFinite(max))) continue;
		return { min, max, open: value.open === 'above' || max === null };
	}
	return null;
}

/** The one figure that ways are ordered by: the middle; of an open end its upper figure, without one the lower. */
export function midpoint({ min, max, open }: YearsSpan): number {
	if (max === null) return min;
	return open ? max : (min + max) / 2;
}

/** What is left of `span` when `years` of it have been spent, never less than nothing. */
export function afterYears({ min, max, open }: YearsSpan, years: number): YearsSpan {
	return { min: Math.max(0, min - years), max: max === null ? null : Math.max(0, max - years), open };
}

/** One after the other: the lower ends add, and so do the upper ones unless one is missing. */
export function addYears(a: YearsSpan, b: YearsSpan): YearsSpan {
	return {
		min: a.min + b.min,
		max: a.max === null || b.max === null ? null : a.max + b.max,
		open: a.open || b.open,
	};
}
