import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rolemap } from '../../make/command-line.ts';
import { corpusFiles } from '../../make/organization-corpus/corpus-files.ts';

const size = process.env['ROLEMAP_LONG'] === '1' ? 10_000 : 60;

test('every file of the corpus of organizations is checked: a verdict, every problem with its file and code', async () => {
	const files = await corpusFiles(size);
	expect(files.length).toBeGreaterThanOrEqual(400);
	const folder = mkdtempSync(join(tmpdir(), 'rolemap-corpus-'));
	const verdicts = { sound: 0, told: 0 };
	for (const { name, path, bytes } of files) {
		const file = join(folder, path);
		writeFileSync(file, bytes);
		const { code, out, err } = await rolemap(['check', file, '--json']);
		expect([0, 1], name).toContain(code);
		expect(err, name).toBe('');
		const { issues } = JSON.parse(out) as {
			issues: { code: string; severity: string; place?: { file?: string } }[];
		};
		for (const { code: problem, place } of issues) {
			expect(problem, name).toMatch(/^[a-z]+(?:-[a-z]+)+$/);
			expect(place?.file ?? path, name).toBe(path);
		}
		expect(out, name).not.toMatch(/undefined|\[object /);
		// What is refused says why.
		if (code === 1) expect(issues.length, name).toBeGreaterThan(0);
		verdicts[issues.length === 0 ? 'sound' : 'told']++;
	}
	rmSync(folder, { recursive: true });
	expect(verdicts.sound).toBeGreaterThan(50);
	expect(verdicts.told).toBeGreaterThan(50);
}, 120_000);
