import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { dropFiles } from '../e2e/handing-over.ts';
import { watchHoldUps } from '../e2e/held-up.ts';
import { figures, milliseconds, report } from './figures.ts';
import { benchAnswers } from './framework-answers.ts';
import { firstCard, serve, withBrowser } from './in-browser.ts';

const data = process.env['ROLEMAP_REAL_DATA'];
const files = ['Occupation_Data.csv', 'Related_Occupations.csv', 'Job_Zones.csv', 'Skills_slim.csv'];

interface Opened {
	readonly preview: number;
	readonly map: number;
	readonly heldUp: number;
	readonly typing: number;
}

/** Milliseconds from the drop to the preview, from its "Open" to the painted groups, and the longest hold-up of the page. */
async function open(page: Page, folder: string): Promise<Opened> {
	await firstCard(page, 'http://127.0.0.1:4394/', 14);
	await page.waitForTimeout(1500);
	const heldUp = await watchHoldUps(page);
	const now = () => page.evaluate(() => performance.now());
	const dropped = await now();
	await dropFiles(
		page,
		files.map((name) => ({ name, content: readFileSync(join(folder, name)) })),
	);
	const button = page.getByRole('dialog').getByRole('button', { name: 'Open', exact: true });
	await button.waitFor({ timeout: 60_000 });
	const previewed = await now();
	await button.click();
	await page.locator('[data-group]').first().waitFor({ timeout: 60_000 });
	await page.evaluate(() => new Promise(requestAnimationFrame));
	const opened = { preview: previewed - dropped, map: (await now()) - previewed, heldUp: await heldUp() };
	return { ...opened, typing: await typingHeldUp(page) };
}

/** The longest hold-up of the page while words are typed into the search, whose index is there by then. */
async function typingHeldUp(page: Page): Promise<number> {
	await page.keyboard.press('/');
	await page.keyboard.type('nurse', { delay: 60 });
	await page.getByRole('option').first().waitFor({ timeout: 60_000 });
	await page.keyboard.press('ControlOrMeta+A');
	const heldUp = await watchHoldUps(page);
	await page.keyboard.type('engineering technologists', { delay: 60 });
	return heldUp();
}

export async function benchFrameworks(): Promise<void> {
	if (data === undefined) {
		console.log('Skipped: O*NET. Set ROLEMAP_REAL_DATA to the folder that holds onet.');
		return;
	}
	const folder = join(data, 'onet');
	await benchAnswers(
		files.map((path) => ({ path, bytes: new Uint8Array(readFileSync(join(folder, path))) })),
	);
	const server = await serve(4394);
	try {
		const runs: Opened[] = [];
		for (let run = 0; run < 5; run++) runs.push(await withBrowser((page) => open(page, folder)));
		const of = (part: keyof Opened) => milliseconds(figures(runs.map((one) => one[part])));
		report('O*NET dropped: shown before it is opened', of('preview'), '', '5 browsers');
		report('  opened: its groups on the map', of('map'), '3000 ms with the line above', '5 browsers');
		report('  main thread held up at most', of('heldUp'), '', 'both together');
		report('  typing into the search held it up', of('typing'), '16 ms', '25 keys, painting included');
	} finally {
		server.kill();
	}
}
