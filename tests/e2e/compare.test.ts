import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

const table = (page: Page) => page.getByRole('table', { name: /^Side by side/ });
const row = (page: Page, name: string) =>
	table(page)
		.getByRole('row')
		.filter({ has: page.getByRole('rowheader', { name, exact: true }) });
const title = (page: Page) => page.getByRole('heading', { level: 1 });

async function seesNoFault(page: Page): Promise<void> {
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

test('from a role to a comparison: chosen by keyboard, put in order, narrowed, taken along', async ({
	page,
}) => {
	await page.goto('/roles/director');
	await page.getByRole('link', { name: 'Compare with …' }).click();
	await expect(page).toHaveURL(/\/compare\?roles=director$/);
	await expect(page.getByText('Choose one more role to compare with.')).toBeVisible();

	const box = page.getByRole('combobox', { name: 'Add a role' });
	await box.fill('vp');
	await box.press('Enter');
	await expect(page).toHaveURL(/roles=director,vp$/);
	await expect(title(page)).toHaveText('Compare Director and VP');
	await expect(page.getByRole('status').filter({ hasText: 'VP of Engineering is added.' })).toBeAttached();
	await box.fill('nobody at all');
	await box.press('Enter');
	await expect(page.getByText('No role of that name.').first()).toBeVisible();
	await box.fill('Senior Director of Engineering');
	await box.press('Enter');
	await expect(title(page)).toHaveText('Compare Director, VP, and Senior Director');

	const size = row(page, 'Org size').getByRole('cell');
	await expect(size.nth(0)).toContainText('30–100+');
	await expect(size.nth(0)).not.toContainText('differs:');
	await expect(size.nth(1)).toContainText('differs:');
	await expect(size.locator('svg.bar')).toHaveCount(3);
	await expect(row(page, 'Span').getByRole('cell').first()).toContainText('2 statements that differ');
	await expect(row(page, 'Span').getByRole('link').first()).toHaveText(/^director\.md:\d+$/);
	await expect(row(page, 'In all').getByRole('cell').first()).toContainText('middles');
	await expect(page.getByRole('link', { name: 'Director to Senior Director', exact: true })).toBeVisible();
	for (const name of ['Gained', 'Kept', 'Left behind'])
		await expect(page.getByRole('heading', { name: new RegExp(`^${name} \\d+`) })).toHaveCount(2);

	const left = page.getByRole('button', { name: 'Move Senior Director of Engineering to the left' });
	await left.press('Enter');
	await expect(page).toHaveURL(/roles=director,senior-director,vp$/);
	await expect(left).toBeFocused();
	await seesNoFault(page);

	await expect(row(page, 'Hands-on work')).toHaveCount(1);
	await page.getByRole('switch', { name: 'Only differences' }).check();
	await expect(page).toHaveURL(/only=differences/);
	await expect(row(page, 'Hands-on work')).toHaveCount(0);
	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Download as CSV' }).click();
	const file = await downloading;
	expect(file.suggestedFilename()).toBe('engineering-ladder-comparison.csv');
	const text = readFileSync(await file.path(), 'utf8');
	expect(text).toMatch(/^\ufeffPart,What is compared,Differs,Director of Engineering,Senior Director/);
	expect(text).toContain('Scope,Org size,yes,');

	await page.getByRole('button', { name: 'Remove VP of Engineering' }).click();
	await expect(title(page)).toHaveText('Compare Director and Senior Director');
	await page.goBack();
	await expect(title(page)).toHaveText('Compare Director, Senior Director, and VP');
	await page.getByRole('link', { name: 'Compare these moves' }).click();
	await expect(page).toHaveURL(/moves=director~senior-director,senior-director~vp/);
	await expect(row(page, 'Timeline').locator('svg.bar')).toHaveCount(2);
	await expect(row(page, 'Key shifts').getByRole('listitem')).not.toHaveCount(0);
	await seesNoFault(page);
});

test('without roles it teaches, in the dark and on a phone; what is not there is said', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.goto('/compare?roles=nobody');
	await expect(page.getByText('Not in this ladder: nobody.')).toBeVisible();
	await expect(title(page)).toHaveText('What sets two roles apart?');
	await seesNoFault(page);
	await page.getByRole('link', { name: 'Engineering Manager to Senior Engineering Manager' }).click();
	await expect(table(page)).toBeVisible();
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
	await seesNoFault(page);
});

test('skills: found, ordered, the gap with its parts, two of them linked and parted', async ({ page }) => {
	await page.goto('/skills');
	const grid = page.getByRole('table', { name: 'Skills by role' });
	await expect(page.getByText(/^346 skills in 14 roles/)).toBeVisible();
	expect(await grid.getByRole('row').count()).toBeLessThan(60);
	await page.getByLabel('Find a skill').fill('succession');
	await expect(page).toHaveURL(/q=succession/);
	await expect(grid.getByRole('rowheader', { name: 'succession planning' })).toBeVisible();
	await expect(grid.getByRole('row')).toHaveCount(6);
	await grid.getByRole('button', { name: 'Order by Chief Executive Officer' }).click();
	await expect(grid.getByRole('rowheader').first()).toHaveText('succession');

	await page.getByLabel('From').selectOption('Director of Engineering');
	await page.getByLabel('To', { exact: true }).selectOption('VP of Engineering');
	await expect(page.getByText('94% of what VP needs is missing.')).toBeVisible();
	await expect(page.getByText('weight × needed to 32')).toBeVisible();
	await seesNoFault(page);

	await page.getByLabel('Skill, whose name stays').fill('succession planning');
	await page.getByLabel('Its other name').fill('Succession');
	await page.getByRole('button', { name: 'Link', exact: true }).click();
	await expect(page.getByRole('button', { name: 'Part “succession” again' })).toBeVisible();
	await expect(grid.getByRole('row')).toHaveCount(5);
	await page.getByRole('button', { name: /^Undo/ }).click();
	await expect(grid.getByRole('row')).toHaveCount(6);
});
