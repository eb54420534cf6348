import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { hostileLadder } from '../make/hostile-ladder.ts';
import { makeFolder } from '../make/made-folder.ts';
import { payloads } from '../make/payloads.ts';
import { plantedOn, watchExecutions } from './executions.ts';
import { dropFiles, dropPaths } from './handing-over.ts';
import { expect, test } from './watched.ts';

/** Not the choices of the arrangement, which are options as well. */
const results = (page: Page) => page.getByRole('listbox', { name: 'Search results' }).getByRole('option');

const long = process.env['ROLEMAP_LONG'] === '1';
const run = promisify(execFile);
const ladder = hostileLadder();
const shell = '.app';

/** The page of the app with the hostile ladder open. */
async function openHostile(page: Page) {
	const made = await makeFolder(ladder.files);
	await page.goto('/');
	await expect(page.getByRole('link', { name: 'No problems' })).toBeVisible();
	await dropPaths(page, [made.folder]);
	await expect(page.getByRole('link', { name: /^opened \d+ problems/ })).toBeVisible({ timeout: 20_000 });
	await expect(page.locator('[data-group], [data-role]').first()).toBeAttached();
	return made;
}

/** Goes into the largest group of a large map; a small one shows its roles at once. */
async function enterMap(page: Page): Promise<void> {
	const groups = page.locator('[data-group]');
	if ((await groups.count()) > 0) await groups.first().click();
	await expect(page.locator('[data-role]').first()).toBeAttached();
}

/** Follows an address inside the app, as its own links do. */
async function follow(page: Page, address: string): Promise<void> {
	await page.evaluate((href) => {
		const link = Object.assign(document.createElement('a'), { href });
		document.querySelector('main')?.append(link);
		link.click();
		link.remove();
	}, address);
	await page.waitForFunction(
		(href) =>
			location.pathname + location.search ===
			new URL(href, location.href).pathname + new URL(href, location.href).search,
		address,
	);
}

/** Walks through `addresses`, everything unfolded and sources shown; returns what was planted and what was read. */
async function walk(page: Page, addresses: readonly string[], settled: string) {
	const planted: string[] = [];
	let letters = 0;
	for (const address of addresses) {
		await follow(page, address);
		await page.locator(settled).first().waitFor({ state: 'attached' });
		letters += await page.evaluate(async () => {
			const buttons = () =>
				document.querySelectorAll<HTMLElement>('main [aria-expanded=false], main [aria-pressed=false]');
			for (const button of buttons()) button.click();
			for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
			return (document.querySelector('main')?.textContent ?? '').length;
		});
		planted.push(...(await plantedOn(page, shell)));
	}
	return { planted, letters };
}

/** Ids of what the map shows of a kind; on a map this large those in view. */
const shownOnMap = (page: Page, kind: 'role' | 'move') =>
	page
		.locator(`[data-${kind}]`)
		.evaluateAll((all, name) => all.map((one) => one.getAttribute(`data-${name}`) ?? ''), kind);

/** Searches for pieces of the payloads; returns what was planted and how many results there were. */
async function searchFor(page: Page, pieces: readonly string[]) {
	const planted: string[] = [];
	let found = 0;
	for (const piece of pieces) {
		await page.getByRole('combobox', { name: 'Search' }).fill(piece);
		await expect(
			results(page)
				.or(page.getByText(/Nothing here says/))
				.first(),
		).toBeVisible();
		found += await results(page).count();
		planted.push(...(await plantedOn(page, shell)));
	}
	await page.keyboard.press('Escape');
	await page.keyboard.press('Escape');
	return { planted, found };
}

test('no payload of several hundred runs in any view', async ({ page, context }) => {
	test.setTimeout(long ? 3_600_000 : 120_000);
	const executions = await watchExecutions(context);
	const from = performance.now();
	const made = await openHostile(page);
	expect(await plantedOn(page, shell)).toEqual([]);
	await enterMap(page);
	const { host } = new URL(page.url());
	const [roles, stubs, moves] = [
		ladder.roles,
		await shownOnMap(page, 'role'),
		await shownOnMap(page, 'move'),
	];
	const some = (ids: readonly string[], each: number) =>
		long ? ids : ids.filter((_, at) => at % each === 0);
	expect(await plantedOn(page, shell)).toEqual([]);

	const addresses = [
		...some(roles, 6).map((id) => `/roles/${encodeURIComponent(id)}`),
		...some(stubs, 12).map((id) => `/roles/${encodeURIComponent(id)}`),
		...some(roles.slice(1), 6).map((id) => `/moves/${roles[roles.indexOf(id) - 1]}/${id}`),
		...some(moves, 12).map((id) => `/moves/${id.split('--').map(encodeURIComponent).join('/')}`),
	];
	const details = await walk(page, addresses, 'aside h2');
	expect(details.planted).toEqual([]);
	expect(details.letters / addresses.length).toBeGreaterThan(2000);
	const atDetails = performance.now();

	await follow(page, `/roles/${roles[3]}`);
	const search = await searchFor(page, ['<script>', 'onerror', 'javascript', 'srcdoc', 'img src x', '"><']);
	expect(search.planted).toEqual([]);
	expect(search.found).toBeGreaterThan(20);

	await follow(page, '/?view=outline');
	await page.getByRole('button', { name: 'Expand all' }).click();
	expect(await page.getByRole('treeitem').count()).toBeGreaterThan(200);
	expect(await plantedOn(page, shell)).toEqual([]);

	await follow(page, '/workspace');
	for (let more = 0; more < (long ? 20 : 3); more++)
		await page.getByRole('button', { name: /^Show \d+ more/ }).click();
	await page.getByRole('button', { name: 'Set tracks and levels' }).click();
	expect(await plantedOn(page, shell)).toEqual([]);
	const sources = some(roles, 8).map((id) => `/workspace?file=${id}.md&line=12`);
	const text = await walk(
		page,
		[...sources, `/workspace?file=${encodeURIComponent(payloads[0] ?? '')}`],
		'article h1',
	);
	expect(text.planted).toEqual([]);

	await page.emulateMedia({ media: 'print' });
	const printed = await walk(page, [`/roles/${roles[7]}`, `/moves/${roles[7]}/${roles[8]}`, '/'], 'aside h2');
	expect(printed.planted).toEqual([]);

	console.log(
		`${payloads.length} payloads: ${addresses.length} details in ${Math.round(atDetails - from)} ms, ` +
			`${search.found} results, ${sources.length} sources; ${Math.round(performance.now() - from)} ms in all`,
	);
	expect(executions()).toEqual([]);
	expect(context.pages().length).toBe(1);
	expect(new URL(page.url()).host).toBe(host);
	await made.remove();
});

