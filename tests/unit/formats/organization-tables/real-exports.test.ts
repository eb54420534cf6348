import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCsv } from '#lib/formats/csv/read.ts';
import { isOrgColumn } from '#lib/formats/organization-tables/org-columns.ts';
import { readOrganization } from '#lib/formats/organization-tables/read-organization.ts';
import { readJsonTable } from '#lib/formats/organization-tables/read-json-table.ts';
import { readYamlTable } from '#lib/formats/organization-tables/read-yaml-table.ts';
import type { Table } from '#lib/formats/tables/table.ts';

const folder = process.env['ROLEMAP_REAL_DATA'] ?? '';
const has = existsSync(join(folder, 'hris'));
if (!has) console.warn('ROLEMAP_REAL_DATA is not set: the real exports of HR systems are not tried.');

function tableOf(path: string): Table {
	const source = { path, bytes: new Uint8Array(readFileSync(join(folder, path))) };
	const read = path.endsWith('.json')
		? readJsonTable(source)
		: path.endsWith('.yml')
			? readYamlTable(source)
			: readCsv(source, isOrgColumn);
	if (!read.ok) throw new Error(read.issues.map(({ message }) => message).join('\n'));
	return read.value;
}

interface Canonical {
	readonly people: readonly {
		readonly id: string;
		readonly name: string;
		readonly email: string;
		readonly title: string;
		readonly managerId: string | null;
		readonly department: string;
	}[];
}

describe.skipIf(!has)('an organization of 249 people', () => {
	test.each([
		['workday-report.csv'],
		['bamboohr-report.csv'],
		['organimi.csv'],
		['google-workspace-users.csv'],
		['visio-orgwizard.csv'],
		['scim-users-page1.json', 'scim-users-page2.json', 'scim-users-page3.json'],
	])('as %s exports it is the tree all must give', (...names) => {
		const [name] = names;
		const { people } = JSON.parse(
			readFileSync(join(folder, 'hris/EXPECTED-canonical-org.json'), 'utf8'),
		) as Canonical;
		const read = readOrganization(names.map((one) => tableOf(`hris/${one}`)));
		if (!read.ok) throw new Error();
		const { records, rows } = read.value;
		const managerOf = new Map(records.lines.map(({ report, manager }) => [report, manager]));
		const units = new Map(records.units.map((unit) => [unit.id, unit.name]));
		const personOf = new Map(records.people.map((person) => [person.id, person]));
		const told = records.positions.map(({ id, title, unitId }) => ({
			id,
			name: personOf.get(id)?.name,
			...(name === 'visio-orgwizard.csv' ? {} : { email: personOf.get(id)?.email }),
			title,
			managerId: managerOf.get(id) ?? null,
			department: units.get(unitId ?? '') ?? '',
		}));
		const wanted = people.map(({ email, ...rest }) =>
			name === 'visio-orgwizard.csv' ? rest : { ...rest, email },
		);
		const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);
		expect(told.toSorted(byId)).toEqual(wanted.toSorted(byId));
		const sum = (of: 'read' | 'kept') => rows.reduce((total, row) => total + row[of], 0);
		expect([sum('read'), sum('kept')]).toEqual([249, 249]);
		expect(read.issues.filter(({ severity }) => severity !== 'info')).toEqual([]);
	});
});

describe.skipIf(!has)('what public bodies and a handbook publish', () => {
	const told = (...names: readonly string[]) => {
		const read = readOrganization(names.map(tableOf));
		if (!read.ok) throw new Error();
		const { rows, records } = read.value;
		for (const { read: all, kept, reported } of rows) expect(kept + reported).toBe(all);
		const problems = read.issues.filter(({ severity }) => severity !== 'info');
		return { ...records, problems, kept: rows.map(({ kept }) => kept), read: rows.map((row) => row.read) };
	};

	test('HM Treasury reads alike in five encodings and delimiters', () => {
		const plain = told('organograms/hm_treasury-2011-09-30-senior.csv');
		console.log(
			plain.read,
			plain.kept,
			plain.problems.map(({ message }) => message),
		);
		for (const name of ['cp1252.csv', 'semicolon-crlf.csv', 'tab.tsv', 'utf16le-bom.csv', 'utf8-bom.csv']) {
			const other = told(`organograms/encoding-variants/hmt-senior-${name}`);
			expect(other.positions).toEqual(plain.positions);
			expect(other.lines).toEqual(plain.lines);
			expect(other.people).toEqual(plain.people);
		}
	});

	test('senior and junior posts of a commission join', () => {
		const both = told(
			'organograms/gambling_commission-2011-09-30-senior.csv',
			'organograms/gambling_commission-2011-09-30-junior.csv',
		);
		console.log(
			both.read,
			both.kept,
			both.problems.map(({ message }) => message),
		);
		expect(both.positions.filter(({ pooled }) => pooled !== undefined).length).toBeGreaterThan(20);
	});

	test.each(['team-2022-03-31.yml', 'team-2022-06-30.yml'])('the team snapshot %s opens', (name) => {
		const team = told(`team-snapshots/${name}`);
		console.log(
			team.read,
			team.kept,
			team.lines.length,
			team.problems.length,
			team.problems.slice(0, 8).map(({ message }) => message),
		);
	});
});
