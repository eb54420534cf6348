import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { documentSchema } from '#lib/model/document.ts';
import { commandLineWords as words } from '#lib/words/english/command-line.ts';
import { rolemap } from '../../make/command-line.ts';
import { ladderPages } from '../../make/ladder-pages.ts';
import { makeFolder } from '../../make/made-folder.ts';

let made: Awaited<ReturnType<typeof makeFolder>>;
const beside = (path: string) => join(made.above, path);
const convert = (...args: string[]) => rolemap(['convert', made.folder, ...args]);

beforeEach(async () => void (made = await makeFolder(ladderPages)));
afterEach(() => made.remove());

describe('one file', () => {
	test('json is the document that its schema describes', async () => {
		const { code, out, err } = await convert('--to', 'json');
		expect([code, err]).toEqual([0, '']);
		const document = v.parse(documentSchema, JSON.parse(out));
		expect(document.roles.map(({ id }) => id).sort()).toEqual(['architect', 'engineer', 'senior']);
		expect(document.transitions.map(({ id }) => id).sort()).toEqual([
			'engineer--senior',
			'senior--architect',
		]);
	});

	test.each([
		['mermaid', /^flowchart BT\n/],
		['graphml', /^<\?xml[^]*<\/graphml>$/],
		['svg', /^<\?xml[^]*<\/svg>$/],
	])('%s', async (format, form) => {
		const { code, out } = await convert('--to', format);
		expect(code).toBe(0);
		expect(out).toMatch(form);
		expect(out).toContain('Software Engineer');
	});

	test('--out writes the file, its folders too, and twice the same', async () => {
		const out = beside('new/ladder.json');
		expect(await convert('--to', 'json', '--out', out)).toEqual({ code: 0, out: '', err: words.wrote(out) });
		const first = await readFile(out, 'utf8');
		expect(first.endsWith('}\n')).toBe(true);
		await convert('--to', 'json', '--out', out);
		expect(await readFile(out, 'utf8')).toBe(first);
		expect(await readdir(beside('new'))).toEqual(['ladder.json']);
	});

	test('--out that is a folder, or below a file, is refused', async () => {
		expect(await convert('--to', 'json', '--out', made.above)).toMatchObject({
			code: 2,
			err: words.outIsFolder(made.above),
		});
		const below = join(made.folder, 'senior.md', 'x.json');
		expect(await convert('--to', 'json', '--out', below)).toMatchObject({ code: 2, out: '' });
	});
});

describe('the pages', () => {
	test('come out as they went in, byte for byte', async () => {
		const odd = Buffer.concat([Buffer.from('\ufeff# Manager\r\n\r\n## Odd\r\n'), Buffer.from('- ü')]);
		await writeFile(join(made.folder, 'manager.md'), odd);
		await writeFile(join(made.folder, 'rolemap.json'), '{}');
		const out = beside('copy');
		expect((await convert('--to', 'markdown', '--out', out)).code).toBe(0);
		expect((await readdir(out)).sort()).toEqual((await readdir(made.folder)).sort());
		for (const name of await readdir(made.folder)) {
			expect(await readFile(join(out, name))).toEqual(await readFile(join(made.folder, name)));
		}
		expect(await readdir(made.above)).toEqual(['copy', 'opened']);
	});

	test('a folder that holds something is left alone, unless --force; other files in it stay', async () => {
		const out = beside('filled');
		await mkdir(out);
		await writeFile(join(out, 'mine.txt'), 'mine');
		await writeFile(join(out, 'senior.md'), 'old');
		expect(await convert('--to', 'markdown', '--out', out)).toMatchObject({
			code: 2,
			err: words.outNotEmpty(out),
		});
		expect(await readFile(join(out, 'senior.md'), 'utf8')).toBe('old');
		expect((await convert('--to', 'markdown', '--out', out, '--force')).code).toBe(0);
		expect(await readFile(join(out, 'senior.md'), 'utf8')).toBe(ladderPages['senior.md']);
		expect(await readFile(join(out, 'mine.txt'), 'utf8')).toBe('mine');
	});

	test('an empty folder is filled, a file refused', async () => {
		await mkdir(beside('empty'));
		expect((await convert('--to', 'markdown', '--out', beside('empty'))).code).toBe(0);
		expect(await readdir(beside('empty'))).toContain('senior.md');
		const file = join(made.folder, 'senior.md');
		expect(await convert('--to', 'markdown', '--out', file)).toMatchObject({
			code: 2,
			err: words.outIsFile(file),
		});
	});
});

test('where there is no role nothing is written', async () => {
	await mkdir(beside('none'));
	const out = beside('out.json');
	const { code, err } = await rolemap(['convert', beside('none'), '--to', 'json', '--out', out]);
	expect([code, err]).toEqual([1, words.nothingToWrite(['ladder', 'organization'])]);
	expect(await readdir(made.above)).toEqual(['none', 'opened']);
});

test('errors in the files are told and what is good is written', async () => {
	await writeFile(join(made.folder, 'binary.md'), Buffer.alloc(100));
	const { code, out, err } = await convert('--to', 'json');
	expect([code, err]).toEqual([1, words.readWithErrors(1)]);
	expect(JSON.parse(out)).toMatchObject({ format: 'rolemap' });
});
