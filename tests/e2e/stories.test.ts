import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { writeNative } from '../../src/lib/formats/native/write.ts';
import { project } from '../../src/lib/model/projection.ts';
import { toldStory } from '../make/told-story.ts';
import { dropFiles } from './handing-over.ts';
import { expect, test } from './watched.ts';

async function openTold(page: Page): Promise<void> {
	const content = writeNative(project(await toldStory(), { purpose: 'file' }));
	await page.goto('/stories');
	await expect(page.getByRole('heading', { name: 'No story yet' })).toBeVisible();
	await expect(page.getByRole('link', { name: 'No problems' })).toBeVisible();
	await dropFiles(page, [{ name: 'tidemark.rolemap.json', content }]);
	await expect(page.getByRole('link', { name: /tidemark.rolemap.json/ })).toBeVisible();
	await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Stories' }).click();
	await expect(page.getByRole('link', { name: 'Platform review', exact: true })).toBeVisible();
}

const title = (page: Page) => page.getByRole('heading', { level: 1 });

test('a story of six steps over two options is presented by keyboard alone', async ({ page, context }) => {
	await openTold(page);
	expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
	await page.getByRole('link', { name: 'Present Platform review' }).focus();
	await page.keyboard.press('Enter');
	await expect(title(page)).toHaveText('Where we are today');
	await expect(page).toHaveURL(/\/stories\/platform-review\/present$/);
	await expect(page.getByRole('banner')).toHaveCount(0);
	await expect(page.getByText('Platform review · 1 of 6')).toBeVisible();
	expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

	for (const [key, shown] of [
		['ArrowRight', 'Product Engineering carries three directors'],
		['ArrowRight', 'One owner for the platform, and two spans that fit the role'],
		['End', 'Both beside each other'],
		['ArrowLeft', 'Or one layer less'],
		['4', 'One platform, seen by span'],
		['Home', 'Where we are today'],
		['3', 'One owner for the platform, and two spans that fit the role'],
	] as const) {
		await page.keyboard.press(key);
		await expect(title(page)).toHaveText(shown);
	}
	// The room sees what the option changes, and never what the presenter says of it.
	await expect(page.locator('footer')).toContainText('+1 position');
	await expect(page.getByRole('button', { name: 'names masked' })).toBeVisible();
	expect(await page.content()).not.toContain('SECRET');

	const opening = page.waitForEvent('popup');
	await page.keyboard.press('n');
	const notes = await opening;
	await expect(notes.getByText('SECRET: the director of Trade knows.')).toBeVisible();
	await expect(notes.getByText('One platform, seen by span')).toBeVisible();
	await expect(notes.getByText('of 15 min')).toBeVisible();
	expect(await page.content()).not.toContain('SECRET');
	await notes.keyboard.press('ArrowRight');
	await expect(title(page)).toHaveText('One platform, seen by span');
	await expect(notes.getByRole('heading', { name: 'One platform, seen by span' })).toBeVisible();
	await notes.close();

	await page.keyboard.press('m');
	await expect(page.getByRole('button', { name: 'no names' })).toBeVisible();
	await page.keyboard.press('ArrowRight');
	await expect(page.getByRole('button', { name: 'no names' })).toBeVisible();
	await page.keyboard.press('b');
	await expect(page.getByText('The screen is black. Press B to go on.')).toBeAttached();
	await page.keyboard.press('b');
	await page.keyboard.press('l');
	await expect(page.locator('.laser')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL(/\/stories$/);
	await expect(page.getByRole('banner')).toBeVisible();
	expect(context.pages()).toHaveLength(1);
});

test('a view becomes a step by one key, and says so when what it shows is gone', async ({ page }) => {
	await openTold(page);
	await page.goto('/organization?scenario=fewer-layers&mask=role-only,pay');
	await expect(page.getByRole('treeitem').first()).toBeVisible();
	await expect(page.getByRole('link', { name: 'No problems' })).toBeVisible();
	await page.waitForTimeout(3000);
	await page.keyboard.press('Shift+S');
	await page.getByRole('textbox', { name: 'Title of the step' }).fill('Seven');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await page.goto('/stories/platform-review');
	await expect(page.getByRole('textbox', { name: 'Title of step 7' })).toHaveValue('Seven');
	await expect(page.getByText('Organization · no names, no pay')).toBeVisible();
	await page.getByRole('button', { name: 'Move Seven up' }).click();
	await expect(page.getByRole('textbox', { name: 'Title of step 6' })).toHaveValue('Seven');
	await page.keyboard.press('Control+z');
	await expect(page.getByRole('textbox', { name: 'Title of step 7' })).toHaveValue('Seven');
	expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});
