import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileFormats } from '#lib/formats/catalog.ts';
import { readCsv } from '#lib/formats/csv/read.ts';
import { csvText } from '#lib/formats/csv/csv-text.ts';
import { unheldInTable } from '#lib/formats/document-tables/unheld-in-table.ts';
import { isOrgColumn } from '#lib/formats/organization-tables/org-columns.ts';
import { openOrganization, withOrganization } from '#lib/formats/organization-tables/open-organization.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import { project } from '#lib/model/projection.ts';
import { makeRole } from '../../make/document.ts';
import { aCellText, aWholeOrganization } from '../../make/whole-organization.ts';

const long = process.env['ROLEMAP_LONG'] === '1' ? 10 : 1;
const roles = ['manager', 'vp'].map((id) => makeRole({ id }));

/** What the columns hold, each record under what tells it from others: ids of lines, units and assignments are not written. */
function held({ units, positions, people, assignments, lines }: RolemapDocument) {
	const unitNames = new Map(units.map(({ id, name }) => [id, name]));
	return {
		positions: written(positions, ['orgId', 'unitId'], ({ id, unitId }) => [
			id,
			unitNames.get(unitId ?? '') ?? '',
		]),
		people: written(people, ['orgId'], ({ id }) => [id]),
		assignments: written(assignments, ['orgId', 'id'], ({ positionId, personId }) => [positionId, personId]),
		lines: written(lines, ['orgId', 'id'], ({ report, manager, kind }) => [report, manager, kind]),
	};
}

function written<T extends object>(
	records: readonly T[],
	unwritten: readonly string[],
	keyOf: (record: T) => readonly string[],
): Readonly<Record<string, object>> {
	const kept = (record: T) => Object.entries(record).filter(([field]) => !unwritten.includes(field));
	return Object.fromEntries(
		records.map((record) => [JSON.stringify(keyOf(record)), Object.fromEntries(kept(record))]),
	);
}

describe.each([
	['csv', 200],
	['xlsx', 40],
])('an organization in a %s', (name, numRuns) => {
	test('is the same when it is read again, whatever its words and ids are', async () => {
		const format = fileFormats.find((one) => one.name === name);
		const write = await format?.load();
		if (!write) throw new Error(name);
		await fc.assert(
			fc.asyncProperty(aWholeOrganization, async (organization) => {
				const document = { ...organization, roles };
				const written = await write(project(document, { purpose: 'file' }), 'organization');
				const bytes = typeof written === 'string' ? new TextEncoder().encode(written) : written;
				const file = { path: `organization.${name}`, bytes };
				const { reading } = await openOrganization([file]);
				if (!reading) throw new Error('It is no organization any more.');
				expect(reading.rows.every(({ reported }) => reported === 0)).toBe(true);
				const empty = {
					...document,
					orgs: [],
					units: [],
					positions: [],
					people: [],
					assignments: [],
					lines: [],
				};
				expect(held(withOrganization(empty, reading.records).document)).toEqual(held(document));
				if (name === 'xlsx') expect(await unheldInTable(document, file)).toEqual(new Map());
			}),
			{ numRuns: numRuns * long },
		);
	}, 120_000);
});

test('no cell of a CSV is a formula to a spreadsheet, and each is read as it was', () => {
	fc.assert(
		fc.property(fc.array(aCellText, { minLength: 1, maxLength: 8 }), (texts) => {
			const written = csvText([['title', 'name'], ...texts.map((text) => [text, 'x'])]);
			// As a spreadsheet parts the cells, which knows of no guard.
			const shown = [...written.matchAll(/(?:^|\n)(?:"((?:[^"]|"")*)"|([^",\n]*)),x(?=\r\n)/g)].map(
				([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
			);
			expect(shown).toHaveLength(texts.length);
			for (const cell of shown)
				for (const line of cell.split(/[\n\u2028\u2029]/))
					expect(/^[\s\p{Cf}]*[=@＝＋－＠]|^[\s\p{Cf}]*[+-](?![\d.,% ]+$)/u.test(line)).toBe(false);
			const read = readCsv({ path: 'a.csv', bytes: new TextEncoder().encode(written) }, isOrgColumn);
			expect(read.ok ? read.value.rows.map((row) => row.cells[0]) : []).toEqual(texts);
		}),
		{ numRuns: 300 },
	);
});
