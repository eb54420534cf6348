// `npm run pictures`: the README's pictures, taken from the built app on the shipped ladder. Needs a build.
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumArguments, findBrowser } from '../browser.js';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'static/pictures');
const port = 4477;
const pictures = [
	{ name: 'map', address: '/', theme: 'light' },
	{ name: 'move', address: '/moves/vp/cto', theme: 'light' },
	{ name: 'role-dark', address: '/roles/staff-engineer', theme: 'dark' },
];

mkdirSync(folder, { recursive: true });
const server = spawn(process.execPath, [join(root, 'dist/rolemap.js'), 'serve', '--port', String(port)], {
	stdio: ['ignore', 'pipe', 'inherit'],
});
await new Promise((resolve) => server.stdout.once('data', resolve));
const browser = await chromium.launch({ executablePath: findBrowser() ?? '', args: chromiumArguments });
try {
	for (const { name, address, theme } of pictures) {
		const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, colorScheme: theme });
		await page.goto(`http://127.0.0.1:${port}${address}`);
		await page.locator('[data-role]').first().waitFor();
		await page.locator('aside h2').waitFor();
		await page.evaluate(() => document.fonts.ready);
		await page.waitForTimeout(600);
		await page.screenshot({ path: join(folder, `${name}.png`) });
		await page.close();
		console.log(`${name}.png: ${address}, ${theme}`);
	}
} finally {
	await browser.close();
	server.kill();
}
