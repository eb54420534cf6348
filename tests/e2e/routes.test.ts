import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

const ways = (page: Page) => page.getByRole('list', { name: 'Ways' }).getByRole('button', { name: /^Way / });
const details = (page: Page) => page.getByRole('complementary', { name: 'Details' });
const card = (page: Page, role: string) =>
	page.getByRole('region', { name: 'Career map' }).locator(`[data-role="${role}"]`);

async function seesNoFault(page: Page): Promise<void> {
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

test('from the details of a role to the ways there, side by side, all of it in the address', async ({
	page,
}) => {
	await page.goto('/moves/vp/cto');
	await details(page)
		.getByRole('link', { name: /^Ways to / })
		.click();
	await expect(page).toHaveURL(/\/routes\?from=vp&to=cto$/);
	await expect(ways(page)).toHaveCount(1);
	await expect(ways(page).first()).toContainText('5–10+ yrs');

	await page.getByLabel('From').selectOption('Senior Engineer');
	await expect(page).toHaveURL(/from=senior-engineer&to=cto/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'Ways from Senior Engineer to Chief Technology Officer',
	);
	await expect(page.getByRole('status').filter({ hasText: '10 ways from Senior Engineer' })).toBeAttached();
	await expect(ways(page).first()).toContainText('16–30+ yrs');
	// The way stands out on the map, with where it starts and where it goes.
	await expect(card(page, 'director')).toHaveClass(/lifted/);
	await expect(card(page, 'vp')).toHaveClass(/faint/);
	await expect(card(page, 'cto')).toHaveClass(/goal/);
	await expect(details(page).getByRole('heading', { name: 'What must change' })).toBeVisible();
	await expect(details(page).getByRole('heading', { name: 'Signs of readiness' })).toBeVisible();
	await seesNoFault(page);

	await page.getByRole('button', { name: 'Put way 3 beside the one shown' }).click();
	await expect(page).toHaveURL(/beside=3/);
	await expect(details(page).getByRole('article')).toHaveCount(2);
	await page.reload();
	await expect(details(page).getByRole('article')).toHaveCount(2);
	await seesNoFault(page);

	// On paper: the map once, with both ways on it, every way as a bar, and what they ask for.
	await page.emulateMedia({ media: 'print' });
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	await expect(page.locator('figure[aria-label="On the map"] svg')).toBeVisible();
	expect(await page.locator('figure svg').filter({ visible: true }).count()).toBe(1);
	await expect(ways(page)).toHaveCount(10);
	await expect(page.getByRole('button', { name: 'The other way round' })).toBeHidden();
});

test('conditions by keyboard, the time in a role kept out of the address, and a target out of reach', async ({
	page,
}) => {
	await page.goto('/routes?from=software-engineer&to=distinguished-engineer');
	const before = await ways(page).first().textContent();
	const spent = page.getByLabel('Years in this role already');
	await spent.fill('2');
	await spent.press('Tab');
	await expect(ways(page).first()).not.toHaveText(before ?? '');
	expect(new URL(page.url()).search).toBe('?from=software-engineer&to=distinguished-engineer');
	await page.getByText('Conditions', { exact: true }).focus();
	await page.keyboard.press('Enter');
	await page.getByLabel('Without managing people').focus();
	await page.keyboard.press('Space');
	await expect(page).toHaveURL(/people=no/);
	await expect(card(page, 'engineering-manager')).toHaveClass(/faint/);
	await page.getByLabel('To', { exact: true }).selectOption('VP of Engineering');
	await expect(
		page.getByText('No way from Software Engineer to VP of Engineering meets these conditions.'),
	).toBeVisible();
	await page.getByRole('button', { name: 'Drop the conditions' }).click();
	await expect(ways(page).first()).toBeVisible();
	await page.getByRole('button', { name: 'The other way round' }).click();
	await expect(page.getByText('No moves lead from VP of Engineering to Software Engineer.')).toBeVisible();
	await page.getByText('The nearest role that can be reached is').getByRole('link').click();
	await expect(ways(page).first()).toBeVisible();
});

test('reach: shaded within the years of a slider, from here and to here', async ({ page }) => {
	await page.goto('/roles/senior-engineer');
	await details(page).getByRole('link', { name: 'Ways from here' }).click();
	await expect(page).toHaveURL(/\/routes\?from=senior-engineer$/);
	await expect(card(page, 'staff-engineer')).toHaveAttribute('data-shade', '1');
	await expect(card(page, 'vp')).not.toHaveAttribute('data-shade');
	const slider = page.getByRole('slider', { name: 'Years ahead' });
	await slider.focus();
	await page.keyboard.press('End');
	await expect(page).toHaveURL(/within=30/);
	await expect(card(page, 'vp')).toHaveAttribute('data-shade');
	await seesNoFault(page);
	await page.goto('/roles/vp');
	await details(page).getByRole('link', { name: 'Who gets here' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who gets to VP of Engineering');
	await details(page).getByRole('link', { name: 'Senior Director' }).click();
	await expect(page).toHaveURL(/from=senior-director&to=vp/);
	await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Routes' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Where do you want to go?');
	await seesNoFault(page);
});
