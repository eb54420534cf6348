import { wordPattern } from './search-term.ts';

/** A piece of a text, marked where it matches. */
export interface TextPiece {
	readonly text: string;
	readonly marked: boolean;
}

/** How much of a long statement is shown around its first match, in characters. */
const reach = { before: 48, whole: 150 };

/** `text` in pieces, its words that `isMatch` marked; a long text is cut to the sentence around its first match. */
export function searchExcerpt(text: string, isMatch: (word: string) => boolean): readonly TextPiece[] {
	const matches = [...text.matchAll(wordPattern)].filter(([word]) => isMatch(word));
	const first = matches[0]?.index ?? 0;
	const from =
		text.length <= reach.whole || first <= reach.before ? 0 : wordStart(text, first - reach.before);
	const to = Math.min(text.length, from + reach.whole);
	const end = to === text.length ? to : wordStart(text, to);
	const pieces: TextPiece[] = [];
	let at = from;
	const say = (piece: string, marked: boolean) => {
		if (piece !== '') pieces.push({ text: piece, marked });
	};
	for (const match of matches) {
		if (match.index < from || match.index + match[0].length > end) continue;
		say(text.slice(at, match.index), false);
		say(match[0], true);
		at = match.index + match[0].length;
	}
	say(end < text.length ? text.slice(at, end).trimEnd() : text.slice(at, end), false);
	return [
		...(from > 0 ? [{ text: '… ', marked: false }] : []),
		...pieces,
		...(end < text.length ? [{ text: ' …', marked: false }] : []),
	];
}

/** The start of the word around `at`, at most a few letters back: a text without spaces is cut where it is. */
function wordStart(text: string, at: number): number {
	const space = text.lastIndexOf(' ', at);
	return space > at - 30 && space > 0 ? space + 1 : at;
}
