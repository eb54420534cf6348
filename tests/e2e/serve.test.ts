import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { commandLineWords as words } from '#lib/words/english/command-line.ts';
import { soundFile } from '../make/json-corpus.ts';
import { ladderPages } from '../make/ladder-pages.ts';
import { serve } from '../make/running-serve.ts';
import { expect, test } from './watched.ts';

const role = (page: Page, name: string) =>
	page.getByRole('region', { name: 'Career map' }).getByRole('button', { name: new RegExp(`^${name},`) });

test('a served folder opens as a map, and follows what changes on disk while its place is kept', async ({
	page,
}) => {
	const { folder, address, stop } = await serve(ladderPages);
	await page.goto(`${address}roles/engineer`);
	const details = page.getByRole('complementary', { name: 'Details' });
	await expect(details).toContainText('Write code that others can read');
	await expect(role(page, 'Architect')).toBeVisible();

	const changed = (ladderPages['engineer.md'] ?? '').replace('others can read', 'others enjoy');
	await writeFile(join(folder, 'engineer.md'), changed);
	await expect(details).toContainText('Write code that others enjoy');
	await expect(page).toHaveURL(`${address}roles/engineer`);

	await writeFile(join(folder, 'lead.md'), '# Team Lead\n\n## Transition to Senior Engineer\n\nOften.\n');
	await expect(role(page, 'Team Lead')).toBeVisible();
	await rename(join(folder, 'lead.md'), join(folder, 'coach.md'));
	await writeFile(join(folder, 'coach.md'), '# Coach\n\n## Transition to Senior Engineer\n\nOften.\n');
	await expect(role(page, 'Coach')).toBeVisible();
	await rm(join(folder, 'coach.md'));
	await expect(role(page, 'Coach')).toHaveCount(0);
	await expect(role(page, 'Senior Engineer')).toBeVisible();
	await stop();
});

test('a page of another site can neither read nor change the folder, nor show it in a frame', async ({
	browser,
}) => {
	const { folder, address, stop } = await serve(ladderPages);
	const foreign = createServer((_, response) => {
		response.setHeader('Content-Type', 'text/html').end(`<iframe src="${address}"></iframe>`);
	});
	await new Promise<void>((resolve) => foreign.listen(0, '127.0.0.1', resolve));
	const page = await browser.newPage();
	await page.goto(`http://127.0.0.1:${(foreign.address() as AddressInfo).port}/`);
	const tried = await page.evaluate(async (target) => {
		const ask = async (path: string, init?: RequestInit) => {
			try {
				const response = await fetch(target + path, init);
				return `${response.type} ${response.status}`;
			} catch {
				return 'blocked';
			}
		};
		return [
			await ask(''),
			await ask('api/pages'),
			await ask('api/file?path=engineer.md', { method: 'PUT', body: 'mine' }),
			await ask('api/file?path=engineer.md', { method: 'POST', body: 'mine', mode: 'no-cors' }),
			await ask('api/pages', { headers: { Authorization: 'Bearer guessed' } }),
		];
	}, address);
	expect(tried.filter((answer) => !['blocked', 'opaque 0'].includes(answer))).toEqual([]);
	const framed = page.frames().find((frame) => frame.url().startsWith(address));
	expect((await framed?.content()) ?? '').not.toContain('rolemap-session');
	expect(await readFile(join(folder, 'engineer.md'), 'utf8')).toBe(ladderPages['engineer.md']);
	await page.close();
	foreign.close();
	await stop();
});

test('names of files and folders are shown and never run', async ({ page }) => {
	const { address, stop } = await serve({
		'<img src=x onerror=alert(1)>.md': '# <script>alert(2)</script>\n\n[x](javascript:alert(3))\n',
	});
	page.on('dialog', () => expect(false, 'a script ran').toBe(true));
	await page.goto(address);
	await expect(page.getByRole('region', { name: 'Career map' }).getByRole('button').first()).toBeVisible();
	await stop();
});

test('a host that others reach is warned of; Ctrl+C ends cleanly', async () => {
	const { address, stop } = await serve(ladderPages, '--host', '0.0.0.0', '--read-only');
	const { code, said } = await stop();
	expect(code).toBe(0);
	expect(said).toContain(words.openToNetwork('0.0.0.0'));
	expect(said).toContain(`${words.servingAt(address)}\n${words.serving('opened', true)}\n`);
	expect(said.endsWith(`${words.stopped}\n`)).toBe(true);
});

test('a served document in one file opens and is saved to itself, with no page written beside it', async ({
	page,
}) => {
	const { folder, address, stop } = await serve({ 'x.rolemap.json': soundFile() });
	await page.goto(address);
	await expect(role(page, 'Architect')).toBeVisible();
	await page.goto(`${address}workspace`);
	const area = page.getByRole('region', { name: 'Save and export' });
	const save = area.getByRole('button', { name: 'Save to opened' });
	await save.click();
	await expect(area.getByRole('status')).toContainText('x.rolemap.json already says all of this');
	// Written by hand in other words, it is the same document still and may be put in order.
	await writeFile(join(folder, 'x.rolemap.json'), JSON.stringify(JSON.parse(soundFile())));
	await save.click();
	await expect(area.getByRole('status')).toContainText('1 file written');
	expect(await readFile(join(folder, 'x.rolemap.json'), 'utf8')).toBe(soundFile());
	expect(await readdir(folder)).toEqual(['x.rolemap.json']);
	await stop();
});
