import { describe, expect, test } from 'vitest';
import type { SourceFile } from '#lib/formats/files/source-file.ts';
import { openOrganization } from '#lib/formats/organization-tables/open-organization.ts';
import { inTime } from '../../../make/in-time.ts';
import { csvClasses } from '../../../make/csv-corpus.ts';
import { jsonCorpus } from '../../../make/json-corpus.ts';
import { asPeople } from '../../../make/organization-corpus/corpus-files.ts';
import { scimFiles } from '../../../make/organization-corpus/scim-files.ts';
import { workbookFiles } from '../../../make/organization-corpus/workbook-files.ts';
import { organizationShapes, type Row } from '../../../make/organization-corpus/shapes.ts';
import { formats } from '../../../make/organization-corpus/written-files.ts';

const long = process.env['ROLEMAP_LONG'] === '1';

/** Whatever the file is: an answer in time, every row kept or told, every problem with its file, place and code. */
async function expectAnswer(file: SourceFile) {
	const { reading, issues } = await inTime(5000, () => openOrganization([file]));
	for (const { code, message, place } of issues) {
		expect(code).toMatch(/^[a-z]+(?:-[a-z]+)+$/);
		expect(message).not.toMatch(/undefined|\[object|NaN(?!")/);
		expect(place?.file ?? file.path).toBe(file.path);
	}
	if (reading === null) expect(issues.length).toBeGreaterThan(0);
	for (const { read, kept, reported } of reading?.rows ?? []) expect(kept + reported).toBe(read);
	const left = (reading?.rows ?? []).reduce((sum, { reported }) => sum + reported, 0);
	if (left > 0) expect(issues.length).toBeGreaterThan(0);
	return { reading, issues, codes: issues.map(({ code }) => code) };
}

const shapes = organizationShapes(long ? 10_000 : 500);

describe.each(Object.keys(formats))('every shape as %s', (format) => {
	test.each(shapes)('$name', async ({ rows, codes = [] }) => {
		const file = await formats[format]?.(rows);
		if (!file) throw new Error();
		const answer = await expectAnswer(file);
		expect(answer.codes).toEqual(expect.arrayContaining([...codes]));
		const read = answer.reading?.rows.reduce((sum, one) => sum + one.read, 0) ?? 0;
		if (answer.reading) expect(read).toBe(rows.length);
		else expect(rows.length).toBe(0);
	});
});

/** Who sits where and reports to whom, by names and ids as they were read. */
async function pictureOf(format: string, rows: readonly Row[]) {
	const file = await formats[format]?.(rows);
	const { reading } = await openOrganization(file ? [file] : []);
	const { positions = [], people = [], assignments = [], lines = [] } = reading?.records ?? {};
	return {
		positions: positions.map(({ id, title, fte, annualCost }) => [id, title, fte, annualCost]),
		people: people.map(({ id, name, joined }) => [id, name, joined]),
		assignments: assignments.map(({ personId, positionId }) => [personId, positionId]),
		lines: lines.map(({ report, manager, kind }) => [report, manager, kind]),
	};
}

// A lone surrogate cannot be written in UTF-8; JSON and YAML have an escape for it.
const writable = shapes.filter(({ name }) => !name.includes('ud800'));

test.each(writable)('$name is the same organization in every format', async ({ rows }) => {
	const [first, ...others] = await Promise.all(Object.keys(formats).map((format) => pictureOf(format, rows)));
	for (const [at, other] of others.entries()) expect(other, Object.keys(formats)[at + 1]).toEqual(first);
});

describe('every class of CSV, of people instead of roles', () => {
	test.each(csvClasses)('$name', async ({ bytes, rows }) => {
		const { reading } = await expectAnswer({ path: 'people.csv', bytes: asPeople(bytes) });
		if (rows === null) expect(reading).toBeNull();
	});
});

describe('every class of JSON', () => {
	test.each(jsonCorpus)('$name', async ({ content }) => {
		const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
		await expectAnswer({ path: 'people.json', bytes });
	});
});

describe('every class of SCIM', () => {
	test.each(scimFiles)('$name', async ({ content, lines }) => {
		const bytes = new TextEncoder().encode(JSON.stringify(content, null, '\t'));
		const { reading } = await expectAnswer({ path: 'users.json', bytes });
		expect(JSON.stringify(reading?.records ?? '')).not.toContain('hunter2');
		if (lines === null) return;
		const personAt = new Map(reading?.records.assignments.map((one) => [one.positionId, one.personId]));
		const drawn = reading?.records.lines.map(
			({ report, manager }) => `${personAt.get(report)} to ${personAt.get(manager)}`,
		);
		expect(drawn ?? []).toEqual(lines);
	});
});

describe('every class of workbook', async () => {
	test.each(await workbookFiles())('$name', async ({ bytes, people }) => {
		const { reading } = await expectAnswer({ path: 'people.xlsx', bytes });
		if (people !== null) expect(reading?.records.people.length).toBe(people);
	});
});

test('a user without a name to show goes by the name as it is written, else by that of the account', async () => {
	const users = [
		{ id: '1', userName: 'a@x.org', name: { formatted: 'Kim Poe' }, 'manager.value': '' },
		{ id: '2', userName: 'b@x.org', manager: { value: '1' } },
		{ id: '3', userName: 'c@x.org', name: { givenName: 'Ana', familyName: 'Roe' }, manager: { value: '1' } },
	];
	const bytes = new TextEncoder().encode(JSON.stringify({ Resources: users }));
	const { reading } = await expectAnswer({ path: 'users.json', bytes });
	expect(reading?.records.people.map(({ name }) => name)).toEqual(['Kim Poe', 'b@x.org', 'Ana Roe']);
});
