import { AxeBuilder } from '@axe-core/playwright';
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { jsonCorpus, soundFile } from '../make/json-corpus.ts';
import { dropFiles } from './handing-over.ts';
import { expect, test } from './watched.ts';

const area = (page: Page) => page.getByRole('region', { name: 'Save and export' });
const press = (page: Page, name: string) => area(page).getByRole('button', { name }).click();
const role = (page: Page, name: string) =>
	page.getByRole('region', { name: 'Career map' }).getByRole('button', { name: new RegExp(`^${name},`) });

/** Opens the sound document of the corpus and goes to the workspace without reading the page anew. */
async function openSound(page: Page): Promise<void> {
	await page.goto('/');
	await expect(page.getByRole('link', { name: 'No problems' })).toBeVisible();
	await dropFiles(page, [{ name: 'x.rolemap.json', content: soundFile() }]);
	await expect(role(page, 'Architect')).toBeVisible();
	await page
		.getByRole('link', { name: /problem|note|opened|warning/i })
		.first()
		.click();
	await expect(area(page)).toBeVisible();
}

/** In place of the browser's own pickers: handles of its private file system. */
async function withPrivateFiles(page: Page): Promise<void> {
	await page.addInitScript(() => {
		Object.assign(window, {
			showSaveFilePicker: async ({ suggestedName }: { suggestedName: string }) =>
				(await navigator.storage.getDirectory()).getFileHandle(suggestedName, { create: true }),
			showDirectoryPicker: async () =>
				(await navigator.storage.getDirectory()).getDirectoryHandle('pages', { create: true }),
		});
	});
}

const privateFile = (page: Page, path: string, text: string | null = null) =>
	page.evaluate(
		async ([wanted, put]) => {
			const steps = (wanted ?? '').split('/');
			let folder = await navigator.storage.getDirectory();
			for (const step of steps.slice(0, -1)) folder = await folder.getDirectoryHandle(step);
			const handle = await folder.getFileHandle(steps.at(-1) ?? '');
			if (put !== null) {
				const stream = await handle.createWritable();
				await stream.write(put ?? '');
				await stream.close();
			}
			return (await handle.getFile()).text();
		},
		[path, text],
	);

const nameOf = (title: string) => `${title.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.rolemap.json`;
const fileName = nameOf((JSON.parse(soundFile()) as { title: string }).title);

test('where the browser has no picker the document is a download, the same that was opened', async ({
	page,
}) => {
	await page.addInitScript(() =>
		Object.assign(window, { showSaveFilePicker: undefined, showDirectoryPicker: undefined }),
	);
	await openSound(page);
	const downloading = page.waitForEvent('download');
	await press(page, 'Save as one file');
	const download = await downloading;
	expect(download.suggestedFilename()).toBe(fileName);
	expect(await readFile(await download.path(), 'utf8')).toBe(soundFile());
	await expect(area(page).getByRole('status')).toHaveText(`${fileName} is in your downloads.`);
	const zipping = page.waitForEvent('download');
	await press(page, 'Save the pages');
	expect((await zipping).suggestedFilename()).toMatch(/\.zip$/);
	for (const [name, ending] of [
		['JSON', '.json'],
		['SVG drawing', '.svg'],
		['Mermaid', '.mmd'],
		['GraphML', '.graphml'],
		['CSV', '.csv'],
		['Excel workbook', '.xlsx'],
	] as const) {
		const next = page.waitForEvent('download');
		await press(page, `Download ${name}`);
		expect((await next).suggestedFilename().endsWith(ending)).toBe(true);
	}
});

test('a chosen file is saved in place, and not over what somebody else wrote into it', async ({ page }) => {
	await withPrivateFiles(page);
	await openSound(page);
	await press(page, 'Save as one file');
	await expect(area(page).getByRole('status')).toContainText('1 file written');
	expect(await privateFile(page, fileName)).toBe(soundFile());
	await press(page, 'Save as one file');
	await expect(area(page).getByRole('status')).toContainText('already says all of this');
	const theirs = soundFile().replace('Architect', 'Their Architect');
	await privateFile(page, fileName, theirs);
	await press(page, 'Save as one file');
	await expect(area(page).getByRole('status')).toContainText('changed by somebody else since it was read');
	expect(await privateFile(page, fileName)).toBe(theirs);
});

test('pages go into a chosen folder, once, and never over another page of that name', async ({ page }) => {
	await withPrivateFiles(page);
	await openSound(page);
	await press(page, 'Save the pages');
	await expect(area(page).getByRole('status')).toContainText('files written');
	expect(await privateFile(page, 'pages/engineer.md')).toContain('# Software Engineer');
	await press(page, 'Save the pages');
	await expect(area(page).getByRole('status')).toContainText('already says all of this');
	await privateFile(page, 'pages/engineer.md', '# Mine\n');
	await press(page, 'Save the pages');
	await expect(area(page).getByRole('status')).toContainText('Not saved over engineer.md');
	expect(await privateFile(page, 'pages/engineer.md')).toBe('# Mine\n');
});

test('a document of a newer version is shown and never saved over', async ({ page }) => {
	await withPrivateFiles(page);
	await page.goto('/');
	await expect(page.getByRole('link', { name: 'No problems' })).toBeVisible();
	const newer = soundFile().replace(/"version": \d+/, '"version": 999');
	await dropFiles(page, [{ name: 'x.rolemap.json', content: newer }]);
	await expect(role(page, 'Architect')).toBeVisible();
	await page
		.getByRole('link', { name: /problem|warning/i })
		.first()
		.click();
	await press(page, 'Save as one file');
	await expect(area(page).getByRole('status')).toContainText('1 file written');
	await press(page, 'Save as one file');
	await expect(area(page).getByRole('status')).toContainText('a newer Rolemap made this file');
	expect(await privateFile(page, fileName)).toContain('"version": 999');
});

test('broken files of the corpus are refused in one sentence while the ladder stays open', async ({
	page,
}) => {
	await page.goto('/');
	await expect(page.getByRole('link', { name: 'No problems' })).toBeVisible();
	const broken = jsonCorpus.filter(({ opens }) => !opens);
	const sample = broken.filter((_, at) => at % 6 === 0 || at > broken.length - 8);
	for (const { name, content } of sample) {
		await dropFiles(page, [{ name: 'x.rolemap.json', content }]);
		await expect(page.getByRole('alert'), name).toContainText('This could not be opened', {
			timeout: 10_000,
		});
		await expect(role(page, 'VP of Engineering'), name).toBeVisible();
		await page.getByRole('button', { name: 'Close this message' }).click();
	}
});

test('the area is free of barriers, and every offer says what it is good for', async ({ page }) => {
	await openSound(page);
	const { violations } = await new AxeBuilder({ page }).include('main').analyze();
	expect(violations).toEqual([]);
	const buttons = area(page).getByRole('button');
	expect(await buttons.count()).toBe(8);
	for (const button of await buttons.all()) await expect(button).toHaveAccessibleDescription(/\w{3}/);
});
