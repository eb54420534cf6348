/** Cheap: false where `text` is surely plain, so that most texts of a ladder never meet the parser. */
export function hasMarkup(text: string): boolean {
	return /[\\`*_~[<&@\r\n]|https?:|www\.|^\s|\s$/i.test(text);
}
