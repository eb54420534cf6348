/** A pair of cards that some move joins, by index, whichever way it leads. */
export interface Link {
	readonly source: number;
	readonly target: number;
}

/** Cards that nothing joins stand as far apart as if so many moves led from one to the other. */
const apart = 3;

/** How many moves lie between every two of `count` cards, whichever way those lead: row by row. */
export function hops(count: number, links: readonly Link[]): Float64Array {
	const next: number[][] = Array.from({ length: count }, () => []);
	for (const { source, target } of links) {
		next[source]?.push(target);
		next[target]?.push(source);
	}
	const all = new Float64Array(count * count).fill(apart);
	for (let start = 0; start < count; start++) {
		const seen = new Set([start]);
		let ring = [start];
		for (let steps = 0; ring.length > 0; steps++) {
			for (const card of ring) all[start * count + card] = steps;
			ring = ring.flatMap((card) => next[card] ?? []).filter((card) => !seen.has(card) && seen.add(card));
		}
	}
	return all;
}
