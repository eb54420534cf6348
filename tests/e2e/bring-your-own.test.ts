import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { ladderPages } from '../make/ladder-pages.ts';
import { makeFolder } from '../make/made-folder.ts';
import { manyPages } from '../make/many-pages.ts';
import { chooseFiles, chooseFolder, dropFiles, dropPaths, type OfferedFile } from './handing-over.ts';
import { watchHoldUps } from './held-up.ts';
import { expect, longTest, test } from './watched.ts';

/** Not the choices of the arrangement, which are options as well. */
const results = (page: Page) => page.getByRole('listbox', { name: 'Search results' }).getByRole('option');

const map = (page: Page) => page.getByRole('region', { name: 'Career map' });
const role = (page: Page, name: string) => map(page).getByRole('button', { name: new RegExp(`^${name},`) });
const refusal = (page: Page) => page.getByRole('alert');

/** The example is open and read to its end. */
async function openExample(page: Page, address = '/'): Promise<void> {
	await page.goto(address);
	await expect(page.getByRole('link', { name: 'No problems' })).toBeVisible();
}

const zipOf = (files: Readonly<Record<string, string>>) =>
	zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

test('a folder dropped from the desktop opens, folders inside it too', async ({ page }) => {
	const made = await makeFolder({
		...ladderPages,
		'deeper/coach.md': '# Coach\n\n## Transition to Engineer\n',
	});
	await openExample(page, '/roles/vp');
	await dropPaths(page, [made.folder]);
	await expect(role(page, 'Architect')).toBeVisible();
	await expect(role(page, 'Coach')).toBeVisible();
	await expect(role(page, 'VP of Engineering')).toHaveCount(0);
	await expect(page).toHaveURL(/\/$/);
	await expect(page.getByRole('link', { name: /^opened/ })).toBeVisible();
	await made.remove();
});

test('a chosen folder, chosen files and a chosen archive open the same roles', async ({ page }) => {
	const made = await makeFolder(ladderPages);
	await writeFile(join(made.above, 'ladder.zip'), zipOf(ladderPages));
	const seen: (readonly (string | null)[])[] = [];
	for (const choose of [
		() => chooseFolder(page, made.folder),
		() =>
			chooseFiles(
				page,
				Object.keys(ladderPages).map((name) => join(made.folder, name)),
			),
		() => chooseFiles(page, [join(made.above, 'ladder.zip')]),
		() => dropPaths(page, [join(made.above, 'ladder.zip')]),
	]) {
		await openExample(page, '/workspace');
		await choose();
		await expect(role(page, 'Architect')).toBeVisible();
		const names = await map(page)
			.locator('[data-role]')
			.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
		seen.push(names.toSorted());
	}
	expect(seen.map((names) => names.length > 2)).toEqual([true, true, true, true]);
	for (const names of seen) expect(names).toEqual(seen[0]);
	await made.remove();
});

const bomb = zipSync({ 'vp.md': new Uint8Array(60_000_000).fill(65) });
const binary = Uint8Array.from({ length: 4096 }, (_, at) => (at * 37) % 256);

/** What is refused, and what must be said of it. */
const refused: readonly {
	readonly what: string;
	readonly files: readonly OfferedFile[];
	readonly says: RegExp;
}[] = [
	{
		what: 'no role page among many files',
		files: Array.from({ length: 40 }, (_, at) => ({ name: `sheet-${at}.docx`, content: 'cells' })),
		says: /no role page among the 40 files here/,
	},
	{
		what: 'a bomb',
		files: [{ name: 'bomb.zip', content: bomb }],
		says: /bomb\.zip was refused: vp\.md unpacks to/,
	},
	{
		what: 'binary named as a page',
		files: [{ name: 'vp.md', content: binary }],
		says: /vp\.md .* does not hold text/,
	},
	{ what: 'an empty page', files: [{ name: 'vp.md', content: '' }], says: /vp\.md is empty/ },
	{ what: 'a broken archive', files: [{ name: 'a.zip', content: 'PK' }], says: /a\.zip cannot be unpacked/ },
	{ what: 'an archive of nothing', files: [{ name: 'a.zip', content: zipSync({}) }], says: /no files here/ },
];

test('what holds no roles is refused in a sentence, and the open ladder stays', async ({ page }) => {
	await openExample(page, '/roles/vp');
	await expect(map(page).locator('[data-role=vp]')).toBeVisible();
	const cards = await map(page).locator('[data-role]').count();
	for (const { what, files, says } of refused) {
		const from = performance.now();
		await dropFiles(page, files);
		await expect(refusal(page), what).toContainText(says);
		expect(performance.now() - from, what).toBeLessThan(2000);
		await expect(refusal(page)).toContainText('The ladder that was open still is.');
		await expect(map(page).locator('[data-role]')).toHaveCount(cards);
		await expect(page).toHaveURL(/\/roles\/vp$/);
		await refusal(page).getByRole('button', { name: 'Close this message' }).click();
		await expect(refusal(page)).toHaveCount(0);
	}
});

