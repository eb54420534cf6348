import type { Page } from '@playwright/test';
import { outlineWords } from '#lib/words/english/outline.ts';
import { seededLadder } from '../make/ladder.ts';
import { manyPages } from '../make/many-pages.ts';
import { dropFiles, type OfferedFile } from './handing-over.ts';
import { expect, longTest, test } from './watched.ts';

const sorted = (texts: Iterable<string>) => [...texts].toSorted();

interface Shown {
	readonly roles: readonly string[];
	/** "From to To", as the map names its moves. */
	readonly moves: readonly string[];
}

async function start(page: Page): Promise<void> {
	await page.goto('/');
	await expect(page.getByRole('link', { name: 'No problems' })).toBeVisible();
}

/** What the accessibility tree of Chromium holds, without the parts that it leaves out for readers. */
async function spoken(page: Page) {
	const session = await page.context().newCDPSession(page);
	const { nodes } = await session.send('Accessibility.getFullAXTree');
	await session.detach();
	return nodes
		.filter((node) => !node.ignored)
		.map(({ role, name, description, properties }) => ({
			role: String(role?.value ?? ''),
			name: String(name?.value ?? ''),
			description: String(description?.value ?? ''),
			level: properties?.find((property) => property.name === 'level')?.value.value as number | undefined,
		}));
}

async function onMap(page: Page): Promise<Shown> {
	const names = (selector: string) =>
		page.locator(selector).evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
	const moves = await names('[data-move]');
	// A role's name is what its moves and heading call it: up to the label, the track or the first count.
	const roles = await page
		.locator('[data-role]')
		.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
	return { roles: sorted(roles), moves: sorted(moves) };
}

/** The outline, opened in full, as a reader would piece it together: each way on belongs to the role above it. */
async function inOutline(page: Page): Promise<Shown> {
	await page.getByRole('link', { name: 'Outline' }).click();
	await page.getByRole('button', { name: 'Expand all' }).click();
	const rows = await page.getByRole('treeitem').evaluateAll((all) =>
		all.map((row) => ({
			name: row.querySelector('.label')?.textContent ?? '',
			level: Number(row.getAttribute('aria-level')),
			way: row.classList.contains('on') ? 'on' : row.classList.contains('into') ? 'in' : '',
		})),
	);
	const roles: string[] = [];
	const on = new Set<string>();
	const into = new Set<string>();
	let section = '';
	for (const { name, level, way } of rows) {
		if (level === 1) section = name;
		// A board is named in the outline alone: it is no step of a career.
		if (section === outlineWords.bodies) continue;
		if (level === 2) roles.push(name);
		const here = roles.at(-1) ?? '';
		if (way === 'on') on.add(`${here} to ${name.replace(/^To /, '')}`);
		if (way === 'in') into.add(`${name.replace(/^From /, '')} to ${here}`);
	}
	expect(sorted(into), 'each way on is somebody’s way in').toEqual(sorted(on));
	return { roles: sorted(roles), moves: sorted(on) };
}

/** The map's names of roles begin with what the outline calls them. */
function expectSame(map: Shown, outline: Shown): void {
	expect(outline.roles.length).toBe(map.roles.length);
	const unnamed = map.roles.filter(
		(spokenName) => !outline.roles.some((name) => spokenName.startsWith(`${name},`)),
	);
	expect(unnamed).toEqual([]);
	expect(outline.moves).toEqual(sorted(new Set(map.moves)));
}

test('the outline and the map hold the same roles and moves', async ({ page }) => {
	await start(page);
	const map = await onMap(page);
	const outline = await inOutline(page);
	console.log(`${map.roles.length} roles and ${map.moves.length} moves on the map and in the outline`);
	expect(map.roles.length).toBeGreaterThanOrEqual(14);
	expectSame(map, outline);
	// One less on either side would be seen.
	expect(() => expectSame({ ...map, moves: map.moves.slice(1) }, outline)).toThrow();
	expect(() => expectSame(map, { ...outline, roles: outline.roles.slice(1) })).toThrow();
});

const ladders: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	'forty roles in a row': manyPages(40, 800),
	'roles without a page, ways back and to the side': {
		'a.md': '# Alpha\n\n## Transition to Beta\n\n## Transition to Gamma\n\n## Transition to Nowhere Yet\n',
		'b.md': '# Beta\n\n## Returning to Alpha\n\n## Switching to Gamma\n',
		'c.md': '# Gamma\n\n## Transition to Delta, the "quoted" & <odd>\n',
		'd.md': '# Alone\n\n## Core Responsibilities\n- Stay\n',
	},
};
for (const [name, files] of Object.entries(ladders)) {
	(name.startsWith('forty') ? longTest : test)(
		`${name}: the outline and the map hold the same`,
		async ({ page }) => {
			await start(page);
			await dropFiles(page, filesOf(files));
			await expect(page.getByRole('link', { name: /^Chosen files/ })).toBeVisible();
			await expect(page.locator('[data-role]').first()).toBeAttached();
			const map = await onMap(page);
			expect(map.moves.length).toBeGreaterThan(3);
			expectSame(map, await inOutline(page));
		},
	);
}

