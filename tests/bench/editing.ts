import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { dropFiles } from '../e2e/handing-over.ts';
import { reportEdits } from './edits-in-browser.ts';
import { figures, milliseconds, report } from './figures.ts';
import { firstCard, serve, withBrowser } from './in-browser.ts';
import { benchPages } from './pages.ts';

const saved = (page: Page) => page.getByText('Saved', { exact: true }).first().waitFor();

/** Milliseconds from the navigation of a second tab to all of a kept ladder of `count` pages on its map. */
async function openStored(origin: string, count: number): Promise<number> {
	return withBrowser(async (page) => {
		await firstCard(page, origin, 14);
		const offered = benchPages(count).map(({ path, bytes }) => ({ name: path, content: bytes }));
		await dropFiles(page, offered);
		await page.locator('[data-group]').first().waitFor();
		await page.locator('header .count').waitFor();
		await page.keyboard.press('n');
		await page.getByRole('textbox', { name: 'Name' }).fill('Guide');
		await page.keyboard.press('Enter');
		await saved(page);
		const other = await page.context().newPage();
		return firstCard(other, origin, 1, { whole: true, selector: '[data-group]' });
	});
}

/** Edits as a person makes them, on the shipped ladder and on one of a thousand roles, and what is kept of them. */
export async function benchEditing(): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'rolemap-bench-'));
	for (const { path, bytes } of benchPages(1000)) writeFileSync(join(folder, path), bytes);
	const servers = [await serve(4394), await serve(4395, folder)];
	try {
		const shipped = 'http://127.0.0.1:4394';
		await withBrowser((page) =>
			reportEdits(page, {
				origin: shipped,
				role: 'tech-lead',
				move: ['vp', 'cto'],
				what: 'shipped ladder',
				runs: 7,
			}),
		);
		const ends = ['role-10', 'role-11'] as const;
		await withBrowser((page) =>
			reportEdits(page, {
				origin: 'http://127.0.0.1:4395',
				role: ends[0],
				move: ends,
				what: '1,000 roles',
				runs: 5,
			}),
		);
		const opened: number[] = [];
		for (let run = 0; run < 3; run++) opened.push(await openStored(shipped, 520));
		report(
			'a kept ladder of 5 MB: all of it on the map',
			milliseconds(figures(opened)),
			'at most 500 ms',
			`${opened.length} tabs, from navigation`,
		);
	} finally {
		for (const server of servers) server.kill();
		rmSync(folder, { recursive: true });
	}
}
