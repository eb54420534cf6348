import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { expect, test } from './watched.ts';

const run = promisify(execFile);
const letters = (text: string) => text.toLowerCase().replace(/[\s\u00ad\u200b]+/g, '');

async function open(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await expect(page.getByRole('link', { name: 'No problems' })).toBeVisible();
	await expect(page.locator('aside article h3').first()).toBeVisible();
}

/** Every heading, line and cell of the details; what only the screen needs, buttons and places in files, left out. */
function statements(page: Page): Promise<readonly string[]> {
	return page.evaluate(() => {
		const article = document.querySelector('aside article')?.cloneNode(true) as HTMLElement;
		for (const extra of article.querySelectorAll('.source, .only-for-readers, svg, button[aria-pressed]'))
			extra.remove();
		for (const button of article.querySelectorAll('button')) if (!button.closest('h3')) button.remove();
		const title = article.querySelector('.page-title');
		// It stands at the other end of its line.
		title?.parentElement?.after(title);
		const parts = article.querySelectorAll(
			'.page-title, h2 .title, h2:not(:has(.title)), h3, h4, li, dd, dt, td, th, p',
		);
		return [...parts]
			.filter((part) => !part.querySelector('li, p, dd, td, h4'))
			.map((part) => part.textContent?.trim() ?? '')
			.filter((text) => text.length > 2);
	});
}

interface PdfWord {
	readonly text: string;
	readonly box: readonly number[];
	readonly page: readonly number[];
}

