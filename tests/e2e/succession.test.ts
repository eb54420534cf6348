import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { canariesIn, canaryTalent, saysPair, type Pair } from '../make/canary-talent.ts';
import { keptBy } from './kept-by.ts';
import { expect, test } from './watched.ts';

const saved = (page: Page) => expect(page.locator('[data-talent]')).toHaveText('Saved');
const details = (page: Page) => page.getByRole('complementary', { name: 'Details' });
const map = (page: Page) => page.getByRole('tree', { name: 'Succession map' });

async function seesNoFault(page: Page): Promise<void> {
	const { violations } = await new AxeBuilder({ page }).include('main').analyze();
	expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

/** Types into a field that finds somebody, and takes the first. */
async function find(page: Page, label: string, text: string): Promise<void> {
	await page.getByRole('combobox', { name: label }).focus();
	await page.keyboard.type(text);
	await expect(page.getByRole('listbox', { name: label }).getByRole('option').first()).toContainText(text);
	await page.keyboard.press('Enter');
}

async function begin(page: Page): Promise<void> {
	await page.goto('/succession');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who could step in?');
	await page.getByRole('button', { name: 'Begin', exact: true }).focus();
	await page.keyboard.press('Enter');
	await find(page, 'Mark a critical position', 'Director of Engineering, Booking');
	await expect(page).toHaveURL(/\/succession\?position=T-007$/);
}

test('by keyboard from nothing to a covered position, ranked, undone, there after a reload, and a leaver tried', async ({
	page,
}) => {
	await begin(page);
	await expect(details(page).getByText('Single point of failure')).toBeVisible();
	await expect(page.getByRole('button', { name: 'No cover' })).toContainText('1');
	await find(page, 'Name a successor', 'Lucía Aguirre');
	await find(page, 'Name a successor', 'Tae-yang Yoon');
	await details(page).getByLabel('Readiness of Tae-yang Yoon').selectOption('Ready now');
	await details(page).getByRole('button', { name: 'Rank Tae-yang Yoon higher' }).focus();
	await page.keyboard.press('Enter');
	// The button moved with its line, and is off there: the other one of it has the focus.
	await expect(details(page).getByRole('button', { name: 'Rank Tae-yang Yoon lower' })).toBeFocused();
	await expect(page.getByRole('button', { name: 'Ready now, net' })).toContainText('1 of 1');
	await page.keyboard.press('Control+z');
	await expect(details(page).getByRole('button', { name: 'Rank Tae-yang Yoon higher' })).toBeEnabled();
	await page.keyboard.press('Control+Shift+z');
	await saved(page);
	await page.reload();
	await expect(details(page).getByRole('listitem').first()).toContainText('Tae-yang Yoon');

	await page.keyboard.press('Escape');
	const row = map(page).getByRole('treeitem', { name: /^Director of Engineering, Booking/ });
	await expect(row).toHaveAccessibleName(
		'Director of Engineering, Booking, Valentina Quintero, 2 successors',
	);
	await page.getByRole('button', { name: 'Ready now', exact: false }).first().click();
	await expect(page.getByText('Director of Engineering, Booking: Tae-yang Yoon')).toBeVisible();
	await page.getByRole('checkbox', { name: 'Vacant' }).check();
	await expect(page.getByText('No critical position is like this.')).toBeVisible();
	await page.getByRole('button', { name: 'Show all' }).click();

	await page.getByRole('button', { name: 'What if …' }).click();
	await find(page, 'Who leaves', 'Valentina Quintero');
	const what = page.getByRole('complementary', { name: 'What if …' });
	await expect(what.getByRole('listitem').filter({ hasText: 'Tae-yang Yoon to Director' })).toBeVisible();
	await expect(what.getByRole('listitem').filter({ hasText: 'Tech Lead stays open' })).toBeVisible();

	for (const [width, scheme] of [
		[1440, 'light'],
		[390, 'dark'],
	] as const) {
		await page.emulateMedia({ colorScheme: scheme });
		await page.setViewportSize({ width, height: 900 });
		// Each part in one of the two looks; the map, which is most of it, in both.
		if (width > 1000) await seesNoFault(page);
		await page.goto('/succession?position=T-007');
		await expect(details(page).getByRole('heading', { level: 2 })).toBeVisible();
		if (width < 1000) await seesNoFault(page);
		await page.keyboard.press('Escape');
		await expect(row).toBeVisible();
		await seesNoFault(page);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
	}
});

test('a passphrase locks it: by a button, by ten idle minutes, and only that passphrase opens it', async ({
	page,
}) => {
	await page.clock.install();
	await begin(page);
	await page.getByRole('button', { name: 'More', exact: true }).click();
	await page.getByRole('button', { name: 'Passphrase …' }).click();
	await page.getByLabel('New passphrase').fill('four quiet grey herons');
	await page.getByLabel('The same again').fill('four quiet grey herons');
	await page.getByRole('button', { name: 'Lock it with this' }).click();
	await expect(page.getByRole('dialog')).toBeHidden();
	await page.getByRole('button', { name: 'Lock it', exact: true }).click();
	const heading = page.getByRole('heading', { level: 1 });
	await expect(heading).toHaveText('Succession is locked');
	await page.getByLabel('Passphrase').fill('four quiet grey heron');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('alert')).toContainText('This passphrase does not open it');
	await page.getByLabel('Passphrase').fill('four quiet grey herons');
	await page.keyboard.press('Enter');
	await expect(details(page)).toContainText('Valentina Quintero');
	await page.clock.fastForward('09:00');
	await expect(page.getByText('Confidential')).toBeVisible();
	await page.clock.fastForward('02:00');
	await expect(heading).toHaveText('Succession is locked');
	expect(await page.locator('main').innerText()).not.toContain('Director');
});

