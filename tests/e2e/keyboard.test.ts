import type { Locator, Page } from '@playwright/test';
import { makeFolder } from '../make/made-folder.ts';
import { expect, test as watched } from './watched.ts';

/** Not the choices of the arrangement, which are options as well. */
const results = (page: Page) => page.getByRole('listbox', { name: 'Search results' }).getByRole('option');

const pointerEvents = [
	'pointerdown',
	'mousedown',
	'touchstart',
	'wheel',
	'dragstart',
	'dragenter',
	'mousemove',
	'click',
];

/** How often the page was touched by anything but keys. A click made by a key has no detail. */
async function countPointers(page: Page): Promise<() => Promise<number>> {
	await page.addInitScript((types) => {
		const touched = { count: Number(sessionStorage.getItem('touched') ?? 0) };
		Object.assign(window, { touched });
		for (const type of types) {
			const count = (event: Event) => {
				if (!event.isTrusted || (type === 'click' && (event as MouseEvent).detail === 0)) return;
				touched.count++;
				sessionStorage.setItem('touched', String(touched.count));
			};
			window.addEventListener(type, count, { capture: true, passive: true });
		}
	}, pointerEvents);
	return () => page.evaluate(() => (window as unknown as { touched: { count: number } }).touched.count);
}

/** Each test fails if a pointer touched the page. */
const test = watched.extend<{ untouched: void }>({
	untouched: [
		async ({ page }, use) => {
			const count = await countPointers(page);
			await use();
			expect(await count()).toBe(0);
		},
		{ auto: true },
	],
});

const map = (page: Page) => page.getByRole('region', { name: 'Career map' });
const role = (page: Page, name: string) => map(page).getByRole('button', { name: new RegExp(`^${name},`) });
const details = (page: Page) => page.getByRole('complementary', { name: 'Details' });
const isFocused = (target: Locator) =>
	target.evaluate((element) => element === document.activeElement).catch(() => false);

