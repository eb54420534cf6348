import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { orgGraph } from '#lib/analysis/organization/org-graph.ts';
import { spans } from '#lib/analysis/organization/spans.ts';
import { readCsv } from '#lib/formats/csv/read.ts';
import { isOrgColumn } from '#lib/formats/organization-tables/org-columns.ts';
import { readOrganization } from '#lib/formats/organization-tables/read-organization.ts';
import type { Table } from '#lib/formats/tables/table.ts';
import { openOrganization, withOrganization } from '#lib/formats/organization-tables/open-organization.ts';
import { makeRole } from '../../../make/document.ts';
import { emptyDocument } from '#lib/model/empty-document.ts';
import { inTime } from '../../../make/in-time.ts';

function tableOf(text: string | Uint8Array, path = 'people.csv'): Table {
	const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
	const read = readCsv({ path, bytes }, isOrgColumn);
	if (!read.ok) throw new Error();
	return read.value;
}

function read(...texts: readonly string[]) {
	const result = readOrganization(texts.map((text, at) => tableOf(text, `file-${at + 1}.csv`)));
	if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join('\n'));
	const { records, rows } = result.value;
	const managers = Object.fromEntries(
		records.lines.filter(({ kind }) => kind === 'solid').map(({ report, manager }) => [report, manager]),
	);
	return { ...records, rows, managers, codes: result.issues.map(({ code }) => code), issues: result.issues };
}

test('our own table of the worked example gives every figure of it', () => {
	const bytes = readFileSync(new URL('../../../fixtures/organization/worked-example.csv', import.meta.url));
	const result = readOrganization([tableOf(new Uint8Array(bytes))]);
	if (!result.ok) throw new Error();
	expect(result.issues).toEqual([]);
	expect(result.value.rows).toEqual([{ file: 'people.csv', read: 13, kept: 13, reported: 0 }]);
	const document = { ...emptyDocument('example', 'Example'), ...result.value.records };
	expect(spans(orgGraph(document), 'positions')).toMatchObject({
		...{
			positions: 13,
			vacant: 2,
			people: 10,
			employees: 9,
			contingent: 1,
			layers: 4,
			perLayer: [1, 3, 3, 6],
		},
		fte: { budget: 11.1, filled: 9.1, vacant: 2 },
		...{ managers: 6, individualContributors: 6, meanSpan: 1.833333, medianSpan: 2 },
	});
	expect(spans(orgGraph(document), 'people')).toMatchObject({ managers: 5, meanSpan: 1.6 });
	expect(document.lines.filter(({ kind }) => kind === 'dotted')).toMatchObject([
		{ report: 'P11', manager: 'P7' },
	]);
	expect(document.positions.find(({ id }) => id === 'P11')?.annualCost).toBeUndefined();
});

test.each([
	['its id', '7', '1'],
	['an id whose zeros a spreadsheet ate', '8', '007'],
	['a name', 'Ada Stone', '1'],
	['the name turned round', '"Stone, Ada"', '1'],
	['name and id', 'Ada Stone (7)', '1'],
	['a name with a remark', 'Ada Stone (On Leave)', '1'],
	['an address in other letters', 'ADA@Example.com', '1'],
	['a distinguished name', '"CN=Ada Stone,OU=People,DC=example"', '1'],
])('a manager may be named by %s', (_, manager, id) => {
	const top = id === '007' ? '008' : '7';
	const { managers, codes } = read(
		`id,name,email,manager\n${top},Ada Stone,ada@example.com,\n9,Bo Reed,bo@example.com,${manager}\n`,
	);
	expect(codes).toEqual([]);
	expect(managers).toEqual({ 9: top });
});

test.each(['', 'XX', 'none', 'NO_MANAGER', '7'])('"%s" as a manager is the top', (manager) => {
	const { managers, codes } = read(`id,name,manager\n7,Ada Stone,${manager}\n9,Bo Reed,7\n`);
	expect([managers, codes]).toEqual([{ 9: '7' }, []]);
});

test('a manager of a name that two have, or nobody, is told with the row, the column and the words', () => {
	const { managers, issues } = read(
		'id,name,manager\n1,Ada Stone,\n2,Ada Stone,1\n3,Bo Reed,Ada Stone\n4,Cy Dow,Dr. Who\n',
	);
	expect(managers).toEqual({ 2: '1' });
	expect(issues).toMatchObject([
		{ code: 'org-manager-ambiguous', place: { file: 'file-1.csv', line: 4 }, values: { count: 2 } },
		{ code: 'org-manager-unknown', place: { line: 5 }, values: { manager: 'Dr. Who' } },
	]);
});

