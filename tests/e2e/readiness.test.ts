import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Download, Page } from '@playwright/test';
import { dropFiles } from './handing-over.ts';
import { beyondTheEdge, smallTargets } from './measures.ts';
import { keptBy } from './kept-by.ts';
import { expect, test } from './watched.ts';

const signs = (page: Page) => page.getByRole('region', { name: 'Signs of readiness' }).getByRole('group');
const grade = (page: Page, sign: number, name: string) =>
	signs(page).nth(sign).getByRole('radio', { name, exact: true });
const seen = (page: Page) => page.getByRole('textbox', { name: /^What shows it/ });
const saved = (page: Page) => expect(page.locator('[data-readiness]')).toHaveText('Saved');
const view = (page: Page, name: string) =>
	page.getByRole('group', { name: 'Seen by' }).getByRole('radio', { name });

async function open(page: Page): Promise<void> {
	await page.goto('/readiness/vp/cto');
	await expect(signs(page).first()).toBeVisible();
}

async function lookAt(page: Page, person: string): Promise<void> {
	await page.getByLabel('Whose readiness').selectOption('Someone else …');
	await page.getByLabel('Name of the person').fill(person);
	await page.keyboard.press('Enter');
}

const long = process.env['ROLEMAP_LONG'] === '1';
const looks = [
	['light', 1440],
	['dark', 390],
	['dark', 1440],
	['light', 390],
] as const;

/** Axe finds nothing, in all looks or, where time is short, in those `from` the first or the third on. */
async function seesNoFault(page: Page, from: 0 | 2): Promise<void> {
	for (const [colorScheme, width] of long ? looks : looks.slice(from, from + 2)) {
		await page.emulateMedia({ colorScheme });
		await page.setViewportSize({ width, height: 900 });
		const { violations } = await new AxeBuilder({ page }).include('main').analyze();
		expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
	}
}

async function textOf(downloading: Promise<Download>): Promise<string> {
	return readFile(await (await downloading).path(), 'utf8');
}

test('by keyboard from the details of a move to a grade, its evidence and a plan, all there after a reload', async ({
	page,
}) => {
	await page.goto('/moves/vp/cto');
	const details = page.getByRole('complementary', { name: 'Details' });
	await details.getByRole('link', { name: 'How far are you?' }).focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/readiness\/vp\/cto$/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'How far is it to Chief Technology Officer?',
	);
	await expect(page.getByText('0 of 5 shown')).toBeVisible();

	await grade(page, 0, 'Not yet').focus();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	await expect(grade(page, 0, 'Shown')).toBeChecked();
	await expect(grade(page, 0, 'Shown')).toBeFocused();
	await expect(page.getByText('1 of 5 shown', { exact: true })).toBeVisible();
	await expect(page.getByText('Not enough evidence for a share: 1 sign is graded')).toBeVisible();
	await page.keyboard.press('Tab');
	await page.keyboard.type('Twelve interviews, one proposal');
	await page.keyboard.press('Tab');
	await saved(page);
	for (const [sign, name] of [
		[1, 'Emerging'],
		[2, 'Not yet'],
	] as const) {
		await grade(page, sign, name).focus();
		await page.keyboard.press('Space');
	}
	await expect(page.getByText('30% of the way')).toBeVisible();
	// Undone and done again here, while the ladder's own undo stays out of it.
	await page.keyboard.press('Control+z');
	await expect(page.getByText('Not enough evidence')).toBeVisible();
	await page.keyboard.press('Control+Shift+z');
	await expect(page.getByText('30% of the way')).toBeVisible();

	const plan = page.getByRole('region', { name: 'The plan' });
	const connected = page.getByRole('button', { name: 'Plan: Become Known for Technology Outside' }).first();
	await connected.focus();
	await page.keyboard.press('Enter');
	await expect(connected).toHaveAttribute('aria-pressed', 'true');
	await expect(connected).toBeFocused();
	await page.getByRole('textbox', { name: 'Something of your own' }).fill('Sit in on two customer councils');
	await page.keyboard.press('Enter');
	await plan.getByRole('textbox', { name: 'Who does: Sit in on two customer councils' }).fill('Me');
	await plan.getByLabel('By when: Sit in on two customer councils').fill('2027-03-01');
	await plan.getByRole('checkbox', { name: /Become Known/ }).check();
	await saved(page);

	await page.reload();
	await expect(page.getByText('30% of the way')).toBeVisible();
	await expect(grade(page, 0, 'Shown')).toBeChecked();
	await expect(seen(page).first()).toHaveValue('Twelve interviews, one proposal');
	await expect(plan.getByLabel('By when: Sit in on two customer councils')).toHaveValue('2027-03-01');
	await expect(plan.getByRole('checkbox', { name: /Become Known/ })).toBeChecked();
	// What was typed a moment before leaving is not lost.
	await seen(page).nth(1).pressSequentially('Two talks');
	await page.goBack();
	await expect(details.getByRole('link', { name: '1 of 5 shown' })).toBeVisible();
	await details.getByRole('link', { name: '1 of 5 shown' }).click();
	await expect(seen(page).nth(1)).toHaveValue('Two talks');
	// Where the page is loaded anew at once the browser asks first; whoever stays has it stored.
	page.once('dialog', (dialog) => void dialog.dismiss());
	await seen(page).nth(1).press('Control+End');
	await page.keyboard.type(' abroad');
	await page.evaluate(() => void location.reload());
	await saved(page);
	await page.reload();
	await expect(seen(page).nth(1)).toHaveValue('Two talks abroad');
});