/** Presses Tab (or Shift+Tab) until `target` has the focus. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
	await target.waitFor({ state: 'attached' });
	for (let press = 0; press < 120; press++) {
		if (await isFocused(target)) return;
		await page.keyboard.press(key);
	}
	await expect(target).toBeFocused({ timeout: 1 });
}

async function start(page: Page, address = '/'): Promise<void> {
	await page.goto(address);
	await expect(page.getByRole('link', { name: /problem/ })).toBeVisible();
	await expect(
		page.locator('main').locator('aside h2, aside h3, article h1, section h2').first(),
	).toBeVisible();
	await page.waitForLoadState('networkidle');
}

test('past the header to the map, along it, into a role, out, into a move', async ({ page }) => {
	await start(page);
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Skip to the map' })).toBeFocused();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await expect(map(page).locator('[data-role]:focus')).toHaveCount(1);
	const walked = new Set<string>();
	for (const key of ['ArrowUp', 'ArrowUp', 'ArrowRight', 'ArrowUp', 'ArrowLeft', 'ArrowDown']) {
		await page.keyboard.press(key);
		walked.add((await map(page).locator(':focus').getAttribute('data-role')) ?? '');
	}
	expect(walked.size).toBeGreaterThan(2);
	const here = (await map(page).locator(':focus').getAttribute('data-role')) ?? '';
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(new RegExp(`/roles/${here}$`));
	await expect(details(page)).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL(/\/$/);
	await expect(map(page).locator(`[data-role="${here}"]`)).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(map(page).locator(':focus')).toHaveAttribute('data-move', new RegExp(here));
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/moves\//);
	await expect(details(page)).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL(/\/$/);
});

test('every card of the map can be walked to with the arrows', async ({ page }) => {
	await start(page);
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	const all = await map(page).locator('[data-role]').count();
	const here = () => map(page).locator(':focus').getAttribute('data-role');
	const reached = new Map<string, readonly string[]>([[(await here()) ?? '', []]]);
	// Breadth first: from each card that was reached, each arrow once.
	for (const [from, way] of reached) {
		for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) {
			await map(page).locator(`[data-role="${from}"]`).focus();
			await page.keyboard.press(key);
			const to = (await here()) ?? '';
			if (!reached.has(to)) reached.set(to, [...way, key]);
		}
	}
	expect(reached.size).toBe(all);
});

test('find by search, fold a section, show the sources, follow one to its line', async ({ page }) => {
	await start(page);
	await page.keyboard.press('Control+k');
	await page.keyboard.type('vp');
	await expect(results(page).first()).toContainText('VP of Engineering');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/roles\/vp$/);
	const section = details(page).getByRole('button', { name: 'Responsibilities' });
	await tabTo(page, section);
	await page.keyboard.press('Enter');
	await expect(section).toHaveAttribute('aria-expanded', 'false');
	await page.keyboard.press('Space');
	await expect(section).toHaveAttribute('aria-expanded', 'true');
	const sources = details(page).getByRole('button', { name: /sources/i });
	await tabTo(page, sources, 'Shift+Tab');
	await page.keyboard.press('Space');
	await expect(sources).toHaveAttribute('aria-pressed', 'true');
	await page.keyboard.press('Shift+Tab');
	const link = page.locator(':focus');
	await expect(link).toHaveAttribute('href', /^\/workspace\?file=/);
	const line = new URL((await link.getAttribute('href')) ?? '', page.url()).searchParams.get('line');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/workspace\?file=.+&line=\d+$/);
	await expect(page.locator(`[data-line="${line}"]`)).toBeFocused();
});

test('no letter is lost that follows the search key at once', async ({ page }) => {
	await start(page);
	const typed = await page.evaluate(() => {
		const key = new KeyboardEvent('keydown', { key: '/', bubbles: true, cancelable: true });
		document.body.dispatchEvent(key);
		return document.activeElement?.getAttribute('role');
	});
	expect(typed).toBe('combobox');
});

test('the outline: into it, opening, walking, typing ahead, to a move', async ({ page }) => {
	await start(page);
	await tabTo(page, page.getByRole('link', { name: 'Outline' }));
	await page.keyboard.press('Enter');
	const tree = page.getByRole('tree', { name: 'Career outline' });
	await expect(tree).toBeVisible();
	await tabTo(page, tree.locator('[tabindex="0"]'));
	await page.keyboard.press('End');
	await page.keyboard.press('Home');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.type('vp');
	await expect(page.locator(':focus')).toHaveAccessibleName(/^VP of Engineering/);
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowDown');
	await expect(page.locator(':focus')).toHaveAttribute('aria-level', '3');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/moves\/vp\/\w+\?view=outline$/);
	await expect(details(page)).toBeFocused();
});

test('theme, arrangement, zoom, fit and legend', async ({ page }) => {
	await start(page);
	const before = await page.locator('html').getAttribute('data-theme');
	const theme = page.getByRole('button', { name: /^Theme/ });
	await tabTo(page, theme);
	await page.keyboard.press('Enter');
	await page.keyboard.press('Enter');
	await expect(page.locator('html')).not.toHaveAttribute('data-theme', before ?? '');
	const card = role(page, 'VP of Engineering');
	const width = async () => (await card.boundingBox())?.width ?? 0;
	const legend = page.getByRole('button', { name: 'Legend' });
	await tabTo(page, legend);
	const open = await legend.getAttribute('aria-expanded');
	await page.keyboard.press('Enter');
	await expect(legend).not.toHaveAttribute('aria-expanded', open ?? '');
	await tabTo(page, page.getByLabel('Arrangement'));
	const placed = await card.boundingBox();
	await page.keyboard.press('ArrowDown');
	await expect(page.getByLabel('Arrangement')).toHaveValue('left-to-right');
	await expect.poll(async () => (await card.boundingBox())?.x).not.toBe(placed?.x);
	const first = await width();
	await tabTo(page, page.getByRole('button', { name: 'Zoom in' }));
	await page.keyboard.press('Enter');
	await expect.poll(width).toBeGreaterThan(first * 1.1);
	await tabTo(page, page.getByRole('button', { name: 'Show the whole map' }));
	await page.keyboard.press('Enter');
	await expect.poll(async () => Math.abs((await width()) / first - 1)).toBeLessThan(0.02);
	await tabTo(page, map(page).locator('[data-role][tabindex="0"]'), 'Shift+Tab');
	await page.keyboard.press('+');
	await expect.poll(width).toBeGreaterThan(first * 1.1);
	await page.keyboard.press('0');
	await expect.poll(async () => Math.abs((await width()) / first - 1)).toBeLessThan(0.02);
	// Perhaps still flying: what the keys do next counts.
	const x = async () => (await card.boundingBox())?.x ?? 0;
	const from = await x();
	await page.keyboard.press('Shift+ArrowLeft');
	await expect.poll(x).toBeGreaterThan(from + 40);
});

test('open a folder of your own, read its problems, set its tracks and levels', async ({ page }) => {
	const made = await makeFolder({
		'cook.md': '# Cook\n\n## Transition to Chef\n\n### Timeline\n2-3 years\n',
		'chef.md':
			'# Chef\n\n## Core Responsibilities\n- Taste\n\n## Transition to Chef\n\n### Timeline\n1 year\n',
	});
	// Asked for first of all: the browser has to know before the key is pressed.
	const chooser = page.waitForEvent('filechooser');
	await start(page);
	await tabTo(page, page.getByRole('link', { name: /Engineering ladder/ }));
	await page.keyboard.press('Enter');
	await tabTo(page, page.getByRole('button', { name: 'Choose a folder' }));
	await page.keyboard.press('Enter');
	await (await chooser).setFiles(made.folder);
	await expect(role(page, 'Chef')).toBeVisible();
	await tabTo(page, page.getByRole('link', { name: /^opened/ }));
	await page.keyboard.press('Enter');
	const problem = page.getByRole('link', { name: /^chef\.md:6/ }).first();
	await tabTo(page, problem);
	await page.keyboard.press('Enter');
	await expect(page.locator('[data-line="6"]')).toBeFocused();
	await tabTo(page, page.getByRole('link', { name: /Back to the workspace/ }), 'Shift+Tab');
	await page.keyboard.press('Enter');
	await tabTo(page, page.getByRole('button', { name: 'Set tracks and levels' }));
	await page.keyboard.press('Enter');
	await tabTo(page, page.getByRole('textbox', { name: 'Level of Chef' }));
	await page.keyboard.press('Control+a');
	await page.keyboard.type('9');
	await tabTo(page, page.getByRole('button', { name: 'Apply' }));
	await page.keyboard.press('Enter');
	await expect(page.getByText('Tracks and levels are set.')).toBeVisible();
	await made.remove();
});

const views = [
	'/',
	'/roles/vp',
	'/moves/vp/cto',
	'/?view=outline',
	'/workspace',
	'/workspace?file=vp.md',
	'/roles/nobody',
];
for (const address of process.env['ROLEMAP_LONG'] === '1' ? views : views.slice(1, 2)) {
	test(`${address}: no trap, forwards or backwards`, async ({ page }) => {
		await start(page, address);
		const here = () =>
			page.evaluate(() => {
				const element = document.activeElement;
				if (!element || element === document.body) return null;
				return element.outerHTML.slice(0, 300);
			});
		/** One round from nowhere through everything and out again. */
		const round = async (key: string) => {
			const stops: string[] = [];
			for (let press = 0; press < 300; press++) {
				await page.keyboard.press(key);
				const stop = await here();
				if (stop === null || (stop === stops[0] && stops.length > 2)) return stops;
				stops.push(stop);
			}
			throw new Error(`no end after ${stops.length} stops, the last: ${stops.at(-1)}`);
		};
		const forwards = await round('Tab');
		await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
		expect(forwards[0]).toContain('Skip to the map');
		expect(forwards.length).toBeGreaterThan(6);
		await start(page, address);
		const backwards = await round('Shift+Tab');
		expect(Math.abs(backwards.length - forwards.length)).toBeLessThan(8);
	});
}

watched('a pointer would be noticed', async ({ page }) => {
	const count = await countPointers(page);
	await start(page);
	expect(await count()).toBe(0);
	await page.mouse.click(700, 20);
	expect(await count()).toBeGreaterThan(0);
});
