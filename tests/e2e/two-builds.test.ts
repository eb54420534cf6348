import type { Page } from '@playwright/test';
import { NewerBuild } from './newer-build.ts';
import { ServedBuild } from './served-build.ts';
import { expect, longTest, test } from './watched.ts';

// Another build takes half a minute: these two belong to the long run. The short one has the same rules with messages
// and databases of another version (keeping.test.ts, components/storage).
test.use({ serviceWorkers: 'allow' });
test.describe.configure({ timeout: 300_000, mode: 'serial' });

let newer: NewerBuild;
test.beforeAll(async () => {
	test.setTimeout(300_000);
	newer = await NewerBuild.make();
});
test.afterAll(() => newer.remove());

const question = (page: Page) => page.getByRole('textbox', { name: 'Core question' });
const saving = (page: Page) => page.locator('[data-saving]');
const update = (page: Page) => page.getByRole('status').filter({ hasText: 'A new version is ready' });
const stopped = (page: Page) => page.getByRole('alert').filter({ has: page.getByText('Reload') });

async function open(page: Page, address: string, role: string): Promise<void> {
	await page.goto(`${address}roles/${role}`);
	await expect(page.locator('aside article h3').first()).toBeVisible();
	await edit(page);
}

async function edit(page: Page): Promise<void> {
	await page.getByRole('complementary').getByRole('button', { name: 'Edit', exact: true }).click();
	await expect(question(page)).toBeVisible();
}

async function ask(page: Page, text: string): Promise<void> {
	await question(page).fill(text);
	await question(page).press('Enter');
}

async function askAndSave(page: Page, text: string): Promise<void> {
	await ask(page, text);
	await expect(page.getByRole('status', { name: 'Status' })).toContainText(text);
	await expect(saving(page)).toHaveText('Saved');
}

/** Everything that this origin stores, and in which version, as text. */
const stored = (page: Page) =>
	page.evaluate(async () => {
		const wait = <T>(request: IDBRequest<T>) =>
			new Promise<T>((resolve, reject) => {
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error ?? new Error('unreadable'));
			});
		const database = await wait(indexedDB.open('rolemap'));
		const names = [...database.objectStoreNames];
		const parts = await Promise.all(
			names.map(async (name) => {
				const store = database.transaction(name).objectStore(name);
				return [name, await wait(store.getAllKeys()), await wait<unknown[]>(store.getAll())] as const;
			}),
		);
		const { version } = database;
		database.close();
		return { version, text: JSON.stringify(parts) };
	});

const laidIn = (page: Page) =>
	page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated', undefined, {
		timeout: 60_000,
	});

longTest(
	'three tabs of a build meet the next: what is old never writes, and no edit is lost',
	async ({ page, context }) => {
		const served = await ServedBuild.make();
		const tabs = [page, await context.newPage(), await context.newPage()] as const;
		const [first, second, third] = tabs;
		const roles = ['vp', 'cto', 'tech-lead'];
		let edits = 1;
		for (const [at, tab] of tabs.entries()) {
			await open(tab, served.address, roles[at] ?? '');
			// The first edit begins what the others then open.
			if (tab === first) await askAndSave(first, 'For all tabs?');
		}
		await laidIn(first);
		for (let round = 0; round < 3; round++) {
			for (const [at, tab] of tabs.entries()) {
				await askAndSave(tab, `Round ${round} of tab ${at}?`);
				edits++;
			}
		}
		await question(third).fill('Half a ques');
		await third.waitForTimeout(1000);
		const { version } = await stored(first);

		await served.replace(`${newer.folder}/build`);
		await first.evaluate(async () => (await navigator.serviceWorker.ready).update());
		// What is being done in a tab is saved before it reloads.
		await question(first).fill('Written as the new version came?');
		await question(first).press('Enter');
		edits++;
		await expect(update(first)).toBeVisible({ timeout: 60_000 });
		await update(first).getByRole('button', { name: 'Reload' }).click();
		await expect(update(first)).toHaveCount(0, { timeout: 60_000 });
		await expect(first.getByRole('complementary')).toContainText('Written as the new version came?');
		// The newer build has brought what is stored into its own form; the old tabs let go of it at once.
		for (const tab of [second, third]) await expect(stopped(tab)).toBeVisible({ timeout: 2000 });
		await edit(first);
		await askAndSave(first, 'Stored by the newer one?');
		edits++;
		const before = await stored(first);
		expect(before.version).toBe(version + 1);

		for (const tab of [second, third]) {
			await ask(tab, 'Never written?');
			await expect(
				tab.getByRole('alert').filter({ hasText: 'nothing can be changed' }).first(),
			).toBeVisible();
			await tab.keyboard.press('Control+z');
		}
		await second.waitForTimeout(1500);
		expect(await stored(first)).toEqual(before);

		for (const [at, tab] of [second, third].entries()) {
			await stopped(tab).getByRole('button', { name: 'Reload' }).click();
			await expect(stopped(tab)).toHaveCount(0, { timeout: 30_000 });
			await expect(tab.getByRole('complementary')).toContainText(`Round 2 of tab ${at + 1}?`);
		}
		await edit(third);
		// What was being typed before the newer build came is there to be gone on with.
		await expect(question(third)).toHaveValue('Half a ques');
		await askAndSave(third, 'All of one version again?');
		edits++;
		await expect(question(first)).toHaveValue('Stored by the newer one?');
		const kept = (await stored(first)).text;
		const last = ['Stored by the newer one?', 'Round 2 of tab 1?', 'All of one version again?'];
		expect(last.filter((text) => !kept.includes(text))).toEqual([]);
		console.log(`3 tabs, 2 builds, ${edits} edits, 0 lost, storage version ${version} -> ${before.version}`);
		await served.remove();
	},
);

longTest(
	'a build that is taken back to the one before only reads what the newer one stored',
	async ({ page }) => {
		const served = await ServedBuild.make();
		const old = `${process.cwd()}/build`;
		await served.replace(`${newer.folder}/build`);
		await open(page, served.address, 'vp');
		await laidIn(page);
		await askAndSave(page, 'Of tomorrow?');
		await page.evaluate(async () => {
			for (const one of await navigator.serviceWorker.getRegistrations()) await one.unregister();
		});
		const before = await stored(page);
		await served.replace(old);
		await page.goto(`${served.address}roles/vp`);
		await expect(stopped(page)).toBeVisible({ timeout: 10_000 });
		await edit(page);
		await ask(page, 'Never written?');
		await page.waitForTimeout(1500);
		expect(await stored(page)).toEqual(before);
		await served.replace(`${newer.folder}/build`);
		await stopped(page).getByRole('button', { name: 'Reload' }).first().click();
		await expect(page.getByRole('complementary')).toContainText('Of tomorrow?');
		await expect(stopped(page)).toHaveCount(0);
		await served.remove();
	},
);
