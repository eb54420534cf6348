import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { dropFiles } from './handing-over.ts';
import { expect, test } from './watched.ts';

const table = [
	'staff no,full name,job,boss,dept,birth date',
	'007,Ana Okafor,VP of Engineering,,Engineering,1980-01-01',
	'008,Jon Bell,Director of Engineering,7,Platform,1981-01-01',
	'009,,Director of Engineering,7,Product,',
	'010,Ivy Chen,Engineering Manager,"Bell, Jon",Platform,1990-01-01',
].join('\n');

const dialog = (page: Page) => page.getByRole('dialog', { name: /^Open / });

test('a table of people is shown before it is opened, added to the ladder as one act, and drawn', async ({
	page,
}) => {
	await page.goto('/');
	await expect(page.getByRole('link', { name: 'No problems' })).toBeVisible();
	await dropFiles(page, [{ name: 'people.csv', content: table }]);
	await expect(dialog(page)).toContainText('4');
	await expect(dialog(page)).toContainText('positions');
	await expect(dialog(page)).toContainText('look personal');
	await expect(dialog(page).getByLabel('Meaning of boss')).toHaveValue('manager');
	// A head that nobody knows is given its meaning by hand, and the figures follow.
	await dialog(page).getByLabel('Meaning of staff no').selectOption('Person: id');
	await expect(dialog(page)).toContainText('3 reporting lines');
	expect((await new AxeBuilder({ page }).include('dialog').analyze()).violations.map(({ id }) => id)).toEqual(
		[],
	);
	await dialog(page).getByRole('button', { name: 'Add to this workspace' }).click();

	// The ladder is still there, and the act can be undone.
	await page.getByRole('link', { name: 'Organization', exact: true }).click();
	const tree = page.getByRole('tree', { name: 'Organization outline' });
	await expect(tree.getByRole('treeitem')).toHaveCount(4);
	await expect(page.getByRole('region', { name: 'Organization chart' })).toBeVisible();
	const details = page.getByRole('complementary', { name: 'Details' });
	await expect(details).toContainText('1 vacant');

	await tree.focus();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/position=008/);
	await expect(details.getByRole('heading', { name: 'Jon Bell' })).toBeVisible();
	await expect(details).toContainText('Ana Okafor');
	await page.keyboard.press('i');
	await page.keyboard.press('Enter');
	await expect(details.getByRole('heading', { name: 'Ivy Chen' })).toBeVisible();
	expect(
		(await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`),
	).toEqual([]);
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.setViewportSize({ width: 390, height: 844 });
	expect(
		(await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`),
	).toEqual([]);
	await page.setViewportSize({ width: 1440, height: 900 });

	await page.keyboard.press('Escape');
	await details.getByRole('button', { name: /^1 manager with 2 to 3/ }).click();
	await page.getByRole('button', { name: /^Undo/ }).first().click();
	await expect(page.getByRole('heading', { name: 'No organization yet' })).toBeVisible();
	await page.getByRole('button', { name: /^Redo/ }).first().click();
	await expect(tree.getByRole('treeitem')).toHaveCount(4);
	await page.getByRole('link', { name: 'Map', exact: true }).click();
	await expect(page.getByRole('button', { name: /^VP of Engineering,/ })).toBeVisible();
});