test('a loop is cut where the file begins it, and named', () => {
	const { managers, issues } = read('id,name,manager\n1,Ada,3\n2,Bo,1\n3,Cy,2\n4,Di,3\n');
	expect(managers).toEqual({ 2: '1', 3: '2', 4: '3' });
	expect(issues).toMatchObject([
		{ code: 'org-loop', place: { line: 2 }, values: { names: 'Ada -> Cy -> Bo -> Ada' } },
	]);
});

test('posts in bulk are pooled positions below the post they report to', () => {
	const senior = 'Post Unique Reference,Name,Job Title,Reports to Senior Post,FTE\n7,N/D,Director,XX,1\n';
	const junior =
		'Reporting Senior Post,Grade,Generic Job Title,Number of Posts in FTE\n7,E,Officer,12.5\n7,E,Officer,2\n';
	const { positions, managers, codes } = read(senior, junior);
	expect(codes).toEqual([]);
	expect(positions).toMatchObject([
		{ id: '7', title: 'Director', fte: 1 },
		{ title: 'Officer', level: 'E', fte: 12.5, pooled: {} },
		{ title: 'Officer', level: 'E', fte: 2, pooled: {} },
	]);
	expect(Object.values(managers)).toEqual(['7', '7']);
});

test('people and positions of two files are joined by the position', () => {
	const { positions, people, assignments, rows } = read(
		'position_id,title,manager_position_id\nA,Head,\nB,Engineer,A\nC,Engineer,A\n',
		'person_id,name,position_id\n1,Ada,A\n2,Bo,B\n',
	);
	expect(positions.map(({ id, title }) => [id, title])).toEqual([
		['A', 'Head'],
		['B', 'Engineer'],
		['C', 'Engineer'],
	]);
	expect(people.map(({ name }) => name)).toEqual(['Ada', 'Bo']);
	expect(assignments.map(({ personId, positionId }) => [personId, positionId])).toEqual([
		['1', 'A'],
		['2', 'B'],
	]);
	expect(rows.map(({ kept, reported }) => [kept, reported])).toEqual([
		[3, 0],
		[2, 0],
	]);
});

test('a seat two people share has the sum of their FTE; a person in two seats has two assignments', () => {
	const { positions, assignments } = read(
		'position id,name,employee id,title,manager,fte\nA,Ada,1,Head,,1\nB,Bo,2,Desk,A,0.5\nB,Cy,3,Desk,A,0.5\nC,Ada,1,Interim lead,A,0.2\n',
	);
	expect(positions.map(({ id, fte }) => [id, fte])).toEqual([
		['A', 1],
		['B', 1],
		['C', 0.2],
	]);
	expect(assignments.map(({ personId, positionId, kind }) => [personId, positionId, kind])).toEqual([
		['1', 'A', 'primary'],
		['2', 'B', 'primary'],
		['3', 'B', 'primary'],
		['1', 'C', 'secondary'],
	]);
});

test('rows in are rows kept and rows told: leavers, empty rows and rows that repeat', () => {
	const { rows, codes, positions } = read(
		'id,name,manager,status,extra\n1,Ada,,Active,\n2,Bo,1,Terminated,\n,,,,note\n1,Ada,,Active,\n3,Cy,1,,\n',
	);
	expect(rows).toEqual([{ file: 'file-1.csv', read: 5, kept: 2, reported: 3 }]);
	expect(codes).toEqual(['org-columns-kept', 'org-row-left', 'org-row-empty', 'org-row-again']);
	expect(positions.map(({ id }) => id)).toEqual(['1', '3']);
});

test('columns that look personal are left out, named, and kept only where they are chosen', () => {
	const text = 'id,name,manager,Birth Date,Salary,Shoe size\n1,Ada,,1980-01-01,1000,38\n';
	const { positions, issues } = read(text);
	expect(positions[0]?.extras).toEqual({ 'Shoe size': '38' });
	expect(issues).toMatchObject([
		{ code: 'org-columns-kept', values: { columns: 'Shoe size' } },
		{ code: 'org-columns-sensitive', values: { columns: 'Birth Date, Salary' } },
	]);
	const meanings = ['person-id', 'name', 'manager', 'sensitive', 'cost', 'extra'] as const;
	const chosen = readOrganization([tableOf(text)], { mappings: [{ meanings, keepSensitive: [3] }] });
	if (!chosen.ok) throw new Error();
	expect(chosen.value.records.positions[0]).toMatchObject({
		annualCost: 1000,
		extras: { 'Birth Date': '1980-01-01', 'Shoe size': '38' },
	});
});

