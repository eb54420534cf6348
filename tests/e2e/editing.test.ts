import type { Page } from '@playwright/test';
import { expect, longTest, test } from './watched.ts';

const said = (page: Page) => page.getByRole('status', { name: 'Status' });
const role = (page: Page, name: string) =>
	page.getByRole('region', { name: 'Career map' }).getByRole('button', { name: new RegExp(`^${name},`) });

async function openRole(page: Page, id: string): Promise<void> {
	await page.goto(`/roles/${id}`);
	await expect(page.getByRole('link', { name: 'No problems' })).toBeVisible();
	await expect(page.locator('aside article h3').first()).toBeVisible();
}

async function edit(page: Page): Promise<void> {
	await page.getByRole('complementary').getByRole('button', { name: 'Edit', exact: true }).click();
	await expect(page.getByRole('article', { name: /^Editing / })).toBeVisible();
}

test('a role is edited in place, said, undone by key and done again by button', async ({ page }) => {
	await openRole(page, 'vp');
	await edit(page);
	const question = page.getByRole('textbox', { name: 'Core question' });
	const before = await question.inputValue();
	await question.fill('How do we win together?');
	await question.press('Enter');
	await expect(said(page)).toContainText(
		"Changed the core question of 'VP of Engineering' to 'How do we win together?'",
	);
	await page.keyboard.press('Control+z');
	await expect(question).toHaveValue(before);
	await page.getByRole('button', { name: /^Redo: Changed the core question/ }).click();
	await expect(question).toHaveValue('How do we win together?');
	await page.getByRole('button', { name: 'Done', exact: true }).click();
	await expect(page.getByRole('complementary')).toContainText('How do we win together?');
});

test('Escape gives up what is being written, and only that', async ({ page }) => {
	await openRole(page, 'vp');
	await edit(page);
	const name = page.getByRole('textbox', { name: 'New name' });
	await name.fill('Another name');
	await name.press('Escape');
	await expect(name).toHaveValue('VP of Engineering');
	await expect(page).toHaveURL(/roles\/vp$/);
});

test('a renamed role is called so on its card and in the search, and found by its old name', async ({
	page,
}) => {
	await openRole(page, 'tech-lead');
	await edit(page);
	const name = page.getByRole('textbox', { name: 'New name' });
	await name.fill('Team Guide');
	await name.press('Enter');
	await expect(role(page, 'Team Guide')).toBeVisible();
	await page.keyboard.press('Escape');
	await page.getByRole('combobox', { name: 'Search' }).fill('Tech Lead');
	await expect(page.getByRole('option', { name: /Team Guide/ }).first()).toBeVisible();
});

test('what a rule refuses is refused with its reason and a way out, and the text stays to be mended', async ({
	page,
}) => {
	await openRole(page, 'tech-lead');
	await edit(page);
	const name = page.getByRole('textbox', { name: 'New name' });
	await name.fill('Staff Engineer');
	await name.press('Enter');
	await expect(page.getByRole('alert').filter({ hasText: 'Staff Engineer' })).toBeVisible();
	await expect(name).toHaveValue('Staff Engineer');
	await expect(name).toHaveAttribute('aria-invalid', 'true');
	await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
});

test('lists of a move: add, reorder, edit and remove by keyboard alone', async ({ page }) => {
	await page.goto('/moves/vp/cto');
	await expect(page.locator('aside article h3').first()).toBeVisible();
	await page.keyboard.press('e');
	const editor = page.getByRole('article', { name: /^Editing / });
	const section = editor.locator('section', { has: page.getByRole('heading', { name: 'Pitfalls' }) });
	const lines = section.locator('li textarea');
	await expect(lines.first()).toBeVisible();
	const count = await lines.count();
	const add = section.getByRole('textbox', { name: 'Text', exact: true });
	await add.focus();
	await page.keyboard.type('Leaving too late');
	await page.keyboard.press('Enter');
	await expect(lines).toHaveCount(count + 1);
	await expect(lines.nth(count)).toHaveValue('Leaving too late');
	await section.getByRole('button', { name: `Move line ${count + 1} up` }).focus();
	await page.keyboard.press('Enter');
	await expect(lines.nth(count - 1)).toHaveValue('Leaving too late');
	await expect(section.locator(':focus')).toHaveCount(1);
	await lines.nth(count - 1).focus();
	await page.keyboard.press('Control+a');
	await page.keyboard.type('Leaving too early');
	await page.keyboard.press('Enter');
	await expect(said(page)).toContainText('Leaving too early');
	await section.getByRole('button', { name: `Remove line ${count}` }).focus();
	await page.keyboard.press('Enter');
	await expect(lines).toHaveCount(count);
	for (let step = 0; step < 4; step++) await page.keyboard.press('Control+z');
	await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
	await expect(lines).toHaveCount(count);
});

