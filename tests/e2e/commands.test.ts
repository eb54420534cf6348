import type { Locator, Page } from '@playwright/test';
import { commandCatalog } from '#lib/model/commands/catalog.ts';
import type { Command, CommandField } from '#lib/model/commands/command.ts';
import { commandWords } from '#lib/words/english/commands.ts';
import { editingWords } from '#lib/words/english/editing.ts';
import { expect, test } from './watched.ts';

// What waits for ever would wait for the whole test.
test.use({ actionTimeout: 10_000 });

const long = process.env['ROLEMAP_LONG'] === '1';
const catalog = Object.entries(commandWords).map(([name, { title, fields }]) => ({
	command: (commandCatalog as Readonly<Record<string, Command>>)[name] as Command,
	title,
	fields: fields as Readonly<Record<string, string>>,
}));
type Entry = (typeof catalog)[number];

/**
 * The organization's commands are given on its own screen (tests/e2e/scenarios.test.ts), and those about what a workshop
 * has made where it is (tests/e2e/stories.test.ts): the example begins with nothing of it.
 */
const elsewhere = new Set<CommandField['kind']>([
	...(['seat', 'person', 'unit', 'scenario'] as const),
	...(['story', 'view', 'note', 'criterion', 'decision', 'follow-up'] as const),
]);

const option = (page: Page, { command }: Entry) =>
	page.locator(`[role=option][data-command=${command.name}]`);
const said = (page: Page) => page.getByRole('status', { name: 'Status' });

/** From the palette to the form of a command, and from the filled form to what came of it. */
const ways = {
	mouse: {
		open: async (page: Page, entry: Entry) => {
			await page.getByRole('button', { name: 'Edit the ladder' }).click();
			await page.getByRole('button', { name: 'All commands' }).click();
			await option(page, entry).click();
		},
		run: (button: Locator) => button.click(),
		undo: (page: Page) => page.getByRole('button', { name: /^Undo: / }).click(),
	},
	keyboard: {
		open: async (page: Page, entry: Entry) => {
			await page.keyboard.press('Control+Shift+P');
			await page.getByRole('combobox', { name: 'What would you like to do?' }).pressSequentially(entry.title);
			const at = await option(page, entry).evaluate((line) =>
				[...(line.parentElement?.children ?? [])].indexOf(line),
			);
			for (let step = 0; step < at; step++) await page.keyboard.press('ArrowDown');
			await expect(option(page, entry)).toHaveAttribute('aria-selected', 'true');
			await page.keyboard.press('Enter');
		},
		run: (button: Locator) => button.press('Enter'),
		undo: (page: Page) => page.keyboard.press('Control+z'),
	},
};

/** What a control holds, and what can be chosen in it; null where it is written in. */
const stateOf = (control: Locator) =>
	control.evaluate((element: HTMLInputElement | HTMLSelectElement) => ({
		value: element.value,
		choices: 'options' in element ? [...element.options].map(({ value }) => value).filter(Boolean) : null,
	}));

/** Chooses what the entries to choose from belong to: the first that has any. */
async function chooseOwner(
	controls: Locator,
	fields: readonly CommandField[],
	entries: Locator,
): Promise<void> {
	const owner = controls.nth(fields.findIndex(({ kind }) => ['role', 'move', 'table'].includes(kind)));
	for (const value of (await stateOf(owner)).choices ?? []) {
		if ((await stateOf(entries)).choices?.length !== 0) return;
		await owner.selectOption(value);
	}
}

/** What is written where not any text will do. */
function textFor(command: string, { name, kind }: CommandField): string {
	if (/number|position/.test(kind)) return '2';
	if (['due', 'on', 'review'].includes(name)) return '2027-03-31';
	return command === 'set-timeline' ? '3-5 years' : `Something new in ${name}`;
}

/** Fills a form as anyone might: the first choice nothing else was chosen from, a text, the second place. */
async function fill(controls: Locator, { name: command, fields }: Command): Promise<void> {
	const taken = new Set<string>();
	for (const [at, field] of fields.entries()) {
		const control = controls.nth(at);
		if (field.kind === 'flag' || (field.optional && field.kind === 'position')) continue;
		if (field.kind === 'entry' && !field.optional) await chooseOwner(controls, fields, control);
		const { value, choices } = await stateOf(control);
		// No step leads to or from a governing body.
		const chosen = value || choices?.find((one) => !taken.has(one) && one !== 'board');
		if (choices === null) await control.fill(textFor(command, field));
		else if (chosen !== undefined && value === '') await control.selectOption(chosen);
		taken.add(chosen ?? '');
	}
}

