/** What a value must be, where that is a kind of value. */
export const wantedWords = {
	text: 'a text in quotes',
	number: 'a number',
	flag: 'true or false',
	list: 'a list in square brackets',
	record: 'a record in braces',
	value: 'another value',
} as const;

const kinds: Readonly<Record<string, string>> = wantedWords;

/** How the contents of a .rolemap.json are named in sentences. */
export const nativeWords = {
	/** What a value must be: a kind of value, or one of the words given. */
	wanted: (kind: string | readonly string[]): string =>
		typeof kind === 'string' ? (kinds[kind] ?? kind) : `one of ${kind.map((word) => `"${word}"`).join(', ')}`,
};
