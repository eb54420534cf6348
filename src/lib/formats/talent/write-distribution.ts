import { hiddenCounts } from '#lib/analysis/succession/hidden-counts.ts';
import type { NineBox } from '#lib/analysis/succession/nine-box.ts';
import { csvText } from '../csv/csv-text.ts';

/** What the head and the cells of the table say. */
export interface DistributionWords {
	readonly head: readonly string[];
	readonly tooFew: string;
	readonly unrated: string;
}

/** How many people stand in each box, and nobody's name: what is too few to be told of a group is not. */
export function writeDistribution(
	{ boxes, unrated }: NineBox,
	names: readonly string[],
	{ head, tooFew, unrated: without }: DistributionWords,
): string {
	const counts = hiddenCounts([...boxes.map((box) => box.length), unrated.length]);
	const rows = [...names, without].map((name, at) => [name, String(counts[at] ?? tooFew)]);
	return csvText([head, ...rows]);
}