test('two views side by side, where they differ first, on the screen and on one sheet of paper', async ({
	page,
}) => {
	await open(page);
	await lookAt(page, 'Dana Winters');
	await expect(view(page, 'Manager’s view')).toBeChecked();
	for (const [sign, name] of ['Shown', 'Emerging', 'Not yet', 'Shown'].entries())
		await grade(page, sign, name).check();
	await seen(page).first().fill('The board took it on');
	await view(page, 'Own view').check();
	await expect(page.getByText('0 of 5 shown')).toBeVisible();
	for (const [sign, name] of ['Shown', 'Shown', 'Shown'].entries()) await grade(page, sign, name).check();
	await page.getByLabel('Beside').selectOption('Manager’s view');
	await expect(page.getByText('3 of 5 shown', { exact: true })).toBeVisible();
	await expect(page.getByText('2 of 5 shown', { exact: true })).toBeVisible();
	const both = page.getByRole('region', { name: 'Two views, where they differ first' });
	await expect(both.getByRole('heading', { level: 3 })).toHaveText([
		'Seen differently',
		'Graded by one only',
		'Seen alike',
		'Graded by nobody',
	]);
	// The furthest apart is the first.
	await expect(both.getByRole('listitem').first()).toContainText('competitive advantage');
	await expect(both.getByRole('listitem').first()).toContainText('Not yet');
	await seesNoFault(page, 0);
	expect(await smallTargets(page)).toEqual([]);
	expect(await beyondTheEdge(page)).toEqual([]);
	const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	expect(paper.match(/\/Type\s*\/Page\b/gu)).toHaveLength(1);
	await page.emulateMedia({ media: 'print' });
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	const sheet = page.getByRole('article');
	await expect(sheet).toContainText('For Dana Winters · Own view');
	await expect(sheet).toContainText('Manager’s view: Not yet');
	await expect(page.getByLabel('Beside')).toBeHidden();
	await expect(page.getByRole('banner')).toBeHidden();
});

const canaries = {
	person: 'Zephyrine Quillfeather',
	reviewer: 'Ottokar Brandwein',
	evidence: 'evidencecanary4711',
	step: 'stepcanary4712',
	owner: 'ownercanary4713',
};

/** Every canary that `text` holds. */
const found = (text: string) => Object.values(canaries).filter((canary) => text.includes(canary));

