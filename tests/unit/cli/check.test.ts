import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipSync, strToU8 } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commandLineWords as words } from '#lib/words/english/command-line.ts';
import type { CheckReport } from '../../../src/cli/check-report.ts';
import { rolemap } from '../../make/command-line.ts';
import { ladderPages } from '../../make/ladder-pages.ts';
import { makeFolder } from '../../make/made-folder.ts';

let made: Awaited<ReturnType<typeof makeFolder>>;
const at = (path: string) => join(made.folder, path);
const report = async (...paths: string[]) => {
	const { code, out } = await rolemap(['check', ...paths, '--json']);
	return { code, ...(JSON.parse(out) as CheckReport) };
};

beforeEach(async () => void (made = await makeFolder(ladderPages)));
afterEach(() => made.remove());

describe('what is checked', () => {
	test('a folder: counts at the end, and 0 without errors', async () => {
		const { code, out } = await rolemap(['check', made.folder]);
		expect(code).toBe(0);
		expect(out).toMatch(
			/2 pages, 3 roles \(1 without a page\), 2 moves, \d+ items, 1 section kept as text, /,
		);
	});

	test('files one by one are one ladder; folders and archives each their own', async () => {
		const single = await rolemap(['check', at('engineer.md'), at('senior.md')]);
		expect(single.out).toContain('2 pages, 3 roles');
		const packed = zipSync({ 'team/engineer.md': strToU8(ladderPages['engineer.md'] ?? '') });
		await writeFile(join(made.above, 'team.zip'), packed);
		const both = await rolemap(['check', made.folder, join(made.above, 'team.zip')]);
		expect(both.out).toMatch(/2 pages, 3 roles[^]*1 page, 2 roles/);
	});

	test('a folder of records that hold an organization is one, and its settings stay out', async () => {
		const team = join(made.above, 'team');
		await mkdir(team);
		await writeFile(join(team, 'today.yml'), '- id: a\n  name: Ana\n- id: b\n  name: Bo\n  reports_to: a\n');
		await mkdir(join(team, 'below'));
		await writeFile(join(team, 'below', 'rolemap.json'), '{"organization": {"name": "x", "manager": "y"}}');
		await writeFile(join(team, 'package.json'), '{"name": "team", "version": "1.0.0"}');
		const { code, files } = await report(team);
		expect(code).toBe(0);
		expect(files.map(({ file, rows }) => [file, rows.kept])).toContainEqual(['today.yml', 2]);
	});

	test('an empty folder, a folder of other files and a file of another kind are errors', async () => {
		await mkdir(join(made.above, 'empty'));
		expect((await report(join(made.above, 'empty'))).issues.map(({ code }) => code)).toContain(
			'folder-empty',
		);
		await mkdir(join(made.above, 'pictures'));
		await writeFile(join(made.above, 'pictures', 'a.png'), 'x');
		const pictures = await report(join(made.above, 'pictures'));
		expect([pictures.code, pictures.issues.map(({ code }) => code)]).toEqual([1, ['no-pages']]);
		expect(pictures.issues[0]?.message).toContain('.png');
		expect((await report(join(made.above, 'pictures', 'a.png'))).code).toBe(1);
	});

	test('a page that may not be read is an error of its own; a folder that may not is wrong usage', async () => {
		await chmod(at('senior.md'), 0);
		const page = await asSomebody(() => report(made.folder));
		expect(page.issues.filter(({ severity }) => severity === 'error')).toMatchObject([
			{ code: 'file-unreadable', place: { file: 'senior.md' } },
		]);
		expect([page.code, page.files.map(({ rows }) => rows.kept > 0)]).toEqual([1, [true, false]]);
		await chmod(made.folder, 0);
		const folder = await asSomebody(() => rolemap(['check', made.folder]));
		expect([folder.code, folder.err]).toEqual([2, words.pathNoPermission(made.folder)]);
		await chmod(made.folder, 0o755);
	});

	test('talent files are counted and left closed', async () => {
		await writeFile(at('succession.csv'), 'secret');
		await writeFile(at('team.rolemap-talent.json'), '{"secret": true}');
		const { code, out } = await rolemap(['check', made.folder]);
		expect(code).toBe(0);
		expect(out).toMatch(/\n2 talent files left closed\.$/);
		expect(JSON.stringify(await report(made.folder))).toMatch(/talent-files-closed/);
	});
});

