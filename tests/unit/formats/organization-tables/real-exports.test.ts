import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCsv } from '#lib/formats/csv/read.ts';
import { isOrgColumn } from '#lib/formats/organization-tables/org-columns.ts';
import { readOrganization } from '#lib/formats/organization-tables/read-organization.ts';
import type { Table } from '#lib/formats/tables/table.ts';

const folder = process.env['ROLEMAP_REAL_DATA'] ?? '';
const has = existsSync(join(folder, 'hris'));
if (!has) console.warn('ROLEMAP_REAL_DATA is not set: the real exports of HR systems are not tried.');

function tableOf(path: string): Table {
	const read = readCsv({ path, bytes: new Uint8Array(readFileSync(join(folder, path))) }, isOrgColumn);
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
	test.each(['workday-report.csv', 'bamboohr-report.csv', 'organimi.csv', 'google-workspace-users.csv', 'visio-orgwizard.csv'])(
		'as %s exports it is the tree all must give',
		(name) => {
			const { people } = JSON.parse(readFileSync(join(folder, 'hris/EXPECTED-canonical-org.json'), 'utf8')) as Canonical;
			const read = readOrganization([tableOf(`hris/${name}`)]);
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
			const wanted = people.map(({ email, ...rest }) => (name === 'visio-orgwizard.csv' ? rest : { ...rest, email }));
			const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);
			expect(told.toSorted(byId)).toEqual(wanted.toSorted(byId));
			expect(rows).toEqual([{ file: `hris/${name}`, read: 249, kept: 249, reported: 0 }]);
			expect(read.issues.filter(({ severity }) => severity !== 'info')).toEqual([]);
		},
	);
});
