import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { chromiumArguments, findBrowser } from '../browser.js';
import { chooseFiles } from './handing-over.ts';
import { expect, longTest, test } from './watched.ts';

const long = process.env['ROLEMAP_LONG'] === '1';
const kills = long ? 100 : 1;

const saving = (page: Page) => page.locator('[data-saving]');
const banner = (page: Page) => page.getByRole('alert').filter({ hasText: 'Not saved: download now' });
const question = (page: Page) => page.getByRole('textbox', { name: 'Core question' });

async function openEditor(page: Page, role = 'vp', base = ''): Promise<void> {
	await page.goto(`${base}/roles/${role}`);
	await expect(page.locator('aside article h3').first()).toBeVisible();
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

/** A browser with a profile of its own on the disk, and how to end it as a crash does. */
async function startBrowser(
	profile: string,
): Promise<{ context: BrowserContext; kill: () => Promise<void> }> {
	const context = await chromium.launchPersistentContext(profile, {
		executablePath: findBrowser() ?? '',
		args: chromiumArguments,
		viewport: { width: 1440, height: 900 },
		handleSIGINT: false,
	});
	const session = await context.browser()?.newBrowserCDPSession();
	const { processInfo } = (await session?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] };
	const main = processInfo.find(({ type }) => type === 'browser');
	return {
		context,
		kill: async () => {
			if (!main) throw new Error('no process to end');
			const closed = context.waitForEvent('close');
			process.kill(main.id, 'SIGKILL');
			await closed;
		},
	};
}

test(`${kills} times the browser is killed in mid-edit: no saved edit is lost, and at most a second of typing`, async ({
	baseURL,
}) => {
	test.setTimeout(60_000 + kills * 20_000);
	const profile = await mkdtemp(join(tmpdir(), 'rolemap-kill-'));
	let saved = '';
	let typed = '';
	let lost = 0;
	let most = 0;
	for (let round = 0; round <= kills; round++) {
		const { context, kill } = await startBrowser(profile);
		const page = context.pages()[0] ?? (await context.newPage());
		await openEditor(page, 'vp', baseURL);
		if (round > 0) {
			const offered = await question(page).inputValue();
			// What was typed in the last second may be missing, and nothing else.
			const missing = typed.length - offered.length;
			if (!typed.startsWith(offered)) lost++;
			most = Math.max(most, missing);
			expect(typed.startsWith(offered), `round ${round}: "${offered}" of "${typed}"`).toBe(true);
			await question(page).press('Escape');
			await expect(question(page)).toHaveValue(saved);
		}
		if (round === kills) {
			await context.close();
			break;
		}
		saved = `Question ${round}?`;
		await askAndSave(page, saved);
		typed = `Begun ${round}, and going on with ${'whatever else comes to mind, '.repeat(4)}`;
		await question(page).fill('');
		await question(page).pressSequentially(typed, { delay: 20 });
		if (round % 2 === 0) await page.waitForTimeout(300);
		await kill();
	}
	console.log(`${kills} kills, ${lost} saved edits lost, at most ${most} letters of typing lost`);
	expect(lost).toBe(0);
	// It types 50 letters in a second at most.
	expect(most).toBeLessThanOrEqual(50);
	await rm(profile, { recursive: true, force: true });
});

test('an edited example and files that were chosen are there after a reload', async ({ page }) => {
	await openEditor(page);
	await askAndSave(page, 'What are we for?');
	await page.reload();
	await expect(page.getByRole('complementary')).toContainText('What are we for?');
	await page.goto('/workspace');
	await chooseFiles(
		page,
		['vp', 'cto'].map((name) => `data/ladders/engineering/${name}.md`),
	);
	await expect(saving(page)).toHaveText('Saved');
	await expect(page.getByRole('link', { name: /^Chosen files/ })).toBeVisible();
	await page.reload();
	await expect(page.getByRole('link', { name: /^Chosen files/ })).toBeVisible();
	await page.goto('/workspace');
	const kept = page.getByRole('region', { name: 'Kept in this browser' }).getByRole('listitem');
	await expect(kept).toHaveCount(2);
	await page.getByRole('button', { name: 'Delete Chosen files' }).click();
	await expect(kept).toHaveCount(1);
	await page.getByRole('button', { name: 'Take it back' }).click();
	await expect(kept).toHaveCount(2);
	await page.getByRole('button', { name: 'Open Engineering ladder' }).click();
	await expect(page).toHaveURL(/\/$/);
	await expect(page.getByRole('link', { name: /^Engineering ladder/ })).toBeVisible();
	await expect(saving(page)).toHaveText('Saved');
	await page.goto('/roles/vp');
	await expect(page.getByRole('complementary')).toContainText('What are we for?');
});