describe('what is said', () => {
	test('every problem with file, line, column, its line, a caret under the place, and the way out', async () => {
		const { out } = await rolemap(['check', made.folder]);
		const lines = out.split('\n');
		const first = lines.findIndex((line) => line.includes('statements-differ'));
		const [, file, line, column] = /^(\S+?):(\d+):(\d+) {2}note {2}/.exec(lines[first] ?? '') ?? [];
		const text = (ladderPages[file ?? ''] ?? '').split('\n')[Number(line) - 1] ?? 'no such line';
		expect(lines[first + 1]).toBe(`    | ${text}`);
		expect(lines[first + 2]).toBe(`    | ${' '.repeat(Number(column) - 1)}^`);
		expect(lines[first + 3]).toMatch(/^ {4}Way out: /);
	});

	test('the way out of a kind of problem is told once', async () => {
		const rows = ['Budget', 'Horizon', 'Span'].map((name, n) => `| ${name} | ${n} | ${n + 10} |`).join('\n');
		const more = (ladderPages['engineer.md'] ?? '').replace('| **Team size**', `${rows}\n| **Team size**`);
		await writeFile(at('engineer.md'), more);
		const scope = ['Budget', 'Horizon', 'Span'].map((name) => `- **${name}**: everything`).join('\n');
		await writeFile(at('senior.md'), `# Senior Engineer\n\n### Typical Scope\n${scope}\n`);
		const { out } = await rolemap(['check', made.folder]);
		expect(out.match(/statements-differ/g)?.length).toBeGreaterThan(1);
		expect(out.match(/Both are kept; the first one is shown/g)).toHaveLength(1);
	});

	test('errors end with 1, and what is good is still counted', async () => {
		await writeFile(at('large.md'), 'x'.repeat(5_000_001));
		await writeFile(at('binary.md'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]));
		const { code, out } = await rolemap(['check', made.folder]);
		expect(code).toBe(1);
		expect(out).toMatch(/binary\.md {2}error[^]*large\.md {2}error[^]*2 pages, 3 roles[^]*2 errors/);
	});

	test('colors only where they are wanted', async () => {
		expect((await rolemap(['check', made.folder])).out).not.toContain('\u001b');
		expect((await rolemap(['check', made.folder], { color: true })).out).toContain('\u001b[');
	});

	test('nothing of a file acts on the terminal', async () => {
		const name = 'evil\u001b]0;title\u0007\u202e.md';
		await writeFile(at(name), '---\nlabel: \u001b[31mred\u009b\nlabel: two\n---\n\nno title \u001b[2J');
		const { out } = await rolemap(['check', made.folder]);
		expect(out).toContain('evil␛]0;title␇');
		expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
	});
});

describe('--json', () => {
	test('counts rows so that read is kept and reported together', async () => {
		await writeFile(at('large.md'), 'x'.repeat(5_000_001));
		const { files, issues } = await report(made.folder);
		expect(files.map(({ file, format }) => [file, format])).toEqual([
			['engineer.md', 'markdown-ladder'],
			['large.md', 'markdown-ladder'],
			['senior.md', 'markdown-ladder'],
		]);
		for (const { rows } of files) expect(rows.read).toBe(rows.kept + rows.reported);
		expect(files[1]?.rows).toEqual({ read: 1, kept: 0, reported: 1 });
		expect(issues.filter(({ place }) => place?.file === 'large.md')).toHaveLength(1);
	});

	test('issues carry code, severity, message and place', async () => {
		const { issues } = await report(made.folder);
		expect(issues.find(({ code }) => code === 'statements-differ')).toMatchObject({
			severity: 'info',
			message: expect.stringContaining('Senior'),
			place: { file: expect.stringMatching(/\.md$/), line: expect.any(Number), column: expect.any(Number) },
		});
	});
});

/** Does `work` without the rights of root, who may read whatever others may not. */
async function asSomebody<T>(work: () => Promise<T>): Promise<T> {
	if (process.geteuid?.() !== 0) return work();
	await chmod(made.above, 0o755);
	process.seteuid?.(65_534);
	try {
		return await work();
	} finally {
		process.seteuid?.(0);
	}
}
