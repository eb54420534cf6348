import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './watched.ts';

const outline = (page: Page) => page.getByRole('tree', { name: 'Organization outline' });
const details = (page: Page) => page.getByRole('complementary', { name: 'Details' });
const trail = (page: Page) => page.getByRole('navigation', { name: 'Path from the top' });

/** Rows of the shipped organization, which quotes what holds a comma. */
const rows = readFileSync('data/organizations/tidemark/organization.csv', 'utf8')
	.split('\n')
	.map((line) => [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/gu)].map(([, a, b]) => a ?? b ?? ''));
const column = (head: string) => rows[0]?.indexOf(head) ?? -1;

/** Everything that is or was written on a canvas, and all that the page holds, its titles and labels among it. */
async function allSaid(page: Page): Promise<string> {
	const drawn = await page.evaluate(() => (globalThis as unknown as { drawn: string[] }).drawn.join('\n'));
	return `${drawn}\n${await page.content()}`;
}

async function openChart(page: Page, address: string): Promise<void> {
	await page.addInitScript(() => {
		const drawn: string[] = [];
		Object.assign(globalThis, { drawn });
		const write = CanvasRenderingContext2D.prototype.fillText;
		CanvasRenderingContext2D.prototype.fillText = function (...given) {
			drawn.push(given[0]);
			write.apply(this, given);
		};
	});
	await page.goto(address);
	await expect(outline(page).getByRole('treeitem').first()).toBeAttached();
}

test('the search finds a person and flies there, wherever it is folded away', async ({ page }) => {
	await openChart(page, '/organization');
	const row = rows.findLast((cells) => cells[column('person_name')] !== '' && cells.length > 5) ?? [];
	const [id = '', name = ''] = [row[column('position_id')], row[column('person_name')]];
	await page.keyboard.press('/');
	await page.keyboard.type(name.toLowerCase());
	const option = page.getByRole('listbox').getByRole('option', { name });
	await expect(option).toHaveAttribute('aria-selected', 'true');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(new RegExp(`position=${id}$`, 'u'));
	await expect(details(page).getByRole('heading', { level: 2, name })).toBeVisible();
	await expect(outline(page).getByRole('treeitem', { selected: true })).toContainText(name);
	await expect.poll(() => allSaid(page)).toContain(name);
});

test('with roles alone no name is on the page, in a drawing or in what is found', async ({ page }) => {
	const names = rows.slice(1).flatMap((row) => row[column('person_name')] || []);
	expect(names.length).toBeGreaterThan(200);
	await openChart(page, '/organization?mask=role-only');
	const noName = async () => {
		const said = await allSaid(page);
		expect(names.filter((name) => said.includes(name))).toEqual([]);
		expect(said).toContain('Chief Executive Officer');
	};
	await noName();
	await page.getByRole('combobox', { name: 'Layers shown' }).selectOption('All layers');
	await page.getByRole('combobox', { name: 'Arrangement' }).selectOption('Everyone at once');
	await outline(page).focus();
	await page.keyboard.press('End');
	await page.keyboard.press('Enter');
	await expect(details(page)).toContainText('Held by');
	await noName();
	// An edit says who was moved, and its form who may be chosen.
	await details(page).getByRole('button', { name: 'Move to …' }).click();
	const form = page.getByRole('dialog');
	await form.getByRole('combobox', { name: 'Move to' }).fill('Chief Financial');
	await expect(form.getByRole('option').first()).toBeVisible();
	await noName();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Enter');
	await expect(form).toBeHidden();
	await expect(page.getByRole('status').filter({ hasText: 'Chief Financial Officer' })).toBeAttached();
	await noName();
	await page.keyboard.press('/');
	await page.keyboard.type(names[5]?.split(' ')[0] ?? '');
	await page.waitForTimeout(300);
	await noName();
	// One key goes on to hide pay as well, and then shows all again.
	await page.keyboard.press('Escape');
	await page.keyboard.press('Escape');
	await details(page).getByRole('button', { name: 'Back to the figures' }).click();
	await expect(details(page)).toContainText('Yearly cost');
	await page.keyboard.press('Shift+M');
	await expect(page).toHaveURL(/mask=role-only,pay/u);
	await expect(details(page)).not.toContainText('Yearly cost');
	await page.keyboard.press('Shift+M');
	await expect(page).not.toHaveURL(/mask/u);
	await expect(outline(page)).toContainText(names.at(-1) ?? '');
});