test('two tabs agree within half a second, also once the other is closed', async ({ page, context }) => {
	await openEditor(page);
	await askAndSave(page, 'First?');
	const other = await context.newPage();
	await openEditor(other);
	await expect(question(other)).toHaveValue('First?');
	for (let edit = 0; edit < 10; edit++) {
		const [from, to] = edit % 2 === 0 ? [page, other] : [other, page];
		await askAndSave(from, `Edit ${edit}?`);
		await expect(question(to)).toHaveValue(`Edit ${edit}?`, { timeout: 500 });
	}
	await page.close();
	await askAndSave(other, 'Alone?');
	await other.reload();
	await expect(other.getByRole('complementary')).toContainText('Alone?');
});

/** Says it within a second, still exports, and keeps everything once the trouble is over. */
async function saysAndExports(page: Page, text: string): Promise<void> {
	await ask(page, text);
	await expect(banner(page)).toBeVisible({ timeout: 1000 });
	await expect(saving(page)).toHaveText('Not saved');
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		banner(page).getByRole('button', { name: 'Download' }).click(),
	]);
	expect(file.suggestedFilename()).toMatch(/\.rolemap\.json$/);
	const chunks: Buffer[] = [];
	for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
	expect(Buffer.concat(chunks).toString('utf8')).toContain(text);
}

/** Fills what room there is with something else; a browser counts small writes only now and then. */
async function fillUp(): Promise<void> {
	const database = await new Promise<IDBDatabase>((resolve) => {
		const request = indexedDB.open('filler');
		request.onupgradeneeded = () => request.result.createObjectStore('bytes');
		request.onsuccess = () => resolve(request.result);
	});
	const put = (size: number) =>
		new Promise<boolean>((resolve) => {
			const transaction = database.transaction('bytes', 'readwrite');
			// Random, or it would be stored packed.
			const bytes = new Uint8Array(size).map(() => Math.random() * 256);
			transaction.objectStore('bytes').put(bytes, Math.random());
			transaction.oncomplete = () => resolve(true);
			transaction.onabort = () => resolve(false);
		});
	for (const size of [1_000_000, 100_000, 10_000, 1000, 100]) {
		for (let times = 0; times < 500 && (await put(size)); times++);
	}
	database.close();
}

test('no room: said within a second, exported, and saved once there is room again', async ({
	page,
	context,
	baseURL,
}) => {
	// Before anything is stored: a browser remembers for a while how much room it found.
	await page.goto('/icon.svg');
	const session = await context.newCDPSession(page);
	const leave = (quotaSize?: number) =>
		session.send('Storage.overrideQuotaForOrigin', {
			origin: baseURL ?? '',
			...(quotaSize === undefined ? {} : { quotaSize }),
		});
	await leave(5_000_000);
	await openEditor(page);
	await askAndSave(page, 'Before?');
	await leave(1);
	// What it remembers to be free is used up as well.
	await page.evaluate(fillUp);
	await saysAndExports(page, 'At last?');
	await page.evaluate(() => void indexedDB.deleteDatabase('filler'));
	await leave();
	await banner(page).getByRole('button', { name: 'Try again' }).click();
	await expect(saving(page)).toHaveText('Saved');
	await page.reload();
	await expect(page.getByRole('complementary')).toContainText('At last?');
});

