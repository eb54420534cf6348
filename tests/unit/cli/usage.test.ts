import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commandLineWords as words } from '#lib/words/english/command-line.ts';
import { readFlags } from '../../../src/cli/read-flags.ts';
import { rolemap } from '../../make/command-line.ts';
import { ladderPages } from '../../make/ladder-pages.ts';
import { makeFolder } from '../../make/made-folder.ts';

let made: Awaited<ReturnType<typeof makeFolder>>;
beforeAll(async () => {
	made = await makeFolder(ladderPages);
	await mkdir(join(made.above, 'filled'));
	await writeFile(join(made.above, 'filled', 'mine.md'), 'mine');
});
afterAll(() => made.remove());

describe('asking what there is', () => {
	test.each([['--help'], ['help'], ['check', '--help'], ['-h']])('%s %s', async (...args) => {
		expect(await rolemap(args)).toEqual({ code: 0, out: words.help, err: '' });
	});

	test('the version is the package’s', async () => {
		const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
		expect(await rolemap(['--version'])).toEqual({ code: 0, out: version, err: '' });
	});
});

describe('wrong usage ends with 2 and says what is wrong', () => {
	const cases: [string[], string][] = [
		[[], 'Rolemap: a map'],
		[['chekc'], 'There is no command "chekc". Did you mean "rolemap check"?'],
		[['routes'], '"rolemap routes" needs a path'],
		[['constructor'], 'There is no command "constructor".'],
		[['--verbose'], '"rolemap" has no option --verbose.'],
		[['check'], '"rolemap check" needs a path'],
		[['check', 'x', '--jsn'], '"rolemap check" has no option --jsn. Did you mean --json?'],
		[['check', 'x', '--json=yes'], '--json takes no value.'],
		[['check', '/no/such/place'], 'There is no file or folder at /no/such/place.'],
		[
			['convert', 'x'],
			'Say what to write with --to: json, csv, xlsx, svg, mermaid, graphml, pdf, pptx, markdown, html.',
		],
		[['convert', 'x', '--to', 'html', '--mask', 'intials'], '--mask takes none, initials or role-only'],
		[['convert', 'x', '--to', 'html', '--view', '/succession'], 'There is no html of "/succession".'],
		[['convert', '--to', 'json'], '"rolemap convert" needs a path'],
		[['convert', 'x', '--to'], '--to needs a value after it.'],
		[['convert', 'x', '--to', '--out', 'y'], '--to needs a value after it.'],
		[['convert', 'x', '--to', 'json', '--to', 'svg'], '--to is given more than once.'],
		[['convert', 'x', 'y', '--to', 'json'], '"rolemap convert" takes one path.'],
		[['convert', 'x', '--to', 'docx'], 'There is no format "docx". There is json,'],
		[['convert', 'x', '--to', 'toString'], 'There is no format "toString". There is json,'],
		[['convert', 'x', '--to', 'markdown'], 'Name the folder with --out.'],
		[['convert', 'x', '--to', 'xlsx'], 'Name the file with --out.'],
		[['serve', 'x', 'y'], '"rolemap serve" takes one path.'],
		[['serve', '--port', '70000'], '--port needs a whole number from 0 to 65535, not "70000".'],
		[['serve', '--port', '1e3'], '--port needs a whole number from 0 to 65535, not "1e3".'],
		[['serve', '--port='], '--port needs a value after it.'],
		[['serve', '/no/such/place'], 'There is no file or folder at /no/such/place.'],
	];
	test.each(cases)('rolemap %j', async (args, sentence) => {
		const { code, out, err } = await rolemap(args);
		expect([code, out]).toEqual([2, '']);
		expect(err).toContain(sentence);
	});
});

test('what comes after -- is a path, whatever it looks like', () => {
	expect(readFlags('check', ['--', '--json'], { json: 'switch' })).toEqual({
		values: {},
		lists: {},
		switches: new Set(),
		paths: ['--json'],
	});
});

test('a fault of our own ends with 70 and says so', async () => {
	const { code, err } = await rolemap(['--version'], {
		onOut: () => {
			throw new Error('broken');
		},
	});
	expect(code).toBe(70);
	expect(err).toContain(words.ownFault);
	expect(err).toContain('Error: broken');
});