test('a move is drawn by dragging from card to card', async ({ page }) => {
	await openRole(page, 'software-engineer');
	await edit(page);
	const handle = page.getByRole('button', { name: 'Add move from Software Engineer' });
	const from = await handle.boundingBox();
	const to = await role(page, 'Tech Lead').boundingBox();
	if (!from || !to) throw new Error('no boxes');
	await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
	await page.mouse.down();
	await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 8 });
	await page.mouse.up();
	await expect(page).toHaveURL(/moves\/software-engineer\/tech-lead$/);
	await expect(said(page)).toContainText("Added the move from 'Software Engineer' to 'Tech Lead'");
	await page.keyboard.press('Control+z');
	await expect(page.getByRole('button', { name: 'Software Engineer to Tech Lead', exact: true })).toHaveCount(
		0,
	);
});

test('a move is drawn by keyboard: M on a role, then the target', async ({ page }) => {
	await page.goto('/');
	await expect(role(page, 'Software Engineer')).toBeVisible();
	await role(page, 'Software Engineer').focus();
	await page.keyboard.press('m');
	await expect(said(page)).toContainText('Where does the move from Software Engineer lead?');
	await role(page, 'Tech Lead').focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/moves\/software-engineer\/tech-lead$/);
	await page.goto('/');
	await role(page, 'Software Engineer').focus();
	await page.keyboard.press('m');
	await page.keyboard.press('Escape');
	await expect(said(page)).toContainText('No move was added.');
});

test('the history is stepped through, a version kept, compared and restored', async ({ page }) => {
	await openRole(page, 'vp');
	await edit(page);
	const write = async (field: string, text: string) => {
		await page.getByRole('textbox', { name: field }).fill(text);
		await page.getByRole('textbox', { name: field }).press('Enter');
	};
	await write('Core question', 'First question?');
	await write('Core question', 'Second question?');
	await page.getByRole('button', { name: 'Edit the ladder' }).click();
	await page.getByRole('button', { name: 'History and versions' }).click();
	const dialog = page.getByRole('dialog', { name: 'History and versions' });
	await dialog.getByRole('button', { name: /First question/ }).click();
	await expect(page.getByRole('textbox', { name: 'Core question' })).toHaveValue('First question?');
	await dialog.getByRole('textbox', { name: 'Name of this version' }).fill('Before the workshop');
	await dialog.getByRole('textbox', { name: 'Name of this version' }).press('Enter');
	await dialog.getByRole('button', { name: 'As it was opened' }).click();
	await dialog.getByRole('button', { name: 'Compare with “Before the workshop”' }).click();
	const since = dialog.getByRole('region', { name: 'Since “Before the workshop”' });
	await expect(since).toContainText('First question?');
	await expect(since.getByRole('button', { name: 'VP of Engineering' })).toBeVisible();
	await dialog.getByRole('button', { name: 'Restore “Before the workshop”' }).click();
	await expect(since).toContainText('Nothing has changed since.');
	await page.keyboard.press('Escape');
	await expect(page.getByRole('textbox', { name: 'Core question' })).toHaveValue('First question?');
	await page.keyboard.press('Control+z');
	await expect(page.getByRole('textbox', { name: 'Core question' })).not.toHaveValue('First question?');
});

