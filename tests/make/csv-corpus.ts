/** A class of odd CSV, of shared/design/reliability.md 4.1 by its number, with the rows it must give. */
export interface CsvClass {
	readonly name: string;
	readonly bytes: Uint8Array;
	/** The rows as they are wanted; null where the file is to be refused. */
	readonly rows: readonly (readonly string[])[] | null;
	/** Codes that must be told, in any order; others may be. */
	readonly codes?: readonly string[];
}

type Rows = readonly (readonly string[])[];

const encoder = new TextEncoder();
const header = ['role', 'level', 'skill', 'proficiency'];
const rows: Rows = [
	['Cook', '1', 'Baking', 'Working'],
	['Chef', '2', 'Baking', 'Expert'],
];

function csv(lines: Rows, { delimiter = ',', end = '\n' } = {}): string {
	return lines.map((cells) => cells.join(delimiter)).join(end) + end;
}

const all = (more: Rows = rows): Rows => [header, ...more];
const text = (words: string) => encoder.encode(words);
const bytes = (...parts: (Uint8Array | readonly number[])[]) =>
	Uint8Array.from(parts.flatMap((part) => [...part]));

function utf16(words: string, little: boolean, mark: boolean): Uint8Array {
	const units = [...(mark ? '\ufeff' : ''), ...words].join('');
	const codes = Array.from({ length: units.length }, (_, at) => units.charCodeAt(at));
	return Uint8Array.from(
		codes.flatMap((code) => (little ? [code & 255, code >> 8] : [code >> 8, code & 255])),
	);
}

const same = (
	name: string,
	written: Uint8Array,
	wanted: Rows | null = rows,
	codes: readonly string[] = [],
): CsvClass => ({
	name,
	bytes: written,
	rows: wanted,
	codes,
});

const accents = ['Café', '1', 'Crème brûlée à la façon d’été', 'Working'];
const cafe: Rows = [['Café', '1', 'Crème', 'Working']];

