import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rolemap } from '../../make/command-line.ts';
import { makeFolder } from '../../make/made-folder.ts';
import { randomNumbers } from '../../make/ladders.ts';

/** A row of the worked example of domain.md 2.1, by the heads of its columns. */
type Row = Record<string, string>;

const file = join(import.meta.dirname, '../../fixtures/organization/worked-example.csv');
const [head = '', ...lines] = readFileSync(file, 'utf8').trim().split('\n');
const columns = head.split(',');
const example: readonly Row[] = lines.map((line) => {
	const cells = line.split(',');
	return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']));
});
const personal = ['person_id', 'person_name', 'person_kind', 'person_fte', 'joined'];

/** The example with a few of its cells written otherwise, and now and then a seat more. */
function mutatedRows(seed: number): readonly Row[] {
	const random = randomNumbers(seed);
	const below = (count: number) => Math.floor(random() * count);
	const rows = example.map((row) => ({ ...row }));
	const edits: readonly ((row: Row, at: number) => void)[] = [
		// Only those before it lead it, so that nothing closes a loop.
		(row, at) => (row['manager_position_id'] = at === 0 ? '' : `P${1 + below(at)}`),
		(row) => personal.forEach((column) => (row[column] = '')),
		(row) => (row['fte'] = ['0.4', '0.5', '0.8', '1'][below(4)] ?? '1'),
		(row) => (row['assistant'] = row['assistant'] === '' ? 'yes' : ''),
		(row) => {
			if (row['person_id'] !== '' && row['person_id'] !== 'jon') row['person_kind'] = 'contractor';
		},
		(row, at) => {
			const id = `P${rows.length + 1}`;
			const manager = row['position_id'] ?? '';
			const person = Object.fromEntries(personal.map((column) => [column, '']));
			rows.push({
				...row,
				...person,
				position_id: id,
				manager_position_id: manager,
				assistant: '',
				dotted_manager_ids: '',
			});
			if (at % 2 === 0)
				Object.assign(rows.at(-1) ?? {}, {
					person_id: `n${seed}`,
					person_name: 'New',
					person_kind: 'employee',
					person_fte: '0.5',
				});
		},
	];
	for (let turn = 0; turn < 1 + below(6); turn++) {
		const at = below(rows.length);
		const row = rows[at];
		if (row) edits[below(edits.length)]?.(row, at);
	}
	return rows;
}

const rounded = (value: number) => Math.round(value * 1e6) / 1e6;
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/** Every figure of domain.md 2.1 from the rows alone, by asking each about every other. */
function byHand(rows: readonly Row[]) {
	const rowOf = (id: string | undefined) => rows.find((row) => row['position_id'] === id);
	const reports = (row: Row) => rows.filter((one) => one['manager_position_id'] === row['position_id']);
	const isAssistant = (row: Row) => row['assistant'] === 'yes';
	const isVacant = (row: Row) => row['person_id'] === '';
	const span = (row: Row) => reports(row).filter((one) => !isAssistant(one)).length;
	const layer = (row: Row): number => {
		const above = rowOf(row['manager_position_id']);
		return above ? 1 + layer(above) : 1;
	};
	const managers = rows.filter((row) => span(row) > 0);
	const spans = managers.map(span).sort((a, b) => a - b);
	const layers = Math.max(...rows.filter((row) => !isAssistant(row)).map(layer));
	const people = new Map(
		rows.filter((row) => !isVacant(row)).map((row) => [row['person_id'], row['person_kind']]),
	);
	const employees = [...people.values()].filter((kind) => kind === 'employee').length;
	const contributors = rows.filter((row) => !isAssistant(row) && span(row) === 0).length;
	const [low, high] = [spans[Math.ceil(spans.length / 2) - 1] ?? 0, spans[Math.floor(spans.length / 2)] ?? 0];
	const budget = rows.map((row) => Number(row['fte']));
	const filled = rows.map((row) => (isVacant(row) ? 0 : Number(row['person_fte'])));
	const share = (part: number, whole: number) => rounded(part / whole);
	return {
		positions: rows.length,
		vacant: rows.filter(isVacant).length,
		people: people.size,
		employees,
		contingent: people.size - employees,
		fte: {
			budget: rounded(sum(budget)),
			filled: rounded(sum(filled)),
			vacant: rounded(sum(budget.map((seat, at) => Math.max(0, seat - (filled[at] ?? 0))))),
		},
		layers,
		perLayer: Array.from(
			{ length: layers },
			(_, at) => rows.filter((row) => Math.min(layer(row), layers) === at + 1).length,
		),
		managers: managers.length,
		individualContributors: contributors,
		meanSpan: share(sum(spans), spans.length),
		medianSpan: rounded((low + high) / 2),
		meanWithAssistants: share(sum(managers.map((row) => reports(row).length)), managers.length),
		vacancyRate: share(rows.filter(isVacant).length, rows.length),
		managerShare: share(managers.length, rows.length),
		contributorsPerManager: share(contributors, managers.length),
		bands: [
			[1, 1],
			[2, 3],
			[4, 7],
			[8, 12],
			[13, 16],
			[17, null],
		].map(([from = 1, to = null]) => ({
			from,
			to,
			managers: spans.filter((one) => one >= (from ?? 1) && (to === null || one <= to)).length,
		})),
	};
}

async function told(rows: readonly Row[]): Promise<unknown> {
	const table = [head, ...rows.map((row) => columns.map((column) => row[column] ?? '').join(','))].join('\n');
	const { folder, remove } = await makeFolder({ 'organization.csv': `${table}\n` });
	const { code, out, err } = await rolemap(['report', join(folder, 'organization.csv'), 'spans', '--json']);
	await remove();
	expect([code, err]).toEqual([0, '']);
	return JSON.parse(out);
}

test('the worked example and 20 copies of it with other cells are reported as counted by hand', async () => {
	expect(byHand(example)).toMatchObject({
		positions: 13,
		vacant: 2,
		meanSpan: 1.833333,
		meanWithAssistants: 2,
	});
	const texts = new Set<string>();
	for (let seed = 0; seed <= 20; seed++) {
		const rows = seed === 0 ? example : mutatedRows(seed);
		texts.add(JSON.stringify(rows));
		expect(await told(rows), `seed ${seed}`).toEqual(byHand(rows));
	}
	expect(texts.size).toBe(21);
});
