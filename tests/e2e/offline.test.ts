import type { BrowserContext, Page } from '@playwright/test';
import { ladderPages } from '../make/ladder-pages.ts';
import { makeFolder } from '../make/made-folder.ts';
import { dropFiles } from './handing-over.ts';
import { ServedBuild } from './served-build.ts';
import { expect, longTest, test } from './watched.ts';

// Each test has a copy of the build and a server of its own, and stops or changes them.
test.use({ serviceWorkers: 'allow' });
test.describe.configure({ timeout: 120_000 });

const map = (page: Page) => page.getByRole('region', { name: 'Career map' });
const details = (page: Page) => page.getByRole('complementary', { name: 'Details' });
const notice = (page: Page) => page.getByRole('status').filter({ hasText: 'A new version is ready' });
const cacheNames = (page: Page) => page.evaluate(() => caches.keys());

/** Resolves once the worker is there for this page, with everything laid in. */
async function laidIn(page: Page): Promise<void> {
	await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated', undefined, {
		timeout: 30_000,
	});
}

/** The version of the build that the page itself runs. */
const versionOf = (page: Page) =>
	page.evaluate(() => (document.querySelector('link[rel="modulepreload"]') as HTMLLinkElement | null)?.href);

async function offline(context: BrowserContext, served: ServedBuild): Promise<void> {
	await served.stop();
	await context.setOffline(true);
}

test('after one visit everything works without a network', async ({ page, context }) => {
	const served = await ServedBuild.make();
	await page.goto(served.address);
	await expect(map(page).getByRole('button').first()).toBeVisible();
	await laidIn(page);
	await offline(context, served);
	const missing: string[] = [];
	// The worker asks the network first for some; what counts is what the page gets, while it is there.
	context.on('requestfailed', (request) => {
		const left = request.failure()?.errorText === 'net::ERR_ABORTED';
		if (!request.serviceWorker() && !left) missing.push(request.url());
	});

	await page.reload();
	await map(page)
		.getByRole('button', { name: /^VP of Engineering,/ })
		.press('Enter');
	await expect(details(page).getByRole('heading', { level: 2 })).toHaveText('VP of Engineering');
	await page.goto(`${served.address}moves/vp/cto`);
	await expect(details(page).getByRole('heading', { level: 2 })).toContainText('to Chief Technology');
	await expect(details(page)).toContainText('Key shifts');

	await page.keyboard.press('/');
	await page.getByRole('combobox', { name: 'Search' }).fill('budget');
	await page.getByRole('listbox', { name: 'Search results' }).getByRole('option').first().click();
	await expect(details(page)).toBeVisible();

	await page.goto(`${served.address}roles/staff-engineer?view=outline`);
	await expect(page.getByRole('tree', { name: 'Career outline' })).toBeVisible();
	await page.goto(served.address);
	for (const arrangement of ['Free', 'Left to right']) {
		await page.getByLabel('Arrangement').selectOption({ label: arrangement });
		await expect(map(page).getByRole('button').first()).toBeVisible();
	}
	await page.goto(`${served.address}workspace?file=vp.md&line=12`);
	await expect(page.getByText('The page as it was written')).toBeVisible();
	await page.goto(`${served.address}roles/nobody`);
	await expect(page.getByText('no role called')).toBeVisible();
	await page.goto(`${served.address}roles/vp`);
	await expect(details(page)).toContainText('VP of Engineering');
	expect((await page.pdf()).length).toBeGreaterThan(10_000);

	await dropFiles(
		page,
		Object.entries(ladderPages).map(([name, content]) => ({ name, content })),
	);
	await expect(map(page).getByRole('button', { name: /^Architect,/ })).toBeVisible();
	await page.getByRole('button', { name: 'Settings' }).click();
	await page.getByLabel('Language').selectOption('de');
	await expect(page.getByRole('dialog', { name: 'Einstellungen' })).toBeVisible();
	expect(missing).toEqual([]);
	await served.remove();
});

