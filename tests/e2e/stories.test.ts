import { readFile } from 'node:fs/promises';
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
	await expect(page.locator('[data-saving]')).toHaveText('Saved');
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
	// What the first picture does not need comes a moment later, and the key with it.
	await expect(async () => {
		await page.keyboard.press('Shift+S');
		await expect(page.getByRole('dialog')).toBeVisible({ timeout: 300 });
	}).toPass();
	await page.getByRole('textbox', { name: 'Title of the step' }).fill('Seven');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Stories' }).click();
	await page.getByRole('link', { name: 'Platform review', exact: true }).click();
	await expect(page.getByRole('textbox', { name: 'Title of step 7' })).toHaveValue('Seven');
	await expect(page.getByText('Organization · no names, no pay')).toBeVisible();
	await page.getByRole('button', { name: 'Move Seven up' }).click();
	await expect(page.getByRole('textbox', { name: 'Title of step 6' })).toHaveValue('Seven');
	await page.keyboard.press('Control+z');
	await expect(page.getByRole('textbox', { name: 'Title of step 7' })).toHaveValue('Seven');
	expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test('a room sticks notes, votes unseen, scores options, decides, and takes a report along', async ({
	page,
}) => {
	await openTold(page);
	await page.getByRole('link', { name: 'Platform review', exact: true }).click();
	await page.getByRole('link', { name: 'Work the room' }).click();
	const region = (name: string) => page.getByRole('region', { name });

	const notes = region('Sticky notes');
	await notes.getByRole('textbox', { name: 'New note' }).fill('Who owns <b>billing</b>?');
	await page.keyboard.press('Enter');
	const note = notes.getByRole('button', { name: /^Who owns .*, Yellow$/ });
	await note.focus();
	for (let press = 0; press < 3; press++) await page.keyboard.press('ArrowRight');
	await expect(page.getByRole('status', { name: 'Status' })).toHaveText('8 % across, 3 % down.');
	await notes.getByRole('combobox', { name: /^Group of/ }).fill('Ownership');
	await page.keyboard.press('Enter');
	await expect(note).toContainText('Ownership');

	const votes = region('Dot votes');
	for (const [who, dots] of [
		['Ada', 2],
		['Ben', 1],
	] as const) {
		await votes.getByRole('textbox', { name: 'Who votes now' }).fill(who);
		for (let dot = 0; dot < dots; dot++)
			await votes.getByRole('button', { name: 'One more dot for One platform' }).click();
		await expect(votes.getByRole('listitem').filter({ hasText: 'One platform' })).toContainText(String(dots));
		await votes.getByRole('button', { name: 'Done, next person' }).click();
	}
	await expect(votes.getByText('3 dots')).toHaveCount(0);
	await votes.getByRole('button', { name: 'Reveal' }).click();
	await expect(votes.getByText('3 dots')).toBeVisible();

	const criteria = region('Options by criteria');
	await criteria.getByRole('textbox', { name: 'New criterion' }).fill('Speed');
	await page.keyboard.press('Enter');
	await criteria.getByRole('combobox', { name: 'One platform: Speed' }).selectOption('4');
	await expect(criteria.getByRole('row', { name: /Weighted/ })).toContainText('4');

	const decisions = region('Decisions');
	await decisions.getByRole('textbox', { name: 'What is decided' }).fill('We build one platform');
	await decisions.getByRole('textbox', { name: 'Decided by' }).fill('Ada');
	await decisions.getByRole('combobox', { name: 'About the option' }).selectOption('One platform');
	await decisions.getByRole('checkbox').first().check();
	await decisions.getByRole('button', { name: 'Log decision' }).click();
	await expect(decisions.getByRole('link', { name: '1 change of One platform' })).toBeVisible();

	await region('Actions').getByRole('textbox', { name: 'What is to be done' }).fill('Tell everyone');
	await region('Actions').getByRole('textbox', { name: 'Owner' }).fill('Ben');
	await page.keyboard.press('Enter');
	await region('Parking lot').getByRole('textbox').fill('Pay bands');
	await page.keyboard.press('Enter');
	await expect(region('Parking lot').getByText('Pay bands')).toBeVisible();
	expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

	await page.getByRole('link', { name: 'Closing report' }).click();
	await expect(page.getByRole('heading', { name: 'Report: Platform review' })).toBeVisible();
	const saving = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Download as Markdown' }).click();
	const text = await readFile(await (await saving).path(), 'utf8');
	for (const line of [
		'# Report: Platform review',
		'- We build one platform',
		'  - 1 change of One platform',
		'- [ ] Tell everyone, Ben',
		'- One platform: 4 of 5',
		'- One platform: 3 dots',
		'  - Who owns &lt;b>billing&lt;/b>?',
		'- Pay bands',
	])
		expect(text.split('\n')).toContain(line);
	expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});
