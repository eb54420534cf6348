import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeNative } from '#lib/formats/native/write.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import { project } from '#lib/model/projection.ts';
import { commandLineWords as words } from '#lib/words/english/command-line.ts';
import { rolemap } from '../../make/command-line.ts';
import { ladderPages } from '../../make/ladder-pages.ts';
import { makeFolder } from '../../make/made-folder.ts';
import { withOptions } from '../../make/organization.ts';

const table = [
	'Position ID,Job Title,Role,Reports To,Employee ID,Full Name,Department,Home floor',
	'007,"Chief, everything",Senior Engineer,,E1,Ana Okafor,Board,3',
	'008,=Lead,Software Engineer,E1,E2,"Jon ""JB"" Bell",Platform,2',
	'009,Lead,,007,,,Platform,',
].join('\n');

let made: Awaited<ReturnType<typeof makeFolder>>;
beforeEach(async () => {
	made = await makeFolder(ladderPages);
	await writeFile(join(made.folder, 'hr.csv'), table);
});
afterEach(() => made.remove());

interface Written {
	readonly positions: readonly unknown[];
}

/** The organization at `path`, as JSON says it. */
async function organizationAt(path: string): Promise<unknown> {
	const { out } = await rolemap(['convert', path, '--to', 'json']);
	const { positions, people, assignments, lines, units } = JSON.parse(out) as Written &
		Record<string, unknown>;
	return { positions, people, assignments, lines, units };
}