/** Who stands on the slate of a position that they have nothing to do with elsewhere. */
const pair: Pair = [
	['W-053', 'Nadia Benali'],
	['T-118', 'Director of Engineering, Data'],
];
const made = canaryTalent({ positionId: 'T-118', personId: 'W-053', others: ['W-054', 'W-059'] });

test('talent data lies in its own database and the file exported by name, and nowhere else', async ({
	page,
}) => {
	const said: string[] = [];
	page.on('console', (message) => void said.push(message.text()));
	page.on('request', (request) => void said.push(`${request.url()} ${request.postData() ?? ''}`));
	await page.addInitScript(() => {
		Object.assign(window, { showSaveFilePicker: undefined, showDirectoryPicker: undefined });
		const post = BroadcastChannel.prototype.postMessage;
		BroadcastChannel.prototype.postMessage = function (news) {
			console.info(`told to tabs: ${JSON.stringify(news)}`);
			post.call(this, news);
		};
	});
	await page.goto('/succession');
	const file = { mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(made.talent)) };
	await page.getByLabel('Open talent data').setInputFiles({ name: 'a.rolemap-talent.json', ...file });
	await page.getByRole('button', { name: 'Take it in' }).click();
	await map(page).getByRole('treeitem').first().click();
	await expect(details(page).getByLabel('Why it is critical')).toHaveValue(/^canary\d+end$/);
	const note = async () => said.push(page.url(), await page.title());
	await note();
	// What is done there is written to its history and stored.
	await details(page).getByRole('button', { name: 'Rank Nadia Benali lower' }).click();
	await saved(page);
	await page.getByRole('link', { name: 'Talent review' }).click();
	await expect(page.getByRole('group', { name: 'Nine boxes' })).toBeVisible();
	await note();
	const shown = await page.locator('main').innerText();
	expect(canariesIn(shown, made)).not.toEqual([]);
	await page.getByRole('button', { name: 'Share' }).click();
	const dialog = page.getByRole('dialog', { name: 'Share' });
	said.push(await dialog.innerText(), await dialog.getByLabel('The address of what is shown').inputValue());
	await page.keyboard.press('Escape');

	await page.getByRole('button', { name: 'More', exact: true }).click();
	const exporting = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Export all of it' }).click();
	const own = await readFile(await (await exporting).path(), 'utf8');
	said.push((await exporting).suggestedFilename());

	const views = page.getByRole('navigation').first().getByRole('link');
	const names = (await views.allInnerTexts()).filter((name) => name !== 'Succession');
	expect(names.length).toBeGreaterThan(5);
	for (const name of names) {
		await views.filter({ hasText: new RegExp(`^${name}$`) }).click();
		await expect(page.getByText('Confidential')).toBeHidden();
		await expect(page.locator('main').getByRole('heading').first()).toBeAttached();
		said.push(await page.locator('body').innerText());
		await note();
	}
	// Within the page, so that the organization is still open.
	await page.evaluate(() => {
		const link = Object.assign(document.createElement('a'), { href: '/workspace' });
		document.body.append(link);
		link.click();
		link.remove();
	});
	for (const name of ['Save as one file', 'Download JSON']) {
		const downloading = page.waitForEvent('download');
		await page.getByRole('button', { name }).click();
		said.push(await readFile(await (await downloading).path(), 'utf8'));
	}
	const { 'rolemap-talent': stored = '', ...others } = await keptBy(page);
	const everywhere = [...said, ...Object.values(others)];
	expect(everywhere.some((text) => text.includes('told to tabs'))).toBe(true);
	expect(everywhere.some((text) => text.includes('Nadia Benali'))).toBe(true);
	expect(everywhere.flatMap((text) => canariesIn(text, made))).toEqual([]);
	expect(everywhere.filter((text) => saysPair(text, pair))).toEqual([]);
	// The search finds them where they are.
	// What is taken in comes to the document that is kept here, which has an id and a title of its own.
	const kept = [...made.canaries].filter(([, field]) => !['id', 'title'].includes(field));
	expect(kept.filter(([canary]) => !stored.includes(canary))).toEqual([]);
	expect(kept.filter(([canary]) => !own.includes(canary))).toEqual([]);
	expect([saysPair(shown, pair), own.includes('W-053'), own.includes('T-118')]).toEqual([false, true, true]);
});

