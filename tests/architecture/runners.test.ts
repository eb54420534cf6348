import { expect, test } from 'vitest';
import { filesBelow, textOf } from './source-files.ts';

const tests = filesBelow('src', 'tests', 'data', 'static').filter((path) =>
	/\.(test|spec)\.[cm]?[jt]sx?$/.test(path),
);
const runnerFolders = ['unit', 'laws', 'golden', 'architecture', 'components', 'e2e'];

test('every test belongs to a runner', () => {
	const homes = runnerFolders.map((folder) => `tests/${folder}/`);
	const homeless = tests.filter(
		(path) => !path.endsWith('.test.ts') || !homes.some((home) => path.startsWith(home)),
	);
	expect(homeless).toEqual([]);
});

test('each of these folders is run, and by npm test', () => {
	const vitest = textOf('vite.config.ts');
	const run = textOf('tests/run.js');
	for (const folder of runnerFolders.filter((name) => name !== 'e2e')) {
		expect(vitest).toMatch(new RegExp(`node\\('${folder}'\\)|name: '${folder}'`));
		expect(run).toMatch(new RegExp(`vitest\\('\\w+', \\[[^\\]]*'${folder}'`));
	}
	expect(textOf('playwright.config.ts')).toContain("testDir: 'tests/e2e'");
	expect(run).toContain("'playwright', 'test'");
});

test('no test is left out or alone by an oversight', () => {
	const marks = /\b(test|it|describe)\.(only|todo|fixme)\b/;
	expect(tests.filter((path) => marks.test(textOf(path)) && !path.endsWith('runners.test.ts'))).toEqual([]);
	expect("test.only('x', () => {})").toMatch(marks);
});