test('everything the build holds is laid in, but for letters of other scripts', async ({ page }) => {
	const served = await ServedBuild.make();
	await page.goto(served.address);
	await laidIn(page);
	const kept = await page.evaluate(async () => {
		const [name = ''] = await caches.keys();
		const requests = await (await caches.open(name)).keys();
		return requests.map(({ url }) => new URL(url).pathname);
	});
	const missing = (await served.files())
		.filter((path) => !kept.includes(path))
		.filter((path) => !/-(cyrillic|greek|vietnamese)(-ext)?-/.test(path))
		// Faces of files that are exported come with the first such file.
		.filter((path) => !path.includes('/workers/assets/'));
	expect(missing.sort()).toEqual([
		'/_app/version.json',
		'/pictures/map.png',
		'/pictures/move.png',
		'/pictures/role-dark.png',
		'/service-worker-removal.js',
		'/service-worker.js',
		'/viewer.html',
	]);
	expect(kept.filter((path) => /-(cyrillic|greek|vietnamese)/.test(path))).toEqual([]);
	await served.remove();
});

test('a new version is offered in every tab and forced on none', async ({ page, context }) => {
	const served = await ServedBuild.make();
	await page.goto(`${served.address}roles/vp`);
	await laidIn(page);
	const other = await context.newPage();
	await other.goto(`${served.address}moves/vp/cto`);
	await expect(map(other).getByRole('button').first()).toBeVisible();
	const first = await versionOf(page);
	await page.evaluate(() => ((globalThis as { stayed?: boolean }).stayed = true));
	await other.evaluate(() => ((globalThis as { stayed?: boolean }).stayed = true));

	await served.release('second');
	await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
	await expect(notice(page)).toBeVisible();
	// The other tab learns of it as soon as it is looked at, or when it asks for itself.
	await other.evaluate(async () => (await navigator.serviceWorker.ready).update());
	await expect(notice(other)).toBeVisible();
	expect(await versionOf(page)).toBe(first);
	expect(await page.evaluate(() => (globalThis as { stayed?: boolean }).stayed)).toBe(true);

	await notice(page).getByRole('button', { name: 'Reload' }).click();
	await expect.poll(() => versionOf(page).catch(() => first)).toContain('second.js');
	await expect(details(page)).toContainText('VP of Engineering');
	await expect(notice(page)).toHaveCount(0);
	// The other tab goes on as it is, with all of its own version, parts it has not loaded yet included.
	expect(await other.evaluate(() => (globalThis as { stayed?: boolean }).stayed)).toBe(true);
	await expect(notice(other)).toBeVisible();
	await other.getByRole('link', { name: 'Outline' }).click();
	await expect(other.getByRole('tree', { name: 'Career outline' })).toBeVisible();
	expect(await cacheNames(page)).toHaveLength(2);

	// A release later, the first build is let go; nothing but the two newest is kept.
	await served.release('third');
	await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
	await notice(page).getByRole('button', { name: 'Reload' }).click();
	await expect.poll(() => versionOf(page).catch(() => first)).toContain('third.js');
	await expect.poll(() => cacheNames(page)).toEqual(['rolemap-second', 'rolemap-third']);
	await offline(context, served);
	await page.reload();
	await expect(details(page)).toContainText('VP of Engineering');
	expect(await versionOf(page)).toContain('third.js');
	await served.remove();
});

longTest('whoever comes after a release sees it at once, and is asked nothing', async ({ page, context }) => {
	const served = await ServedBuild.make();
	await page.goto(served.address);
	await laidIn(page);
	await served.release('second');
	await page.goto(`${served.address}roles/vp`);
	expect(await versionOf(page)).toContain('second.js');
	await expect.poll(() => cacheNames(page)).toContain('rolemap-second');
	await page.waitForTimeout(1000);
	await expect(notice(page)).toHaveCount(0);
	await offline(context, served);
	await page.reload();
	await expect(details(page)).toContainText('VP of Engineering');
	expect(await versionOf(page)).toContain('second.js');
	await served.remove();
});