test('an empty folder is refused, and so is a page of 50 MB; beside others it is named and left out', async ({
	page,
}) => {
	const made = await makeFolder({});
	await openExample(page);
	await dropPaths(page, [made.folder]);
	await expect(refusal(page)).toContainText('no files here');
	await refusal(page).getByRole('button').click();

	await writeFile(join(made.folder, 'huge.md'), `# Huge\n\n${'All work and no play. '.repeat(2_400_000)}`);
	const from = performance.now();
	await dropPaths(page, [made.folder]);
	await expect(refusal(page)).toContainText(/huge\.md is 5\d(\.\d)? MB; files over 5 MB are not read/);
	expect(performance.now() - from).toBeLessThan(2000);
	await expect(role(page, 'VP of Engineering')).toBeVisible();

	for (const [name, text] of Object.entries(ladderPages)) await writeFile(join(made.folder, name), text);
	await dropPaths(page, [made.folder]);
	await expect(role(page, 'Architect')).toBeVisible();
	await expect(refusal(page)).toHaveCount(0);
	await page.getByRole('link', { name: /^opened/ }).click();
	await expect(page.getByRole('main')).toContainText(/huge\.md is 5\d/);
	await made.remove();
});

test('200 pages open from a folder, and the reading can be seen', async ({ page }) => {
	const made = await makeFolder(manyPages(200, 10_000));
	await openExample(page, '/workspace');
	await page.evaluate(() => {
		const seen: string[] = [];
		Object.assign(window, { seenReading: seen });
		new MutationObserver(() => {
			const text = document.querySelector('.banner')?.textContent?.trim() ?? '';
			if (text !== '' && seen.at(-1) !== text) seen.push(text);
		}).observe(document.body, { subtree: true, childList: true, characterData: true });
	});
	await chooseFolder(page, made.folder);
	await expect(page.getByRole('heading', { name: 'opened' })).toBeVisible({ timeout: 15_000 });
	const seen = await page.evaluate(() => (window as unknown as { seenReading: string[] }).seenReading);
	expect(seen.filter((text) => /^Reading page \d+ of 200/.test(text)).length).toBeGreaterThan(0);
	await expect(page.locator('.figures')).toContainText(/200\s*roles/);
	await made.remove();
});

test('what is looked for while pages are read is found when they are', async ({ page }) => {
	const made = await makeFolder(manyPages(300, 10_000));
	await openExample(page);
	const search = page.getByRole('combobox', { name: 'Search' });
	await dropPaths(page, [made.folder]);
	await search.fill('promise 3 of team 299');
	await expect(results(page).filter({ hasText: 'promise 3 of team 299' })).toBeVisible({
		timeout: 15_000,
	});
	await made.remove();
});

longTest('2,000 pages never hold up the page: it answers a click while they are read', async ({ page }) => {
	test.setTimeout(120_000);
	const made = await makeFolder(manyPages(2000, 2000));
	await openExample(page);
	const heldUp = await watchHoldUps(page);
	await dropPaths(page, [made.folder]);
	const themes = new Set<string | null>();
	let slowest = 0;
	const html = page.locator('html');
	const reading = page.locator('.banner.reading');
	await expect(reading.or(page.getByRole('status').filter({ hasText: 'Taking in' })).first()).toBeVisible();
	for (let click = 0; click < 3; click++) {
		const from = performance.now();
		await page.getByRole('button', { name: /^Theme/ }).click();
		themes.add(await html.getAttribute('data-theme'));
		slowest = Math.max(slowest, performance.now() - from);
	}
	const whileReading = await heldUp();
	await expect(page.getByRole('complementary', { name: 'Details' })).toContainText(/2000\s*roles/, {
		timeout: 60_000,
	});
	const longest = await heldUp();
	console.log(
		`2,000 pages: slowest of 3 clicks ${Math.round(slowest)} ms; main thread held up at most ` +
			`${Math.round(whileReading)} ms while they were clicked, ${Math.round(longest)} ms over all`,
	);
	expect(themes.size).toBe(2);
	await made.remove();
});

test('a page that is held up is noticed', async ({ page }) => {
	await openExample(page);
	const heldUp = await watchHoldUps(page);
	await page.evaluate(() => {
		const until = performance.now() + 400;
		while (performance.now() < until);
	});
	// The late timer reports in its own turn.
	await expect.poll(heldUp).toBeGreaterThan(300);
});

test('tracks and levels set in the table move the cards, and the file of them opens with the pages', async ({
	page,
}) => {
	const pages = Object.entries(ladderPages).map(([name, content]) => ({ name, content }));
	await openExample(page);
	await dropFiles(page, pages);
	await expect(role(page, 'Architect')).toBeVisible();
	await page.getByRole('link', { name: /^Chosen files/ }).click();
	await page.getByRole('button', { name: 'Set tracks and levels' }).click();
	await page.getByRole('button', { name: 'Add a track' }).click();
	await page
		.getByRole('textbox', { name: /^Name of track/ })
		.last()
		.fill('Deep sea');
	await page.getByRole('combobox', { name: 'Track of Architect' }).selectOption('Deep sea');
	await page.getByRole('textbox', { name: 'Level of Architect' }).fill('7');
	await page.getByRole('button', { name: 'Apply' }).click();
	const [saved] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Download rolemap.json' }).click(),
	]);
	expect(saved.suggestedFilename()).toBe('rolemap.json');
	await page.getByRole('link', { name: 'See the map' }).click();
	await expect(role(page, 'Architect')).toHaveAccessibleName(/, deep sea track,/);

	await openExample(page);
	await dropFiles(page, [...pages, { name: 'rolemap.json', content: await readFile(await saved.path()) }]);
	await expect(role(page, 'Architect')).toHaveAccessibleName(/, deep sea track,/);
});