test('a branch is shown alone with the way back, and a filter dims or hides', async ({ page }) => {
	await openChart(page, '/organization?position=T-004');
	await details(page).getByRole('button', { name: 'Show this branch alone' }).click();
	await expect(page).toHaveURL(/focus=T-004/u);
	await expect(trail(page).getByRole('button')).toHaveText([
		'Everyone',
		'Chief Executive Officer',
		'Chief Technology Officer',
	]);
	await expect(outline(page).getByRole('treeitem').first()).toHaveAttribute('aria-level', '1');
	await expect(outline(page)).not.toContainText('Chief Revenue Officer');
	await page.getByRole('button', { name: 'Filter', exact: true }).click();
	const filters = page.getByRole('group', { name: 'Filter' });
	await filters.getByRole('combobox', { name: 'Look for' }).selectOption('vacant positions');
	await expect(page).toHaveURL(/only=vacant/u);
	const found = Number(/\d+/u.exec((await filters.getByRole('status').textContent()) ?? '')?.[0]);
	expect(found).toBeGreaterThan(3);
	// The figures beside it are of what is shown, and say so.
	await details(page).getByRole('button', { name: 'Back to the figures' }).click();
	await expect(details(page).getByRole('status')).toHaveText(`Of the ${found} shown, of 236 positions`);
	await expect(details(page)).toContainText(`${found} vacant`);
	await filters.getByRole('button', { name: 'Hide the others' }).click();
	await page.getByRole('combobox', { name: 'Layers shown' }).selectOption('All layers');
	await expect(outline(page).locator('.name.vacant')).toHaveCount(found);
	// Whoever leads to one is still there, everybody else is not.
	const leaves = outline(page).locator('[role=treeitem]:not([aria-expanded]) .name:not(.vacant)');
	await expect(leaves).toHaveCount(0);
	// It is kept under a name, with the branch, the filter and the colors, and shown again from anywhere.
	await page.getByRole('combobox', { name: 'Color' }).selectOption('by unit');
	await page.getByRole('button', { name: 'Views', exact: true }).click();
	const kept = page.getByRole('dialog', { name: 'Saved views' });
	await kept.getByLabel('Name of what is shown now').fill('Open seats');
	await page.keyboard.press('Enter');
	await expect(kept.getByRole('link', { name: 'Open seats' })).toBeVisible();
	await page.keyboard.press('Escape');
	await page.getByRole('combobox', { name: 'Color' }).selectOption('by branch');
	await trail(page).getByRole('button', { name: 'Everyone' }).click();
	await page.getByRole('button', { name: 'Views', exact: true }).click();
	await kept.getByRole('link', { name: 'Open seats' }).click();
	await expect(page).toHaveURL(/focus=T-004&only=vacant&hide=others&color=unit&layers=all/u);
	await expect(kept).toBeHidden();
	await trail(page).getByRole('button', { name: 'Everyone' }).click();
	await expect(trail(page)).toBeHidden();
	await filters.getByRole('button', { name: 'Clear' }).click();
	await expect(page).not.toHaveURL(/focus|only|hide/u);
	await expect(outline(page).getByRole('treeitem').first()).toContainText('Chief Executive Officer');
});