/** How a database goes while it is in use: by a page of this origin, or by the browser that needs the room. */
const losses: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
	['deleted under us', (page) => page.evaluate(() => void indexedDB.deleteDatabase('rolemap'))],
	[
		'cleared away by the browser',
		async (page) => {
			const session = await page.context().newCDPSession(page);
			const { origin } = new URL(page.url());
			await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
		},
	],
];
for (const [how, lose] of losses) {
	test(`a database ${how}: said at once, and stored anew when asked`, async ({ page }) => {
		await openEditor(page);
		await askAndSave(page, 'Before?');
		await lose(page);
		await expect(banner(page)).toBeVisible({ timeout: 1000 });
		await saysAndExports(page, 'After?');
		await banner(page).getByRole('button', { name: 'Try again' }).click();
		await expect(saving(page)).toHaveText('Saved');
		await page.reload();
		await expect(page.getByRole('complementary')).toContainText('After?');
	});
}

/** How a browser refuses IndexedDB. */
const refusals: readonly (readonly [string, () => void])[] = [
	['missing', () => Object.defineProperty(globalThis, 'indexedDB', { value: undefined })],
	[
		'throws',
		() =>
			Object.defineProperty(globalThis, 'indexedDB', {
				get: () => {
					throw new DOMException('no', 'SecurityError');
				},
			}),
	],
	[
		'refuses to open',
		() => {
			IDBFactory.prototype.open = () => {
				throw new DOMException('private', 'InvalidStateError');
			};
		},
	],
];
for (const [how, refuse] of refusals) {
	test(`IndexedDB ${how}: said with the first edit, and exported`, async ({ page }) => {
		await page.addInitScript(refuse);
		await openEditor(page);
		await expect(banner(page)).toHaveCount(0);
		await saysAndExports(page, 'Kept nowhere?');
	});
}

test('code of the store that is not there: said within a second, exported, and saved once it is', async ({
	page,
}) => {
	const chunks = 'build/_app/immutable/chunks';
	const texts = await Promise.all(
		(await readdir(chunks))
			.filter((name) => name.endsWith('.js'))
			.map(async (name) => [name, await readFile(join(chunks, name), 'utf8')] as const),
	);
	const holders = texts.filter(([, text]) => text.includes('indexedDB.open(')).map(([name]) => name);
	expect(holders).toHaveLength(1);
	const address = `**/${holders[0] ?? ''}`;
	await page.route(address, (route) => route.fulfill({ status: 404, body: '' }));
	await openEditor(page);
	await saysAndExports(page, 'Where to?');
	await page.unroute(address);
	await banner(page).getByRole('button', { name: 'Try again' }).click();
	await expect(saving(page)).toHaveText('Saved');
	await page.reload();
	await expect(page.getByRole('complementary')).toContainText('Where to?');
});

for (const [how, mode] of [
	['aborted', 'abort'],
	['that failed to begin', 'throw'],
] as const) {
	(mode === 'abort' ? test : longTest)(
		`a transaction ${how}: said within a second, saved when asked`,
		async ({ page }) => {
			await openEditor(page);
			await askAndSave(page, 'Before?');
			await page.evaluate((what) => {
				const { transaction } = IDBDatabase.prototype;
				IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...input) {
					if (input[1] !== 'readwrite') return transaction.apply(this, input);
					if (what === 'throw') throw new DOMException('closing', 'InvalidStateError');
					const made = transaction.apply(this, input);
					queueMicrotask(() => made.abort());
					return made;
				};
				Object.assign(globalThis, { mend: () => (IDBDatabase.prototype.transaction = transaction) });
			}, mode);
			await saysAndExports(page, 'Again?');
			await page.evaluate(() => void (globalThis as unknown as { mend: () => void }).mend());
			await banner(page).getByRole('button', { name: 'Try again' }).click();
			await expect(saving(page)).toHaveText('Saved');
			await page.reload();
			await expect(page.getByRole('complementary')).toContainText('Again?');
		},
	);
}

test('a newer version in another tab: this one only shows, and offers to reload', async ({ page }) => {
	await openEditor(page);
	await askAndSave(page, 'Before?');
	await page.evaluate(() => {
		new BroadcastChannel('rolemap-workspaces').postMessage({
			storage: 99,
			document: 1,
			workspace: 'any',
			seq: 1,
		});
	});
	await expect(page.getByRole('alert').getByRole('button', { name: 'Reload' })).toBeVisible({
		timeout: 1000,
	});
	await ask(page, 'Never?');
	await expect(page.getByRole('alert').filter({ hasText: 'nothing can be changed' })).toBeVisible();
	await page.reload();
	await expect(page.getByRole('complementary')).toContainText('Before?');
});
