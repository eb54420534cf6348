import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ladderPages } from '../make/ladder-pages.ts';
import { serve } from '../make/running-serve.ts';
import { expect, test } from './watched.ts';

async function openToEdit(page: Page, address: string): Promise<void> {
	await page.goto(`${address}roles/engineer`);
	await expect(page.locator('aside article h3').first()).toBeVisible();
	await page.getByRole('complementary').getByRole('button', { name: 'Edit', exact: true }).click();
}

const firstDuty = (page: Page) => page.getByRole('textbox', { name: 'Text 1' }).first();

async function write(page: Page, text: string): Promise<void> {
	await firstDuty(page).fill(text);
	await firstDuty(page).press('Enter');
	await expect(page.getByRole('status', { name: 'Status' })).toContainText(text);
}

async function save(page: Page): Promise<void> {
	await page.keyboard.press('Control+s');
	const dialog = page.getByRole('dialog', { name: 'Save' });
	await expect(dialog.locator('.added').first()).toBeVisible();
	await dialog.getByRole('button', { name: /^Save to / }).click();
}

test('edits of a served folder go to its file, line by line, and stay undoable', async ({ page }) => {
	const { folder, address, stop } = await serve(ladderPages);
	const before = await readFile(join(folder, 'engineer.md'), 'utf8');
	await openToEdit(page, address);
	const old = await firstDuty(page).inputValue();
	await write(page, 'Write code that others enjoy');
	await save(page);
	const dialog = page.getByRole('dialog', { name: 'Save' });
	await expect(dialog.getByRole('status')).toContainText('(1 file written)');
	const after = await readFile(join(folder, 'engineer.md'), 'utf8');
	expect(after).toBe(before.replace(old, 'Write code that others enjoy'));
	expect(after).not.toBe(before);
	// The folder is read again meanwhile, and what is left to be saved compared with it.
	await expect(dialog).toContainText('Nothing has been changed');
	await page.keyboard.press('Escape');
	await expect(page.getByText('has changed on disk')).toHaveCount(0);
	await page.keyboard.press('Control+z');
	await expect(firstDuty(page)).toHaveValue(old);
	await save(page);
	await expect(dialog.getByRole('status')).toContainText('(1 file written)');
	expect(await readFile(join(folder, 'engineer.md'), 'utf8')).toBe(before);
	await stop();
});

test('what somebody else changed meanwhile is never written over: both versions are shown and kept', async ({
	page,
}) => {
	const { folder, address, stop } = await serve(ladderPages);
	await openToEdit(page, address);
	await write(page, 'Write code that others enjoy');
	const theirs = `${await readFile(join(folder, 'engineer.md'), 'utf8')}\nA line of theirs.\n`;
	await writeFile(join(folder, 'engineer.md'), theirs);
	await expect(page.getByText('What was opened has changed on disk.')).toBeVisible();
	await expect(firstDuty(page)).toHaveValue('Write code that others enjoy');
	await save(page);
	const dialog = page.getByRole('dialog', { name: 'Save' });
	await expect(dialog.getByRole('status')).toContainText('Not saved over engineer.md');
	await expect(
		dialog.getByRole('heading', { name: /engineer.md: what is there now, and yours/ }),
	).toBeVisible();
	await expect(dialog.locator('.removed').last()).toContainText('A line of theirs.');
	expect(await readFile(join(folder, 'engineer.md'), 'utf8')).toBe(theirs);
	await page.keyboard.press('Escape');
	await page.getByRole('button', { name: 'Open what is on disk, without my edits' }).click();
	await expect(firstDuty(page)).not.toHaveValue('Write code that others enjoy');
	await expect(page.getByText('What was opened has changed on disk.')).toHaveCount(0);
	await stop();
});
