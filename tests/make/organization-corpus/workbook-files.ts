import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';

type Parts = Record<string, Uint8Array>;

export interface WorkbookFile {
	readonly name: string;
	readonly bytes: Uint8Array;
	/** How many people must be read; null where that is the file's own affair, as long as it is answered. */
	readonly people: number | null;
}

const header = ['Employee ID', 'Name', 'Title', 'Manager ID', 'Start date', 'FTE'];
const rows = [
	header,
	['1', 'Sam Doe', 'Head', '', new Date(Date.UTC(2020, 0, 6)), 1],
	['2', 'Kim Poe', 'Hand', '1', new Date(Date.UTC(2021, 4, 3)), 0.5],
	['3', 'Ana Roe', 'Foot', '1', null, 1],
];
const sheet = 'xl/worksheets/sheet1.xml';

/** Every class of shared/design/reliability.md 4.2 that can be made from a sound workbook, by number. */
export async function workbookFiles(): Promise<readonly WorkbookFile[]> {
	const sound = await writeXlsx({ sheets: [{ name: 'People', rows }] });
	const parts = unzipSync(sound);
	const changed = (change: (all: Parts) => void): Uint8Array => {
		const copy = { ...parts };
		change(copy);
		return zipSync(copy);
	};
	const edited = (part: string, edit: (xml: string) => string) =>
		changed((all) => (all[part] = strToU8(edit(strFromU8(all[part] ?? new Uint8Array())))));
	const without = (...names: readonly string[]) =>
		changed((all) => {
			for (const name of names) delete all[name];
		});
	const file = (name: string, bytes: Uint8Array, people: number | null = null): WorkbookFile => ({
		...{ name, bytes, people },
	});
	const strings =
		Object.keys(parts).find((name) => name.endsWith('sharedStrings.xml')) ?? 'xl/sharedStrings.xml';
	const flipped = sound.slice();
	flipped[Math.floor(sound.length / 2)] = (flipped[Math.floor(sound.length / 2)] ?? 0) ^ 0xff;
	const many = Object.fromEntries(
		Array.from({ length: 3000 }, (_, at) => [`junk/${at}.xml`, strToU8('<a/>')]),
	);
	return [
		file('a sound one', sound, 3),
		file('1 cut in half', sound.slice(0, sound.length / 2)),
		file('2 no end record', sound.slice(0, -22)),
		file('3 a byte flipped', flipped),
		file('4 bytes before and behind it', Uint8Array.from([...strToU8('junk'), ...sound, ...strToU8('junk')])),
		file('7 locked by a password', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])),
		file(
			'10 an OpenDocument sheet',
			zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet') }),
		),
		file(
			'11 macros in it',
			changed((all) => (all['xl/vbaProject.bin'] = strToU8('macro'))),
			3,
		),
		file(
			'12 a bomb',
			changed((all) => (all['xl/bomb.xml'] = new Uint8Array(60_000_000))),
		),
		file(
			'14 very many parts',
			changed((all) => Object.assign(all, many)),
		),
		file(
			'16 a workbook in it',
			changed((all) => (all['xl/inner.xlsx'] = sound)),
			3,
		),
		file(
			'17 a way out of it',
			changed((all) => (all['../../evil.xml'] = strToU8('<a/>'))),
		),
		file(
			'19 backslashes',
			changed((all) => (all['xl\\evil.xml'] = strToU8('<a/>'))),
		),
		file(
			'21 entities',
			edited(sheet, (xml) => xml.replace(/<worksheet/, '<!DOCTYPE x [<!ENTITY a "b">]><worksheet')),
		),
		file(
			'22 a file from outside',
			edited(sheet, (xml) =>
				xml.replace(/<worksheet/, '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><worksheet'),
			),
		),
		file(
			'23 many references',
			edited(sheet, (xml) => xml.replace('</worksheet>', `<!--${'&#65;'.repeat(100_000)}--></worksheet>`)),
			3,
		),
		file(
			'25 another name space',
			edited(sheet, (xml) => xml.replace(/main"/, 'other"')),
		),
		file('26 no workbook', without('xl/workbook.xml')),
		file('27 no sheet', without(sheet)),
		file('28 no shared strings', without(strings)),
		file(
			'29 a string out of range',
			edited(sheet, (xml) => xml.replace(/<v>0<\/v>/, '<v>99999</v>').replace(/<v>1<\/v>/, '<v>-1</v>')),
		),
		file('33 escaped letters', await named('Sam_x0041_ _x0000_'), 3),
		file(
			'35 cells that are nowhere',
			edited(sheet, (xml) => xml.replace(/r="A2"/, 'r="ZZZZ99999999"').replace(/r="B2"/, 'r="A0"')),
		),
		file(
			'36 rows out of order',
			edited(sheet, (xml) => xml.replace(/(<row r="2".*?<\/row>)(<row r="3".*?<\/row>)/s, '$2$1')),
		),
		file(
			'37 a huge size said',
			edited(sheet, (xml) =>
				xml.replace(/<dimension[^>]*>|(<sheetData)/, '<dimension ref="A1:XFD1048576"/>$1'),
			),
			3,
		),
		file(
			'40 all hidden',
			await writeXlsx({
				sheets: [
					{ name: 'A', rows: [] },
					{ name: 'B', rows, hidden: true },
				],
			}),
		),
		file(
			'42 formulas with what they gave',
			edited(sheet, (xml) => xml.replace(/<v>/, '<f>A1&amp;"x"</f><v>')),
			3,
		),
		file('44 errors in cells', await named('#REF!'), 2),
		file(
			'46 days as text',
			await writeXlsx({
				sheets: [
					{
						name: 'P',
						rows: rows.map((row, at) => (at === 0 ? row : [...row.slice(0, 4), '03/04/2020', 1])),
					},
				],
			}),
			3,
		),
		file(
			'48 yes and no',
			await writeXlsx({
				sheets: [{ name: 'P', rows: rows.map((row, at) => [...row, at === 0 ? 'Assistant' : at === 2]) }],
			}),
			3,
		),
		file('49 names of sheets', await writeXlsx({ sheets: [{ name: '<script>alert(1)', rows }] }), 3),
		file('51 a link that is a script', await named('javascript:alert(1)'), 3),
	];
	async function named(name: string) {
		return writeXlsx({
			sheets: [{ name: 'P', rows: rows.map((row, at) => (at === 1 ? ['1', name, ...row.slice(2)] : row)) }],
		});
	}
}