test('saving shows the lines that change before it changes them', async ({ page }) => {
	await openRole(page, 'vp');
	await edit(page);
	await page.getByRole('textbox', { name: 'New name' }).fill('Vice President');
	await page.getByRole('textbox', { name: 'New name' }).press('Enter');
	await page.keyboard.press('Control+s');
	const dialog = page.getByRole('dialog', { name: 'Save' });
	const lines = dialog.getByRole('group', { name: 'Lines of vp.md that change' });
	await expect(lines.locator('.removed')).toContainText(['# VP of Engineering']);
	await expect(lines.locator('.added').first()).toContainText(/aliases|Vice President/);
	const download = page.waitForEvent('download');
	await page.evaluate(() => Reflect.deleteProperty(window, 'showDirectoryPicker'));
	await dialog.getByRole('button', { name: 'Save the pages' }).click();
	expect((await download).suggestedFilename()).toMatch(/\.zip$/);
});

test('a dialog that asks something is written into at once', async ({ page }) => {
	await openRole(page, 'vp');
	await page.keyboard.press('Control+Shift+P');
	const commands = page.getByRole('combobox', { name: 'What would you like to do?' });
	await expect(commands).toBeFocused();
	await page.keyboard.type('short name');
	await page.keyboard.press('Enter');
	// The role is known: it is the one that is open.
	await expect(page.getByRole('dialog').getByRole('textbox')).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await page.keyboard.press('n');
	await expect(page.getByRole('dialog', { name: 'Add role' }).getByLabel('Name')).toBeFocused();
	await page.keyboard.type('Data Lead');
	await page.keyboard.press('Enter');
	await expect(said(page)).toContainText('Data Lead');
	// It is open, and its name is what the next key writes.
	const name = page.getByRole('textbox', { name: 'New name' });
	await expect(name).toBeFocused();
	await expect(name).toHaveValue('Data Lead');
	await page.keyboard.type('Data Guide');
	await page.keyboard.press('Enter');
	await expect(said(page)).toContainText('Data Guide');
	await page.getByRole('complementary').getByRole('button', { name: 'Done', exact: true }).click();
	// Where nothing is open to be edited, the first role is.
	await page.goto('/workspace');
	await expect(page.getByRole('link', { name: /problem/ })).toBeVisible();
	await page.getByRole('button', { name: 'Edit the ladder' }).click();
	await page.getByRole('button', { name: /^Edit these details/ }).click();
	await expect(name).toBeVisible();
});

test('the focus stays in the list when lines are removed', async ({ page }) => {
	await openRole(page, 'vp');
	await edit(page);
	const notes = page.locator('section', { has: page.getByRole('heading', { name: 'Notes', exact: true }) });
	for (const note of ['One', 'Two']) {
		await notes.getByRole('textbox').last().fill(note);
		await notes.getByRole('textbox').last().press('Enter');
		await expect(notes.getByRole('textbox').last()).toHaveValue('');
	}
	const remove = notes.getByRole('button', { name: /^Remove/ });
	await expect(remove).toHaveCount(2);
	await remove.last().focus();
	await page.keyboard.press('Enter');
	await expect(remove).toHaveCount(1);
	await expect(remove).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(notes.getByRole('textbox')).toBeFocused();
});

for (const width of [320, 390]) {
	(width === 320 ? test : longTest)(
		`the header holds its buttons on a screen of ${width} pixels, undo and redo in the menu`,
		async ({ page }) => {
			await openRole(page, 'vp');
			await page.setViewportSize({ width, height: 844 });
			const { x, width: wide } = (await page.getByRole('button', { name: 'Settings' }).boundingBox()) ?? {
				x: width,
				width,
			};
			expect(x + wide).toBeLessThanOrEqual(width);
			await page.getByRole('button', { name: 'Edit', exact: true }).click();
			await page.getByRole('textbox', { name: 'New name' }).fill('Vice President');
			await page.getByRole('textbox', { name: 'New name' }).press('Enter');
			// What gives way is undo and redo, not the name of the ladder.
			const name = await page.getByRole('link', { name: /^Engineering ladder/ }).boundingBox();
			expect(name?.width).toBeGreaterThanOrEqual(120);
			await page.getByRole('button', { name: 'Edit the ladder' }).click();
			await page.getByRole('button', { name: /^Undo: / }).click();
			await expect(page.getByRole('textbox', { name: 'New name' })).toHaveValue('VP of Engineering');
			await expect(page.getByRole('button', { name: /^Redo: / })).toBeInViewport({ ratio: 1 });
		},
	);
}

