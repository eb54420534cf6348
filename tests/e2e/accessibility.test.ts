import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { ladderPages } from '../make/ladder-pages.ts';
import { dropFiles } from './handing-over.ts';
import { beyondTheEdge, focusSeen, moving, smallTargets } from './measures.ts';
import { expect, longTest, test } from './watched.ts';

/** Not the choices of the arrangement, which are options as well. */
const results = (page: Page) => page.getByRole('listbox', { name: 'Search results' }).getByRole('option');

const ready = (page: Page) => expect(page.getByRole('link', { name: /problem/ })).toBeVisible();
const search = (page: Page) => page.getByRole('combobox', { name: 'Search' });

async function openAt(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await ready(page);
	await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** Every view and state of the app, and how to get there. */
const views: Readonly<Record<string, (page: Page) => Promise<void>>> = {
	'the map': (page) => openAt(page, '/'),
	'a role': (page) => openAt(page, '/roles/vp'),
	'a move': (page) => openAt(page, '/moves/vp/cto'),
	'the outline': async (page) => {
		await openAt(page, '/?view=outline');
		await page.getByRole('button', { name: 'Expand all' }).click();
	},
	'the workspace': (page) => openAt(page, '/workspace'),
	'the tracks and levels': async (page) => {
		await openAt(page, '/workspace');
		await page.getByRole('button', { name: 'Set tracks and levels' }).click();
	},
	'the text of a page': (page) => openAt(page, '/workspace?file=vp.md&line=12'),
	'search results': async (page) => {
		await openAt(page, '/');
		await searchFor(page, 'engineer');
		await expect(results(page).first()).toBeVisible();
	},
	'no search results': async (page) => {
		await openAt(page, '/');
		await searchFor(page, 'qqqqzzzz');
		await expect(page.getByText(/Nothing here says/)).toBeVisible();
	},
	'the legend folded': async (page) => {
		await openAt(page, '/');
		await page.getByRole('button', { name: 'Legend' }).click();
	},
	'a role, compact': async (page) => {
		await page.addInitScript(() => localStorage.setItem('rolemap.density', '"compact"'));
		await openAt(page, '/roles/vp');
	},
	'the settings': (page) => openDialog(page, 'Settings'),
	'the question before forgetting': async (page) => {
		await openDialog(page, 'Settings');
		await page.getByRole('button', { name: /^Forget this device/ }).click();
	},
	sharing: (page) => openDialog(page, 'Share'),
	'all commands': (page) => pressFor(page, 'Control+Shift+P', 'Commands'),
	'the form of a command': (page) => pressFor(page, 'm', 'Add move'),
	'the history': async (page) => {
		await pressFor(page, 'n', 'Add role');
		await page.getByRole('textbox', { name: 'Name' }).fill('Guide');
		await page.keyboard.press('Enter');
		await expect(page.getByRole('dialog')).toHaveCount(0);
		await page.getByRole('button', { name: 'Edit the ladder' }).click();
		await page.getByRole('button', { name: 'History and versions' }).click();
		await expect(page.getByRole('dialog', { name: 'History and versions' })).toBeVisible();
	},
	saving: (page) => pressFor(page, 'Control+s', 'Save'),
	'a role being edited': (page) => editAt(page, '/roles/vp'),
	'a move being edited': (page) => editAt(page, '/moves/vp/cto'),
	'a missing role': (page) => openAt(page, '/roles/nobody'),
	'a role without a page': async (page) => {
		await openAt(page, '/');
		await dropFiles(
			page,
			Object.entries(ladderPages).map(([name, content]) => ({ name, content })),
		);
		await page.getByRole('button', { name: /^Architect,/ }).press('Enter');
		await expect(page.getByRole('complementary', { name: 'Details' })).toContainText('Architect');
	},
	'nothing to map': async (page) => {
		await openAt(page, '/');
		await dropFiles(page, [{ name: 'notes.md', content: 'Nothing but a few words.\n' }]);
		await expect(page.getByText('Nothing to map yet')).toBeVisible();
	},
	'a refusal': async (page) => {
		await openAt(page, '/');
		await dropFiles(page, [{ name: 'cells.xlsx', content: 'cells' }]);
		await expect(page.getByRole('alert')).toBeVisible();
	},
};

async function openDialog(page: Page, name: string): Promise<void> {
	await openAt(page, '/roles/vp');
	await page.getByRole('button', { name }).click();
	await expect(page.getByRole('dialog', { name })).toBeVisible();
}

async function pressFor(page: Page, keys: string, name: string): Promise<void> {
	await openAt(page, '/roles/vp');
	await page.keyboard.press(keys);
	await expect(page.getByRole('dialog', { name })).toBeVisible();
}

async function editAt(page: Page, address: string): Promise<void> {
	await openAt(page, address);
	await page.keyboard.press('e');
	await expect(page.getByRole('article', { name: /^Editing / })).toBeVisible();
}

/** On a narrow screen the field stands behind its button. */
async function searchFor(page: Page, text: string): Promise<void> {
	await page.keyboard.press('/');
	await search(page).fill(text);
}

const looks = [
	{ name: 'as usual', media: {}, width: 1440 },
	{ name: 'forced colors', media: { forcedColors: 'active' as const }, width: 1440 },
	{ name: 'reduced motion', media: { reducedMotion: 'reduce' as const }, width: 1440 },
	{ name: '320 pixels wide', media: {}, width: 320 },
];

const long = process.env['ROLEMAP_LONG'] === '1';

/** What axe finds, the slightest included; the map behind other things is looked at once, on its own. */
async function axe(page: Page, part: string | undefined, besidesMap: boolean): Promise<readonly string[]> {
	const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
	const builder = new AxeBuilder({ page }).withTags(tags);
	if (part !== undefined && !long) builder.include(part);
	if (besidesMap && !long) builder.exclude('.surface');
	const { violations } = await builder.analyze();
	return violations.flatMap(({ id, impact, nodes }) =>
		nodes.map(({ html, failureSummary }) => `${id} (${impact}): ${html.slice(0, 200)} ${failureSummary}`),
	);
}

/** What is new in a view; all around it is as in the views before. */
const news: Readonly<Record<string, string>> = {
	'search results': 'search',
	'no search results': 'search',
	'the legend folded': '.legend',
	'a role, compact': 'aside',
	'the settings': 'dialog',
	'the question before forgetting': 'dialog',
	sharing: 'dialog',
	'all commands': 'dialog',
	'the form of a command': 'dialog',
	'the history': 'dialog',
	saving: 'dialog',
	'a role being edited': 'aside',
	'a move being edited': 'aside',
	'a missing role': 'aside',
	'a refusal': '.corner',
};

/** States of a view that differ in a few words from another that is looked at, and dialogs that are like others. */
const variants = new Set([
	...['no search results', 'the legend folded', 'a role, compact', 'a missing role', 'nothing to map'],
	...['the question before forgetting', 'the form of a command', 'sharing', 'saving', 'the settings'],
]);

/** Views that are looked at in forced colors and reduced motion too; in the long run all are. */
const everyLook = new Set(['a role']);

/** A label on the map: a crowded one is offered in full size among its role's moves (2.5.8, "Equivalent"). */
const onMap = (target: string) => target.includes('data-move=');

for (const [at, [name, go]] of Object.entries(views).entries()) {
	/** Otherwise one view is seen in both, the rest in one of them by turns: both have the same parts. */
	const schemes = (['light', 'dark'] as const).filter(
		(_, which) => long || everyLook.has(name) || at % 2 === which,
	);
	(variants.has(name) ? longTest : test)(
		`${name}: axe finds nothing, light and dark, however it is looked at`,
		async ({ page }) => {
			test.setTimeout(120_000);
			await go(page);
			const found: Record<string, readonly string[]> = {};
			// What is new in a view is looked at as usual, half of the others narrow too, and one that holds most in all looks.
			const wanted = looks.filter(
				({ media, width }) =>
					long ||
					everyLook.has(name) ||
					(Object.keys(media).length === 0 && (width === 1440 || (!(name in news) && at % 2 === 0))),
			);
			for (const { name: look, media, width } of wanted) {
				await page.setViewportSize({ width, height: 900 });
				for (const colorScheme of schemes) {
					await page.emulateMedia({
						colorScheme,
						forcedColors: 'none',
						reducedMotion: 'no-preference',
						...media,
					});
					await page.waitForTimeout(200);
					// Nothing of the page but its motion depends on this.
					const still = look === 'reduced motion';
					if (still) found[`${look}, ${colorScheme}: moves`] = await moving(page);
					// The colors of light and dark are looked at as usual; the other looks add theirs once.
					// Narrow, the rest is the same in other places: what is out of place is measured below.
					const seen = width !== 320 || everyLook.has(name);
					if (
						long ||
						(seen && !still && (colorScheme === schemes.at(width === 320 ? -1 : 0) || look === 'as usual'))
					)
						found[`${look}, ${colorScheme}: axe`] = await axe(page, news[name], name !== 'the map');
				}
				const targets = await smallTargets(page);
				found[`${look}: targets`] = targets.filter((target) => !onMap(target));
				if (name === 'the map')
					console.log(`${look}: ${targets.filter(onMap).length} crowded labels on the map`);
				if (width === 320) found[`${look}: edge`] = await beyondTheEdge(page);
			}
			expect(Object.fromEntries(Object.entries(found).filter(([, faults]) => faults.length > 0))).toEqual({});
		},
	);
}

test('what is broken on purpose is found', async ({ page }) => {
	await openAt(page, '/roles/vp');
	await page.evaluate(() => {
		const aside = document.querySelector('aside article');
		const add = (tag: string, style: string, text: string) => {
			const element = document.createElement(tag);
			element.textContent = text;
			element.style.cssText = style;
			aside?.prepend(element);
			return element;
		};
		add('p', 'color: #bbb; background: #fff', 'Nobody can read this');
		for (const at of [0, 1])
			add('button', 'display: block; padding: 0; border: 0; height: 12px; width: 12px', `${at}`);
		add('p', 'position: absolute; left: 900px; white-space: nowrap', 'Beyond the edge');
		add('p', 'animation: none', 'moves').animate([{ opacity: 0 }, { opacity: 1 }], { duration: 60_000 });
	});
	expect((await axe(page, undefined, true)).join()).toContain('color-contrast');
	expect((await smallTargets(page)).filter((target) => target.startsWith('12.0x12.0')).length).toBe(2);
	expect((await moving(page)).length).toBe(1);
	await page.setViewportSize({ width: 320, height: 900 });
	expect((await beyondTheEdge(page)).join()).toContain('Beyond the edge');
});

const walks = [
	'/',
	'/roles/vp',
	'/moves/vp/cto',
	'/?view=outline',
	'/workspace',
	'/workspace?file=vp.md&line=12',
];
for (const address of long ? walks : walks.slice(0, 2)) {
	test(`${address}: sixty presses of Tab, and the focus can be seen at each`, async ({ page }) => {
		await openAt(page, address);
		const faults: string[] = [];
		const visited = new Set<string>();
		for (let press = 0; press < 60; press++) {
			await page.keyboard.press('Tab');
			const seen = await focusSeen(page);
			if (!seen) continue;
			visited.add(seen.on);
			if (!seen.ringed) faults.push(`no ring: ${seen.on}`);
			if (seen.bare === 0) faults.push(`covered: ${seen.on}`);
		}
		console.log(`${address}: ${visited.size} stops`);
		expect(visited.size).toBeGreaterThan(6);
		expect([...new Set(faults)]).toEqual([]);
	});
}

test('a covered focus and a focus without a ring are noticed', async ({ page }) => {
	await openAt(page, '/');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	expect(await focusSeen(page)).toMatchObject({ ringed: true, bare: 9 });
	await page.evaluate(() => {
		const cover = document.createElement('div');
		cover.style.cssText = 'position: fixed; inset: 0 0 auto 0; height: 200px; z-index: 99; background: red';
		document.body.append(cover);
		(document.activeElement as HTMLElement).style.cssText =
			'outline: none !important; box-shadow: none !important';
	});
	expect(await focusSeen(page)).toMatchObject({ ringed: false, bare: 0 });
});

for (const { width, height, what } of [
	{ width: 320, height: 640, what: '320 pixels wide' },
	{ width: 320, height: 256, what: 'a screen of 1280 by 1024 at 400 %' },
]) {
	test(`${what}: everything can be reached`, async ({ page }) => {
		await openAt(page, '/');
		await page.setViewportSize({ width, height });
		await page.getByRole('button', { name: 'Open search' }).click();
		await search(page).fill('vp cto');
		await results(page).first().click();
		await expect(page).toHaveURL(/\/moves\/vp\/cto$/);
		const details = page.getByRole('complementary', { name: 'Details' });
		const readiness = details.getByRole('button', { name: 'Readiness' });
		await readiness.scrollIntoViewIfNeeded();
		await expect(readiness).toBeInViewport();
		await readiness.click();
		await expect(readiness).toHaveAttribute('aria-expanded', 'false');
		await page.getByRole('button', { name: 'Zoom in' }).click();
		await page.getByRole('button', { name: 'Show the whole map' }).click();
		await page.getByRole('button', { name: 'Legend' }).click();
		await page.getByRole('button', { name: 'Legend' }).click();
		await page.getByRole('button', { name: 'Settings' }).click();
		await page.getByRole('radio', { name: 'Dark' }).check();
		expect(await beyondTheEdge(page)).toEqual([]);
		await page.getByRole('button', { name: 'Close the settings' }).click();
		await page.getByRole('button', { name: 'Share' }).click();
		await expect(page.getByRole('button', { name: 'Download the file' })).toBeVisible();
		await page.getByRole('button', { name: 'Close sharing' }).click();
		await page.getByRole('button', { name: 'Close details' }).click();
		await expect(page).toHaveURL(/\/$/);
		await page.getByLabel('Arrangement').selectOption({ label: 'Free' });
		await page.getByRole('link', { name: 'Outline' }).click();
		await page.getByRole('treeitem', { name: /^Staff Engineer/ }).click();
		await expect(details.getByRole('heading', { level: 2 })).toHaveText('Staff Engineer');
		await page.getByRole('link', { name: /Engineering ladder/ }).click();
		await expect(page.getByRole('heading', { name: 'Open another ladder' })).toBeVisible();
		expect(await beyondTheEdge(page)).toEqual([]);
		await page.getByRole('link', { name: 'Map', exact: true }).click();
		await expect(page.getByRole('region', { name: 'Career map' })).toBeVisible();
	});
}