const labels = (controls: Locator) =>
	controls.evaluateAll((all) =>
		(all as HTMLInputElement[]).map(({ labels }) =>
			[...(labels ?? [])].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()).join(' and '),
		),
	);

const nothing = editingWords.nothingToChoose;

/** Runs a command through its form: the sentence that was said, or why it was refused and the way out. */
async function walk(
	page: Page,
	entry: Entry,
	way: (typeof ways)['mouse'],
): Promise<{ done: boolean; told: string }> {
	const { command, title, fields } = entry;
	await way.open(page, entry);
	const dialog = page.getByRole('dialog', { name: title, exact: true });
	await expect(dialog).toBeVisible();
	const controls = dialog.locator('form').locator('input, select, textarea');
	expect(await labels(controls), command.name).toEqual(
		command.fields.map(
			({ name, kind, optional }) => `${fields[name]}${optional && kind !== 'flag' ? ' optional' : ''}`,
		),
	);
	await fill(controls, command);
	const button = dialog.getByRole('button', { name: title, exact: true });
	const alert = dialog.getByRole('alert');
	if (await button.isDisabled()) {
		// No record of the example has any of this list.
		await expect(dialog.getByRole('option', { name: nothing }).first()).toBeAttached();
		await page.keyboard.press('Escape');
		await expect(dialog).toHaveCount(0);
		return { done: false, told: nothing };
	}
	await way.run(button);
	await expect
		.poll(async () => (await dialog.count()) === 0 || (await alert.count()) > 0, command.name)
		.toBe(true);
	if ((await alert.count()) > 0) {
		const [reason, all] = [await alert.locator('strong').first().innerText(), await alert.innerText()];
		expect(all.length, `${command.name}: a way out of "${reason}"`).toBeGreaterThan(reason.length + 5);
		await page.keyboard.press('Escape');
		await expect(dialog).toHaveCount(0);
		return { done: false, told: all };
	}
	const undo = page.getByRole('button', { name: /^Undo: / });
	const sentence = ((await undo.getAttribute('aria-label')) ?? '').slice('Undo: '.length);
	expect(sentence, command.name).not.toBe('');
	await expect(said(page)).toContainText(sentence);
	await way.undo(page);
	await expect(said(page)).toContainText(`Undone: ${sentence}`);
	await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
	return { done: true, told: sentence };
}

const selections = { 'a role': '/roles/vp', 'a move': '/moves/vp/cto' };
const walks = Object.entries(selections).flatMap(([selected, address]) =>
	(['mouse', 'keyboard'] as const).map((by) => ({ selected, address, by })),
);

for (const { selected, address, by } of walks) {
	// Every command, way and selection in `npm run test:long`; otherwise a quarter of the commands, in turns each way.
	if (!long && (by === 'mouse') !== (selected === 'a role')) continue;
	test(`with ${selected} selected, every command is found, filled in and run by ${by}`, async ({ page }) => {
		test.setTimeout(240_000);
		/** Keys are heard once the page is there. */
		const open = async () => {
			await page.goto(address);
			await expect(page.getByRole('link', { name: 'No problems' })).toBeVisible();
			await expect(page.locator('aside article h3').first()).toBeVisible();
		};
		await open();
		const refused: string[] = [];
		const ofLadder = catalog.filter(({ command }) => !command.fields.some(({ kind }) => elsewhere.has(kind)));
		const walked = ofLadder.filter((_, at) => long || at % 8 === (by === 'mouse' ? 0 : 4));
		for (const entry of walked) {
			const { done, told } = await walk(page, entry, ways[by]);
			if (!done) refused.push(`${entry.command.name}: ${told}`);
			if (!page.url().endsWith(address)) await open();
		}
		console.log(`${selected}, by ${by}: ${walked.length - refused.length} of ${walked.length} commands done`);
		for (const one of refused) console.log(`  refused: ${one}`);
		// Of few, those that a rule refuses may be many.
		expect(refused.length / walked.length).toBeLessThanOrEqual(long ? 0.2 : 0.3);
	});
}

test('no two commands go by one title, and the list of titles is that of the catalog', () => {
	expect(new Set(catalog.map(({ title }) => title)).size).toBe(catalog.length);
	expect(catalog.map(({ command }) => command.name)).toEqual(
		expect.arrayContaining(Object.keys(commandCatalog)),
	);
});