test('csv has the columns of organization.csv, then those that were kept beside', async () => {
	const { code, out, err } = await rolemap(['convert', made.folder, '--to', 'csv']);
	expect([code, err]).toEqual([0, '']);
	const [header, ...rows] = out.split('\n');
	expect(header).toBe(
		'position_id,title,role,manager_position_id,dotted_manager_ids,unit,location,status,fte,assistant,' +
			'annual_cost,person_id,person_name,person_kind,person_fte,joined,person_email,assignment_kind,since,level,' +
			'headcount,Home floor',
	);
	expect(rows[0]).toMatch(/^007,"Chief, everything",senior,,,Board,,active,1,,,E1,Ana Okafor,employee,1,/);
	expect(rows[1]).toMatch(/^008,'=Lead,engineer,007,/);
	expect(rows[2]).toMatch(/^009,Lead,,007,,Platform,,active,1,,,,,/);
});

test.each(['csv', 'xlsx'])('a %s beside the ladder gives the same organization again', async (format) => {
	const before = await organizationAt(made.folder);
	expect((before as Written).positions).toHaveLength(3);
	const again = join(made.folder, `organization.${format}`);
	const written = await rolemap(['convert', made.folder, '--to', format, '--out', again]);
	expect(written).toEqual({ code: 0, out: '', err: words.wrote(again) });
	await writeFile(join(made.folder, 'hr.csv'), '');
	const { out } = await rolemap(['check', made.folder]);
	expect(out).not.toContain('no role of the ladder');
	expect(await organizationAt(made.folder)).toEqual(before);
	expect((await readFile(again)).length).toBeGreaterThan(100);
});

test('what a table has no column for is said', async () => {
	await writeFile(
		join(made.folder, 'hr.csv'),
		`${table.replace('Home floor', 'Leaving date,Annual cost').replaceAll(',3\n', ',2027-01-31,EUR 9\n')}`,
	);
	const { err } = await rolemap(['convert', made.folder, '--to', 'csv']);
	expect(err).toBe(words.notInTable('orgs.currency (1)'));
	await rolemap(['edit', made.folder, 'add-person', '--input', '{"name": "On the bench"}']);
	const bench = await rolemap(['convert', made.folder, '--to', 'csv']);
	expect(bench.err).toBe(words.notInTable('orgs.currency (1), people (1)'));
});

describe('a ladder alone', () => {
	beforeEach(() => writeFile(join(made.folder, 'hr.csv'), ''));

	test('is a table of its roles', async () => {
		const { code, out } = await rolemap(['convert', made.folder, '--to', 'csv']);
		expect(code).toBe(0);
		const { data } = Papa.parse<Record<string, string>>(out, { header: true });
		expect(data).toHaveLength(3);
		expect(data.find((row) => row['role_id'] === 'senior')).toMatchObject({
			role: 'Senior Engineer',
			'Scope: Team size': '4-6 engineers',
			next_roles: 'Architect',
		});
	});

	test('is a workbook of its roles and moves, which read back as the same roles and moves', async () => {
		const file = join(made.above, 'ladder.xlsx');
		expect((await rolemap(['convert', made.folder, '--to', 'xlsx', '--out', file])).code).toBe(0);
		const of = async (path: string) => {
			const { out } = await rolemap(['convert', path, '--to', 'json']);
			const { roles, transitions, tracks } = JSON.parse(out) as RolemapDocument;
			return {
				roles: roles.map(({ id, name }) => ({ id, name })).sort((a, b) => (a.id < b.id ? -1 : 1)),
				moves: transitions.map(({ id, kind, timeline }) => ({ id, kind, years: timeline[0]?.text })),
				tracks: tracks.map(({ name }) => name),
			};
		};
		expect(await of(file)).toEqual(await of(made.folder));
	});

	test('has no organization to show', async () => {
		const { code, err } = await rolemap([
			...['convert', made.folder, '--to', 'mermaid', '--view', '/organization'],
		]);
		expect([code, err]).toEqual([1, words.nothingToWrite(['ladder', 'organization'])]);
	});
});

describe('an organization without a ladder', () => {
	const alone = () => join(made.folder, 'hr.csv');

	test('is a flowchart of who reports to whom', async () => {
		const { code, out } = await rolemap(['convert', alone(), '--to', 'mermaid']);
		expect(code).toBe(0);
		expect(out.split('\n')).toEqual([
			'flowchart TD',
			'\tp1["Chief, everything<br>Ana Okafor"]',
			'\tp2["=Lead<br>Jon #34;JB#34; Bell"]',
			'\tp1 --> p2',
			'\tp3["Lead"]',
			'\tp1 --> p3',
			'\tclassDef open stroke-dasharray: 4 3',
			'\tclass p3 open',
		]);
	});

	test('is JSON with its positions, and is drawn as its chart', async () => {
		const { out } = await rolemap(['convert', alone(), '--to', 'json']);
		expect((JSON.parse(out) as RolemapDocument).positions).toHaveLength(3);
		const svg = await rolemap(['convert', alone(), '--to', 'svg']);
		expect(svg.code).toBe(0);
		expect(svg.out).toContain('Ana Okafor, Chief, everything');
	});
});

describe('--view', () => {
	test('shows the organization where the format shows the ladder first, and an option of it', async () => {
		const { document } = await optionsFolder();
		const option = ['--view', '/organization?scenario=option-a'];
		const { out } = await rolemap(['convert', document, '--to', 'csv', ...option]);
		const { data } = Papa.parse<Record<string, string>>(out.trimEnd(), { header: true });
		const of = (id: string) => data.find((row) => row['position_id'] === id);
		expect(of('P5')).toMatchObject({ manager_position_id: 'P7' });
		expect(of('P11')).toMatchObject({ title: 'Lead Engineer', dotted_manager_ids: 'P7' });
		expect(of('P10')?.['status'] ?? 'closed').toBe('closed');
		const drawn = await rolemap(['convert', document, '--to', 'mermaid', '--view', '/organization']);
		expect(drawn.out).toContain('VP of Engineering<br>Ana');
		const ladder = await rolemap(['convert', document, '--to', 'csv', '--view', '/']);
		expect(ladder.out).toMatch(/^role_id,role,/);
	});

	test.each([
		['/organization?scenario=none', 'csv', 'There is no option "none". There are: today, Option A.'],
		['/stories', 'csv', words.noSuchView('/stories', 'csv')],
		['/organization', 'graphml', words.noSuchView('/organization', 'graphml')],
		['http://', 'csv', words.noSuchView('http://', 'csv')],
	])('%s is refused where nothing is like it', async (address, format, said) => {
		const { document } = await optionsFolder();
		const { code, err } = await rolemap(['convert', document, '--to', format, '--view', address]);
		expect([code, err.split('\n')[0]]).toEqual([2, said]);
	});
});

async function optionsFolder() {
	const document = join(made.above, 'all.rolemap.json');
	const { out } = await rolemap(['convert', made.folder, '--to', 'json']);
	const organized = withOptions({ ...(JSON.parse(out) as RolemapDocument) });
	await writeFile(document, writeNative(project(organized, { purpose: 'file' })));
	return { document };
}

test('a mask hides names, ids and pay in every format, asked for or in the address', async () => {
	for (const format of ['csv', 'json', 'mermaid']) {
		const write = async (...flags: string[]) =>
			(await rolemap(['convert', made.folder, '--to', format, ...flags])).out;
		expect(await write('--view', '/organization')).toContain('Bell');
		const hidden = [
			await write('--view', '/organization', '--mask', 'initials,pay'),
			await write('--view', '/organization?mask=role-only'),
		].join('\n');
		expect(hidden.length).toBeGreaterThan(100);
		for (const leak of ['Bell', 'Okafor', 'E1,', '"E1"']) expect(hidden).not.toContain(leak);
	}
});
