/** What is wrong where JSON cannot be read on; each ends the sentence "... cannot be read from here on: ". */
export const jsonWords = {
	nothing: 'there is nothing in it',
	'ends-early': 'it ends in the middle, as a file does that was cut off',
	'trailing-comma': 'a comma stands before this bracket, where JSON allows none',
	comment: 'JSON has no comments',
	'single-quotes': 'JSON knows only double quotes (")',
	'open-string': 'this text has no closing quote on its line',
	'control-character': 'this text holds a control character, which JSON writes as an escape such as \\n',
	'wrong-escape': 'this backslash begins no escape that JSON knows',
	'no-quotes': 'a name must stand in double quotes (")',
	'no-colon': 'a colon is missing after this name',
	'no-comma': 'a comma or the closing bracket is missing here',
	'not-a-number': 'JSON has no such number',
	'unknown-word': 'JSON knows no such word; only true, false, and null need no quotes',
	'not-a-value': 'no value begins with this character',
	'more-values': 'the first value has ended, and a file holds only one',
	'too-many-names': 'one object has more names than any record of ours',
	'too-deep': 'brackets are nested deeper than any document of ours',
} as const;

export type JsonFault = keyof typeof jsonWords;
