/** A word of any script; scripts written without spaces are taken letter by letter. */
export const wordPattern = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}\p{M}]+/gu;

/** The words of a text, in order. */
export function wordsOf(text: string): string[] {
	return text.match(wordPattern) ?? [];
}

/** A word as it is compared: lower case, accents dropped. */
export function searchTerm(word: string): string {
	return word
		.normalize('NFKD')
		.replace(/[\u0300-\u036f]/g, '')
		.toLowerCase();
}
