import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { chromiumArguments, findBrowser } from '../browser.js';
import { regularLadder } from '../make/ladders.ts';
import { mapGraph } from '../make/map-graph.ts';
import { figures, milliseconds, report } from './figures.ts';
import { frameWork } from './frame-work.ts';
import { benchPages } from './pages.ts';

const root = join(import.meta.dirname, '../..');

export async function serve(port: number, folder?: string): Promise<ChildProcess> {
	const child = spawn(
		process.execPath,
		[join(root, 'dist/rolemap.js'), 'serve', ...(folder ? [folder] : []), '--port', String(port)],
		{ stdio: ['ignore', 'pipe', 'inherit'] },
	);
	await new Promise<void>((resolve) => child.stdout?.once('data', () => resolve()));
	return child;
}

/** A large ladder shows its groups first. */
export const cardOrGroup = '[data-role], [data-group]';

export async function withBrowser<T>(task: (page: Page, browser: Browser) => Promise<T>): Promise<T> {
	const browser = await chromium.launch({ executablePath: findBrowser() ?? '', args: chromiumArguments });
	try {
		const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
		const page = await context.newPage();
		return await task(page, browser);
	} finally {
		await browser.close();
	}
}

/**
 * Milliseconds from navigation to the first frame in which so many cards are there, of roles unless `selector` says
 * of what, as the page's own clock tells.
 */
export async function firstCard(
	page: Page,
	url: string,
	cards: number,
	{ whole = false, selector = '[data-role]' } = {},
): Promise<number> {
	await page.addInitScript(
		([wanted, all, card]) => {
			new MutationObserver((_, observer) => {
				if (document.querySelectorAll(card).length < wanted) return;
				// The header counts problems once the whole ladder is there.
				if (all && !document.querySelector('header .count')) return;
				observer.disconnect();
				requestAnimationFrame(() => {
					(window as unknown as { ready: number }).ready = performance.now();
				});
			}).observe(document, { childList: true, subtree: true });
		},
		[cards, whole, selector] as const,
	);
	await page.goto(url);
	const ready = await page.waitForFunction(() => (window as unknown as { ready?: number }).ready);
	return Number(await ready.jsonValue());
}

/** From a pointer's arrival on a card to the click, in milliseconds: less than a hand takes. */
const aim = 100;

/** Milliseconds from each click on a card to its details painted. */
async function clicks(page: Page): Promise<number[]> {
	const times: number[] = [];
	const ids = await page
		.locator('[data-role]')
		.evaluateAll((cards) => cards.map((card) => card.getAttribute('data-role') ?? ''));
	for (const id of ids.slice(0, 12)) {
		const box = await page.locator(`[data-role="${id}"]`).boundingBox();
		if (box) await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
		await page.waitForTimeout(aim);
		times.push(
			await page.evaluate(async (role) => {
				const card = document.querySelector<HTMLElement>(`[data-role="${role}"]`);
				const name = card?.getAttribute('aria-label') ?? '';
				const start = performance.now();
				card?.click();
				for (;;) {
					await new Promise(requestAnimationFrame);
					const heading = document.querySelector('aside h2')?.textContent ?? '';
					const filled = document.querySelectorAll('aside h3').length > 2;
					if (heading !== '' && name.startsWith(heading.trim()) && filled) return performance.now() - start;
					if (performance.now() - start > 5000) return Infinity;
				}
			}, id),
		);
	}
	return times;
}

/** Milliseconds from a drop of 200 pages on the running app to the first frame with one of their roles. */
async function firstDropped(page: Page): Promise<number> {
	const pages = benchPages(200).map(({ path, bytes }) => ({ path, text: new TextDecoder().decode(bytes) }));
	return page.evaluate(async (files) => {
		const data = new DataTransfer();
		for (const { path, text } of files) data.items.add(new File([text], path));
		document.body.dispatchEvent(new DragEvent('dragenter', { dataTransfer: data, bubbles: true }));
		await new Promise((resolve) => setTimeout(resolve, 300));
		const start = performance.now();
		document.body.dispatchEvent(
			new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
		);
		while (!document.querySelector('[data-role][aria-label^="Role "], [data-group]')) {
			await new Promise(requestAnimationFrame);
			if (performance.now() - start > 10_000) return Infinity;
		}
		return performance.now() - start;
	}, pages);
}