longTest(
	'a served folder: its token and its pages are never kept, and a stopped server leaves the app',
	async ({ page, context }) => {
		const made = await makeFolder(ladderPages);
		const served = await ServedBuild.make(made.folder);
		await page.goto(`${served.address}roles/engineer`);
		await expect(details(page)).toContainText('Write code that others can read');
		await laidIn(page);
		await page.reload();
		await expect(details(page)).toContainText('Write code that others can read');
		const token = () => page.locator('meta[name="rolemap-session"]').getAttribute('content');
		const first = (await token()) ?? '';
		expect(first.length).toBeGreaterThan(20);
		const kept = await page.evaluate(async () => {
			const found: { url: string; text: string }[] = [];
			for (const name of await caches.keys()) {
				const cache = await caches.open(name);
				for (const request of await cache.keys()) {
					found.push({ url: request.url, text: (await (await cache.match(request))?.text()) ?? '' });
				}
			}
			return found;
		});
		expect(kept.length).toBeGreaterThan(40);
		expect(kept.filter(({ url }) => new URL(url).pathname.startsWith('/api'))).toEqual([]);
		expect(kept.filter(({ text }) => text.includes(first)).map(({ url }) => url)).toEqual([]);
		expect(kept.filter(({ text }) => text.includes('Write code that others')).map(({ url }) => url)).toEqual(
			[],
		);

		await served.stop();
		await page.goto(served.address);
		await expect(map(page).getByRole('button').first()).toBeVisible();
		await expect(page.locator('meta[name="rolemap-session"]')).toHaveCount(0);

		await served.start();
		await page.goto(`${served.address}roles/engineer`);
		await expect(details(page)).toContainText('Write code that others can read');
		expect(await token()).not.toBe(first);
		await context.setOffline(false);
		await served.remove();
		await made.remove();
	},
);

longTest('the worker can be taken back: what it kept is gone, and open pages go on', async ({ page }) => {
	const served = await ServedBuild.make();
	await page.goto(served.address);
	await laidIn(page);
	await served.write('service-worker.js', await served.read('service-worker-removal.js'));
	await served.stop();
	await served.start();
	await page.goto(`${served.address}roles/vp`);
	await expect(details(page)).toContainText('VP of Engineering');
	await expect.poll(() => cacheNames(page), { timeout: 15_000 }).toEqual([]);
	await page.getByRole('link', { name: 'Outline' }).click();
	await expect(page.getByRole('tree', { name: 'Career outline' })).toBeVisible();
	// Later visits register it again; it has no part in what they load, and keeps nothing.
	const again = await page.goto(`${served.address}roles/vp`);
	expect(again?.fromServiceWorker()).toBe(false);
	await expect(details(page)).toContainText('VP of Engineering');
	await page.waitForTimeout(4000);
	expect(await cacheNames(page)).toEqual([]);
	await served.remove();
});

test('the app can be installed', async ({ page }) => {
	const served = await ServedBuild.make();
	await page.goto(served.address);
	await laidIn(page);
	const session = await page.context().newCDPSession(page);
	const { errors, url } = await session.send('Page.getAppManifest');
	expect(errors).toEqual([]);
	expect(url).toBe(`${served.address}manifest.webmanifest`);
	const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
	// A browser of tests is always private, where nothing can be installed.
	expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual(
		[],
	);
	const manifest = await page.request.get(url);
	expect(manifest.headers()['content-type']).toContain('application/manifest+json');
	const { icons } = (await manifest.json()) as { icons: { src: string; sizes: string; type: string }[] };
	for (const { src, sizes, type } of icons) {
		const answer = await page.request.get(served.address.slice(0, -1) + src);
		expect([src, answer.headers()['content-type']?.split(';')[0]]).toEqual([src, type]);
		if (sizes === 'any') continue;
		const bytes = await answer.body();
		expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`).toBe(sizes);
	}
	await served.remove();
});