test('a position leads to its role, and the role to its positions, with names as hidden as they were', async ({
	page,
}) => {
	await openChart(page, '/organization?position=T-006&mask=role-only');
	const span = details(page).getByText(/direct reports: as the role's page says/u);
	await expect(span).toBeVisible();
	await expect(details(page).locator('dl.scope dt').first()).toBeVisible();
	await details(page).getByRole('link', { name: 'VP of Engineering' }).first().click();
	await expect(page).toHaveURL(/roles\/vp\?mask=role-only$/u);
	const held = rows.filter((row) => row[column('role')] === 'vp' && row[column('status')] === 'active');
	const names = held.flatMap((row) => row[column('person_name')] || []);
	const vacant = held.length - names.length;
	const section = page.getByRole('region', { name: 'Positions' });
	await expect(section).toContainText(`${held.length} positions, ${names.length} `);
	await expect(section).toContainText(`${vacant} vacant`);
	for (const name of names) await expect(section).not.toContainText(name);
	await section.getByRole('link', { name: 'Show them on the chart' }).click();
	await expect(page).toHaveURL(/organization\?role=vp&mask=role-only$/u);
	await expect(page.getByRole('group', { name: 'Filter' })).toContainText(`${held.length} positions found`);
	await page.goBack();
	await section.getByRole('link', { name: 'Open position' }).first().click();
	await expect(page).toHaveURL(/organization\?position=T-\d+&mask=role-only$/u);
});

test('several are selected by keys, by a frame and by a bar, and change together', async ({ page }) => {
	await openChart(page, '/organization');
	await outline(page).focus();
	await page.keyboard.press('Home');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Shift+ArrowDown');
	const selected = outline(page).getByRole('treeitem', { selected: true });
	await expect(selected).toHaveCount(2);
	await page.keyboard.press('Shift+ArrowUp');
	await page.keyboard.press('Shift+ArrowUp');
	await expect(selected).toHaveCount(2);
	await expect(selected.first()).toContainText('Chief Executive Officer');
	await page.keyboard.press('Escape');
	await expect(selected).toHaveCount(0);

	const chart = page.getByRole('img', { name: 'Organization chart' });
	const box = (await chart.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
	await page.keyboard.down('Shift');
	await page.mouse.move(box.x + 5, box.y + 5);
	await page.mouse.down();
	await page.mouse.move(box.x + 60, box.y + 60);
	await page.mouse.move(box.x + box.width - 10, box.y + box.height - 10);
	await page.mouse.up();
	await page.keyboard.up('Shift');
	const panel = details(page).getByRole('region', { name: /positions selected$/u });
	await expect(panel).toBeVisible();
	await panel.getByRole('button', { name: 'Let go' }).click();
	await expect(panel).toBeHidden();

	// A bar selects its managers; all of them go to another unit, and one undo takes that back.
	await details(page)
		.getByRole('button', { name: /^4 managers with 1 / })
		.click();
	await expect(details(page).getByRole('region', { name: '4 positions selected' })).toBeVisible();
	await details(page).getByRole('button', { name: 'Change unit …' }).click();
	const form = page.getByRole('dialog', { name: 'Change 4 positions' });
	await form.getByRole('combobox', { name: 'Unit' }).fill('Legal');
	await page.keyboard.press('Enter');
	await page.keyboard.press('Enter');
	await expect(form).toBeHidden();
	await page.getByRole('button', { name: 'Filter', exact: true }).click();
	const legal = page.getByRole('combobox', { name: 'Unit' }).getByRole('option', { name: /^Legal \(/u });
	const held = rows.filter((row) => row[column('unit')] === 'Legal' && row[column('status')] === 'active');
	const ones = new Set(held.map((row) => row[column('position_id')]));
	expect(ones.size).toBeGreaterThan(0);
	await expect(legal).toHaveText(`Legal (${ones.size + 4})`);
	await page.keyboard.press('Control+z');
	await expect(legal).toHaveText(`Legal (${ones.size})`);
});

test('print gives the branch that is unfolded on a sheet of its own, with names hidden and without the interface', async ({
	page,
}) => {
	await openChart(page, '/organization?focus=T-006&mask=initials');
	const names = rows.slice(1).flatMap((row) => row[column('person_name')] || []);
	await page.emulateMedia({ media: 'print' });
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	const sheet = page.getByRole('figure', { name: 'Tidemark' });
	await expect(sheet).toBeVisible();
	await expect(sheet).toContainText('87 positions');
	const said = (await sheet.locator('svg text').allTextContents()).join('\n');
	expect(said).toContain('VP of Engineering, Product…');
	expect(said).toContain('Tech Lead');
	expect(said).not.toContain('Chief Executive Officer');
	expect(names.filter((name) => said.includes(name))).toEqual([]);
	// One frame a card, and the stripe that colors it.
	await expect(sheet.locator('svg rect')).toHaveCount(2 * 87);
	await expect(page.getByRole('toolbar')).toBeHidden();
	await expect(outline(page)).toBeHidden();
	await expect(details(page).getByRole('heading', { name: 'Tidemark' })).toBeVisible();
	await page.evaluate(() => dispatchEvent(new Event('afterprint')));
	await expect(sheet).toBeHidden();
});