test('what is no number or no certain date is told and kept as text', () => {
	const { positions, people, issues } = read(
		'id,name,manager,fte,hire date\n1,Ada,,half,03/04/2020\n2,Bo,1,"0,5",2020-02-30\n',
	);
	expect(issues.map(({ code, place }) => [code, place?.line, place?.column])).toEqual([
		['org-number-odd', 2, 8],
		['org-day-odd', 2, 13],
		['org-day-odd', 3, 14],
	]);
	expect(positions.map(({ fte, extras }) => [fte, extras])).toEqual([
		[1, { fte: 'half', 'hire date': '03/04/2020' }],
		[0.5, { 'hire date': '2020-02-30' }],
	]);
	expect(people.every(({ joined }) => joined === undefined)).toBe(true);
});

test('the days of a column tell each other their order', () => {
	expect(
		read('id,name,manager,hire date\n1,Ada,,03/04/2020\n2,Bo,1,25/12/2020\n').people.map(
			({ joined }) => joined,
		),
	).toEqual(['2020-04-03', '2020-12-25']);
});

test('a file without managers says so, one without any known column is refused', () => {
	expect(
		read('userPrincipalName,displayName,mail,jobTitle,department\na@x.org,Ada,a@x.org,Head,Ops\n').codes,
	).toEqual(['org-no-manager-column']);
	const refused = readOrganization([tableOf('color,shape\nred,round\nblue,square\n')]);
	expect(refused.ok).toBe(false);
	expect(refused.issues.map(({ code }) => code)).toContain('org-no-columns');
});

test('a position that two rows tell differently keeps the first and says so', () => {
	const { positions, codes } = read(
		'position id,title,manager position id,name\nA,Head,,Ada\nB,Desk,A,Bo\nB,Table,A,Cy\n',
	);
	expect(positions.map(({ title }) => title)).toEqual(['Head', 'Desk']);
	expect(codes).toEqual(['org-position-differs']);
});

test('a row of a list of people without a name is a vacant seat; where nobody has names, all are held', () => {
	expect(read('id,name,title,manager\n1,Ada,Head,\n2,,Engineer,1\n').assignments).toMatchObject([
		{ positionId: '1' },
	]);
	expect(read('employee id,title,manager id\n1,Head,\n2,Engineer,1\n').assignments).toHaveLength(2);
});

const file = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) });

test('broken JSON is told with its line, broken YAML keeps the records that can be read', async () => {
	const json = await openOrganization([file('people.json', '[\n  {"id": 1, "name": "Ada", "manager": }\n]')]);
	expect(json.reading).toBeNull();
	expect(json.issues).toMatchObject([{ code: 'org-file-broken', place: { file: 'people.json', line: 2 } }]);
	const yaml = await openOrganization([file('team.yml', 'ada:\n  name: Ada\n  reports_to: none\nbo: [\n')]);
	expect(yaml.issues.map(({ code }) => code)).toContain('org-file-broken');
	expect(yaml.reading?.records.people.map(({ name }) => name)).toEqual(['Ada']);
});

test('a YAML file that unfolds into a huge one is told, and does not unfold', async () => {
	const levels = Array.from({ length: 12 }, (_, at) =>
		at === 0
			? 'a0: &a0 {name: lol, reports_to: none}'
			: `a${at}: &a${at} {${Array.from({ length: 9 }, (__, b) => `k${b}: *a${at - 1}`).join(', ')}}`,
	);
	const bomb = await inTime(5000, () => openOrganization([file('bomb.yml', levels.join('\n'))]));
	expect(bomb.issues.map(({ code }) => code)).toContain('org-file-broken');
});

test('people nested as children report to the one they are in', async () => {
	const tree = {
		name: 'Ada',
		title: 'Head',
		children: [{ name: 'Bo', children: [{ name: 'Cy' }] }, { name: 'Di' }],
	};
	const { reading } = await openOrganization([file('tree.json', JSON.stringify(tree))]);
	expect(reading?.records.lines.map(({ report, manager }) => [report, manager])).toEqual([
		['1.1', '1'],
		['1.2', '1'],
		['1.1.1', '1.1'],
	]);
});

test('a role that positions name is linked by id or name; one that is nowhere is told once and kept', () => {
	const { records } = {
		records: {
			...read(
				'id,name,title,role,manager\n1,Ada,Head,VP of Engineering,\n2,Bo,Desk,juggler,1\n3,Cy,Desk,juggler,1\n',
			),
		},
	};
	const role = makeRole({ id: 'vp', name: 'VP of Engineering' });
	const joined = withOrganization({ ...emptyDocument('x', 'X'), roles: [role] }, records);
	expect(joined.document.roles).toEqual([role]);
	expect(joined.document.positions.map(({ roleId, extras }) => [roleId, extras])).toEqual([
		['vp', undefined],
		[undefined, { role: 'juggler' }],
		[undefined, { role: 'juggler' }],
	]);
	expect(joined.issues).toMatchObject([{ code: 'org-role-unknown', values: { role: 'juggler', count: 2 } }]);
});
