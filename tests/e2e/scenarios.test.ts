import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { writeNative } from '../../src/lib/formats/native/write.ts';
import { project } from '../../src/lib/model/projection.ts';
import { workedExample } from '../make/organization.ts';
import { dropFiles } from './handing-over.ts';
import { expect, test } from './watched.ts';

/** The worked example of domain.md 2.1, every seat at 100,000 a year. */
function companyFile(): string {
	const example = workedExample();
	const positions = example.positions.map((position) => ({ ...position, annualCost: 100_000 }));
	const orgs = [{ id: 'org', name: 'Example', currency: 'EUR' }];
	return writeNative(project({ ...example, orgs, positions }, { purpose: 'file' }));
}

const outline = (page: Page) => page.getByRole('tree', { name: 'Organization outline' });
const row = (page: Page, name: string) => outline(page).getByRole('treeitem', { name });
const dialog = (page: Page) => page.getByRole('dialog');
const details = (page: Page) => page.getByRole('complementary');
const changes = (page: Page) => page.getByRole('list', { name: /^Changes/ }).getByRole('listitem');

const shown = (page: Page) => page.getByRole('combobox', { name: /^Shown/ });

async function openCompany(page: Page): Promise<void> {
	await page.goto('/organization');
	await expect(page.getByRole('heading', { name: 'Organization', exact: true })).toBeAttached();
	await dropFiles(page, [{ name: 'company.rolemap.json', content: companyFile() }]);
	await expect(page.getByRole('link', { name: /company.rolemap.json/ })).toBeVisible();
	await page.getByRole('link', { name: 'Organization' }).click();
	await expect(row(page, 'Dia Manager Core')).toBeVisible();
}

/** Brings the outline's keyboard to a row by typing what it begins with. */
async function goTo(page: Page, name: string): Promise<void> {
	await row(page, name).click();
	await outline(page).focus();
}

/** Moves the row that the keyboard is at under another, by keys alone. */
async function moveTo(page: Page, manager: string): Promise<void> {
	await page.keyboard.press('m');
	await expect(dialog(page).getByRole('combobox', { name: 'Move to' })).toBeFocused();
	await page.keyboard.type(manager);
	await page.keyboard.press('Enter');
	await page.keyboard.press('Enter');
}

test('a position moves by keyboard, a loop is refused by name, and undo takes it back', async ({ page }) => {
	await openCompany(page);
	await expect(row(page, 'Dia Manager Core')).toHaveAttribute('aria-level', '3');
	await goTo(page, 'Dia Manager Core');
	await moveTo(page, 'Fay');
	await expect(dialog(page)).toHaveCount(0);
	await expect(row(page, 'Dia Manager Core')).toHaveAttribute('aria-level', '4');
	await expect(page.getByRole('button', { name: 'Undo: Moved Dia and 3 reports to Fay' })).toBeVisible();

	await page.keyboard.press('Control+z');
	await expect(row(page, 'Dia Manager Core')).toHaveAttribute('aria-level', '3');
	await goTo(page, 'Cem Director Platform');
	await moveTo(page, 'Dia');
	await expect(dialog(page).getByRole('alert')).toContainText(
		'Cem -> Dia -> Cem is a loop. Moving Cem under Dia was not done.',
	);
	const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
	expect(violations.map(({ id }) => id)).toEqual([]);
	await page.keyboard.press('Escape');
	await expect(row(page, 'Cem Director Platform')).toHaveAttribute('aria-level', '2');
});

test('an option with four changes shows those four alone, with what they come to', async ({ page }) => {
	await openCompany(page);
	await page.getByRole('button', { name: 'New option' }).click();
	await expect(dialog(page).getByLabel('Name')).toHaveValue('Option A');
	await dialog(page).getByRole('button', { name: 'Add option' }).click();
	await expect(shown(page)).toHaveValue('option-a');
	await expect(details(page)).toContainText('Nothing differs yet.');

	await goTo(page, 'Dia Manager Core');
	await moveTo(page, 'Fay');
	await expect(dialog(page)).toHaveCount(0);
	await goTo(page, 'Gus Engineer');
	await page.keyboard.press('Delete');
	await expect(row(page, 'Gus Engineer')).toContainText('× Closed');
	await goTo(page, 'Eli Manager Infra');
	await page.keyboard.press('a');
	await dialog(page).getByLabel('Title').fill('Site Reliability Engineer');
	await dialog(page).getByLabel('Yearly cost').fill('120000');
	await page.keyboard.press('Enter');
	await expect(row(page, 'Open position Site Reliability Engineer')).toContainText('+ New');
	await goTo(page, 'Ivy Engineer');
	await details(page).getByRole('button', { name: 'Change …' }).click();
	await dialog(page).getByLabel('Title').fill('Staff Engineer');
	await page.keyboard.press('Enter');
	await expect(row(page, 'Ivy Staff Engineer')).toContainText('≠ Changed');

	await page.keyboard.press('Escape');
	await expect(changes(page)).toHaveText([
		'Site Reliability Engineer is new, under Eli.',
		'Engineer is closed, and Gus has no position any more.',
		'Dia moves from Cem to Fay, and 2 positions come along.',
		'Ivy: title from Engineer to Staff Engineer.',
	]);
	await expect(
		outline(page)
			.getByRole('treeitem')
			.filter({ hasText: /[+→≠×] / }),
	).toHaveText([
		/Ivy.*≠ Changed/s,
		/Open position.*Site Reliability Engineer.*\+ New/s,
		/Dia.*→ from Cem/s,
		/Gus.*× Closed/s,
	]);
	await expect(details(page)).toContainText(/Layers\s*4 → 5/);
	await expect(details(page)).toContainText(/Yearly cost\s*€1.1M \(\+€20K\)/);
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);

	// Each step says when, with whom and why.
	const steps = details(page).getByRole('list', { name: 'Steps (4)' });
	await steps.getByRole('button', { name: /^Plan: .*Dia/u }).click();
	await dialog(page).getByLabel('Takes effect on').fill('2027-04-01');
	await dialog(page).getByLabel('Wave').fill('Wave 2');
	await dialog(page).getByLabel('Reason').fill('Closer to the work');
	await dialog(page).getByRole('button', { name: 'Keep' }).click();
	await expect(steps.getByRole('listitem').first()).toContainText('Wave 2 · Apr 1, 2027');
	await expect(steps.getByRole('listitem').first()).toContainText('Closer to the work');

	await shown(page).selectOption('Today');
	await expect(row(page, 'Gus Engineer')).not.toContainText('Closed');
	await expect(row(page, 'Dia Manager Core')).toHaveAttribute('aria-level', '3');
	await shown(page).selectOption('Option A');
	await page.getByRole('button', { name: 'Adopt as today' }).click();
	await shown(page).selectOption('Today');
	await expect(row(page, 'Dia Manager Core')).toHaveAttribute('aria-level', '4');
});

