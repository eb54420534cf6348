import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { ladderPages } from '../make/ladder-pages.ts';
import { dropFiles } from './handing-over.ts';
import { expect, test } from './watched.ts';

const map = (page: Page) => page.getByRole('region', { name: 'Career map' });
const details = (page: Page) => page.getByRole('complementary', { name: 'Details' });
const html = (page: Page) => page.locator('html');

async function open(page: Page, address = '/'): Promise<void> {
	await page.goto(address);
	await expect(map(page).getByRole('button').first()).toBeVisible();
}

async function openSettings(page: Page) {
	await page.getByRole('button', { name: 'Settings' }).click();
	return page.getByRole('dialog', { name: 'Settings' });
}

async function openOwnLadder(page: Page): Promise<void> {
	await dropFiles(
		page,
		Object.entries(ladderPages).map(([name, content]) => ({ name, content })),
	);
	await expect(map(page).getByRole('button', { name: /^Architect,/ })).toBeVisible();
}

test('the settings by keyboard alone: opened, changed, closed, and the focus is back', async ({ page }) => {
	await open(page, '/roles/vp');
	await page.getByRole('button', { name: 'Settings' }).focus();
	await page.keyboard.press('Enter');
	const dialog = page.getByRole('dialog', { name: 'Settings' });
	await expect(dialog).toBeVisible();
	await page.keyboard.press('Tab');
	await expect(dialog.getByLabel('Your name')).toBeFocused();
	await page.keyboard.type('Ada Lovelace');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await expect(dialog.getByRole('radio', { name: 'As the system' }).first()).toBeFocused();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	await expect(html(page)).toHaveAttribute('data-theme', 'dark');
	await page.keyboard.press('Escape');
	await expect(dialog).toHaveCount(0);
	await expect(page.getByRole('button', { name: 'Settings' })).toBeFocused();
	// Escape was for the dialog: the details behind it stay.
	await expect(details(page)).toContainText('VP of Engineering');
	await page.reload();
	await expect(html(page)).toHaveAttribute('data-theme', 'dark');
	await openSettings(page);
	await expect(page.getByLabel('Your name')).toHaveValue('Ada Lovelace');
});

test('motion and density as chosen, whatever the system says', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await open(page, '/roles/vp');
	await expect(html(page)).toHaveAttribute('data-motion', 'reduced');
	await expect(details(page)).toContainText('Skills');
	const dialog = await openSettings(page);
	const height = () => details(page).evaluate((aside) => aside.querySelector('article')?.scrollHeight ?? 0);
	const before = await height();
	await dialog.getByRole('radio', { name: 'Full' }).check();
	await expect(html(page)).toHaveAttribute('data-motion', 'full');
	await dialog.getByRole('radio', { name: 'Compact' }).check();
	await expect.poll(height).toBeLessThan(before * 0.97);
	const card = map(page).getByRole('button', { name: /^VP of Engineering,/ });
	expect(await card.evaluate((element) => element.scrollWidth <= element.clientWidth + 1)).toBe(true);
});

test('the language changes at once, keeps the place, and is remembered', async ({ page }) => {
	await open(page);
	await openOwnLadder(page);
	await map(page)
		.getByRole('button', { name: /^Senior Engineer,/ })
		.press('Enter');
	const dialog = await openSettings(page);
	await dialog.getByLabel('Language').selectOption('de');
	const german = page.getByRole('dialog', { name: 'Einstellungen' });
	await expect(german.getByLabel('Sprache')).toBeFocused();
	await expect(html(page)).toHaveAttribute('lang', 'de');
	await page.keyboard.press('Escape');
	await expect(page.getByRole('button', { name: 'Einstellungen' })).toBeFocused();
	await expect(page.getByRole('complementary', { name: 'Einzelheiten' })).toContainText('Senior Engineer');
	await expect(page.getByRole('region', { name: 'Laufbahnkarte' })).toContainText(/\d Jahre/);
	await page.getByRole('link', { name: /Probleme?$/ }).click();
	await expect(page.getByText('wird als Umriss gezeigt').first()).toBeVisible();
	await page.reload();
	await expect(
		page.getByRole('heading', { name: 'Arbeitsbereich' }).or(page.getByText('Was geöffnet ist')).first(),
	).toBeVisible();
	await expect(html(page)).toHaveAttribute('lang', 'de');
});

