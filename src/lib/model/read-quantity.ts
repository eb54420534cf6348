import type { Range } from './range.ts';
import { readRange } from './read-range.ts';

/** What the last brackets of a line count: "(4-6 hrs/week total)", "(monthly/quarterly)". */
export function readQuantity(text: string): Range | null {
	const inner = /\(([^()]{1,60})\)[\s.*_]*$/.exec(text.slice(-80))?.[1];
	if (inner === undefined || !/\d|daily|weekly|monthly|quarterly|yearly|annual/i.test(inner)) return null;
	const range = readRange(inner);
	return /\d/.test(inner) && range.kind === 'text' ? null : range;
}
