import { gzipSync, strToU8 } from 'fflate';
import { readLadder } from '#lib/formats/markdown-ladder/read.ts';
import { writeNative } from '#lib/formats/native/write.ts';
import { project } from '#lib/model/projection.ts';
import { ladderPages } from './ladder-pages.ts';

/** A file that somebody may hand over, and what shall come of it: a code it is told under, and whether it opens. */
export interface JsonCase {
	readonly name: string;
	readonly content: string | Uint8Array;
	readonly opens: boolean;
	/** Of an issue; null where there is nothing to tell. */
	readonly code: string | null;
}

/** A small sound document as a file. */
export function soundFile(): string {
	const files = Object.entries(ladderPages).map(([path, text]) => ({ path, bytes: strToU8(text) }));
	return writeNative(project(readLadder(files).document, { purpose: 'file' }));
}

const sound = soundFile();
/** The sound file with fields of its own put in front. */
const led = (fields: string) => sound.replace('{', `{${fields},`);
const inRole = (fields: string) => sound.replace('"roles": [\n\t\t{', `"roles": [\n\t\t{${fields},`);
const refused = (name: string, content: string | Uint8Array, code = 'native-broken'): JsonCase => ({
	name,
	content,
	opens: false,
	code,
});
const opened = (name: string, content: string | Uint8Array, code: string | null): JsonCase => ({
	name,
	content,
	opens: true,
	code,
});
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
const replaced = (from: string | RegExp, to: string) => {
	const text = sound.replace(from, to);
	if (text === sound) throw new Error(`nothing to replace: ${String(from)}`);
	return text;
};

const size = 100_000;
const named = (count: number) => Array.from({ length: count }, (_, at) => `"k${at}": ${at}`).join();

/** The classes of JSONTestSuite (n_ must be refused, y_ must be taken, i_ as we choose), in examples of our own. */
const grammar: readonly JsonCase[] = [
	...Object.entries({
		'a comma more in a list': '[1,]',
		'a comma alone': '[,]',
		'two commas': '[1,,2]',
		'a list not closed': '["x"',
		'a list closed by a brace': '[1}',
		'a bracket too many': '[1]]',
		'an object with no colon': '{"a" 1}',
		'an object with a comma for a colon': '{"a",1}',
		'a name with no quotes': '{a: 1}',
		'a name that is a number': '{1: 1}',
		'a name with no value': '{"a":}',
		'an object with a comma more': '{"a": 1,}',
		'an object not closed': '{"a": 1',
		'a number with a leading zero': '[012]',
		'a number with a plus': '[+1]',
		'a number with a bare point': '[.5]',
		'a number that ends in a point': '[5.]',
		'a number with no exponent': '[1e]',
		'a minus alone': '[-]',
		'a hexadecimal number': '[0x10]',
		NaN: '[NaN]',
		Infinity: '[-Infinity]',
		True: '[True]',
		nul: '[nul]',
		undefined: '[undefined]',
		'a string not closed': '["abc',
		'a string over two lines': '["a\nb"]',
		'a tab in a string': '["a\tb"]',
		'a NUL in a string': '["a\\x00b"]',
		'a wrong escape': '["\\q"]',
		'a short unicode escape': '["\\u12"]',
		'a backslash at the end': '["\\',
		'single quotes': "['a']",
		'a line comment': '// a\n[1]',
		'a block comment': '[1 /* a */]',
		'a comment at the end': '{"a": 1} # a',
		'a non-breaking space': '[1,\u00a02]',
		'a byte order mark inside': '[\ufeff1]',
		'two values': '1 2',
		'a form feed': '[\f]',
		'a star': '*',
	}).map(([name, text]) => refused(`n: ${name}`, text)),
	...Object.entries({
		'an empty list': '[]',
		null: 'null',
		'a string': '"Rolemap"',
		'a number': '-0.5e-3',
		'white space around': ' [ 1 , 2 ] ',
		'all escapes': '["\\"\\\\\\/\\b\\f\\n\\r\\t\\u0041"]',
		'a pair of escapes': '["\\ud83d\\ude00"]',
		'a lone surrogate': '["\\ud800"]',
		'an empty name': '{"": 0}',
	}).map(([name, text]) => refused(`y: ${name}, and no document`, text, 'native-foreign')),
];

