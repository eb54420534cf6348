import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { writeNative } from '#lib/formats/native/write.ts';
import { doGiven } from '#lib/model/commands/in-scenario.ts';
import { project } from '#lib/model/projection.ts';
import { largeOrganization } from '../make/large-organization.ts';
import { figures, milliseconds, report } from './figures.ts';
import { serve, withBrowser } from './in-browser.ts';

/** A story over today and an option that moves one seat and closes another, all layers unfolded. */
function story(positions: number): string {
	const organization = largeOrganization(positions);
	const seats = organization.positions.map(({ id }) => id);
	const views = ['scenario=a&against=today&', 'color=span&', 'scenario=a&against=today&mask=initials&', ''];
	const orders: readonly (readonly [command: string, input: object, scenario?: string])[] = [
		['add-scenario', { name: 'A' }],
		['move-position', { position: seats.at(-1), to: organization.lines[0]?.manager }, 'a'],
		['close-position', { position: seats.at(-20) }, 'a'],
		['add-story', { title: 'Big' }],
		...views.map(
			(view, at) =>
				[
					'add-step',
					{ story: 'big', title: `S${at + 1}`, address: `/organization?${view}layers=all` },
				] as const,
		),
	];
	const document = orders.reduce((now, [command, input, scenario]) => {
		const done = doGiven(now, command, input, scenario);
		if (!done.ok) throw new Error(done.issues.map(({ message }) => message).join(' '));
		return done.value.document;
	}, organization);
	return writeNative(project(document, { purpose: 'file' }));
}

/** Milliseconds from a key to the first frame of its step. */
function stepTime(page: Page, step: number): Promise<number> {
	return page.evaluate(
		(wanted) =>
			new Promise<number>((resolve) => {
				const heading = document.querySelector('h1');
				const start = performance.now();
				new MutationObserver((_, watch) => {
					if (heading?.textContent !== `S${wanted}`) return;
					watch.disconnect();
					requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
				}).observe(document.body, { characterData: true, childList: true, subtree: true });
				window.dispatchEvent(new KeyboardEvent('keydown', { key: String(wanted), bubbles: true }));
			}),
		step,
	);
}

/** How soon a step of a story over 1,000 positions is seen, cards setting out on their way. */
export async function benchStories(): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'rolemap-bench-'));
	writeFileSync(join(folder, 'big.rolemap.json'), story(1000));
	const server = await serve(4792, folder);
	try {
		const times = await withBrowser(async (page) => {
			await page.goto('http://127.0.0.1:4792/stories/big/present');
			await page.waitForFunction(() => document.querySelector('h1')?.textContent === 'S1');
			const taken: number[] = [];
			for (const step of [2, 3, 4, 1, 3, 1, 4, 2, 1]) {
				await page.waitForTimeout(1200);
				taken.push(await stepTime(page, step));
			}
			return taken;
		});
		report(
			'A key to the first frame of its step',
			milliseconds(figures(times)),
			'100 ms',
			`${times.length} steps, over two states of 1,000 positions`,
		);
	} finally {
		server.kill();
		rmSync(folder, { recursive: true });
	}
}
