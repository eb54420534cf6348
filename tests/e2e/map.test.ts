import type { Page } from '@playwright/test';
import { expect, test } from './watched.ts';

const map = (page: Page) => page.getByRole('region', { name: 'Career map' });
const details = (page: Page) => page.getByRole('complementary', { name: 'Details' });
const role = (page: Page, name: string) => map(page).getByRole('button', { name: new RegExp(`^${name},`) });

test('the example opens as a map of roles and moves', async ({ page }) => {
	await page.goto('/');
	await expect(role(page, 'VP of Engineering')).toBeVisible();
	expect(await map(page).locator('[data-role]').count()).toBeGreaterThanOrEqual(14);
	expect(await map(page).locator('[data-move]').count()).toBeGreaterThanOrEqual(24);
	await expect(role(page, 'VP of Engineering')).toHaveAccessibleName(
		'VP of Engineering, management track, 2 ways on, 1 way in',
	);
});

test('a click on a role shows everything its page says, at its own address', async ({ page }) => {
	await page.goto('/');
	await role(page, 'VP of Engineering').click();
	await expect(page).toHaveURL(/\/roles\/vp$/);
	for (const heading of ['Scope', 'Responsibilities', 'Skills', 'Day to day', 'Moves']) {
		await expect(details(page).getByRole('heading', { name: heading, exact: true })).toBeVisible();
	}
	await expect(details(page)).toContainText('100-500+');
	await expect(details(page).getByRole('heading', { level: 2 })).toHaveText('VP of Engineering');
});

test('a click on a move shows its timeline, shifts, actions, pitfalls and readiness', async ({ page }) => {
	await page.goto('/');
	await map(page).getByRole('button', { name: 'VP of Engineering to Chief Technology Officer' }).click();
	await expect(page).toHaveURL(/\/moves\/vp\/cto$/);
	for (const heading of ['Timeline', 'Key shifts', 'Actions', 'Pitfalls', 'Readiness']) {
		await expect(details(page).getByRole('heading', { name: heading, exact: true })).toBeVisible();
	}
	await expect(details(page)).toContainText('5-10+');
});

test('addresses open what they name; back and forward walk through them', async ({ page }) => {
	await page.goto('/moves/vp/ceo');
	await expect(details(page).getByRole('heading', { name: 'Key shifts', exact: true })).toBeVisible();
	await role(page, 'Staff Engineer').click();
	await expect(details(page).getByRole('heading', { level: 2 })).toHaveText('Staff Engineer');
	await page.goBack();
	await expect(page).toHaveURL(/\/moves\/vp\/ceo$/);
	await expect(details(page).getByRole('heading', { name: 'Key shifts', exact: true })).toBeVisible();
	await page.goForward();
	await expect(page).toHaveURL(/\/roles\/staff-engineer$/);
});

test('an address of nobody says so and offers a way on', async ({ page }) => {
	await page.goto('/roles/nobody');
	await expect(details(page)).toContainText('nobody');
	await expect(details(page).getByRole('link').first()).toBeVisible();
	await page.goto('/moves/vp/software-engineer');
	await expect(details(page).getByRole('link').first()).toBeVisible();
});

test('dragging pans, the wheel zooms, fit shows all again; a drag that ends on a card opens nothing', async ({
	page,
}) => {
	await page.goto('/');
	const card = role(page, 'Director of Engineering');
	await expect(card).toBeVisible();
	await page.waitForTimeout(300);
	const before = (await card.boundingBox())!;
	await page.mouse.move(before.x + 20, before.y + 20);
	await page.mouse.down();
	await page.mouse.move(before.x + 90, before.y + 70, { steps: 6 });
	await page.mouse.up();
	const after = (await card.boundingBox())!;
	expect(after.x - before.x).toBeGreaterThan(40);
	await expect(page).toHaveURL(/\/$/);
	await page.mouse.move(after.x + 20, after.y + 20);
	await page.mouse.wheel(0, -240);
	await expect.poll(async () => (await card.boundingBox())!.width).toBeGreaterThan(after.width * 1.1);
	await page.getByRole('button', { name: 'Show the whole map' }).click();
	await expect.poll(async () => Math.abs((await card.boundingBox())!.x - before.x)).toBeLessThan(2);
});

test('the whole map by keyboard: to it, along it, into a role, a move, and back', async ({ page }) => {
	await page.goto('/');
	await expect(role(page, 'VP of Engineering')).toBeVisible();
	await role(page, 'VP of Engineering').focus();
	await page.keyboard.press('ArrowDown');
	await expect(role(page, 'Senior Director of Engineering')).toBeFocused();
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/roles\/vp$/);
	await expect(details(page)).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL(/\/$/);
	await expect(role(page, 'VP of Engineering')).toBeFocused();
	await page.keyboard.press('Tab');
	const focused = page.locator(':focus');
	await expect(focused).toHaveAttribute('data-move', /vp/);
	await page.keyboard.press('ArrowDown');
	await expect(focused).toHaveAttribute('data-move', /vp/);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/moves\//);
});

test('hovering a role lifts its moves and neighbors out of the rest', async ({ page }) => {
	await page.goto('/');
	await role(page, 'VP of Engineering').hover();
	await expect(role(page, 'Software Engineer')).toHaveClass(/faint/);
	await expect(role(page, 'Senior Director of Engineering')).toHaveClass(/lifted/);
	await expect(map(page).locator('[data-move="vp--cto"]')).toHaveClass(/lifted/);
});

test('search finds a role, a move and a sentence; Enter goes there', async ({ page }) => {
	await page.goto('/');
	await expect(role(page, 'VP of Engineering')).toBeVisible();
	await page.keyboard.press('/');
	const search = page.getByRole('combobox', { name: 'Search' });
	await expect(search).toBeFocused();
	await search.fill('principal');
	await expect(page.getByRole('option').first()).toContainText('Principal Engineer');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/roles\/principal-engineer$/);
});

test('the outline lists the same roles and leads to them', async ({ page }) => {
	await page.goto('/?view=outline');
	const tree = page.getByRole('tree', { name: 'Career outline' });
	await expect(tree).toBeVisible();
	await expect(tree.getByRole('treeitem', { name: /^VP of Engineering/ }).first()).toBeVisible();
});

test('every problem is listed beside its line, and leads to it', async ({ page }) => {
	await page.goto('/workspace?file=vp.md&line=12');
	await expect(page.getByText('VP of Engineering').first()).toBeVisible();
	await expect(page.locator('main')).toContainText('12');
});

test('the three arrangements show the same roles', async ({ page }) => {
	await page.goto('/');
	await expect(role(page, 'VP of Engineering')).toBeVisible();
	const count = await map(page).locator('[data-role]').count();
	for (const arrangement of ['Left to right', 'Free', 'Lanes']) {
		await page.getByLabel('Arrangement').selectOption({ label: arrangement });
		await expect(map(page).locator('[data-role]')).toHaveCount(count);
		await expect(role(page, 'VP of Engineering')).toBeInViewport();
	}
});

test('with reduced motion nothing moves by itself', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto('/roles/ceo');
	await expect(role(page, 'Chief Executive Officer')).toBeVisible();
	const running = await page.evaluate(
		() =>
			document
				.getAnimations()
				.filter((animation) => Number(animation.effect?.getComputedTiming().duration) > 0).length,
	);
	expect(running).toBe(0);
});