test('paper holds the details as they are read, and what is being written stays', async ({ page }) => {
	await openRole(page, 'vp');
	await edit(page);
	const question = page.getByRole('textbox', { name: 'Core question' });
	await question.fill('Half a que');
	await page.emulateMedia({ media: 'print' });
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	await expect(page.getByRole('textbox').filter({ visible: true })).toHaveCount(0);
	await expect(page.locator('aside article.handout')).toContainText('You answer the question');
	await page.evaluate(() => dispatchEvent(new Event('afterprint')));
	await page.emulateMedia({ media: null });
	await expect(page.locator('aside article.handout')).toHaveCount(0);
	await expect(question).toHaveValue('Half a que');
});

test('what an open role offers below its editors is done, and a removed role is closed', async ({ page }) => {
	await openRole(page, 'vp');
	await edit(page);
	const more = page.getByRole('group', { name: 'More commands for VP of Engineering' });
	await more.getByRole('button', { name: 'Add alias' }).click();
	await page.keyboard.type('Head of Engineering');
	await page.keyboard.press('Enter');
	await expect(said(page)).toContainText('Head of Engineering');
	await more.getByRole('button', { name: 'Remove role' }).click();
	await expect(said(page)).toContainText("Removed the role 'VP of Engineering'");
	await expect(page).toHaveURL(/\/$/);
	await page.keyboard.press('Control+z');
	await expect(role(page, 'VP of Engineering')).toBeVisible();
});

test('what a version differs by is marked on the map, what is gone as well, until that is ended', async ({
	page,
}) => {
	await openRole(page, 'vp');
	const openHistory = async () => {
		await page.getByRole('button', { name: 'Edit the ladder' }).click();
		await page.getByRole('button', { name: 'History and versions' }).click();
		return page.getByRole('dialog', { name: 'History and versions' });
	};
	const history = await openHistory();
	await history.getByRole('textbox', { name: 'Name of this version' }).fill('Plan A');
	await history.getByRole('textbox', { name: 'Name of this version' }).press('Enter');
	await page.keyboard.press('Escape');
	await page.keyboard.press('n');
	await page.getByRole('dialog', { name: 'Add role' }).getByLabel('Name').fill('Data Lead');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('textbox', { name: 'New name' })).toBeFocused();
	await page.goBack();
	await page
		.getByRole('group', { name: /^More commands for VP/ })
		.getByRole('button', { name: 'Remove role' })
		.click();
	await expect(said(page)).toContainText("Removed the role 'VP of Engineering'");
	await (await openHistory()).getByRole('button', { name: 'Compare with “Plan A”' }).click();
	await history.getByRole('button', { name: 'Show on the map' }).click();
	const comparison = page.getByRole('region', { name: 'Comparison' });
	await expect(comparison).toContainText('1 added');
	await expect(page.locator('[data-compared="added"]')).toHaveCount(1);
	// Its card stands where it stood, and the moves from and to it end there.
	await expect(page.locator('[data-compared="removed"]')).toContainText('VP of Engineering');
	expect(await page.locator('[data-compared-move="removed"]').count()).toBeGreaterThan(1);
	// On paper as well: what is drawn there is said in its heading, and what is gone is struck out by name.
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	const sheet = page.locator('.printed-sheet');
	await expect(sheet.locator('figcaption')).toContainText('Since “Plan A”');
	await expect(sheet.locator('figcaption')).toContainText('+ 1 added');
	await expect(sheet.locator('text', { hasText: 'VP of Engineering' })).toHaveCount(1);
	const signs = (sign: string) => sheet.locator('text').getByText(sign, { exact: true }).count();
	expect(await signs('+')).toBe(1);
	expect(await signs('−')).toBe(1 + (await page.locator('[data-compared-move="removed"]').count()));
	await page.evaluate(() => dispatchEvent(new Event('afterprint')));
	await page.keyboard.press('Control+z');
	await expect(page.locator('[data-compared="removed"]')).toHaveCount(0);
	await page.keyboard.press('Control+y');
	await expect(page.locator('[data-compared="removed"]')).toHaveCount(1);
	await comparison.getByRole('button', { name: 'End the comparison' }).click();
	await expect(page.locator('[data-compared]')).toHaveCount(0);
	await expect(comparison).toHaveCount(0);
});
