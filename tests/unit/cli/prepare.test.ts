import { mkdir, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isBuilt, isInstalled, nodeProblem, sourceStamp } from '../../../src/cli/prepare.js';
import { makeFolder } from '../../make/made-folder.ts';

let made: Awaited<ReturnType<typeof makeFolder>>;
const lock = (packages: object) => JSON.stringify({ lockfileVersion: 3, packages });
const wanted = {
	'': { name: 'rolemap' },
	'node_modules/a': { version: '1.0.0' },
	'node_modules/only-on-mac': { version: '1.0.0', optional: true },
};

beforeEach(async () => {
	made = await makeFolder({
		'package-lock.json': lock(wanted),
		'node_modules/.package-lock.json': lock({ 'node_modules/a': { version: '1.0.0' } }),
		'src/a.ts': 'a',
		'build/index.html': '',
		'build/viewer.html': '',
		'dist/rolemap.js': '',
	});
});
afterEach(() => made.remove());

test.each([
	['18.20.0', false],
	['20.18.9', false],
	['20.19.0', true],
	['22.0.0', true],
	['24.1.0', true],
])('Node %s is new enough: %s', (version, enough) => {
	expect(nodeProblem(version) === null).toBe(enough);
});

describe('packages are installed anew', () => {
	test('not when all that the lock file names are there, those of other platforms aside', () => {
		expect(isInstalled(made.folder)).toBe(true);
	});

	test('when there are none, or an installation was cut off', async () => {
		await rm(join(made.folder, 'node_modules/.package-lock.json'));
		expect(isInstalled(made.folder)).toBe(false);
		await rm(join(made.folder, 'node_modules'), { recursive: true });
		expect(isInstalled(made.folder)).toBe(false);
	});

	test('when the lock file names another version, or one more', async () => {
		for (const change of [
			{ 'node_modules/a': { version: '1.0.1' } },
			{ 'node_modules/b': { version: '1.0.0' } },
		]) {
			await writeFile(join(made.folder, 'package-lock.json'), lock({ ...wanted, ...change }));
			expect(isInstalled(made.folder)).toBe(false);
		}
	});
});

describe('the app is built anew', () => {
	const built = () => isBuilt(made.folder, sourceStamp(made.folder));
	beforeEach(() => writeFile(join(made.folder, 'dist/built-from.txt'), sourceStamp(made.folder)));

	test('not when nothing changed', () => expect(built()).toBe(true));

	test.each([
		['a source changes', () => writeFile(join(made.folder, 'src/a.ts'), 'ab')],
		['a source is saved again', () => utimes(join(made.folder, 'src/a.ts'), 1, 1)],
		['a source is new', () => writeFile(join(made.folder, 'src/b.ts'), '')],
		[
			'an example is new',
			() => mkdir(join(made.folder, 'data')).then(() => writeFile(join(made.folder, 'data/a.md'), '')),
		],
		['the build is gone', () => rm(join(made.folder, 'build/index.html'))],
		['the last build was cut off', () => rm(join(made.folder, 'dist/built-from.txt'))],
	])('when %s', async (_, change) => {
		await change();
		expect(built()).toBe(false);
	});
});
