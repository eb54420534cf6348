import { strToU8, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { isFrameworkColumn } from '#lib/formats/framework-tables/guess-columns.ts';
import { readTableFiles } from '#lib/formats/framework-tables/read-files.ts';
import { readXlsx } from '#lib/formats/xlsx/read.ts';
import { inTime } from '../../../make/in-time.ts';

const path = 'kitchen.xlsx';
const codesOf = (issues: readonly { readonly code: string }[]) => issues.map(({ code }) => code);
const read = (bytes: Uint8Array) => readXlsx({ path, bytes }, isFrameworkColumn);

const rows = [
	['role', 'level', 'skill', 'proficiency', 'since', 'certified'],
	['Cook', 1, 'Baking', 'Working', new Date(Date.UTC(2024, 4, 6)), true],
	['Chef', 2, 'Baking', 'Expert', null, false],
];

test('shown sheets are tables with texts as people write them; hidden ones are told', async () => {
	const bytes = await writeXlsx({
		sheets: [
			{ name: 'Roles', rows },
			{ name: 'Secret', rows, hidden: true },
			{ name: 'Empty', rows: [] },
		],
	});
	const result = await read(bytes);
	if (!result.ok) throw new Error(codesOf(result.issues).join());
	expect(result.value.map(({ sheet, header }) => [sheet, header.length])).toEqual([['Roles', 6]]);
	expect(result.value[0]?.rows.map(({ line, cells }) => [line, ...cells])).toEqual([
		[2, 'Cook', '1', 'Baking', 'Working', '2024-05-06', 'TRUE'],
		[3, 'Chef', '2', 'Baking', 'Expert', '', 'FALSE'],
	]);
	expect(result.issues).toMatchObject([{ code: 'workbook-sheet-hidden', values: { sheet: 'Secret' } }]);
	const [first] = result.value[0]?.rows ?? [];
	expect(first && result.value[0]?.placeOf(first, 2)).toMatchObject({ line: 2, column: 3, cell: 'Roles!C2' });
});

test('a workbook is a framework like the same CSV', async () => {
	const { document, files } = await readTableFiles(
		[{ path, bytes: await writeXlsx({ sheets: [{ name: 'S', rows }] }) }],
		'K',
	);
	expect(document.roles.map(({ name, requirements }) => [name, requirements?.[0]?.level])).toEqual([
		['Cook 1', 1],
		['Chef 2', 2],
	]);
	expect(files).toEqual([{ file: path, format: 'xlsx', kept: 2, reported: 0 }]);
});

test('cells merged down a column say it of every row; errors of formulas are told', async () => {
	const bytes = await writeXlsx({
		sheets: [
			{
				name: 'S',
				rows: [
					['role', 'skill', 'proficiency'],
					['Cook', 'Baking', '#REF!'],
					[null, 'Hygiene', 'Working'],
				],
				merges: [{ startRow: 1, startCol: 0, endRow: 2, endCol: 0 }],
			},
		],
	});
	const result = await read(bytes);
	if (!result.ok) throw new Error('refused');
	expect(result.value[0]?.rows.map(({ cells }) => cells)).toEqual([
		['Cook', 'Baking', ''],
		['Cook', 'Hygiene', 'Working'],
	]);
	expect(result.value[0]?.problems).toMatchObject([{ code: 'workbook-cell-error', place: { cell: 'S!C2' } }]);
});

test('what is no workbook, is locked, cut off or dangerous is refused with a reason and quickly', async () => {
	const sound = await writeXlsx({ sheets: [{ name: 'S', rows }] });
	const bomb = zipSync({
		'xl/workbook.xml': new Uint8Array(40_000_000),
		'[Content_Types].xml': strToU8('<x/>'),
	});
	const entities = zipSync({
		'[Content_Types].xml': strToU8('<!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>'),
		'xl/workbook.xml': strToU8('<workbook/>'),
	});
	const hiddenBomb = zipSync({
		'_rels/.rels': new Uint8Array(40_000_000),
		'xl/workbook.xml': strToU8('<workbook/>'),
	});
	const cases: readonly (readonly [Uint8Array, string])[] = [
		[Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]), 'workbook-locked'],
		[sound.slice(0, sound.length / 2), 'archive-not-zip'],
		[strToU8('role,level\n'), 'archive-not-zip'],
		[bomb, 'archive-bomb'],
		[hiddenBomb, 'archive-bomb'],
		[entities, 'workbook-broken'],
		[zipSync({ 'a.xml': strToU8('<a/>') }), 'workbook-broken'],
		[await writeXlsx({ sheets: [{ name: 'A', rows: [] }] }), 'workbook-empty'],
	];
	for (const [bytes, code] of cases) {
		const result = await inTime(3000, () => read(bytes));
		expect([result.ok, codesOf(result.issues)]).toEqual([
			false,
			[expect.stringMatching(new RegExp(`${code}|archive-`))],
		]);
		if (code.startsWith('workbook')) expect(codesOf(result.issues)).toEqual([code]);
	}
});