test('imported again, it shows what changed since, and brings it in as one act', async ({ page }) => {
	await page.goto('/');
	await expect(page.getByRole('link', { name: 'No problems' })).toBeVisible();
	const head = 'employee id,full name,job title,manager id,department';
	const [ana, jon, ivy] = [
		'007,Ana Okafor,VP of Engineering,,Engineering',
		'008,Jon Bell,Director,007,Platform',
		'010,Ivy Chen,Manager,008,Platform',
	];
	await dropFiles(page, [{ name: 'people.csv', content: [head, ana, jon, ivy].join('\n') }]);
	await expect(dialog(page).getByRole('listitem').filter({ hasText: 'layers' })).toHaveText('3 layers');
	await expect(dialog(page).getByRole('listitem').filter({ hasText: 'top' })).toHaveText('1 top');
	await dialog(page).getByRole('button', { name: 'Add to this workspace' }).click();
	await expect(dialog(page)).toBeHidden();

	const again = [head, ana, '010,Ivy Chen,Senior manager,007,Platform', '011,Bo Lind,Director,007,Platform'];
	await dropFiles(page, [{ name: 'people.csv', content: again.join('\n') }]);
	const changes = dialog(page).getByRole('list', { name: 'What changes in the organization that is open' });
	await expect(changes.getByRole('listitem')).toHaveText([
		'Director is new, under Ana Okafor.',
		'Director is not in the file any more.',
		'Ivy Chen moves from Jon Bell to Ana Okafor.',
		'Ivy Chen: title from Manager to Senior manager.',
		'Bo Lind joins as Director.',
		'Jon Bell is not in the file any more.',
	]);
	expect((await new AxeBuilder({ page }).include('dialog').analyze()).violations.map(({ id }) => id)).toEqual(
		[],
	);
	await dialog(page).getByRole('button', { name: 'Bring in these changes' }).click();
	await page.getByRole('link', { name: 'Organization', exact: true }).click();
	const tree = page.getByRole('tree', { name: 'Organization outline' });
	await expect(tree.getByRole('treeitem')).toHaveText([/Ana Okafor/, /Ivy Chen/, /Bo Lind/]);
	await page.getByRole('button', { name: /^Undo/ }).first().click();
	await expect(tree.getByRole('treeitem')).toHaveText([/Ana Okafor/, /Jon Bell/, /Ivy Chen/]);

	// Titles are matched to roles: what is a role's name is ticked, what reads like one is not.
	await page.getByRole('button', { name: 'Match titles to roles' }).click();
	const match = page.getByRole('dialog', { name: 'Match titles to roles' });
	await expect(match.getByRole('checkbox', { name: 'Link VP of Engineering' })).toBeChecked();
	await expect(match.getByRole('checkbox', { name: 'Link Manager' })).not.toBeChecked();
	await match.getByLabel('Role of Manager').selectOption({ label: 'Engineering Manager' });
	expect((await new AxeBuilder({ page }).include('dialog').analyze()).violations.map(({ id }) => id)).toEqual(
		[],
	);
	await match.getByRole('button', { name: 'Link 3 positions' }).click();
	await expect(match).toBeHidden();
	await expect(page.getByText('not linked to a role')).toHaveCount(0);
	await page.getByRole('button', { name: /^Undo/ }).first().click();
	await expect(page.getByText('3 positions are not linked to a role')).toBeVisible();
});

test("a table of one's own takes the place of the example, its name and its options", async ({ page }) => {
	await page.goto('/organization');
	const details = page.getByRole('complementary', { name: 'Details' });
	await expect(details.getByRole('heading', { name: 'Tidemark' })).toBeVisible();
	const head = 'employee id,full name,job title,manager id';
	const people = [head, '1,Ana Okafor,VP of Engineering,', '2,Jon Bell,Director,1'].join('\n');
	await dropFiles(page, [{ name: 'people.csv', content: people }]);
	await expect(dialog(page).getByText('What changes in the organization')).toHaveCount(0);
	await dialog(page).getByRole('button', { name: 'Add to this workspace' }).click();
	await expect(page.getByRole('heading', { name: /^Career map/ })).toBeAttached();
	await page.getByRole('link', { name: 'Organization', exact: true }).click();
	const tree = page.getByRole('tree', { name: 'Organization outline' });
	await expect(tree.getByRole('treeitem')).toHaveText([/Ana Okafor/, /Jon Bell/]);
	await expect(page.getByText('Tidemark')).toHaveCount(0);
	await expect(page.getByRole('combobox', { name: /^Shown/ }).getByRole('option')).toHaveText(['Today']);
	// Undone, the example is there again.
	await page.getByRole('button', { name: /^Undo/ }).first().click();
	await expect(details.getByRole('heading', { name: 'Tidemark' })).toBeVisible();
});