/** The words of a PDF, in reading order, with where they stand; null where poppler is not installed. */
async function readPdf(
	bytes: Uint8Array,
): Promise<{ text: string; words: readonly PdfWord[]; pages: number } | null> {
	const folder = await mkdtemp(join(tmpdir(), 'rolemap-print-'));
	try {
		const file = join(folder, 'print.pdf');
		await writeFile(file, bytes);
		const { stdout: text } = await run('pdftotext', ['-raw', file, '-']);
		const { stdout: boxes } = await run('pdftotext', ['-bbox', file, '-'], { maxBuffer: 1e8 });
		const words: PdfWord[] = [];
		let page: number[] = [];
		let pages = 0;
		for (const line of boxes.split('\n')) {
			const numbers = [...line.matchAll(/(?:width|height|xMin|yMin|xMax|yMax)="([-\d.]+)"/g)].map(([, n]) =>
				Number(n),
			);
			if (line.includes('<page ')) {
				page = numbers;
				pages++;
			} else if (line.includes('<word '))
				words.push({ text: line.replace(/<[^>]*>/g, '').trim(), box: numbers, page });
		}
		return { text, words, pages };
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
		throw error;
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

/** Words closer than this to the paper's edge are cut by printers, in points. */
const leastMargin = 12;

for (const [what, address] of [
	['a role', '/roles/vp'],
	['a move', '/moves/vp/cto'],
	['a move of many actions', '/moves/senior-engineer/staff-engineer'],
] as const) {
	for (const format of ['A4', 'Letter'] as const) {
		test(`${what} prints on ${format}: all of it, nothing else, nothing clipped`, async ({ page }) => {
			await open(page, address);
			const said = await statements(page);
			const printed = await readPdf(await page.pdf({ format }));
			test.skip(printed === null, 'SKIPPED: pdftotext (poppler-utils) is not installed, so no PDF was read');
			if (printed === null) return;
			const text = letters(printed.text);
			expect(said.length).toBeGreaterThan(30);
			expect(said.filter((statement) => !text.includes(letters(statement)))).toEqual([]);
			const chrome = ['Skip to the map', 'Find a role', 'Show sources', 'Zoom', 'Legend', 'No problems'];
			expect(chrome.filter((words) => text.includes(letters(words)))).toEqual([]);
			const clipped = printed.words.filter(
				({ box: [x1 = 0, y1 = 0, x2 = 0, y2 = 0], page: [width = 0, height = 0] }) =>
					x1 < leastMargin || y1 < leastMargin || x2 > width - leastMargin || y2 > height - leastMargin,
			);
			expect(clipped).toEqual([]);
			console.log(
				`${what} on ${format}: ${said.length} statements, ${printed.words.length} words, ${printed.pages} pages`,
			);
			expect(printed.pages).toBeLessThan(12);
			// A statement that is nowhere would be missed.
			expect(text).not.toContain(letters(`${said[0]} and nobody wrote this`));
		});
	}
}

test('a statement hidden from the printer would be missed', async ({ page }) => {
	await open(page, '/roles/vp');
	const said = await statements(page);
	await page.evaluate(() => {
		const style = new CSSStyleSheet();
		style.replaceSync('@media print { aside article section:nth-of-type(3) { display: none } }');
		document.adoptedStyleSheets = [...document.adoptedStyleSheets, style];
	});
	const printed = await readPdf(await page.pdf({ format: 'A4' }));
	test.skip(printed === null, 'SKIPPED: pdftotext (poppler-utils) is not installed, so no PDF was read');
	const text = letters(printed?.text ?? '');
	expect(said.filter((statement) => !text.includes(letters(statement))).length).toBeGreaterThan(3);
});

test('emulated on the screen: only the handout is left, and all of it is there', async ({ page }) => {
	for (const address of ['/roles/vp', '/moves/vp/cto']) {
		await open(page, address);
		await page.setViewportSize({ width: 700, height: 900 });
		await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
		const seen = await page.evaluate(() => {
			const visible = (element: Element) => element.checkVisibility({ visibilityProperty: true });
			const chrome = ['header:has(nav)', '.map', '.skip', 'aside > .bar', '.tools'].filter((part) =>
				[...document.querySelectorAll(part)].some(visible),
			);
			const sections = [...document.querySelectorAll('aside article section')];
			const hidden = sections.filter((section) => ![...section.querySelectorAll('.body')].every(visible));
			const wide = [...document.querySelectorAll('aside article *')].filter(
				(element) =>
					!element.closest('svg, .only-for-readers') &&
					element.getBoundingClientRect().right > innerWidth + 1,
			);
			return {
				chrome,
				hidden: hidden.map((section) => section.querySelector('h3')?.textContent?.trim()),
				wide: wide.map((element) => element.outerHTML.slice(0, 100)),
				paper: getComputedStyle(document.body).color,
			};
		});
		expect(seen.chrome).toEqual([]);
		expect(seen.hidden).toEqual([]);
		expect(seen.wide).toEqual([]);
		expect(seen.paper).toBe('rgb(27, 30, 37)');
		await page.emulateMedia({ media: null, colorScheme: null });
		await page.setViewportSize({ width: 1440, height: 900 });
	}
});

for (const format of ['A4', 'Letter'] as const) {
	test(`the map prints on one ${format} sheet, on its side: every card and label as text, nothing else`, async ({
		page,
	}) => {
		await page.emulateMedia({ colorScheme: 'dark' });
		await page.goto('/');
		const map = page.getByRole('region', { name: 'Career map' });
		await map.locator('[data-role]').first().waitFor();
		const shown = await map
			.locator('[data-role] .title, [data-move]:not(.unlabeled) .text')
			.allTextContents();
		await page.mouse.move(300, 300);
		// Nothing on the screen tells that the code has come; the printer's question does.
		await page.waitForFunction(() => {
			dispatchEvent(new Event('beforeprint'));
			const ready = document.querySelector('.printed-sheet') !== null;
			dispatchEvent(new Event('afterprint'));
			return ready;
		});
		const bytes = await page.pdf({ format });
		const printed = await readPdf(bytes);
		test.skip(printed === null, 'SKIPPED: pdftotext (poppler-utils) is not installed, so no PDF was read');
		if (printed === null) return;
		const text = letters(printed.text);
		expect(shown.length).toBeGreaterThan(30);
		expect(shown.filter((words) => !text.includes(letters(words)))).toEqual([]);
		expect(text).toContain(letters('Engineering ladder'));
		expect(text).toContain(letters('Change of track'));
		const screen = ['Skip to the map', 'Find a role', 'Click a role', 'Open your own', 'Zoom', 'No problems'];
		expect(screen.filter((words) => text.includes(letters(words)))).toEqual([]);
		expect(printed.pages).toBe(1);
		const [width = 0, height = 0] = printed.words[0]?.page ?? [];
		expect(width).toBeGreaterThan(height);
		const clipped = printed.words.filter(
			({ box: [x1 = 0, y1 = 0, x2 = 0, y2 = 0] }) =>
				x1 < leastMargin || y1 < leastMargin || x2 > width - leastMargin || y2 > height - leastMargin,
		);
		expect(clipped).toEqual([]);
		// No picture of the screen: cytoscape's canvas would be an image.
		expect(Buffer.from(bytes).toString('latin1')).not.toContain('/Subtype /Image');
	});
}

test('the map’s own print button waits for what it prints, and nothing of it stays on the screen', async ({
	page,
}) => {
	await page.addInitScript(() => {
		window.print = () => {
			dispatchEvent(new Event('beforeprint'));
			const texts = document.querySelectorAll('.printed-sheet svg text').length;
			dispatchEvent(new Event('afterprint'));
			document.documentElement.dataset['printed'] = String(texts);
		};
	});
	await page.goto('/');
	await page.locator('[data-role]').first().waitFor();
	await page.getByRole('button', { name: 'Print the map' }).click();
	await expect(page.locator('html')).toHaveAttribute('data-printed', /^[3-9]\d$/);
	await expect(page.locator('.printed-sheet')).toHaveCount(0);
});
