import type { CDPSession, Page } from '@playwright/test';
import { figures, milliseconds, report } from './figures.ts';

interface Watch {
	/** The event that does it. */
	readonly on: 'keydown' | 'change' | 'click';
	/** Begins to hold with the first frame that shows it; `text` is what was written. */
	readonly shown: string;
}

/** Milliseconds from the event to the frame that shows what it did, painted; by the event's own time stamp. */
async function painted(page: Page, { on, shown }: Watch, act: () => Promise<unknown>): Promise<number> {
	// As text: a compiled function would bring the compiler's own names along.
	await page.evaluate(`window.edited_ = new Promise((resolve) => {
		addEventListener('${on}', (event) => {
			if ('${on}' === 'keydown' && event.key !== 'Enter') return;
			const look = () => {
				if (${shown}) {
					const channel = new MessageChannel();
					channel.port1.onmessage = () => resolve(performance.now() - event.timeStamp);
					channel.port2.postMessage(0);
				} else if (performance.now() - event.timeStamp > 10000) resolve(Infinity);
				else requestAnimationFrame(look);
			};
			requestAnimationFrame(look);
		}, { capture: true, once: ${on !== 'keydown'} });
	}); 0`);
	await act();
	return page.evaluate<number>('edited_');
}

/** Time in the database's own calls, which copy what they are given on the page's thread. */
const countSaving = `window.saving_ = 0;
for (const [kind, name] of [[IDBObjectStore, 'put'], [IDBObjectStore, 'add'], [IDBObjectStore, 'delete'], [IDBDatabase, 'transaction']]) {
	const own = kind.prototype[name];
	kind.prototype[name] = function (...given) {
		const start = performance.now();
		try { return own.apply(this, given); } finally { window.saving_ += performance.now() - start; }
	};
}`;

const written = (section: string, text: string) =>
	`[...document.querySelectorAll('article ${section} textarea, article ${section} input')].some(({ value }) => value === '${text}')`;

async function editAt(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await page.locator('header .count').waitFor();
	await page.locator('aside article h3').first().waitFor();
	const before = page.getByRole('article', { name: /^Editing / });
	if ((await before.count()) === 0) await page.keyboard.press('e');
	await before.waitFor();
	await page.waitForTimeout(1500);
}

/** Milliseconds of processor time that the page's main thread has had: a busy machine does not lengthen them. */
async function threadTime(session: CDPSession): Promise<number> {
	const { metrics } = await session.send('Performance.getMetrics');
	return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? NaN) * 1000;
}

/** The five most common edits of the ladder at `origin`, each `runs` times, and what keeping one costs. */
export async function reportEdits(
	page: Page,
	{
		origin,
		role,
		move,
		what,
		runs,
	}: { origin: string; role: string; move: readonly [string, string]; what: string; runs: number },
): Promise<void> {
	await page.addInitScript(countSaving);
	await editAt(page, `${origin}/roles/${role}`);
	const card = `document.querySelector('[data-role="${role}"]')`;
	// Where tracks are lanes the card moves; in a picture without them the level is said alone.
	const placed = `(document.querySelector('.map[data-thinned]') ? document.querySelector('[role=status][aria-label=Status]').textContent : ${card}.style.top + ${card}.style.left)`;
	const times: Record<string, number[]> = {};
	const work: Record<string, number[]> = {};
	const session = await page.context().newCDPSession(page);
	await session.send('Performance.enable');
	const saving: number[] = [];
	const time = async (name: string, watch: Watch, act: () => Promise<unknown>): Promise<void> => {
		await page.evaluate('saving_ = 0');
		const before = await threadTime(session);
		const took = await painted(page, watch, act);
		const worked = (await threadTime(session)) - before;
		// A move that is there already is refused.
		if (!Number.isFinite(took)) return;
		(times[name] ??= []).push(took);
		(work[name] ??= []).push(worked);
		await page.waitForTimeout(600);
		saving.push(await page.evaluate<number>('saving_'));
	};
	for (let run = 0; run < runs; run++) {
		const name = page.getByRole('textbox', { name: 'New name' });
		await name.fill(`Renamed ${run}`);
		const shown = `${card}?.getAttribute('aria-label').startsWith('Renamed ${run},')`;
		await time('rename a role', { on: 'keydown', shown }, () => name.press('Enter'));
	}
	const line = page
		.locator('article section', { has: page.getByRole('heading', { name: /Responsibilities/ }) })
		.locator('li textarea')
		.first();
	for (let run = 0; run < runs; run++) {
		await line.fill(`Decides what comes next ${run}`);
		const shown = `document.querySelector('[role=status][aria-label=Status]')?.textContent.includes("next ${run}'")`;
		await time('edit a responsibility', { on: 'keydown', shown }, () => line.press('Enter'));
	}
	const level = page.getByRole('article').getByRole('combobox', { name: /level/i }).first();
	const levels = await level
		.locator('option')
		.evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value).filter(Boolean));
	for (let run = 0; run < runs; run++) {
		const now = await level.inputValue();
		await page.evaluate(`window.before_ = ${placed}`);
		const shown = `${placed} !== before_`;
		const to = levels.find((one) => one !== now) ?? '';
		await time('move a role to a level', { on: 'change', shown }, () => level.selectOption(to));
	}
	await page.keyboard.press('Escape');
	for (let run = 0; run < runs; run++) {
		await page.getByRole('button', { name: 'Edit the ladder' }).click();
		await page.getByRole('button', { name: 'Add move M', exact: true }).click();
		const form = page.getByRole('dialog', { name: 'Add move' });
		await form.waitFor();
		const selects = form.locator('select');
		const values = await selects
			.nth(1)
			.locator('option')
			.evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value).filter(Boolean));
		await selects.nth(0).selectOption(role);
		await selects.nth(1).selectOption(values.filter((one) => one !== role)[run + 3] ?? '');
		const shown = `document.querySelector('[role=status][aria-label=Status]')?.textContent.includes('Added the move') && !document.querySelector('dialog')`;
		const act = () => form.getByRole('button', { name: 'Add move', exact: true }).click();
		await time('add a move', { on: 'click', shown }, act);
		if ((await form.count()) > 0) await page.keyboard.press('Escape');
	}
	await editAt(page, `${origin}/moves/${move[0]}/${move[1]}`);
	const shifts = page.locator('article section', { has: page.getByRole('heading', { name: 'Key shifts' }) });
	for (let run = 0; run < runs; run++) {
		const fields = shifts.locator('form input, form textarea');
		await fields.nth(0).fill('Doing it');
		await fields.nth(1).fill(`Leading it ${run}`);
		const shown = written('li', `Leading it ${run}`);
		await time('add a shift', { on: 'keydown', shown }, () => fields.nth(1).press('Enter'));
	}
	for (const [name, all] of Object.entries(times))
		report(
			`${name} (${what})`,
			milliseconds(figures(all)),
			'at most 50 ms',
			`${all.length} runs, event to paint; ${figures(work[name] ?? []).median} ms of them the page's own work, the test's steps included`,
		);
	report(
		`  keeping one change (${what})`,
		milliseconds(figures(saving)),
		'at most 20 ms',
		`${saving.length} changes, in database calls`,
	);
}
