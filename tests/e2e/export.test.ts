import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Download, Page } from '@playwright/test';
import { expect, test } from './watched.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Export' });

/** The file that `page` downloads once `act` is done. */
async function downloaded(page: Page, act: () => Promise<void>): Promise<Download> {
	const [download] = await Promise.all([page.waitForEvent('download'), act()]);
	return download;
}

const bytesOf = async (download: Download) => readFile(await download.path());

test('a view is exported by keyboard: seen first, said what it holds, sharp at its width', async ({
	page,
}) => {
	await page.goto('/organization?mask=initials');
	await expect(page.getByRole('treeitem').first()).toBeVisible();
	await page.getByRole('button', { name: 'Edit the ladder' }).focus();
	await page.keyboard.press('Enter');
	await page.getByRole('button', { name: 'Export …' }).first().press('Enter');
	const preview = dialog(page).getByRole('img', { name: /How it will look/ });
	await expect(preview).toBeVisible({ timeout: 20_000 });
	await expect(dialog(page)).toContainText('names as initials, no talent data');
	// What is drawn is no empty sheet.
	const colors = await preview.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
		const { width, height } = canvas;
		const data = canvas.getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
		const seen = new Set<number>();
		for (let at = 0; at < data.length; at += 4 * 7)
			seen.add((data[at] ?? 0) * 65_536 + (data[at + 1] ?? 0) * 256);
		return seen.size;
	});
	expect(colors).toBeGreaterThan(20);
	await dialog(page).getByLabel('As', { exact: true }).selectOption('png');
	await dialog(page).getByLabel('Width').selectOption('1,600 pixels');
	await dialog(page).getByRole('textbox', { name: 'Title' }).fill('Who is who');
	const png = await downloaded(page, () =>
		dialog(page).getByRole('button', { name: 'Download' }).press('Enter'),
	);
	expect(png.suggestedFilename()).toBe('who-is-who.png');
	const bytes = await bytesOf(png);
	expect([...bytes.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
	expect(bytes.readUInt32BE(16)).toBe(1600);
	await expect(dialog(page).getByRole('status')).toContainText('is in your downloads');

	// Each kind of file is what its name says; what is written in it is told by the tests of its writer.
	for (const [format, start] of [
		['pdf', '%PDF-1.7'],
		['svg', '<?xml'],
		['pptx', 'PK'],
		['xlsx', 'PK'],
		['csv', 'position_id'],
	] as const) {
		await dialog(page).getByLabel('As', { exact: true }).selectOption(format);
		const file = await downloaded(page, () => dialog(page).getByRole('button', { name: 'Download' }).click());
		expect(file.suggestedFilename()).toMatch(new RegExp(`\\.${format}$`));
		expect((await bytesOf(file)).subarray(0, start.length).toString()).toBe(start);
	}
	await dialog(page).getByLabel('As', { exact: true }).selectOption('html');
	await expect(dialog(page)).toContainText(/roles, \d+ moves, \d+ positions/);
	await dialog(page).getByLabel('Mark as confidential').check();
	const html = await downloaded(page, () => dialog(page).getByRole('button', { name: 'Download' }).click());
	const text = (await bytesOf(html)).toString();
	const people = await page.evaluate(() => document.querySelectorAll('[role="treeitem"]').length);
	expect(people).toBeGreaterThan(3);
	expect(text.includes('"view":"/organization?mask=initials"')).toBe(true);
	expect(text.includes('"mark":"Confidential"')).toBe(true);

	for (const theme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme: theme });
		const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
		expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
	}
	await page.setViewportSize({ width: 390, height: 844 });
	const wide = await dialog(page).evaluate((sheet) => sheet.scrollWidth - sheet.clientWidth);
	expect(wide).toBeLessThanOrEqual(0);
	await page.keyboard.press('Escape');
	await expect(dialog(page)).toHaveCount(0);
});
