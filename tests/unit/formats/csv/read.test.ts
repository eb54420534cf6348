import { describe, expect, test } from 'vitest';
import { readCsv } from '#lib/formats/csv/read.ts';
import { isFrameworkColumn } from '#lib/formats/framework-tables/guess-columns.ts';
import { readTableFiles } from '#lib/formats/framework-tables/read-files.ts';
import { csvClasses } from '../../../make/csv-corpus.ts';

const encoder = new TextEncoder();
const file = (text: string) => ({ path: 'table.csv', bytes: encoder.encode(text) });
const codesOf = (issues: readonly { readonly code: string }[]) => issues.map(({ code }) => code);

describe('the classes of CSV', () => {
	test.each(csvClasses)('$name', ({ bytes, rows, codes = [] }) => {
		const read = readCsv({ path: 'table.csv', bytes }, isFrameworkColumn);
		if (rows === null) {
			expect(read.ok).toBe(false);
			expect(codesOf(read.issues)).toEqual(expect.arrayContaining([...codes]));
			return;
		}
		if (!read.ok) throw new Error(codesOf(read.issues).join());
		expect(read.value.rows.map(({ cells }) => cells)).toEqual(rows);
		expect(codesOf(read.value.problems)).toEqual(expect.arrayContaining([...codes]));
		if (codes.length === 0) expect(codesOf(read.value.problems)).toEqual([]);
	});

	test.each(csvClasses)('$name: rows in are rows kept and rows told', async ({ bytes }) => {
		const { files, issues } = await readTableFiles([{ path: 'table.csv', bytes }], 'T');
		expect(files).toHaveLength(1);
		const reported = files[0]?.reported ?? 0;
		if (reported > 0) expect(issues.length).toBeGreaterThan(0);
		expect(files[0]).toMatchObject({ file: 'table.csv', format: 'csv' });
	});

	test('36 more rows than are read: the rest is counted', () => {
		const read = readCsv(file(`role,level\n${'Cook,1\n'.repeat(200_010)}`), isFrameworkColumn);
		if (!read.ok) throw new Error('refused');
		expect(read.value.rows).toHaveLength(200_000);
		expect(read.value.lost).toBe(10);
		expect(read.value.problems).toMatchObject([
			{ code: 'table-too-many-rows', values: { count: 10 }, place: { line: 200_002 } },
		]);
	});

	test('37 one line of 20 MB is a row', () => {
		const read = readCsv(file(`role,level\n${'x'.repeat(20_000_000)},1\n`), isFrameworkColumn);
		expect(read.ok && read.value.rows).toHaveLength(1);
	});

	test('a thousand open quotes end soon, and each line is told', () => {
		const read = readCsv(file(`role,level\n${'"Cook,1\n'.repeat(999)}`), isFrameworkColumn);
		if (!read.ok) throw new Error('refused');
		expect(read.value.rows.length + read.value.lost).toBe(999);
		expect(codesOf(read.value.problems).filter((code) => /quote/.test(code)).length).toBeGreaterThan(900);
	});
});

test('a place is line and column of the cell, behind cells of several lines too', () => {
	const text = 'role,level,skill\n"Cook\nof all",1,Baking\nChef,"2, at least",Hygiene\n';
	const read = readCsv(file(text), isFrameworkColumn);
	if (!read.ok) throw new Error('refused');
	const { rows, placeOf } = read.value;
	expect(rows.map(({ line }) => line)).toEqual([2, 4]);
	const [first, second] = rows;
	if (!first || !second) throw new Error('no rows');
	expect(placeOf(first, 2)).toEqual({ file: 'table.csv', line: 3, column: 11, excerpt: 'of all",1,Baking' });
	expect(placeOf(second, 2)).toMatchObject({ line: 4, column: 20 });
	expect(placeOf(second)).toMatchObject({ line: 4, column: 1 });
});
