import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { commandLineWords } from '#lib/words/english/command-line.ts';
import { pictureCommandWords as words } from '#lib/words/english/picture-command.ts';
import { rolemap } from '../../make/command-line.ts';
import { ladderPages } from '../../make/ladder-pages.ts';
import { makeFolder } from '../../make/made-folder.ts';
import { hasTool, pdfTool } from '../../make/pdf-tools.ts';

const table = [
	'Position ID,Job Title,Reports To,Employee ID,Full Name,Department,Annual cost',
	'007,Chief,,E1,Ana Okafor,Board,300000',
	'008,Lead,007,E2,Jon Bell,Platform,200000',
	'009,Lead,007,,,Platform,',
].join('\n');

let made: Awaited<ReturnType<typeof makeFolder>>;
const convert = (...args: string[]) => rolemap(['convert', made.folder, ...args]);
beforeEach(async () => {
	made = await makeFolder(ladderPages);
	await writeFile(join(made.folder, 'hr.csv'), table);
});
afterEach(() => made.remove());

test('a ladder is drawn as its map, and its organization where that is asked for', async () => {
	const map = await convert('--to', 'svg');
	expect([map.code, map.err]).toEqual([0, words.contains('3 roles, 2 moves, no people, no talent data')]);
	expect(map.out).toContain('Software Engineer');
	expect(map.out).not.toContain('Ana Okafor');
	const chart = await convert('--to', 'svg', '--view', '/organization');
	expect([chart.code, chart.err]).toEqual([0, words.contains('3 positions, 2 people, no talent data')]);
	expect(chart.out).toContain('Ana Okafor');
	expect(chart.out).not.toContain('300000');
});

test.each(['initials', 'role-only', 'role-only,pay,photos'])(
	'--mask %s leaves no name in the file',
	async (mask) => {
		const out = join(made.above, 'chart.svg');
		const { code } = await convert('--to', 'svg', '--view', '/organization', '--mask', mask, '--out', out);
		expect(code).toBe(0);
		const svg = await readFile(out, 'utf8');
		expect(svg).toMatch(mask === 'initials' ? />A\. O\.</ : />Chief</);
		expect(svg).not.toMatch(/Ana|Okafor|Bell/);
	},
);

test.each([
	[['--view', '/workspace'], words.noSuchView('/workspace', 'svg')],
	[['--view', 'organization'], words.noSuchView('organization', 'svg')],
	[['--mask', 'names'], words.unknownMask('names')],
	[['--mask', 'initials,salary'], words.unknownMask('initials,salary')],
	[['--page', 'A5'], words.unknownPage('A5', 'A4, A3, A2, A1, A0, fit, tile, managers')],
])('%j is wrong usage', async (args, sentence) => {
	const { code, err } = await convert('--to', 'svg', ...args);
	expect([code, err]).toEqual([2, `${sentence}\n${commandLineWords.seeHelp}`]);
});

test('a flag of pictures is refused of a table, which would not heed it', async () => {
	const { code, err } = await convert('--to', 'csv', '--page', 'A4', '--mask', 'role-only');
	expect(code).toBe(2);
	expect(err).toContain('--page belongs to svg');
});

test.each(['/roles/gone', '/organization?position=gone', '/organization?scenario=gone'])(
	'%s, which is not there, is said and not drawn',
	async (address) => {
		const { code, out, err } = await convert('--to', 'svg', '--view', address);
		expect([code, out]).toEqual([2, '']);
		expect(err).toContain('gone');
	},
);

test.runIf(hasTool('qpdf'))(
	'a PDF under a mask holds no name, in its text, its outline or what it says of itself',
	async () => {
		const named = join(made.above, 'named.pdf');
		const hidden = join(made.above, 'hidden.pdf');
		const order = ['--to', 'pdf', '--view', '/organization'];
		await convert(...order, '--out', named);
		await convert(...order, '--mask', 'role-only', '--out', hidden);
		// Everything that is packed unpacked; texts are in Latin letters, or in two bytes each.
		const inside = async (path: string) => {
			const bytes = Buffer.from(
				pdfTool('qpdf', ['--qdf', '--object-streams=disable', '<file>', '-'], await readFile(path)),
			);
			return bytes.toString('latin1').replaceAll('\0', '');
		};
		expect(await inside(named)).toContain('Okafor');
		expect(await inside(hidden)).not.toMatch(/Okafor|Bell/);
		expect(await inside(hidden)).toContain('Chief');
	},
);

test('talent data is drawn from the file that is named alone, without names unless they are asked for', async () => {
	const talent = join(made.above, 'succession.csv');
	const lines = [
		'position_id,critical,impact,person_id,readiness,rank,status,emergency',
		'007,yes,,E2,now,1,confirmed,',
	];
	await writeFile(talent, lines.join('\n'));
	const view = ['--to', 'svg', '--view', '/succession'];
	const without = await convert(...view);
	expect([without.code, without.out]).toEqual([2, '']);
	expect(without.err).toContain(words.needsTalent);
	const masked = await convert(...view, '--talent', talent);
	expect(masked.code).toBe(0);
	expect(masked.out).toContain('Lead, Ready now');
	expect(masked.out).not.toMatch(/Okafor|Bell/);
	expect(masked.out).toContain('>Confidential<');
	const named = await convert(...view, '--talent', talent, '--mask', 'none');
	expect(named.out).toContain('Jon Bell, Ready now');
	const map = await convert('--to', 'svg', '--view', '/organization', '--talent', talent);
	expect(map.out).not.toContain('Ready now');
});