/** Every class that a reader can meet as bytes; those of millions of rows are made in the test. */
export const csvClasses: readonly CsvClass[] = [
	same('1 UTF-8 BOM', bytes([0xef, 0xbb, 0xbf], text(csv(all())))),
	same('2 UTF-16LE BOM', utf16(csv(all()), true, true)),
	same('3 UTF-16BE BOM', utf16(csv(all()), false, true)),
	same('4 UTF-16 no BOM', utf16(csv(all()), true, false)),
	same(
		'6 Windows-1252',
		bytes(
			text(csv(all([])).slice(0, -1)),
			[10],
			[0x43, 0x61, 0x66, 0xe9],
			text(',1,Cr'),
			[0xe8],
			text('me,Working\n'),
		),
		cafe,
	),
	same(
		'9 mixed encodings mid-file',
		bytes(text(csv(all(cafe))), [0x43, 0xe9], text(',2,Baking,Expert\n')),
		[cafe[0] ?? [], ['C\ufffd', '2', 'Baking', 'Expert']],
		['table-letters-lost'],
	),
	same(
		'10 invalid UTF-8',
		bytes(text(csv(all([accents]))), [0xc0, 0x80], text(',2,Baking,Expert\n')),
		[accents, ['\ufffd\ufffd', '2', 'Baking', 'Expert']],
		['table-letters-lost'],
	),
	same('11 BOM twice', bytes([0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf], text(csv(all())))),
	same('12 BOM inside the header', text(csv(all()).replace('level', '\ufefflevel'))),
	same('13 semicolon', text(csv(all(), { delimiter: ';' }))),
	same('14 tab', text(csv(all(), { delimiter: '\t' }))),
	same('15 pipe', text(csv(all(), { delimiter: '|' }))),
	same('16 sep= line', text(`sep=;\n${csv(all(), { delimiter: ';' })}`)),
	same('17 comma decimal with semicolon', text('role;skill;importance\nCook;Baking;2,5\n'), [
		['Cook', 'Baking', '2,5'],
	]),
	same(
		'18 mixed delimiters',
		text('role,level,skill,proficiency\nCook,1,Baking;Hygiene,Working\nChef,2,Baking,Expert\n'),
		[['Cook', '1', 'Baking;Hygiene', 'Working'], rows[1] ?? []],
	),
	same('19 delimiter only in quotes', text('role\n"Cook, head"\n"Chef, sous"\n'), [
		['Cook, head'],
		['Chef, sous'],
	]),
	same('20 CRLF', text(csv(all(), { end: '\r\n' }))),
	same('21 lone CR', text(csv(all(), { end: '\r' }))),
	same(
		'22 LF and CRLF mixed',
		text('role,level,skill,proficiency\r\nCook,1,Baking,Working\nChef,2,Baking,Expert\r\n'),
	),
	same(
		'23 other line ends stay in cells',
		text('role,level,skill,proficiency\nCook\u2028One,1,Baking,Working\n'),
		[['Cook\u2028One', '1', 'Baking', 'Working']],
	),
	same('24 no final newline', text(csv(all()).slice(0, -1))),
	same('25 1,000 blank lines', text(csv(all()).replace('Chef', `${'\n'.repeat(1000)}Chef`))),
	same(
		'26 unclosed quote',
		text('role,level,skill,proficiency\nCook,1,"Baking,Working\nChef,2,Baking,Expert\n'),
		[rows[1] ?? []],
		['table-quote-open'],
	),
	same(
		'27 quote mid-field',
		text('role,level,skill,proficiency\nCook,1,Bak"ing,Working\nChef,2,Baking,Expert\n'),
		[['Cook', '1', 'Bak"ing', 'Working'], rows[1] ?? []],
	),
	same(
		'27 a quote inside of a quoted cell',
		text('role,level,skill,proficiency\n"Cook "the best" ever",1,Baking,Working\nChef,2,Baking,Expert\n'),
		[['Cook "the best" ever', '1', 'Baking', 'Working'], rows[1] ?? []],
		['table-quote-odd'],
	),
	same('28 doubled quotes', text('role,level,skill,proficiency\n"Cook ""the best""",1,Baking,Working\n'), [
		['Cook "the best"', '1', 'Baking', 'Working'],
	]),
	same(
		'29 backslash escapes',
		text('role,level,skill,proficiency\n"Cook \\"x\\"",1,Baking,Working\nChef,2,Baking,Expert\n'),
		[rows[1] ?? []],
		['table-quote-open'],
	),
	same('30 curly quotes', text('role,level,skill,proficiency\n“Cook”,1,Baking,Working\n'), [
		['“Cook”', '1', 'Baking', 'Working'],
	]),
	same(
		'31 newline in a quoted cell',
		text('role,level,skill,proficiency\n"Cook\nand more",1,Baking,Working\nChef,2,Baking,Expert\n'),
		[['Cook\nand more', '1', 'Baking', 'Working'], rows[1] ?? []],
	),
	same('32 NUL bytes', text('role,level,skill,proficiency\nCo\0ok,1,Baking,Working\n'), [
		['Co\0ok', '1', 'Baking', 'Working'],
	]),
	same('33 ragged short', text('role,level,skill,proficiency\nCook,1\nChef,2,Baking,Expert\n'), [
		['Cook', '1', '', ''],
		rows[1] ?? [],
	]),
	same(
		'34 ragged long',
		text('role,level,skill,proficiency\nCook,1,Baking,Working,extra\n'),
		[['Cook', '1', 'Baking', 'Working', 'extra']],
		['table-row-long'],
	),
	same(
		'35 very many columns',
		text(`${Array.from({ length: 1000 }, (_, at) => `c${at}`).join(',')}\n`),
		null,
		['table-too-wide'],
	),
	same('38 duplicate headers', text('role,skill,skill\nCook,Baking,Hygiene\n'), [
		['Cook', 'Baking', 'Hygiene'],
	]),
	same('39 empty header', text('role,,skill\nCook,x,Baking\n'), [['Cook', 'x', 'Baking']]),
	same('40 __proto__ header', text('role,__proto__,skill\nCook,x,Baking\n'), [['Cook', 'x', 'Baking']]),
	same(
		'41 header below a title',
		text('Skills of the kitchen\n\nAs of May,,,\nrole,level,skill,proficiency\nCook,1,Baking,Working\n'),
		[rows[0] ?? []],
		['table-title-row'],
	),
	same(
		'42 two header rows',
		text(
			'Who,Who,What,What\nrole,level,skill,proficiency\nCook,1,Baking,Working\nrole,level,skill,proficiency\n',
		),
		[rows[0] ?? []],
		['table-title-row', 'table-header-again'],
	),
	same(
		'43 total row',
		text('role,moves\nCook,1\nChef,2\nTotal,3\n'),
		[
			['Cook', '1'],
			['Chef', '2'],
		],
		['table-total-row'],
	),
	same(
		'44 no header',
		text('Cook,1,x\nChef,2,x\n'),
		[
			['Cook', '1', 'x'],
			['Chef', '2', 'x'],
		],
		['table-no-header'],
	),
	same('45 HTML named .csv', text('<!DOCTYPE html><html><body>Sign in</body></html>'), null, [
		'table-web-page',
	]),
];

/** A table of a framework in bytes that no reader should trust, for whoever reads whole files. */
export function csvOf(lines: Rows, delimiter = ','): Uint8Array {
	return text(csv(lines, { delimiter }));
}
