import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { rolemap } from '../../make/command-line.ts';
import { jsonCorpus, soundFile } from '../../make/json-corpus.ts';
import { ladderPages } from '../../make/ladder-pages.ts';
import { makeFolder } from '../../make/made-folder.ts';
import { inTime } from '../../make/in-time.ts';

const sound = soundFile();
let made: Awaited<ReturnType<typeof makeFolder>>;
beforeEach(async () => void (made = await makeFolder({ 'x.rolemap.json': sound })));
afterEach(() => made.remove());
const inFolder = (path: string) => join(made.folder, path);

test('a document in one file is checked, alone and in its folder', async () => {
	const alone = await rolemap(['check', inFolder('x.rolemap.json'), '--json']);
	const folder = await rolemap(['check', made.folder, '--json']);
	expect(alone.code).toBe(0);
	expect(folder.out).toBe(alone.out);
	const { files, issues } = JSON.parse(alone.out) as {
		files: readonly { rows: { kept: number } }[];
		issues: unknown;
	};
	expect(issues).toEqual([]);
	expect(files).toMatchObject([{ file: 'x.rolemap.json', format: 'rolemap', rows: { reported: 0 } }]);
	expect(files[0]?.rows.kept).toBeGreaterThan(5);
});

test('what is broken in it is told with file, line and column, and the rest is counted', async () => {
	await writeFile(
		inFolder('x.rolemap.json'),
		sound.replace('"roles": [\n', '"roles": [\n\t\t{ "id": 7 },\n'),
	);
	const { code, out } = await rolemap(['check', inFolder('x.rolemap.json')]);
	expect(code).toBe(1);
	expect(out).toMatch(/x\.rolemap\.json:\d+:11 {2}error {2}roles\[0\]\.id must be a text in quotes/i);
	const { out: json } = await rolemap(['check', inFolder('x.rolemap.json'), '--json']);
	expect(JSON.parse(json)).toMatchObject({ files: [{ rows: { reported: expect.any(Number) } }] });
});

test('it converts to every format as its pages do, and to the pages themselves', async () => {
	const pages = await makeFolder(ladderPages);
	for (const format of ['mermaid', 'graphml', 'svg']) {
		const ofPages = await rolemap(['convert', pages.folder, '--to', format]);
		const ofFile = await rolemap(['convert', made.folder, '--to', format]);
		expect(ofFile).toEqual(ofPages);
	}
	const out = join(made.above, 'pages');
	expect(
		await rolemap(['convert', inFolder('x.rolemap.json'), '--to', 'markdown', '--out', out]),
	).toMatchObject({ code: 0 });
	expect((await readdir(out)).sort()).toEqual(
		Object.keys(ladderPages)
			.filter((name) => name.endsWith('.md'))
			.sort(),
	);
	for (const name of await readdir(out)) {
		expect(await readFile(join(out, name), 'utf8')).toBe((ladderPages as Record<string, string>)[name]);
	}
	await pages.remove();
});

test('what convert writes opens again, and says the same once more', async () => {
	const out = join(made.above, 'again.rolemap.json');
	await rolemap(['convert', made.folder, '--to', 'json', '--out', out]);
	expect(await readFile(out, 'utf8')).toBe(sound);
});

test('pages beside it are what is opened, and of several the first; both are said', async () => {
	await writeFile(inFolder('y.rolemap.json'), sound);
	const several = await rolemap(['check', made.folder]);
	expect(several.out).toContain('native-several');
	await writeFile(inFolder('coach.md'), '# Coach\n\n## Core Responsibilities\n\n- Coaches\n');
	const { out } = await rolemap(['check', made.folder]);
	expect(out).toMatch(/The page was opened; x\.rolemap\.json beside it was not.*native-beside-pages/);
	expect(out).toMatch(/y\.rolemap\.json beside it was not/);
	const { out: json } = await rolemap(['check', made.folder, '--json']);
	const { issues } = JSON.parse(json) as { issues: readonly { code: string }[] };
	expect(issues.filter(({ code }) => code === 'native-beside-pages')).toHaveLength(2);
});

test('talent data stays closed, also alone', async () => {
	const talent = await makeFolder({ 'x.rolemap-talent.json': sound });
	const { out } = await rolemap(['check', talent.folder]);
	expect(out).toContain('1 talent file left closed.');
	expect(out).not.toContain('Software Engineer');
	await talent.remove();
});

test('readiness stays closed in check and convert, also alone', async () => {
	const own = await makeFolder({
		'me.rolemap-readiness.json': '{"format": "rolemap-readiness", "title": "Canary"}',
		'a.md': '# Engineer',
	});
	const checked = await rolemap(['check', own.folder]);
	expect(checked.out).toContain('1 readiness file left closed.');
	const converted = await rolemap(['convert', own.folder, '--to', 'json']);
	expect(converted.err).toContain('1 readiness file left closed.');
	const alone = await rolemap(['check', `${own.folder}/me.rolemap-readiness.json`]);
	expect(alone.out).toContain('1 readiness file left closed.');
	expect([checked, converted, alone].map(({ out, err }) => out + err).join()).not.toContain('Canary');
	await own.remove();
});

describe('every file of the corpus is answered within a second, with data or one clear refusal', () => {
	test.each(jsonCorpus)('$name', async ({ content, opens, code }) => {
		await writeFile(inFolder('x.rolemap.json'), content);
		const answer = await inTime(1_000, () => rolemap(['check', inFolder('x.rolemap.json'), '--json']));
		const { issues } = JSON.parse(answer.out) as { issues: readonly { code: string; severity: string }[] };
		if (code !== null) expect(issues.map((issue) => issue.code)).toContain(code);
		expect(answer.code).toBe(issues.some(({ severity }) => severity === 'error') ? 1 : 0);
		if (!opens)
			expect(
				issues.filter(({ severity }) => severity === 'error').length + Number(code === 'file-empty'),
			).toBe(1);
	});
});