const filesOf = (files: Readonly<Record<string, string>>): readonly OfferedFile[] =>
	Object.entries(files).map(([name, content]) => ({ name, content }));

/** What was dropped is kept and would be open again at the next start. */
async function forget(page: Page): Promise<void> {
	await page.evaluate(async () => {
		for (const { name = '' } of await indexedDB.databases()) indexedDB.deleteDatabase(name);
		localStorage.clear();
	});
}

const seeds = Array.from({ length: process.env['ROLEMAP_LONG'] === '1' ? 50 : 3 }, (_, at) => at + 1);
test(`ladders from seeds 1 to ${seeds.length}: the outline and the map hold the same`, async ({ page }) => {
	test.setTimeout(60_000 + seeds.length * 5000);
	let roles = 0;
	let moves = 0;
	for (const seed of seeds) {
		await start(page);
		const files = Object.fromEntries(
			seededLadder(seed).map(({ path, text }) => [path.replaceAll('/', '-'), text]),
		);
		await dropFiles(page, [
			...filesOf(files),
			{ name: 'last.md', content: '# Last One\n\n## Transition to Nobody\n' },
		]);
		await expect(page.getByRole('link', { name: /^Chosen files.*problem/i })).toBeVisible();
		await expect(page.locator('[data-role]').first()).toBeAttached();
		await expect(page.locator('[data-role="last"]')).toBeAttached();
		const map = await onMap(page);
		expectSame(map, await inOutline(page));
		roles += map.roles.length;
		moves += map.moves.length;
		await forget(page);
	}
	console.log(`seeds 1 to ${seeds.length}: ${roles} roles, ${moves} moves`);
});

test('the accessibility tree names every role and move as promised', async ({ page }) => {
	await start(page);
	const map = await onMap(page);
	const heard = await spoken(page);
	const buttons = heard.filter(({ role }) => role === 'button').map(({ name }) => name);
	for (const name of [...map.roles, ...map.moves]) expect(buttons, name).toContain(name);
	expect(buttons).toContain('VP of Engineering, management track, 2 ways on, 1 way in');
	expect(buttons).toContain('VP of Engineering to Chief Technology Officer');
	expect(
		heard.find(({ name }) => name === 'VP of Engineering to Chief Technology Officer')?.description,
	).toMatch(/^(Promotion|Change of track), /);
	const odd = map.roles.filter(
		(name) =>
			!/^[A-Z].+, (individual contributor|management|executive) track, \d+ ways? on, \d+ ways? in$/.test(
				name,
			),
	);
	expect(odd).toEqual([]);
	const has = (role: string, name: string) =>
		expect(heard.filter((node) => node.role === role).map((node) => node.name)).toContain(name);
	has('region', 'Career map');
	has('complementary', 'Details');
	has('combobox', 'Search');
	has('navigation', 'Views');
	has('status', 'Status');
});

test('the details are heard with their headings, the outline as a tree with levels', async ({ page }) => {
	const headings = async (address: string) => {
		await page.goto(address);
		await expect(
			page.getByRole('complementary', { name: 'Details' }).getByRole('heading', { level: 3 }).first(),
		).toBeVisible();
		return (await spoken(page)).filter(({ role }) => role === 'heading').map(({ name }) => name);
	};
	expect(await headings('/roles/vp')).toEqual(
		expect.arrayContaining([
			'VP of Engineering',
			'Scope',
			'Responsibilities',
			'Skills',
			'Day to day',
			'Moves',
		]),
	);
	expect(await headings('/moves/vp/cto')).toEqual(
		expect.arrayContaining(['Timeline', 'Key shifts', 'Actions', 'Pitfalls', 'Readiness']),
	);
	await page.goto('/?view=outline');
	await page.getByRole('button', { name: 'Expand all' }).click();
	const items = (await spoken(page)).filter(({ role }) => role === 'treeitem');
	expect(items.find(({ name }) => name.startsWith('VP of Engineering'))?.level).toBe(2);
	expect(items.filter(({ level }) => level === 3).length).toBeGreaterThanOrEqual(48);
	expect(items.every(({ name }) => name !== '')).toBe(true);
});
