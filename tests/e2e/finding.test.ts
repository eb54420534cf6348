import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './watched.ts';

const search = (page: Page) => page.getByRole('combobox', { name: 'Search' });
const details = (page: Page) => page.getByRole('complementary', { name: 'Details' });

/** Drops files of these names and texts somewhere on the page. */
async function drop(page: Page, files: Readonly<Record<string, string>>): Promise<void> {
	await page.evaluate((texts) => {
		const transfer = new DataTransfer();
		for (const [name, text] of Object.entries(texts)) transfer.items.add(new File([text], name));
		for (const type of ['dragenter', 'dragover', 'drop']) {
			document.body.dispatchEvent(
				new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }),
			);
		}
	}, files);
}

/** Rules broken in what this file is about; the map beside it has its own tests. */
async function breaches(page: Page, part: string): Promise<readonly string[]> {
	const { violations } = await new AxeBuilder({ page }).include(part).analyze();
	return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

test('by keyboard alone: search, choose, arrive at the move', async ({ page }) => {
	await page.goto('/');
	await expect(page.getByRole('button', { name: /^VP of Engineering,/ })).toBeVisible();
	await page.keyboard.press('/');
	await expect(search(page)).toBeFocused();
	await page.keyboard.type('vp cto');
	await expect(
		page.getByRole('option', { name: 'VP of Engineering to Chief Technology Officer', exact: true }),
	).toBeVisible();
	expect(await breaches(page, 'search')).toEqual([]);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/moves\/vp\/cto$/);
	await expect(details(page)).toBeFocused();
});

test('a statement that was found is on the screen and marked', async ({ page }) => {
	await page.goto('/');
	await search(page).click();
	await search(page).fill('own the engineering budget');
	await page.getByRole('option').filter({ hasText: 'VP of Engineering' }).first().click();
	await expect(page).toHaveURL(/\/roles\/vp$/);
	await expect
		.poll(() => page.evaluate(() => [...(CSS.highlights.get('rolemap-found') ?? [])].map(String)))
		.toEqual([expect.stringMatching(/^Own the engineering budget/)]);
	await expect(details(page).getByText(/^Own the engineering budget/)).toBeInViewport();
});

test('the outline holds every role and move of the map, and goes to them', async ({ page }) => {
	await page.goto('/');
	await expect(page.getByRole('button', { name: /^VP of Engineering,/ })).toBeVisible();
	const onMap = await page.locator('[data-role]').count();
	await page.goto('/?view=outline');
	await expect(page.getByRole('tree', { name: 'Career outline' })).toBeVisible();
	await expect(page.locator('[role=treeitem][aria-level="2"] .bar').first()).toBeVisible();
	expect(await page.locator('[role=treeitem][aria-level="2"]').count()).toBeGreaterThanOrEqual(onMap);
	await page.getByRole('button', { name: 'Expand all' }).click();
	expect(await breaches(page, '.outline')).toEqual([]);
	await page
		.getByRole('treeitem', { name: /^To Chief Technology Officer/ })
		.last()
		.click();
	await expect(page).toHaveURL(/\/moves\/[^/]+\/cto\?view=outline$/);
	await expect(details(page).getByRole('heading', { name: 'Timeline', exact: true })).toBeVisible();
});

test('a dropped ladder opens; its problem leads to its line', async ({ page }) => {
	await page.goto('/');
	await expect(page.getByRole('button', { name: /^VP of Engineering,/ })).toBeVisible();
	await drop(page, {
		'cook.md': '# Cook\n\n## Transition to Chef\n\n### Timeline\n2-3 years\n',
		'chef.md': '# Chef\n\n| A | B |\n| --- | --- |\n| 1 | 2 | 3 |\n',
	});
	await expect(page.getByRole('button', { name: /^Cook,/ })).toBeVisible();
	await page.getByRole('link', { name: /Chosen files/ }).click();
	await expect(
		page
			.getByText('1 warning', { exact: true })
			.or(page.getByText(/cell more than/))
			.first(),
	).toBeVisible();
	expect(await breaches(page, 'main')).toEqual([]);
	await page
		.getByRole('link', { name: /^chef\.md:5/ })
		.first()
		.click();
	await expect(page).toHaveURL(/\/workspace\?file=chef\.md&line=5$/);
	await expect(page.locator('[data-line="5"]')).toBeFocused();
	expect(await breaches(page, 'main')).toEqual([]);
});

test('files without a page are refused in words, and the map stays', async ({ page }) => {
	await page.goto('/');
	await expect(page.getByRole('button', { name: /^VP of Engineering,/ })).toBeVisible();
	await drop(page, { 'numbers.txt': '1 2 3' });
	await expect(page.getByRole('alert')).toContainText('The ladder that was open still is.');
	await expect(page.getByRole('button', { name: /^VP of Engineering,/ })).toBeVisible();
});

test('tracks and levels set for the example move its cards', async ({ page }) => {
	await page.goto('/workspace');
	await page.getByRole('button', { name: 'Set tracks and levels' }).click();
	await page.getByRole('combobox', { name: 'Track of Tech Lead' }).selectOption('Management');
	await page.getByRole('button', { name: 'Apply' }).click();
	await expect(page.getByText('The file rolemap.json beside the pages says')).toBeVisible();
	await page.getByRole('link', { name: 'See the map' }).click();
	await expect(page.getByRole('button', { name: /^Tech Lead, management track/ })).toBeVisible();
});
