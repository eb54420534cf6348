import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
// Not the watched test: the refusal this is about is told as an error.
import { expect, test } from '@playwright/test';

/** A page of somebody else's that lays `target` into frames, under a button of its own. */
async function foreignPage(target: string) {
	const frames = ['iframe', 'embed'].map(
		(name) => `<${name} src="${target}" width="900" height="600"></${name}>`,
	);
	const html = `<!doctype html><title>Win a prize</title>${frames.join('')}<object data="${target}"></object>`;
	const server = createServer((_, response) => {
		response.writeHead(200, { 'Content-Type': 'text/html' }).end(html);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return { address: `http://localhost:${port}/`, close: () => server.close() };
}

for (const path of ['', 'roles/vp', 'workspace', 'nowhere'])
	test(`no foreign page can lay /${path} into a frame`, async ({ page, baseURL }) => {
		const foreign = await foreignPage(`${baseURL}/${path}`);
		const refused = new Set<string>();
		page.on('console', (message) => {
			if (/frame-ancestors/.test(message.text())) refused.add(message.text());
		});
		await page.goto(foreign.address, { waitUntil: 'load' });
		await expect.poll(() => refused.size).toBeGreaterThan(0);
		const shown = page.frames().filter((frame) => frame.url().startsWith(baseURL ?? 'http'));
		expect(shown.map((frame) => frame.url())).toEqual([]);
		await expect(page.frameLocator('iframe').locator('#main')).toHaveCount(0);
		foreign.close();
	});

test('a page that minds nothing is framed, so that the attack above is one', async ({ page }) => {
	const victim = createServer((_, response) => {
		response.writeHead(200, { 'Content-Type': 'text/html' }).end('<h1>Framed</h1>');
	});
	await new Promise<void>((resolve) => victim.listen(0, '127.0.0.1', resolve));
	const { port } = victim.address() as AddressInfo;
	const foreign = await foreignPage(`http://127.0.0.1:${port}/`);
	await page.goto(foreign.address);
	await expect(page.frameLocator('iframe').locator('h1')).toHaveText('Framed');
	foreign.close();
	victim.close();
});
