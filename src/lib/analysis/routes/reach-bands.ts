import type { Reach } from './reach.ts';

/** The years that one band of the shading covers, so that at most five do: "within 2 years", "within 4 years" ... */
export function bandWidth(years: number): number {
	return [1, 2, 4, 5, 10].find((width) => years / width <= 5) ?? Math.ceil(years / 5);
}

/** The upper ends of the bands up to `years`; the last one is `years` itself. */
export function bandEnds(years: number): readonly number[] {
	const width = bandWidth(years);
	const ends = Array.from({ length: Math.floor(years / width) }, (_, at) => (at + 1) * width);
	return ends.at(-1) === years ? ends : [...ends, years];
}

/** The roles reached, by the band their years fall in. */
export function reachBands({
	years,
	reached,
}: Reach): readonly { readonly upTo: number; readonly roles: Reach['reached'] }[] {
	const ends = bandEnds(years);
	return ends.map((upTo, at) => ({
		upTo,
		roles: reached.filter(({ about }) => about <= upTo && (at === 0 || about > (ends[at - 1] ?? 0))),
	}));
}
