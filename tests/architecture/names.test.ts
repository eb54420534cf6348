import { expect, test } from 'vitest';
import { filesBelow, textOf } from './source-files.ts';

const files = filesBelow('src', 'tests');
// The framework chooses these names, and golden files and fixtures are named for what they hold.
const named = files.filter(
	(path) => !/^(src\/app\.|src\/hooks\.|src\/routes\/|tests\/(fixtures|golden)\/)/.test(path),
);
const vague = /^(utils?|helpers?|misc|common|shared|managers?|index)$/i;

const vagueParts = (path: string) =>
	path.split('/').filter((part) => vague.test(part.replace(/\.(?:test\.|svelte\.|d\.)?\w+$/, '')));

const isWellNamed = (path: string) => {
	const name = path.slice(path.lastIndexOf('/') + 1);
	if (name === 'README.md') return true;
	if (name.endsWith('.svelte')) return /^[A-Z][A-Za-z0-9]*\.svelte$/.test(name);
	return /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|svelte|d|worker))*\.[a-z]+$/.test(name);
};

test('no file or folder has a name that could mean anything', () => {
	expect(files.filter((path) => vagueParts(path).length > 0)).toEqual([]);
});

test('files are kebab-case, components PascalCase', () => {
	expect(named.filter((path) => !isWellNamed(path))).toEqual([]);
});

test('the rules for names see what they should', () => {
	expect(
		['src/lib/utils/a.ts', 'src/lib/Helpers.ts', 'src/lib/index.ts', 'tests/common.test.ts'].map(vagueParts),
	).toEqual([['utils'], ['Helpers.ts'], ['index.ts'], ['common.test.ts']]);
	expect(vagueParts('src/lib/formats/page-index.ts')).toEqual([]);
	const wrong = ['src/roleCard.ts', 'src/role_card.ts', 'src/role-card.svelte', 'src/Role.ts'];
	expect(wrong.filter(isWellNamed)).toEqual([]);
});

const exportsAll = /^\s*export\s+(type\s+)?\*/m;
const exportsOthers = /^\s*export\s+(type\s+)?\{[^}]*\}\s*from\b/m;

test('no file hands on what another owns', () => {
	const scripts = files.filter((path) => /\.(ts|js|svelte)$/.test(path));
	const barrels = scripts.filter((path) => exportsAll.test(textOf(path)) || exportsOthers.test(textOf(path)));
	expect(barrels.filter((path) => path !== 'tests/architecture/names.test.ts')).toEqual([]);
	expect("export * from './role.ts';").toMatch(exportsAll);
	expect("export { a } from './role.ts';").toMatch(exportsOthers);
	expect('export const all = 3 * 4;').not.toMatch(exportsAll);
});

test('addresses are thin: at most 60 lines each', () => {
	const long = filesBelow('src/routes').filter((path) => textOf(path).split('\n').length - 1 > 60);
	expect(long).toEqual([]);
});

test('each room of the library says what lives in it', () => {
	const rooms = new Set(filesBelow('src/lib').map((path) => path.split('/')[2] ?? ''));
	const silent = [...rooms].filter((room) => !files.includes(`src/lib/${room}/README.md`));
	expect(silent).toEqual([]);
});