/** The 44 classes of the list in the reliability goals, as far as this form has what they speak of. */
export const jsonCorpus: readonly JsonCase[] = [
	...grammar,
	opened('a sound file', sound, null),
	refused('white space alone', ' \n\t ', 'file-empty'),
	refused('1 lists nested 100,000 deep', `${'['.repeat(size)}${']'.repeat(size)}`),
	opened(
		'1 a field of ours nested as deep as may be',
		led(`"x": ${'['.repeat(150)}${']'.repeat(150)}`),
		null,
	),
	refused('1 an unknown field nested 100,000 deep', led(`"x": ${'['.repeat(size)}${']'.repeat(size)}`)),
	refused('2 objects nested 100,000 deep', `${'{"a":'.repeat(size)}1${'}'.repeat(size)}`),
	refused('3 lists never closed', '['.repeat(size)),
	opened('4 a text of 4 MB', led(`"x": "${'a'.repeat(4_000_000)}"`), null),
	opened('5 10,000 names', led(named(10_000)), null),
	refused('5 a million names', led(named(1_000_000))),
	opened('6 names that repeat', led('"title": "One"'), 'native-name-twice'),
	opened('7 __proto__', led('"__proto__": {"roles": 1, "polluted": true}'), null),
	opened('8 constructor.prototype', inRole('"constructor": {"prototype": {"polluted": true}}'), null),
	opened('9 toString', inRole('"toString": 1, "hasOwnProperty": 2, "valueOf": null'), null),
	opened('10 1e400', replaced(/"ordinal": \d+|"rank": \d+/, '"rank": 1e400'), 'native-number-inexact'),
	opened('11 a number of 20 digits', led('"x": 12345678901234567890'), 'native-number-inexact'),
	opened('12 minus zero', led('"x": -0'), null),
	refused('13 NaN in a document', led('"x": NaN')),
	refused('14 a comma too many in a document', replaced(/\n\}\n$/, ',\n}\n')),
	refused('15 comments in a document', led('"x": 1 // mine\n')),
	refused('16 single quotes in a document', led("'x': 1")),
	opened('17 a byte order mark', `\ufeff${sound}`, null),
	opened('18 UTF-16', utf16(sound), null),
	opened('19 a lone surrogate', led('"x": "\\ud800"'), null),
	opened('20 an escaped NUL', inRole('"x": "\\u0000"'), null),
	refused('21 a value a line', '{"format": "rolemap"}\n{"format": "rolemap"}\n'),
	refused('22 two documents', sound + sound),
	refused('23 a list', `[${sound}]`, 'native-foreign'),
	refused('24 a string', JSON.stringify(sound), 'native-foreign'),
	refused('25 null', 'null', 'native-foreign'),
	refused('26 the first half', sound.slice(0, sound.length / 2)),
	opened('27 roles as an object', replaced('"roles": [', '"roles": {}, "others": ['), 'native-value-wrong'),
	opened('27 a name as a list', replaced(/"name": "[^"]*"/, '"name": ["x"]'), 'native-value-wrong'),
	opened(
		'27 an id as a number',
		replaced('"roles": [\n\t\t{', '"roles": [\n\t\t{ "id": 7 },\n\t\t{'),
		'native-value-wrong',
	),
	opened('27 a title as a list', replaced(/"title": "[^"]*"/, '"title": []'), 'native-value-wrong'),
	opened('27 a collection missing', '{"format": "rolemap", "version": 2, "id": "a", "title": "A"}', null),
	opened('28 version 999', replaced(/"version": \d+/, '"version": 999'), 'native-newer'),
	opened('29 version -1', replaced(/"version": \d+/, '"version": -1'), 'native-version-odd'),
	opened('29 version "1"', replaced(/"version": \d+/, '"version": "1"'), 'native-version-odd'),
	opened('30 no version', replaced(/\s"version": \d+,/, ''), 'native-version-odd'),
	refused('30 no format', replaced(/\s"format": "rolemap",/, ''), 'native-foreign'),
	opened('31 a kind that is none', replaced(/"kind": "page"/, '"kind": "king"'), 'native-value-wrong'),
	opened(
		'32 an id twice',
		replaced(/"roles": \[(\n\t\t\{[^]*?\n\t\t\}),/, '"roles": [$1,$1,'),
		'native-id-twice',
	),
	opened('34 a name of 1 MB', replaced(/"name": "/, `"name": "${'x'.repeat(1_000_000)}`), null),
	opened(
		'35 a move to nowhere',
		replaced(/("transitions": \[[^]*?"to": )"[^"]*"/, '$1"nowhere"'),
		'native-end-missing',
	),
	opened(
		'35 a track that is not there',
		replaced(/"trackIds": \[[^\]]*\]/, '"trackIds": ["gone"]'),
		'native-reference-unknown',
	),
	opened(
		'37 100,000 numbers for records',
		replaced('"roles": [', `"roles": [${'1,'.repeat(size)}`),
		'native-more',
	),
	opened('38 a rank that is no number', replaced(/"rank": \d+/, '"rank": "NaN"'), 'native-value-wrong'),
	opened('39 a color that is a script', led('"color": "url(javascript:alert(1))"'), null),
	opened('40 an icon that is a drawing', inRole('"icon": "<svg onload=alert(1)>"'), null),
	opened('41 a picture in it', led(`"image": "data:image/png;base64,${'A'.repeat(2_000_000)}"`), null),
	refused('42 gzip', gzipSync(strToU8(sound)), 'file-not-text'),
	refused('43 a page to sign in', '<!doctype html>\n<title>Sign in</title>', 'native-web-page'),
	opened('44 a reference in a circle', led('"$ref": "#"'), null),
];
