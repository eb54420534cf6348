/** Beyond this, nested constructs are shown as the text they are written with. */
export const deepest = 64;

const longestInline = 200_000;
const mostDelimiters = 4_000;
const mostSteps = 20_000_000;
const longestBlocks = 2_000_000;

function countMatches(text: string, pattern: RegExp): number {
	let count = 0;
	pattern.lastIndex = 0;
	while (pattern.exec(text) !== null) count++;
	return count;
}

/** The steps of a scan that starts anew at every blank of a run: the sum of the squares of their lengths. */
function blankSteps(text: string): number {
	let steps = 0;
	let run = 0;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		run = code === 32 || code === 9 ? run + 1 : 0;
		steps += run;
	}
	return steps;
}

/**
 * Whether the inline parser reads `text` in a moment: emphasis costs it the square of the number of delimiters, and
 * every tag, address or code mark that never ends a scan of the rest. Text that fails was not written by hand.
 */
export function inlineWithinLimits(text: string): boolean {
	if (text.length > longestInline || blankSteps(text) > mostSteps) return false;
	if (countMatches(text, /\*+|_+|~~|\[|\]/g) > mostDelimiters) return false;
	const scans = countMatches(text, /<[!?a-z/]|https?:|www\.|@|\]\(|`+/gi);
	return scans * text.length <= mostSteps;
}

/** A hundred list or quote marks at the start of a line, or an item indented deeper than `deepest` lists. */
const containers = /^(?:(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])){100}|[ \t]{130,}(?:[-*+]|\d{1,9}[.)])[ \t])/m;

/** Whether the block parser reads `text` in a moment: not too long, nor nested beyond all sense. */
export function blocksWithinLimits(text: string): boolean {
	return text.length <= longestBlocks && blankSteps(text) <= mostSteps && !containers.test(text);
}
