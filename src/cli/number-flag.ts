import { analysisWords as words } from '#lib/words/english/analyses.ts';
import type { Given } from './read-flags.ts';

/** The number, at least 0, of `--<flag>`; null where it is not given, a sentence where it is no number. */
export function numberFlag(
	given: Given,
	flag: string,
	kind: 'any' | 'whole' = 'any',
): number | null | string {
	const text = given.values[flag];
	if (text === undefined) return null;
	const isNumber = (kind === 'whole' ? /^\d{1,6}$/ : /^\d{1,6}(\.\d{1,6})?$/).test(text);
	return isNumber ? Number(text) : words.notANumber(flag, text, kind);
}
