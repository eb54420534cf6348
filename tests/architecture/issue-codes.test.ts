import { expect, test } from 'vitest';
import { issueWords } from '#lib/words/english/issues.ts';
import { filesBelow, textOf } from './source-files.ts';

const codes = Object.keys(issueWords);
const quoted = (code: string) => new RegExp(`['"\`]${code}['"\`]`);

test('every code is stable in form', () => {
	expect(codes.filter((code) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(code))).toEqual([]);
});

test('every code is made somewhere, and reached by a test that names it', () => {
	const source = filesBelow('src').filter(
		(path) => !path.startsWith('src/lib/words/') && /\.(ts|svelte)$/.test(path),
	);
	const tests = filesBelow('tests').filter(
		(path) => /\.(ts|js|json|txt|snap)$/.test(path) && !path.startsWith('tests/architecture/'),
	);
	const [made, tested] = [source, tests].map((paths) => paths.map(textOf).join('\n')) as [string, string];
	expect({
		neverMade: codes.filter((code) => !quoted(code).test(made)),
		neverTested: codes.filter((code) => !quoted(code).test(tested)),
	}).toEqual({ neverMade: [], neverTested: [] });
});

test('every file of problems is part of both catalogues, so that no code escapes these tests', () => {
	for (const language of ['english', 'german']) {
		const catalogue = textOf(`src/lib/words/${language}/issues.ts`);
		const files = filesBelow(`src/lib/words/${language}`).flatMap(
			(path) => /\/(issues-[\w-]+)\.ts$/.exec(path)?.[1] ?? [],
		);
		expect(files.length).toBeGreaterThan(5);
		expect(files.filter((file) => !catalogue.includes(`'./${file}.ts'`))).toEqual([]);
	}
});
