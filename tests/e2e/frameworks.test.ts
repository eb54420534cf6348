import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { dropFiles } from './handing-over.ts';
import { expect, test } from './watched.ts';

const map = (page: Page) => page.getByRole('region', { name: 'Career map' });
const role = (page: Page, name: string) => map(page).getByRole('button', { name: new RegExp(`^${name},`) });
const dialog = (page: Page) => page.getByRole('dialog');
const kitchen = new URL('../fixtures/frameworks/kitchen-roles.csv', import.meta.url);

async function openExample(page: Page): Promise<void> {
	await page.goto('/');
	await expect(page.getByRole('link', { name: 'No problems' })).toBeVisible();
}

const dropKitchen = async (page: Page) =>
	dropFiles(page, [{ name: 'kitchen-roles.csv', content: await readFile(kitchen) }]);

test('a table shows what it holds before it is opened; other meanings change it and are remembered', async ({
	page,
}) => {
	await openExample(page);
	await dropKitchen(page);
	await expect(dialog(page)).toContainText('6 roles');
	await expect(dialog(page)).toContainText('10 rows: 8 kept, 2 left out and told below');
	await expect(dialog(page)).toContainText(
		'This row names no skill, so it was left out. kitchen-roles.csv:13:60',
	);
	await expect(dialog(page).getByRole('cell', { name: 'Trainee pastry cook' })).toHaveCount(2);
	const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
	expect(violations.map(({ id }) => id)).toEqual([]);
	const family = dialog(page).getByLabel('Meaning of Job Family');
	await expect(family).toHaveValue('track');
	await family.selectOption({ label: 'Keep as it is' });
	await dialog(page).getByLabel('Meaning of Shift').selectOption({ label: 'Track or family' });
	await expect(dialog(page)).toContainText(
		'Columns of kitchen-roles.csv without a meaning here are kept as they are: Job Family.',
	);
	await page.keyboard.press('Escape');
	await expect(dialog(page)).toHaveCount(0);
	await expect(role(page, 'VP of Engineering')).toBeVisible();

	await page.reload();
	await expect(page.getByRole('link', { name: 'No problems' })).toBeVisible();
	await dropKitchen(page);
	await expect(dialog(page).getByLabel('Meaning of Shift')).toHaveValue('track');
	await dialog(page).getByRole('button', { name: 'Open', exact: true }).focus();
	await page.keyboard.press('Enter');
	await expect(role(page, 'Head host')).toBeVisible();
	await expect(map(page).getByText('late', { exact: true })).toBeVisible();
	await expect(role(page, 'VP of Engineering')).toHaveCount(0);

	await role(page, 'Senior pastry cook').click();
	const skills = page.getByRole('group').filter({ hasText: 'Baking' });
	await expect(skills).toContainText('Expert');
	await skills.locator('summary').click();
	await expect(page.getByText('Writes recipes', { exact: true })).toBeVisible();
});

test('a second framework is added to what is open as one act, with names of its own where they are taken', async ({
	page,
}) => {
	await openExample(page);
	await dropFiles(page, [
		{ name: 'ways.mmd', content: 'flowchart TD\n\tvp[VP elsewhere] -->|2 years| ceo[Chief of all]\n' },
	]);
	await expect(dialog(page)).toContainText('“ways-”');
	await dialog(page).getByRole('button', { name: 'Add to this workspace' }).click();
	await expect(dialog(page)).toHaveCount(0);
	await expect(role(page, 'VP elsewhere')).toBeVisible();
	await expect(role(page, 'VP of Engineering')).toBeVisible();
	await page.getByRole('button', { name: /^Undo/ }).click();
	await expect(role(page, 'VP elsewhere')).toHaveCount(0);
	await page.getByRole('button', { name: /^(?:Redo|Do again)/ }).click();
	await expect(role(page, 'Chief of all')).toBeVisible();
	await page.goto('/roles/ways-vp');
	await expect(page.getByRole('heading', { name: 'VP elsewhere' })).toBeVisible();
});

test('a file of a framework that cannot be read says why and opens nothing', async ({ page }) => {
	await openExample(page);
	await dropFiles(page, [{ name: 'sheet.xlsx', content: 'no workbook' }]);
	await expect(page.getByRole('alert')).toContainText('sheet.xlsx');
	await expect(page.getByRole('alert')).toContainText('The ladder that was open still is.');
	await dropFiles(page, [{ name: 'odd.csv', content: 'wer,was\nKoch,Backen\n' }]);
	await expect(dialog(page)).toContainText('No role can be read');
	await expect(dialog(page).getByRole('button', { name: 'Open', exact: true })).toBeDisabled();
	await dialog(page).getByLabel('Meaning of wer').selectOption({ label: 'Role' });
	await expect(dialog(page)).toContainText('1 role');
	await dialog(page).getByRole('button', { name: 'Cancel' }).click();
	await expect(role(page, 'VP of Engineering')).toBeVisible();
});