test.describe('a browser that asks for German', () => {
	test.use({ locale: 'de-CH' });
	test('is answered in German, with its own way of writing figures', async ({ page }) => {
		const words: string[] = [];
		page.on('request', (request) => words.push(request.url()));
		await page.goto('/');
		await expect(
			page.getByRole('region', { name: 'Laufbahnkarte' }).getByRole('button').first(),
		).toBeVisible();
		await expect(html(page)).toHaveAttribute('lang', 'de');
		await page.getByRole('button', { name: 'Einstellungen' }).click();
		await expect(page.locator('#settings-formats-sample')).toContainText(/12['’]345\.6/);
		await page.getByLabel('Zahlen und Daten').selectOption('en-GB');
		await expect(page.locator('#settings-formats-sample')).toContainText('12,345.6');
		await expect(page.getByLabel('Zahlen und Daten')).toBeFocused();
	});
});

test.describe('a browser that asks for a language we do not have', () => {
	test.use({ locale: 'fr-FR' });
	test('is answered in English', async ({ page }) => {
		await open(page);
		await expect(html(page)).toHaveAttribute('lang', 'en');
	});
});

test.describe('forget this device', () => {
	test.use({ serviceWorkers: 'allow' });

	/** The names of everything the browser keeps for this origin. */
	const kept = (page: Page) =>
		page.evaluate(async () => {
			const files: string[] = [];
			const root = await navigator.storage.getDirectory();
			for await (const name of root.keys()) files.push(name);
			return {
				localStorage: Object.keys(localStorage),
				sessionStorage: Object.keys(sessionStorage),
				databases: (await indexedDB.databases()).map(({ name }) => name),
				caches: await caches.keys(),
				workers: (await navigator.serviceWorker.getRegistrations()).length,
				cookies: document.cookie,
				files,
			};
		});

	test('says what is lost, offers a copy, and empties everything', async ({ page, context }) => {
		await open(page);
		await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
		await openOwnLadder(page);
		await page.evaluate(async () => {
			for (const name of ['rolemap', 'another']) {
				await new Promise((resolve, reject) => {
					const request = indexedDB.open(name);
					request.onupgradeneeded = () => request.result.createObjectStore('kept');
					request.onerror = reject;
					request.onsuccess = () => resolve(request.result.close());
				});
			}
			const file = await (await navigator.storage.getDirectory()).getFileHandle('kept.txt', { create: true });
			const writing = await file.createWritable();
			await writing.write('kept');
			await writing.close();
			sessionStorage.setItem('kept', 'kept');
		});
		const other = await context.newPage();
		await open(other, '/roles/vp');
		// So slow to let go that the other tab has started anew while the database is still being deleted.
		await page.evaluate(async () => {
			const request = indexedDB.open('rolemap');
			await new Promise((done) => (request.onsuccess = done));
			const { result } = request;
			result.onversionchange = () => setTimeout(() => result.close(), 1500);
		});
		const dialog = await openSettings(page);
		await dialog.getByLabel('Your name').fill('Ada Lovelace');
		await dialog.getByRole('radio', { name: 'Dark' }).check();
		const before = await kept(page);
		expect(before).toMatchObject({ workers: 1, files: ['kept.txt'] });
		expect(before.caches.length).toBeGreaterThan(0);
		expect(before.localStorage.length).toBeGreaterThan(1);
		expect(before.databases.length).toBeGreaterThan(1);

		await dialog.getByRole('button', { name: /^Forget this device/ }).click();
		const question = page.getByRole('dialog', { name: 'Forget everything on this device?' });
		await expect(question.getByRole('button', { name: 'Keep everything' })).toBeFocused();
		await expect(question).toContainText('Chosen files');
		const downloading = page.waitForEvent('download');
		await question.getByRole('button', { name: 'Download first' }).click();
		expect((await downloading).suggestedFilename()).toBe('chosen-files.zip');
		await question.getByRole('button', { name: 'Keep everything' }).click();
		expect((await kept(page)).localStorage).toEqual(before.localStorage);

		await page.getByRole('button', { name: /^Forget this device/ }).click();
		await page.getByRole('button', { name: 'Forget everything' }).click();
		await expect(page.getByText('has forgotten everything')).toBeVisible();
		await expect(page).toHaveURL(/\/$/);
		await expect(map(page).getByRole('button', { name: /^VP of Engineering,/ })).toBeVisible();
		// Longer than it takes a visit to lay in its copy for offline.
		await page.waitForTimeout(4000);
		await expect(other.getByText('has forgotten everything')).toBeVisible();
		const nothing = { localStorage: [], sessionStorage: [], databases: [], caches: [], files: [] };
		expect(await kept(page)).toEqual({ ...nothing, workers: 0, cookies: '' });
		await expect(html(page)).toHaveAttribute('data-theme', 'light');
		await map(page)
			.getByRole('button', { name: /^VP of Engineering,/ })
			.press('Enter');
		await expect(details(page)).toContainText('VP of Engineering');
	});

	test('a tab that holds on to a database is named as the reason', async ({ page }) => {
		await open(page);
		await page.evaluate(
			() =>
				new Promise((resolve, reject) => {
					const request = indexedDB.open('held', 1);
					request.onerror = reject;
					request.onsuccess = () =>
						resolve(((globalThis as { held?: unknown }).held = request.result) && null);
				}),
		);
		const dialog = await openSettings(page);
		await dialog.getByRole('button', { name: /^Forget this device/ }).click();
		await page.getByRole('button', { name: 'Forget everything' }).click();
		await expect(page.getByText('another tab holds on to it')).toBeVisible({ timeout: 10_000 });
	});
});

test.describe('share', () => {
	test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

	test('the address is copied, and the file opens to the same map for somebody else', async ({
		page,
		browser,
		baseURL,
	}) => {
		await open(page);
		await openOwnLadder(page);
		const settings = await openSettings(page);
		await settings.getByLabel('Your name').fill('Ada Lovelace');
		await page.keyboard.press('Escape');
		await map(page)
			.getByRole('button', { name: /^Senior Engineer,/ })
			.press('Enter');
		await expect(details(page)).toContainText('Senior Engineer');
		const roles = await map(page).locator('[data-role]').count();
		await page.getByRole('button', { name: 'Share' }).click();
		const dialog = page.getByRole('dialog', { name: 'Share' });
		await expect(dialog.getByLabel('The address of what is shown')).toHaveValue(page.url());
		await expect(dialog).toContainText('Nothing personal rides along');
		await dialog.getByRole('button', { name: 'Copy the address' }).click();
		await expect(dialog.getByText('The address is copied.')).toBeVisible();
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
		const downloading = page.waitForEvent('download');
		await dialog.getByRole('button', { name: 'Download the file' }).click();
		const content = await readFile(await (await downloading).path());
		expect(content.includes('Ada') || page.url().includes('Ada')).toBe(false);

		const theirs = await (
			await browser.newContext({ baseURL: baseURL ?? '', serviceWorkers: 'block' })
		).newPage();
		await open(theirs);
		await dropFiles(theirs, [{ name: 'chosen-files.zip', content }]);
		await expect(map(theirs).getByRole('button', { name: /^Architect,/ })).toBeVisible();
		expect(await map(theirs).locator('[data-role]').count()).toBe(roles);
		await theirs.close();
	});

	test('where copying is not allowed the address is selected, and Escape leaves the details open', async ({
		page,
	}) => {
		await page.addInitScript(() => {
			Object.defineProperty(navigator, 'clipboard', { value: undefined });
			const sent: unknown[] = [];
			Object.assign(globalThis, { sent });
			Object.defineProperty(navigator, 'share', { value: async (what: unknown) => void sent.push(what) });
		});
		await open(page, '/moves/vp/cto');
		await page.getByRole('button', { name: 'Share' }).click();
		const dialog = page.getByRole('dialog', { name: 'Share' });
		await dialog.getByRole('button', { name: 'Copy the address' }).click();
		await expect(dialog.getByText('copy it yourself')).toBeVisible();
		expect(await page.evaluate(() => getSelection()?.toString())).toContain('/moves/vp/cto');
		await dialog.getByRole('button', { name: 'Send' }).click();
		expect(
			await page.evaluate(() => (globalThis as { sent?: { url: string }[] }).sent?.map(({ url }) => url)),
		).toEqual([page.url()]);
		await page.keyboard.press('Escape');
		await expect(dialog).toHaveCount(0);
		await expect(page).toHaveURL(/\/moves\/vp\/cto$/);
		await expect(page.getByRole('button', { name: 'Share' })).toBeFocused();
	});
});
