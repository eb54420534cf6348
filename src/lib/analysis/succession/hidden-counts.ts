/** Fewer people than this can be told apart by whoever knows them. */
export const fewestShown = 5;

/**
 * Counts of people in the parts of one whole as they may leave the talent data: null for what is too few. Where only one
 * part would be hidden it could be worked out from the others, so the next smallest goes with it.
 */
export function hiddenCounts(counts: readonly number[]): readonly (number | null)[] {
	const hidden = counts.map((count) => count < fewestShown);
	if (hidden.filter(Boolean).length === 1 && counts.length > 1) {
		const least = Math.min(...counts.filter((_, at) => hidden[at] !== true));
		hidden[counts.findIndex((count, at) => hidden[at] !== true && count === least)] = true;
	}
	return counts.map((count, at) => (hidden[at] === true ? null : count));
}
