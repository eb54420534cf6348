// `npm run icons`: the icons of the installed app, painted by a browser from static/icon.svg.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumArguments, findBrowser } from '../browser.js';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'static/icons');
const svg = readFileSync(join(root, 'static/icon.svg'), 'utf8');
const ground = /<rect[^>]*fill="([^"]+)"/.exec(svg)?.[1] ?? '#ffffff';

/** `share` of the side that the drawing takes: a mask may cut everything outside the inner four fifths. */
const kinds = [
	{ name: 'icon', share: 1, behind: 'transparent' },
	{ name: 'maskable', share: 0.72, behind: ground },
];

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: findBrowser() ?? '', args: chromiumArguments });
try {
	for (const { name, share, behind } of kinds) {
		for (const side of [192, 512]) {
			const page = await browser.newPage({ viewport: { width: side, height: side } });
			await page.setContent(
				`<style>body { margin: 0; display: grid; place-items: center; height: 100vh; background: ${behind} }
				svg { width: ${share * 100}vw; height: ${share * 100}vw }</style>${svg}`,
			);
			const path = join(folder, `${name}-${side}.png`);
			await page.screenshot({ path, omitBackground: behind === 'transparent' });
			await page.close();
			console.log(path);
		}
	}
} finally {
	await browser.close();
}
