import type { OrgGraph } from './org-graph.ts';

/** Those of `places` that stand below none of the others. */
export function headsOf(
	{ parents }: Pick<OrgGraph, 'parents'>,
	places: readonly number[],
): readonly number[] {
	const all = new Set(places);
	return places.filter((at) => {
		for (let above = parents[at] ?? -1; above >= 0; above = parents[above] ?? -1)
			if (all.has(above)) return false;
		return true;
	});
}

/**
 * What is selected once `picked` are: these alone, or beside `before` where `adds`; a single one that was selected
 * already is let go.
 */
export function pickedTogether<T>(before: readonly T[], picked: readonly T[], adds: boolean): readonly T[] {
	if (!adds) return picked;
	const [only] = picked;
	if (only !== undefined && picked.length === 1 && before.includes(only))
		return before.filter((one) => one !== only);
	return [...new Set([...before, ...picked])];
}