test('what is written of people lies in its own database and its own file, and nowhere else', async ({
	page,
}) => {
	const said: string[] = [];
	page.on('console', (message) => void said.push(message.text()));
	page.on('request', (request) => void said.push(`${request.url()} ${request.postData() ?? ''}`));
	await page.addInitScript(() =>
		Object.assign(window, { showSaveFilePicker: undefined, showDirectoryPicker: undefined }),
	);
	await page.goto('/roles/vp');
	// An edit, so that the ladder's own database holds something too.
	await page.getByRole('complementary').getByRole('button', { name: 'Edit', exact: true }).click();
	await page.getByRole('textbox', { name: 'Core question' }).fill('What are we for?');
	await page.keyboard.press('Enter');
	await expect(page.locator('[data-saving]')).toHaveText('Saved');

	await open(page);
	await lookAt(page, canaries.person);
	await page.getByRole('button', { name: 'Another view …' }).click();
	await page.getByLabel('Whose view it is').fill(canaries.reviewer);
	await page.keyboard.press('Enter');
	await grade(page, 0, 'Shown').check();
	await seen(page).first().fill(canaries.evidence);
	await page.getByRole('textbox', { name: 'Something of your own' }).fill(canaries.step);
	await page.keyboard.press('Enter');
	await page.getByRole('textbox', { name: /^Who does/ }).fill(canaries.owner);
	await page.keyboard.press('Tab');
	await saved(page);
	said.push(page.url(), await page.title());

	await page.getByRole('button', { name: 'Share' }).click();
	const dialog = page.getByRole('dialog', { name: 'Share' });
	said.push(await dialog.innerText(), await dialog.getByLabel('The address of what is shown').inputValue());
	await page.keyboard.press('Escape');
	await page.getByRole('link', { name: 'Readiness', exact: true }).click();
	await page.getByRole('link', { name: `Readiness for VP to CTO, ${canaries.person}` }).click();
	await expect(seen(page).first()).toHaveValue(canaries.evidence);
	said.push(page.url(), await page.title());
	await page.goto('/workspace');
	for (const name of ['Save as one file', 'Save the pages', 'Download JSON']) {
		const downloading = page.waitForEvent('download');
		await page.getByRole('button', { name }).click();
		said.push(await textOf(downloading), (await downloading).suggestedFilename());
	}
	const { 'rolemap-readiness': own = '', ...others } = await keptBy(page);
	expect(Object.keys(others)).toContain('rolemap');
	expect(others['rolemap']).toContain('What are we for?');
	expect(said.join('\n')).toContain('What are we for?');
	expect(found([...said, ...Object.values(others)].join('\n'))).toEqual([]);
	// The search finds them where they are.
	expect(found(own)).toEqual(Object.values(canaries));
});

test('all that is kept on one screen: out as a file, gone, back, in on another device, and forgotten', async ({
	page,
	browser,
	baseURL,
}) => {
	await page.goto('/readiness');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('How far are you?');
	await page.getByRole('link', { name: 'VP to CTO' }).click();
	await expect(page).toHaveURL(/\/readiness\/vp\/cto$/);
	await grade(page, 0, 'Shown').check();
	await view(page, 'Manager’s view').check();
	await grade(page, 1, 'Shown').check();
	await saved(page);
	await page.getByRole('link', { name: 'Readiness', exact: true }).click();
	const mine = page.getByRole('region', { name: 'Mine' });
	await expect(mine).toContainText('Own view');
	await expect(mine.getByText('1 of 5 shown')).toHaveCount(2);
	await seesNoFault(page, 2);

	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Download, Mine: Own view' }).click();
	const file = await downloading;
	expect(file.suggestedFilename()).toBe('engineering-ladder.rolemap-readiness.json');
	expect(await textOf(downloading)).not.toContain('manager');

	await page.getByRole('button', { name: 'Delete the readiness for VP to CTO, Mine' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('How far are you?');
	await expect(page.getByRole('button', { name: 'Take it back' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(mine.getByText('1 of 5 shown')).toHaveCount(2);

	// Their manager's device, where "mine" is somebody else.
	const theirs = await (
		await browser.newContext({ baseURL: baseURL ?? '', serviceWorkers: 'block' })
	).newPage();
	await theirs.goto('/readiness');
	await expect(theirs.getByRole('heading', { level: 1 })).toBeVisible();
	await dropFiles(theirs, [{ name: file.suggestedFilename(), content: await textOf(downloading) }]);
	await expect(theirs.getByRole('button', { name: 'Take it in' })).toBeDisabled();
	await theirs.getByRole('radio', { name: 'Somebody else’s' }).check();
	await theirs.getByLabel('Name of the person').fill('Dana Winters');
	await theirs.getByRole('button', { name: 'Take it in' }).click();
	await expect(theirs.getByRole('region', { name: 'Dana Winters' })).toContainText('1 of 5 shown');
	await theirs.getByLabel('Choose a file …').setInputFiles('data/ladders/engineering/vp.md');
	await expect(theirs.getByRole('alert')).toContainText('cannot be read');
	await theirs.close();

	await page.getByRole('button', { name: 'Settings' }).click();
	await page.getByRole('button', { name: /^Forget this device/ }).click();
	await expect(page.getByRole('dialog')).toContainText('All readiness kept here');
	await page.getByRole('button', { name: 'Forget everything' }).click();
	await expect(page.getByText('has forgotten everything')).toBeVisible();
	await expect
		.poll(() => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name)))
		.not.toContain('rolemap-readiness');
	await page.goto('/readiness');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('How far are you?');
});
