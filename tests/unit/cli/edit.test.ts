import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commandNames } from '#lib/model/commands/catalog.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import { commandLineWords as words } from '#lib/words/english/command-line.ts';
import { writeChanges } from '../../../src/cli/write-changes.ts';
import { rolemap } from '../../make/command-line.ts';
import { ladderPages } from '../../make/ladder-pages.ts';
import { makeFolder } from '../../make/made-folder.ts';

let made: Awaited<ReturnType<typeof makeFolder>>;
const edit = (command: string, input: unknown, ...flags: string[]) =>
	rolemap(['edit', made.folder, command, '--input', JSON.stringify(input), ...flags]);
const page = (name: string) => readFile(join(made.folder, name), 'utf8');

beforeEach(async () => void (made = await makeFolder(ladderPages)));
afterEach(() => made.remove());

test('an edit changes its own line and says what it did', async () => {
	const { code, out, err } = await edit('set-core-question', { role: 'engineer', text: 'Does it last?' });
	expect([code, err]).toEqual([0, '']);
	expect(out).toBe("Changed the core question of 'Software Engineer' to 'Does it last?'.\nWrote engineer.md");
	const before = ladderPages['engineer.md'] ?? '';
	expect(await page('engineer.md')).toBe(before.replace('Does it work?', 'Does it last?'));
	expect(await page('senior.md')).toBe(ladderPages['senior.md']);
});

test('a dry run prints the difference and writes nothing', async () => {
	const { code, out } = await edit('rename-role', { role: 'senior', name: 'Seasoned Engineer' }, '--dry-run');
	expect(code).toBe(0);
	expect(out).toContain('--- a/senior.md\n+++ b/senior.md\n@@ ');
	expect(out).toContain('\n-# Senior Engineer\n+# Seasoned Engineer\n');
	expect(await page('senior.md')).toBe(ladderPages['senior.md']);
});

test('a fact that other pages state is offered there too', async () => {
	const { out } = await edit('edit-scope-figure', {
		role: 'senior',
		dimension: 'team-size',
		text: '7 engineers',
	});
	expect(out).toContain("of 'Senior Engineer' from '4-6 engineers' to '7 engineers' in senior.md.");
	expect(out).toContain(words.alsoStated('engineer.md:25'));
	const all = await edit('edit-scope-figure', {
		role: 'senior',
		dimension: 'team-size',
		text: '8 engineers',
		everywhere: true,
	});
	expect(all.out).toContain('Wrote engineer.md\nWrote senior.md');
	expect(await page('engineer.md')).toContain('| None | 8 engineers |');
});

test('what a rule refuses says why and how else, and writes nothing', async () => {
	const { code, err } = await edit('add-move', { from: 'senior', to: 'senior' });
	expect(code).toBe(1);
	expect(err).toContain("A move cannot lead from 'Senior Engineer' to itself.");
	expect(err).toContain('Choose another role.');
});

test('what is so already is no error', async () => {
	const { code, err } = await edit('rename-role', { role: 'senior', name: 'Senior Engineer' });
	expect(code).toBe(0);
	expect(err).toContain('Nothing changed');
});

test('nothing is written if one of the files changed meanwhile', async () => {
	const [one, other] = ['engineer.md', 'senior.md'].map((path) => ({
		path,
		before: Buffer.from(ladderPages[path] ?? ''),
		after: Buffer.from('# New'),
	}));
	if (!one || !other) throw new Error('two files');
	await writeFile(join(made.folder, 'senior.md'), 'by another program');
	expect(await writeChanges(made.folder, [one, other])).toBe('senior.md');
	expect([await page('engineer.md'), await page('senior.md')]).toEqual([
		ladderPages['engineer.md'],
		'by another program',
	]);
	const fresh = { path: 'new.md', before: null, after: Buffer.from('# A') };
	expect(await writeChanges(made.folder, [one, fresh])).toBeNull();
	expect(await writeChanges(made.folder, [{ ...one, before: one.after, after: null }])).toBeNull();
	expect((await readdir(made.folder)).toSorted()).toEqual(['new.md', 'senior.md']);
	// One that appeared where a new one was to be made is not written over either.
	expect(await writeChanges(made.folder, [fresh])).toBe('new.md');
});

test.each([
	[['edit'], words.missingPath('edit')],
	[['edit', '.'], words.missingEdit],
	[['edit', '.', 'add-alias'], words.missingInput('add-alias  role: role, name: text')],
	[['edit', '.', 'add-alias', '--input', '{'], 'is not JSON'],
	[['edit', 'package.json', 'add-alias', '--input', '{}'], words.editNeedsFolder('package.json')],
	[['edit', '/nowhere/at/all', 'add-alias', '--input', '{}'], words.pathNotFound('/nowhere/at/all')],
])('%j is wrong usage', async (args, sentence) => {
	const { code, err } = await rolemap(args);
	expect(code).toBe(2);
	expect(err).toContain(sentence);
});

test('the list names every edit with what it needs', async () => {
	const { code, out } = await rolemap(['edit', '--list']);
	expect(code).toBe(0);
	expect(out.split('\n').map((line) => line.split('  ')[0])).toEqual(commandNames);
	expect(out).toContain('add-move  from: role, to: role');
	expect((await rolemap(['edit', made.folder, '--list'])).out).toBe(out);
});

describe('a folder with an organization', () => {
	const table = (title: string) =>
		[
			'position_id,title,role,manager_position_id,dotted_manager_ids,unit,location,status,fte,assistant,annual_cost,person_id,person_name,person_kind,person_fte,joined',
			'1,Head,senior,,,,,active,1,,,A,Ana,employee,1,',
			`2,${title},engineer,1,,,,active,1,,,,,,,`,
			'',
		].join('\n');

	test('is edited in organization.csv and rolemap.json, and no page changes', async () => {
		await writeFile(join(made.folder, 'organization.csv'), table('Engineer'));
		const titled = await edit('set-position', { position: '2', title: '=Lead' });
		expect(titled.code).toBe(0);
		expect(titled.out).toContain(words.wrote('organization.csv'));
		expect(await page('organization.csv')).toContain("\n2,'=Lead,engineer,1,");
		expect(await readdir(made.folder)).toEqual(['engineer.md', 'organization.csv', 'senior.md']);
		const benched = await edit('add-person', { name: 'Bo' });
		expect(benched.out.split('\n').slice(1)).toEqual([words.wrote('rolemap.json')]);
		const { out } = await rolemap(['convert', made.folder, '--to', 'json']);
		const { people, positions } = JSON.parse(out) as RolemapDocument;
		expect(people.map(({ name }) => name)).toEqual(['Ana', 'Bo']);
		expect(positions.map(({ title, roleId }) => [title, roleId])).toEqual([
			['Head', 'senior'],
			['=Lead', 'engineer'],
		]);
		expect([await page('engineer.md'), await page('senior.md')]).toEqual([
			ladderPages['engineer.md'],
			ladderPages['senior.md'],
		]);
	});

	test('is written whole by convert --to markdown', async () => {
		await writeFile(join(made.folder, 'organization.csv'), table('Engineer'));
		await edit('add-person', { name: 'Bo' });
		const out = join(made.above, 'copy');
		expect((await rolemap(['convert', made.folder, '--to', 'markdown', '--out', out])).code).toBe(0);
		for (const name of await readdir(made.folder))
			expect(await readFile(join(out, name), 'utf8')).toBe(await page(name));
		expect((await readdir(out)).length).toBe(4);
	});
});
