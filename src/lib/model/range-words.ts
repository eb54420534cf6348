import type { Range } from './range.ts';

/** Words before a quantity that blur it or open one of its ends, as the source of a regular expression. */
export const qualifying =
	'(?:~|≈|about|around|roughly|approx(?:imately|\\.)?|circa|ca\\.?|up to|at most|at least|over|no(?:t)? (?:more|fewer|less) than|more than|under|less than|fewer than|minimum(?: of)?|min\\.?|max\\.?|maximum(?: of)?|>=|<=|≥|≤|>|<)';

/** Words behind a quantity that open one of its ends: "3 or more", "3-year minimum". */
export const opening =
	'(?:or (?:more|longer|fewer|less)\\b|minimum\\b|maximum\\b|at least\\b|at most\\b|and up\\b)';

const below =
	/up to|at most|under|no(?:t)? more than|(?<!not? )(?:less|fewer) than|or (?:fewer|less)|max|<|≤/i;
const above = /at least|over|more than|no(?:t)? (?:fewer|less) than|or (?:more|longer)|and up|min|>|≥|\+/i;

/** Which end of a quantity the words and marks around it leave open. */
export function openEnd(words: string): Range['open'] {
	if (below.test(words)) return 'below';
	return above.test(words) ? 'above' : undefined;
}
