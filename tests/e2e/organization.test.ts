import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './watched.ts';

const outline = (page: Page) => page.getByRole('tree', { name: 'Organization outline' });
const details = (page: Page) => page.getByRole('complementary', { name: 'Details' });
const current = (page: Page) =>
	outline(page).evaluate((tree) => {
		const row = document.getElementById(tree.getAttribute('aria-activedescendant') ?? '');
		return row?.querySelector('.name')?.textContent ?? '';
	});

/** How many different colors are on the chart: an empty one has a single one. */
const colorsOn = (page: Page) =>
	page.getByRole('img', { name: 'Organization chart' }).evaluate((canvas: HTMLCanvasElement) => {
		const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
		const colors = new Set<number>();
		for (let at = 0; at < data.length; at += 4)
			colors.add(((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0));
		return colors.size;
	});

async function openExample(page: Page): Promise<void> {
	await page.goto('/organization');
	await expect(details(page).getByRole('heading', { name: 'Tidemark' })).toBeVisible();
	await expect(outline(page)).toBeAttached();
}

test('the example has an organization, fetched when it is opened and walked by keys', async ({ page }) => {
	const tables: string[] = [];
	page.on('request', (request) => void (request.url().includes('.csv') && tables.push(request.url())));
	await page.goto('/');
	await expect(page.getByRole('region', { name: 'Career map' }).locator('[data-role]')).toHaveCount(14);
	expect(tables).toEqual([]);
	await page.getByRole('link', { name: 'Organization' }).click();
	await expect(details(page).getByRole('heading', { name: 'Tidemark' })).toBeVisible();
	expect(tables).toHaveLength(1);
	await expect(details(page)).toContainText('236 13 vacant');
	await expect(page.getByRole('region', { name: 'Organization chart' })).toBeVisible();
	await expect.poll(() => colorsOn(page)).toBeGreaterThan(20);

	await outline(page).focus();
	await page.keyboard.press('End');
	const last = await current(page);
	await page.keyboard.press('Home');
	const first = await current(page);
	expect(first).not.toBe(last);
	// What is typed goes to the next that begins so.
	await page.keyboard.type(last.slice(0, 4));
	await expect.poll(() => current(page)).toContain(last.slice(0, 4));
	await page.keyboard.press('Home');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	const officer = await current(page);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/organization\?position=T-004$/);
	await expect(details(page).getByRole('heading', { level: 2, name: officer })).toBeVisible();
	await expect(details(page).getByRole('link', { name: 'Chief Technology Officer' })).toBeVisible();
	await expect(details(page)).toContainText('Dotted line from');

	const row = outline(page).getByRole('treeitem', { selected: true });
	await expect(row).toHaveAttribute('aria-expanded', 'true');
	await page.keyboard.press('ArrowLeft');
	await expect(row).toHaveAttribute('aria-expanded', 'false');
	await page.keyboard.press('ArrowRight');
	await expect(row).toHaveAttribute('aria-expanded', 'true');
	await page.keyboard.press('Escape');
	await expect(details(page).getByRole('heading', { name: 'Tidemark' })).toBeVisible();
});

test('figures lead to the chart, the chart to the details, and everyone fits on one picture', async ({
	page,
}) => {
	await openExample(page);
	await page.getByRole('combobox', { name: 'Layers shown' }).selectOption('All layers');
	const chart = page.getByRole('img', { name: 'Organization chart' });
	await expect.poll(() => colorsOn(page)).toBeGreaterThan(20);
	const before = await chart.screenshot();
	await details(page)
		.getByRole('button', { name: /^1 manager with 13 to 16/ })
		.click();
	await expect.poll(async () => before.equals(await chart.screenshot())).toBe(false);

	await details(page)
		.getByRole('button', { name: /Trade is vacant/ })
		.click();
	await details(page)
		.getByRole('button', { name: /^\d+ more$/ })
		.click();
	await expect(
		details(page)
			.getByRole('button', { name: /manages one position alone/ })
			.first(),
	).toBeVisible();

	await page.goto('/organization?position=T-001');
	await expect(details(page).getByText('Chief Executive Officer', { exact: true }).first()).toBeVisible();
	const box = await chart.boundingBox();
	// What is chosen is brought into the middle, a little above it.
	await chart.click({ position: { x: (box?.width ?? 0) / 2 + 160, y: 40 } });
	await expect(details(page).getByRole('heading', { name: 'Tidemark' })).toBeVisible();
	await page.waitForTimeout(300);
	await chart.click({ position: { x: (box?.width ?? 0) / 2, y: (box?.height ?? 0) / 2.6 } });
	await expect(page).toHaveURL(/position=T-001/);

	await page.getByRole('combobox', { name: 'Arrangement' }).selectOption('Everyone at once');
	await expect(page.getByText(/^Each bar is a position/)).toBeVisible();
	await expect.poll(() => colorsOn(page)).toBeGreaterThan(20);
});

for (const [colorScheme, width, height] of [
	['light', 1440, 900],
	['dark', 390, 844],
] as const) {
	test(`nothing is amiss for readers at ${width}, ${colorScheme}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		await page.setViewportSize({ width, height });
		await openExample(page);
		const seesNoFault = async () => {
			const { violations } = await new AxeBuilder({ page }).analyze();
			expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
		};
		await seesNoFault();
		await page.goto('/organization?position=T-006');
		await expect(details(page).getByText('Held by')).toBeVisible();
		await seesNoFault();
		const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		expect(beyond).toBeLessThanOrEqual(0);
	});
}
