import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { exampleOrganization } from '../make/example-organization.ts';
import { ladderPages } from '../make/ladder-pages.ts';
import { rolemap } from '../make/command-line.ts';
import { makeFolder } from '../make/made-folder.ts';
import { expect, longTest, test } from './watched.ts';

/** No server and no network: what is not in the file is not to be had. */
test.use({ offline: true });

const names = ['Zuriñe Okaforova', 'Jorrit Belgrave'];
const table = [
	'Position ID,Job Title,Role,Reports To,Employee ID,Full Name,Department,Email',
	`P1,Head of Engineering,Senior Engineer,,zurine.okaforova@example.org,${names[0]},Engineering,zurine.okaforova@example.org`,
	`P2,Assistant to ${names[0]},,P1,E2,${names[1]},Engineering,jon@example.org`,
	'P3,Lead,Senior Engineer,P1,,,Platform,',
].join('\n');

let made: Awaited<ReturnType<typeof makeFolder>>;
test.beforeEach(async () => {
	made = await makeFolder({ ...ladderPages, 'organization.csv': table });
});
test.afterEach(() => made.remove());

/** Everything that the page asked for but itself. */
function asked(page: Page): string[] {
	const requests: string[] = [];
	page.context().on('request', (request) => {
		if (!request.isNavigationRequest()) requests.push(request.url());
	});
	return requests;
}

async function converted(...flags: string[]): Promise<{ readonly place: string; readonly address: string }> {
	const place = join(made.above, 'handed out.html');
	const { code, err } = await rolemap(['convert', made.folder, '--to', 'html', '--out', place, ...flags]);
	expect(code, err).toBe(0);
	return { place, address: pathToFileURL(place).href };
}

const details = (page: Page) => page.getByRole('complementary', { name: 'Details' });

test('one file opens without a network and is the map, its roles and moves, and its search', async ({
	page,
}) => {
	const requests = asked(page);
	const { address } = await converted();
	await page.goto(address);
	const map = page.getByRole('region', { name: 'Career map' });
	await map.locator('[data-role="senior"]').click();
	await expect(details(page).getByRole('heading', { name: 'Senior Engineer' }).first()).toBeVisible();
	expect(page.url()).toBe(`${address}#/roles/senior`);
	await map.locator('[data-move]').first().click();
	await expect(page).toHaveURL(/#\/moves\/[^/]+\/[^/]+$/);
	const move = page.url();
	// A link to another page of the file, and back as browsers go.
	await details(page).getByRole('link', { name: 'Senior Engineer' }).first().click();
	await expect(page).toHaveURL(`${address}#/roles/senior`);
	await page.goBack();
	await expect(page).toHaveURL(move);
	// What is opened in a tab of its own is the same file there.
	const [tab] = await Promise.all([
		page.context().waitForEvent('page'),
		details(page)
			.getByRole('link', { name: 'Senior Engineer' })
			.first()
			.click({ modifiers: ['Control'] }),
	]);
	await expect(details(tab).getByRole('heading', { name: 'Senior Engineer' }).first()).toBeVisible();
	await tab.close();
	await page.keyboard.press('/');
	await page.keyboard.type('Software Eng');
	await page
		.getByRole('option', { name: /Software Engineer/ })
		.first()
		.waitFor();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(`${address}#/roles/engineer`);
	await expect(details(page)).toBeFocused();
	for (const view of ['Outline', 'Routes', 'Compare', 'Skills']) {
		await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: view }).click();
		await expect(page.getByRole('heading', { level: 1 }).first()).toBeAttached();
	}
	await page.goto(`${address}#/nowhere/%E0%A4%A`);
	await page.reload();
	await expect(page.getByRole('heading', { name: 'There is nothing here' })).toBeVisible();
	expect(requests).toEqual([]);
});

test('only what was chosen is in it, and it changes nothing', async ({ page }) => {
	const requests = asked(page);
	const { place, address } = await converted(
		'--mask',
		'initials,pay',
		'--view',
		'/organization?position=P2',
		'--mark',
		'Confidential',
	);
	const text = await readFile(place, 'utf8');
	expect(
		[...names, 'zurine.okaforova', 'jon@example.org', made.above].filter((hidden) => text.includes(hidden)),
	).toEqual([]);
	await page.goto(address);
	await expect(page.getByText('Confidential', { exact: true })).toBeVisible();
	await expect(details(page).getByRole('heading', { level: 2 })).toHaveText('J. B.');
	await expect(details(page)).toContainText('Assistant to Z. O.');
	await expect(page.getByRole('treeitem', { name: /Z\. O\./ }).first()).toBeVisible();
	for (const name of ['Edit', 'New option', 'Share', 'Move …'])
		await expect(page.getByRole('button', { name, exact: true })).toHaveCount(0);
	for (const name of ['Readiness', 'Stories', 'Succession'])
		await expect(page.getByRole('link', { name, exact: true })).toHaveCount(0);
	// Keys that edit elsewhere.
	await page
		.getByRole('treeitem', { name: /Z\. O\./ })
		.first()
		.focus();
	for (const key of ['a', 'Delete', 'e', 'Control+z', 'Control+s']) await page.keyboard.press(key);
	await expect(page.getByRole('dialog')).toHaveCount(0);
	expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
	await page.setViewportSize({ width: 390, height: 844 });
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
	const wide = await page.evaluate(() => document.documentElement.scrollWidth);
	expect(wide).toBeLessThanOrEqual(390);
	await page.emulateMedia({ colorScheme: 'dark' });
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	expect(requests).toEqual([]);
});

longTest('a large organization opens from one file', async ({ page }) => {
	const large = await makeFolder({ 'organization.csv': exampleOrganization() });
	const place = join(large.above, 'large.html');
	await rolemap(['convert', large.folder, '--to', 'html', '--out', place, '--view', '/organization']);
	await page.goto(pathToFileURL(place).href);
	await expect(page.getByRole('treeitem').first()).toBeVisible();
	await large.remove();
});
