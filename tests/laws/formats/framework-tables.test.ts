import { expect, test } from 'vitest';
import { columnMeanings } from '#lib/formats/framework-tables/column-meaning.ts';
import { openTables, readTableFiles } from '#lib/formats/framework-tables/read-files.ts';
import { readNative } from '#lib/formats/native/read.ts';
import { writeNative } from '#lib/formats/native/write.ts';
import { project } from '#lib/model/projection.ts';
import { Dice } from '../../make/ladder.ts';

const seeds = Array.from({ length: process.env['ROLEMAP_LONG'] ? 2000 : 150 }, (_, at) => at + 1);
const heads = [
	'role',
	'id',
	'level',
	'skill',
	'proficiency',
	'importance',
	'to',
	'years',
	'weight',
	'Job family',
	'odd',
	'',
];
const cells = [
	'',
	'Cook',
	'Chef',
	'007',
	'1',
	'2,5',
	'Working',
	'Expert',
	'x"y',
	'"quoted"',
	'a,b',
	'a;b',
	'two\nlines',
	'=1+1',
	'__proto__',
	'Total',
	'—',
	'\u202eabc',
	'5-3 years',
];

/** A table of chance: any heads, any cells, some rows short, long, blank or badly quoted. */
function tableOf(seed: number): string {
	const roll = new Dice(seed);
	const width = 1 + roll.below(7);
	const delimiter = roll.pick([',', ';', '\t', '|']);
	const quoted = (cell: string) =>
		/["\n,;\t|]/.test(cell) && roll.chance(0.9) ? `"${cell.replaceAll('"', '""')}"` : cell;
	const row = (from: readonly string[], count: number) =>
		Array.from({ length: count }, () => quoted(roll.pick(from))).join(delimiter);
	const lines = Array.from({ length: roll.below(30) }, () =>
		roll.chance(0.05) ? '' : row(cells, Math.max(1, width + roll.below(3) - 1)),
	);
	return [row(heads, width), ...lines].join(roll.pick(['\n', '\r\n', '\r']));
}

test('of any table every row is kept or told, and what was kept is a sound document', async () => {
	for (const seed of seeds) {
		const bytes = new TextEncoder().encode(tableOf(seed));
		const file = { path: 't.csv', bytes };
		const { tables } = await openTables([file], []);
		const { document, files, issues } = await readTableFiles([file], 'T');
		const hint = `seed ${seed}`;
		const rows = tables.reduce((sum, { table }) => sum + table.rows.length + table.lost, 0);
		expect(
			files.reduce((sum, { kept, reported }) => sum + kept + reported, 0),
			hint,
		).toBe(Math.max(rows, tables.length === 0 ? 1 : 0));
		const reported = files.reduce((sum, of) => sum + of.reported, 0);
		if (reported > 0) expect(issues.length, hint).toBeGreaterThan(0);
		const text = writeNative(project(document, { purpose: 'file' }));
		const again = readNative({ path: 'x.rolemap.json', bytes: new TextEncoder().encode(text) });
		expect([hint, again.issues]).toEqual([hint, []]);
		expect(again.ok && again.value, hint).toEqual(document);
	}
});

test('so it is whatever the columns are said to mean', async () => {
	for (const seed of seeds) {
		const roll = new Dice(seed + 7);
		const file = { path: 't.csv', bytes: new TextEncoder().encode(tableOf(seed)) };
		const { tables } = await openTables([file], []);
		const mappings = tables.map(({ table }) => ({
			header: table.header,
			meanings: table.header.map(() => roll.pick(columnMeanings)),
		}));
		const { files } = await readTableFiles([file], 'T', mappings);
		const rows = tables.reduce((sum, { table }) => sum + table.rows.length + table.lost, 0);
		expect(
			files.reduce((sum, { kept, reported }) => sum + kept + reported, 0),
			`seed ${seed}`,
		).toBe(tables.length === 0 ? 1 : rows);
	}
});