test('the example: a what-if decided by hand, kept and released; a review by keyboard; names hidden by one key', async ({
	page,
}) => {
	await page.goto('/succession');
	await page.getByRole('button', { name: 'Try an invented example' }).click();
	await expect(map(page).getByRole('treeitem')).toHaveCount(11);
	// What opens stands between the figures and the map, and over neither.
	await page.getByRole('button', { name: 'Strength and risk' }).click();
	await page.getByRole('checkbox', { name: 'Vacant' }).check();
	await expect(map(page).getByRole('treeitem')).toHaveCount(2);
	await page.getByRole('checkbox', { name: 'Vacant' }).uncheck();
	await page.getByRole('button', { name: 'By unit' }).click();
	await page.getByRole('button', { name: 'Show only Booking' }).click();
	await expect(map(page).getByRole('treeitem')).toHaveCount(1);
	await page.getByLabel('Unit', { exact: true }).selectOption('All units');
	await page.getByRole('button', { name: 'What if …' }).click();
	await find(page, 'Who leaves', 'Jakub Kaczmarek');
	const what = page.getByRole('complementary', { name: 'What if …' });
	const steps = what.getByRole('list').filter({ hasText: 'Chief Technology Officer' });
	await expect(steps).toContainText('Ethan Gagnon to Chief Technology Officer');
	await what.getByText('Change by hand').first().focus();
	await page.keyboard.press('Enter');
	await what.getByLabel('Who follows in Chief Technology Officer').selectOption('Layla Benali');
	await expect(steps).toContainText('Layla Benali to Chief Technology Officer');
	await what.getByLabel('Name of this what-if').fill('If Jakub goes');
	await page.keyboard.press('Enter');
	await expect(what.getByRole('button', { name: 'Try “If Jakub goes”' })).toBeVisible();
	await seesNoFault(page);
	await what.getByRole('button', { name: 'Release to the organization …' }).focus();
	await page.keyboard.press('Enter');
	const release = page.getByRole('dialog');
	await expect(release).toContainText('Assigned Layla Benali to Chief Technology Officer');
	await expect(release).not.toContainText('Jakub');
	await page.keyboard.press('Enter');
	await release.getByRole('link', { name: 'See it there' }).click();
	await expect(page).toHaveURL(/\/organization\?scenario=option-from-succession&against=today$/);
	await expect(page.getByText('Assigned Layla Benali to Chief Technology Officer').first()).toBeAttached();
	await page.getByRole('link', { name: 'Succession', exact: true }).click();

	await page.getByRole('link', { name: 'Talent review' }).click();
	const grid = page.getByRole('group', { name: 'Nine boxes' });
	const core = grid.getByRole('group', { name: /^Core player/ });
	await expect(core).toHaveAccessibleName('Core player: 5 people, 26%');
	await page.getByRole('combobox', { name: 'Shown as' }).selectOption('calibrated');
	await page
		.getByRole('region', { name: 'Not placed yet' })
		.getByRole('button', { name: 'Mateus Nogueira' })
		.focus();
	await page.keyboard.press('ArrowUp');
	await expect(core.getByRole('button', { name: 'Mateus Nogueira' })).toBeFocused();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('c');
	await page.keyboard.press('Enter');
	const card = page.getByRole('complementary', { name: 'Talent card' });
	await card.getByLabel('Why', { exact: true }).fill('Two releases without a fault.');
	await expect(card).toContainText('Key player');
	await grid.getByRole('button', { name: 'Linh Phạm' }).dragTo(grid.getByRole('group', { name: /^Star/ }));
	await expect(card.getByRole('heading', { level: 2 })).toHaveText('Linh Phạm');
	await card.getByRole('button', { name: 'Compare Linh Phạm' }).click();
	await expect(page.getByRole('table')).toContainText('Mateus Nogueira');
	await seesNoFault(page);
	await page.getByRole('combobox', { name: 'In the room' }).selectOption('Linh Phạm');
	await expect(page.locator('[data-person="W-137"], aside:has-text("Linh Phạm")')).toHaveCount(0);

	await page.keyboard.press('Escape');
	await page.getByRole('heading', { level: 1 }).click();
	await page.keyboard.press('Shift+M');
	await expect(page).toHaveURL('/succession/review?mask=initials');
	expect(await page.locator('main').innerText()).not.toContain('Mateus');
	await page.keyboard.press('Shift+M');
	await page.keyboard.press('Shift+M');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Covered');
	await page.keyboard.press('Shift+M');
	await expect(grid).toBeVisible();
	await page.getByRole('button', { name: 'Delete this review …' }).click();
	await page.getByLabel('Name of the review').fill('Autumn 2026');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('button', { name: 'Begin' })).toBeVisible();
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1440);
});
