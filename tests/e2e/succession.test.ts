import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
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
	const what = page.getByRole('complementary', { name: 'What if somebody leaves?' });
	await expect(what.getByRole('listitem').filter({ hasText: 'Tae-yang Yoon to Director' })).toBeVisible();
	await expect(what.getByRole('listitem').filter({ hasText: 'Tech Lead stays open' })).toBeVisible();

	for (const [width, scheme] of [
		[1440, 'light'],
		[390, 'dark'],
	] as const) {
		await page.emulateMedia({ colorScheme: scheme });
		await page.setViewportSize({ width, height: 900 });
		await seesNoFault(page);
		await page.goto('/succession?position=T-007');
		await expect(details(page).getByRole('heading', { level: 2 })).toBeVisible();
		await seesNoFault(page);
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

const canaries = {
	why: 'whycanary5811',
	person: 'Outsidercanary Quill',
	id: 'personcanary5812',
	note: 'notecanary5813',
};
const found = (text: string) => Object.values(canaries).filter((canary) => text.includes(canary));

test('what is taken in and written lies in its own database and the file exported by name, and nowhere else', async ({
	page,
}) => {
	const said: string[] = [];
	page.on('console', (message) => void said.push(message.text()));
	page.on('request', (request) => void said.push(`${request.url()} ${request.postData() ?? ''}`));
	await page.addInitScript(() =>
		Object.assign(window, { showSaveFilePicker: undefined, showDirectoryPicker: undefined }),
	);
	await page.goto('/succession');
	const talent = {
		...{ format: 'rolemap-talent', version: 1, id: 'talent', title: 'Talent', orgId: '' },
		readinessScale: [{ id: 'now', name: 'Ready now', months: [0, 12] }],
		criticality: [{ positionId: 'T-007', critical: true, impact: 5, why: canaries.why }],
		slates: [
			{
				...{
					id: 's',
					target: { positionId: 'T-007' },
					emergency: { personId: 'W-008', note: canaries.note },
				},
				nominations: [
					{ id: 'n1', personId: canaries.id, external: true, readiness: 'now', rank: 1, status: 'confirmed' },
					{
						id: 'n2',
						personId: 'W-009',
						readiness: 'now',
						rank: 2,
						status: 'confirmed',
						notes: canaries.person,
					},
				],
			},
		],
	};
	const file = { mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(talent)) };
	await page.getByLabel('Open talent data').setInputFiles({ name: 'a.rolemap-talent.json', ...file });
	await expect(page.getByRole('dialog')).toContainText('2 nominations on 1 slate, 1 critical position');
	await page.getByRole('button', { name: 'Take it in' }).click();
	await map(page).getByRole('treeitem').first().click();
	await expect(details(page).getByLabel('Why it is critical')).toHaveValue(canaries.why);
	await saved(page);
	said.push(page.url(), await page.title());
	await page.getByRole('button', { name: 'Share' }).click();
	const dialog = page.getByRole('dialog', { name: 'Share' });
	said.push(await dialog.innerText(), await dialog.getByLabel('The address of what is shown').inputValue());
	await page.keyboard.press('Escape');

	await page.getByRole('button', { name: 'More', exact: true }).click();
	const exporting = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Export all of it' }).click();
	const own = await readFile(await (await exporting).path(), 'utf8');
	said.push((await exporting).suggestedFilename());
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
	expect(said.join('\n').includes('Valentina Quintero')).toBe(true);
	expect(found([...said, ...Object.values(others)].join('\n'))).toEqual([]);
	// The search finds them where they are.
	expect(found(stored)).toEqual(Object.values(canaries));
	expect(found(own)).toEqual(Object.values(canaries));
});