test('a name of a dropped file or archive is words, too', async ({ page, context }) => {
	const executions = await watchExecutions(context);
	await page.goto('/');
	await expect(page.getByRole('link', { name: 'No problems' })).toBeVisible();
	const name = '"><img src=x onerror=alert(1)>';
	await dropFiles(page, [{ name: `${name}.zip`, content: 'PK' }]);
	await expect(page.getByRole('alert')).toContainText(`${name}.zip cannot be unpacked`);
	expect(await plantedOn(page, `${shell}, .corner`)).toEqual([]);
	await dropFiles(page, [{ name: `${name}.md`, content: '# Cook\n\n## Transition to Chef\n' }]);
	await expect(page.getByRole('button', { name: /^Cook,/ })).toBeVisible();
	await page.getByRole('link', { name: /img src=x/ }).click();
	await expect(page.getByRole('heading', { level: 2, name: `${name}.md`, exact: true })).toBeVisible();
	expect(await plantedOn(page, shell)).toEqual([]);
	expect(executions()).toEqual([]);
});

test('nothing that the command line writes of them runs when it is opened', async ({ browser }) => {
	const made = await makeFolder(ladder.files);
	const context = await browser.newContext();
	const executions = await watchExecutions(context);
	const requests: string[] = [];
	context.on('request', (request) => requests.push(request.url()));
	const written: string[] = [];
	const convert = async (format: string, out: string) => {
		const place = join(made.above, out);
		const args = ['dist/rolemap.js', 'convert', made.folder, '--to', format, '--out', place];
		// The pages with control characters are errors, and exit 1 says so.
		await run(process.execPath, args).catch((error: { code: number }) => expect(error.code).toBe(1));
		return place;
	};
	const page = await context.newPage();
	for (const [format, out] of [
		['svg', 'map.svg'],
		['graphml', 'map.xml'],
		['json', 'map.json'],
		['mermaid', 'map.txt'],
	] as const) {
		const place = await convert(format, out);
		written.push(pathToFileURL(place).href);
		// Ten megabytes of text take long to show, and text cannot run.
		if (format !== 'json' || long) await page.goto(pathToFileURL(place).href);
		expect((await readFile(place, 'utf8')).length).toBeGreaterThan(1000);
	}
	const svg = await readFile(join(made.above, 'map.svg'), 'utf8');
	await page.goto('about:blank');
	await page.setContent(svg);
	expect(await page.locator('svg text').count()).toBeGreaterThan(100);
	expect(await plantedOn(page, 'svg')).toEqual([]);
	const mermaid = await readFile(join(made.above, 'map.txt'), 'utf8');
	expect(mermaid.replace(/-->|-\.->|<-->/g, '')).not.toMatch(/[<>]|\bclick\b.*href/);
	const markdown = await convert('markdown', 'pages');
	for (const [name, text] of Object.entries(ladder.files)) {
		expect(await readFile(join(markdown, name), 'utf8'), name).toBe(text);
	}
	expect(executions()).toEqual([]);
	expect(requests.filter((url) => !written.includes(url) && url !== 'about:blank')).toEqual([]);
	await context.close();
	await made.remove();
});

test('without the guard they do run, and the watch sees it', async ({ browser }) => {
	const context = await browser.newContext();
	const executions = await watchExecutions(context);
	await context.route('**/*', (route) => route.abort());
	const page = await context.newPage();
	await page.setContent('<main></main>');
	let fired = 0;
	for (const payload of payloads) {
		const before = executions().length;
		await page
			.evaluate(async (markup) => {
				const host = document.createElement('div');
				host.innerHTML = markup;
				document.querySelector('main')?.append(host);
				await new Promise((resolve) => setTimeout(resolve, 5));
				host.remove();
			}, payload)
			.catch(() => undefined);
		if (executions().length > before) fired++;
	}
	console.log(`${fired} of ${payloads.length} payloads run where markup is taken for markup`);
	expect(fired).toBeGreaterThanOrEqual(20);
	await page.setContent('<main><img src=x onerror=alert(1)><a href="javascript:alert(1)">x</a></main>');
	expect(await plantedOn(page, 'main')).toHaveLength(3);
	await context.close();
});

test('a picture with a script in it would be seen to run', async ({ browser }) => {
	const made = await makeFolder({
		'bad.svg': '<svg xmlns="http://www.w3.org/2000/svg"><script>window.__xss=1</script></svg>',
	});
	const context = await browser.newContext();
	const executions = await watchExecutions(context);
	const page = await context.newPage();
	await page.goto(pathToFileURL(join(made.folder, 'bad.svg')).href);
	await expect.poll(executions).toEqual(['__xss']);
	await context.close();
	await made.remove();
});