/** The nearest place to the left of (x, y) that a card is drawn at, beyond the card that is there. */
async function cardLeftOf(page: Page, x: number, y: number): Promise<number> {
	let seenGround = false;
	for (let at = x; at > 0; at -= 10) {
		await page.mouse.move(at, y);
		const overCard = await page.locator('canvas').evaluate((canvas) => canvas.style.cursor === 'pointer');
		if (overCard && seenGround) return at - 20;
		seenGround ||= !overCard;
	}
	throw new Error('There is no card to the left.');
}

test('a card dragged onto another moves under it; free ground moves the chart', async ({ page }) => {
	await openCompany(page);
	await row(page, 'Eli Manager Infra').click();
	await expect(details(page)).toContainText('Manager Infra');
	await page.waitForTimeout(500); // the chart flies there
	const box = await page.getByRole('img', { name: 'Organization chart' }).boundingBox();
	if (!box) throw new Error('no chart');
	const [x, y] = [box.x + box.width / 2, box.y + box.height / 2.6];
	const undo = page.getByRole('button', { name: /^Undo: Moved/ });

	await page.mouse.move(x, box.y + box.height - 90);
	await page.mouse.down();
	await page.mouse.move(x + 90, box.y + box.height - 90, { steps: 4 });
	await page.mouse.up();
	await expect(undo).toHaveCount(0);
	await page.mouse.click(box.x + box.width - 10, box.y + 10);
	await expect(details(page).getByRole('heading', { name: 'Eli' })).toHaveCount(0);
	await page.mouse.click(x + 90, y);
	await expect(details(page).getByRole('heading', { name: 'Eli' })).toBeVisible();
	await page.waitForTimeout(500);

	const to = await cardLeftOf(page, x, y);
	await page.mouse.move(x, y);
	await page.mouse.down();
	await page.mouse.move(to, y, { steps: 5 });
	await page.mouse.up();
	await expect(page.getByRole('button', { name: 'Undo: Moved Eli and 1 report to Dia' })).toBeVisible();
	await expect(row(page, 'Eli Manager Infra')).toHaveAttribute('aria-level', '4');
});

test('an option and today stand side by side, seen with one eye; on a phone on one chart', async ({
	page,
}) => {
	await page.goto('/organization?scenario=fewer-layers&against=today');
	await expect(row(page, 'Bram Hoekstra')).toBeVisible();
	const charts = page.getByRole('img', { name: /^Organization chart/ });
	await expect(charts).toHaveCount(1);
	const switched = page.getByRole('group', { name: 'How they are compared' });
	await switched.getByRole('button', { name: 'Side by side' }).press('Enter');
	await expect(page).toHaveURL(/charts=two/);
	await expect(page.getByRole('img', { name: 'Organization chart: Today' })).toBeVisible();
	const after = page.getByRole('img', { name: 'Organization chart: Fewer layers' });
	await expect(after).toBeVisible();

	// What is closed is gone to on the chart where it was, and its details say what it was.
	await details(page).getByRole('button', { name: 'VP of Engineering, Platform is closed.' }).press('Enter');
	await expect(outline(page).getByRole('treeitem', { selected: true })).toHaveText(/× Closed/);
	const painted = (chart: typeof after) => chart.evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
	await page.waitForTimeout(600); // both come to rest
	const [was, is] = [await painted(charts.first()), await painted(after)];
	await after.focus();
	await page.keyboard.press('ArrowLeft');
	await expect.poll(() => painted(after)).not.toBe(is);
	await expect.poll(() => painted(charts.first())).not.toBe(was);
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);

	// How it is drawn is in the address, and holds for both.
	await page.getByRole('combobox', { name: 'Arrangement' }).selectOption('Everyone at once');
	await page.getByRole('combobox', { name: 'Layers shown' }).selectOption('All layers');
	await expect(page).toHaveURL(/charts=two&view=overview&layers=all/);
	await page.setViewportSize({ width: 390, height: 844 });
	await expect(charts).toHaveCount(1);
	await expect(switched).toHaveCount(0);
	await page.setViewportSize({ width: 1440, height: 900 });
	await expect(charts).toHaveCount(2);
	await page.reload();
	await expect(charts).toHaveCount(2);
	await expect(page.getByRole('combobox', { name: 'Arrangement' })).toHaveValue('overview');
});