async function pan(page: Page, browser: Browser): Promise<void> {
	const box = await page.getByRole('region', { name: 'Career map' }).boundingBox();
	if (!box) throw new Error('No map to pan.');
	await page.mouse.move(box.x + 40, box.y + 40);
	await browser.startTracing(page, {
		categories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'],
	});
	// As text: a compiled function would bring the compiler's own names along.
	await page.evaluate(
		'window.frames_ = []; requestAnimationFrame(function tick(at) { frames_.push(at); requestAnimationFrame(tick); })',
	);
	await page.mouse.down();
	for (let i = 0; i < 180; i++) {
		await page.mouse.move(box.x + 40 + 260 * Math.sin(i / 25) ** 2, box.y + 40 + 160 * Math.sin(i / 40) ** 2);
		await new Promise((resolve) => setTimeout(resolve, 12));
	}
	await page.mouse.up();
	const frames = await page.evaluate<number[]>('frames_');
	const trace = await browser.stopTracing();
	const work = figures(frameWork(trace));
	const gaps = frames.slice(1).map((at, i) => at - (frames[i] ?? at));
	const dropped = gaps.reduce((sum, gap) => sum + Math.max(0, Math.round(gap / (1000 / 60)) - 1), 0);
	const share = ((100 * dropped) / (gaps.length + dropped)).toFixed(1);
	report(
		'panning 60 roles, main-thread work a frame',
		milliseconds(work),
		'8 median, 16.7 p95',
		`${work.runs} frames`,
	);
	report('  frames dropped', `${share} %`, 'at most 5 %', `${gaps.length + dropped} frames`);
}

/** Pages of a ladder shaped like the layout's test graph: three tracks, up to three moves a role. */
function sixtyRoles(): { path: string; text: string }[] {
	const graph = mapGraph(regularLadder(7, 60, 4));
	return graph.cards.map((card) => {
		const moves = graph.moves.filter((move) => move.from === card.id && move.to !== card.id);
		const sections = moves.map(
			(move) =>
				`## Transition to ${move.to}\n\n### Timeline\nTypically 2-4 years.\n\n### Common pitfalls\n- Going too fast\n`,
		);
		const text = `---\ntrack: ${card.laneId}\nlevel: ${card.rank}\n---\n\n# ${card.id}\n\n## Core Responsibilities\n\n- Does the work\n\n${sections.join('\n')}`;
		return { path: `${card.id}.md`, text };
	});
}

export async function benchInBrowser(): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'rolemap-bench-'));
	const servers: ChildProcess[] = [];
	try {
		servers.push(await serve(4391));
		const boots: number[] = [];
		for (let run = 0; run < 5; run++) {
			boots.push(await withBrowser((page) => firstCard(page, 'http://127.0.0.1:4391/', 14)));
		}
		report('shipped ladder ready to click', milliseconds(figures(boots)), 'at most 1000 ms', '5 browsers');
		const times = await withBrowser(async (page) => {
			await firstCard(page, 'http://127.0.0.1:4391/', 14);
			await page.waitForTimeout(1500);
			// Whoever clicks has pointed at the map before; its arrival is what fetches the details' code.
			await page.mouse.move(300, 300);
			await page.waitForTimeout(300);
			return clicks(page);
		});
		report('  the first of them', `${times[0]?.toFixed(1)} ms`, 'at most 50 ms', 'pointed at for 0.1 s');
		report('click to filled details', milliseconds(figures(times)), 'at most 50 ms', `${times.length} roles`);

		const dropped: number[] = [];
		for (let run = 0; run < 5; run++) {
			dropped.push(
				await withBrowser(async (page) => {
					await firstCard(page, 'http://127.0.0.1:4391/', 14);
					await page.waitForTimeout(1500);
					return firstDropped(page);
				}),
			);
		}
		report(
			'200 pages dropped on the open app: first roles',
			milliseconds(figures(dropped)),
			'at most 100 ms',
			'5 browsers, from the drop, reading of the files included',
		);

		for (const { path, bytes } of benchPages(200)) writeFileSync(join(folder, path), bytes);
		servers.push(await serve(4392, folder));
		const first: number[] = [];
		const all: number[] = [];
		for (let run = 0; run < 3; run++) {
			first.push(await withBrowser((page) => readingTimes(page, false)));
			all.push(await withBrowser((page) => readingTimes(page, true)));
		}
		report(
			'  served, fresh page, from the bytes arrived',
			milliseconds(figures(first)),
			'at most 100 ms',
			'3 browsers',
		);
		report('200 pages: all roles on the map', milliseconds(figures(all)), 'at most 1000 ms', '3 browsers');

		const sixty = mkdtempSync(join(tmpdir(), 'rolemap-bench-'));
		for (const { path, text } of sixtyRoles()) writeFileSync(join(sixty, path), text);
		servers.push(await serve(4393, sixty));
		await withBrowser(async (page, browser) => {
			await firstCard(page, 'http://127.0.0.1:4393/', 60);
			await page.waitForTimeout(1000);
			await pan(page, browser);
		});
		rmSync(sixty, { recursive: true });
	} finally {
		for (const server of servers) server.kill();
		rmSync(folder, { recursive: true });
	}
}

/** Milliseconds from the moment the pages have arrived in the worker to the first roles, or to the whole ladder, on the map. */
async function readingTimes(page: Page, whole: boolean): Promise<number> {
	const arrived = page
		.waitForEvent('requestfinished', (request) => request.url().endsWith('/api/pages'))
		.then((request) => request.timing().startTime + request.timing().responseEnd);
	const ready = await firstCard(page, 'http://127.0.0.1:4392/', 1, { whole, selector: cardOrGroup });
	const origin = await page.evaluate(() => performance.timeOrigin);
	return origin + ready - (await arrived);
}
