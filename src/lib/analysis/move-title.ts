import type { Transition } from '#lib/model/transition.ts';

const longest = 60;

/** What a move leads from and to in its author's own words, those of its first key shift; null if they do not fit a title. */
export function moveTitle(move: Transition): { readonly from: string; readonly to: string } | null {
	const shift = move.shifts[0];
	if (!shift) return null;
	const [from, to] = [shift.from.trim(), shift.to.trim()];
	const fits = (text: string) =>
		text !== '' && text.length <= longest && !/[\\`*_~[<\r\n]|&#?\w+;|[.;:!?](?:\s|$)/.test(text);
	return fits(from) && fits(to) ? { from: inSentence(from), to: inSentence(to) } : null;
}

/** A text as part of a sentence: its first letter small, unless the word is an abbreviation or a name with capitals. */
function inSentence(text: string): string {
	const first = text.split(/[\s-]/, 1)[0] ?? '';
	return /^\p{Lu}\p{Ll}+$/u.test(first) ? first.toLowerCase() + text.slice(first.length) : text;
}
