import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pictureFormats } from '#lib/formats/catalog.ts';
import { commandLineWords } from '#lib/words/english/command-line.ts';
import { pictureCommandWords as words } from '#lib/words/english/picture-command.ts';
import { rolemap } from '../../make/command-line.ts';
import { ladderPages } from '../../make/ladder-pages.ts';
import { makeFolder } from '../../make/made-folder.ts';

const table = [
	'Position ID,Job Title,Reports To,Employee ID,Full Name,Department,Annual cost',
	'007,Chief,,ana-okafor,Ana Okafor,Board,300000',
	'008,Lead,007,jon-bell,Jon Bell,Platform,200000',
].join('\n');
const slates =
	'position_id,critical,impact,person_id,readiness,rank,status,emergency\n007,yes,3,jon-bell,now,1,confirmed,\n';

let made: Awaited<ReturnType<typeof makeFolder>>;
let talent: string;
const convert = (...args: string[]) => rolemap(['convert', made.folder, ...args]);
beforeEach(async () => {
	made = await makeFolder(ladderPages);
	await writeFile(join(made.folder, 'hr.csv'), table);
	talent = join(made.above, 'slates.csv');
	await writeFile(talent, slates);
});
afterEach(() => made.remove());

test('ways and comparisons are tables of what their screens show', async () => {
	const roles = JSON.parse((await convert('--to', 'json')).out) as { roles: { id: string; name: string }[] };
	const [first, second] = roles.roles.map(({ id }) => id);
	const ways = await convert('--to', 'csv', '--view', `/routes?from=${first}&to=${second}`);
	expect(ways.out).toMatch(/^way,roles,moves,key_shifts,/);
	const beside = await convert('--to', 'csv', '--view', `/compare?roles=${first},${second}`);
	expect([beside.code, beside.out]).toEqual([0, expect.stringMatching(/^Part,/)]);
	const none = await convert('--to', 'csv', '--view', '/routes?from=gone&to=gone');
	expect([none.code, none.err]).toEqual([2, expect.stringContaining('gone')]);
});

test('the successors are told by what they do unless names are asked for, and only from a file that is named', async () => {
	const hidden = await convert('--to', 'csv', '--view', '/succession', '--talent', talent);
	expect([hidden.code, hidden.out]).toEqual([0, expect.stringMatching(/^position-\d,Chief,1,Lead,/m)]);
	expect(hidden.out + hidden.err).not.toMatch(/bell|okafor/i);
	const open = await convert('--to', 'csv', '--view', '/succession', '--talent', talent, '--mask', 'none');
	expect(open.out).toContain('007,Chief,1,Jon Bell,');
	const without = await convert('--to', 'csv', '--view', '/succession');
	expect([without.code, without.err]).toEqual([2, expect.stringContaining(words.needsTalent)]);
});

test('a workbook of an organization with its spans is opened again, and what else is in it is said', async () => {
	const out = join(made.above, 'organization.xlsx');
	await convert('--to', 'xlsx', '--view', '/organization', '--out', out);
	const checked = await rolemap(['check', out]);
	expect(checked.code).toBe(0);
	expect(checked.out.split('org-sheet-apart')).toHaveLength(3);
	const again = await rolemap(['convert', out, '--to', 'csv']);
	expect(again.out).toContain('Ana Okafor');
	expect(again.out).toContain('Jon Bell');
});

test.each(['initials', 'role-only,pay'])(
	'--mask %s leaves no name in a table or a workbook',
	async (mask) => {
		const csv = await convert('--to', 'csv', '--mask', mask);
		expect(csv.code).toBe(0);
		expect(csv.out).toContain('Lead');
		expect(csv.out).not.toMatch(/okafor|bell/i);
		expect(csv.out.includes('200000')).toBe(mask === 'initials');
		const out = join(made.above, 'organization.xlsx');
		const book = await convert('--to', 'xlsx', '--view', '/organization', '--mask', mask, '--out', out);
		expect(book.code).toBe(0);
		expect((await readFile(out)).subarray(0, 2).toString()).toBe('PK');
	},
);

test.each([
	[['--view', '/roles/x'], commandLineWords.noSuchView('/roles/x', 'csv')],
	[['--mask', 'names'], words.unknownMask('names')],
	[
		['--mask', 'initials', '--page', 'A4'],
		words.onlyPictures(
			'page',
			pictureFormats.map(({ name }) => name),
		),
	],
])('%j is wrong usage', async (args, sentence) => {
	const { code, err } = await convert('--to', 'csv', ...args);
	expect([code, err.split('\n')[0]]).toEqual([2, sentence]);
});
