import { matchable } from '#lib/model/matchable.ts';
import type { Range } from '#lib/model/range.ts';
import { readRange } from '#lib/model/read-range.ts';

/** Whether two statements of one fact say the same: alike in words, one with more detail behind it, or the same figures. */
export function statementsAgree(one: string, other: string): boolean {
	const [a, b] = [readRange(one), readRange(other)];
	if (isNothing(a) && isNothing(b)) return true;
	// "4 teams" and "5 teams" are the same words.
	if (a.min !== undefined && b.min !== undefined)
		return a.min === b.min && a.max === b.max && a.open === b.open;
	const [first, second] = [matchable(one), matchable(other)];
	return `${first} `.startsWith(`${second} `) || `${second} `.startsWith(`${first} `);
}

/** "0", "None" and "N/A (individual)" say the same. */
function isNothing(range: Range): boolean {
	return range.kind === 'na' || range.kind === 'none' || range.max === 0;
}
