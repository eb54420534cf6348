import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Arguments that keep Chromium quiet and able to run as root in a container. */
export const chromiumArguments = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-dev-shm-usage',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run',
];

/**
 * The path of a Chromium to test with, or undefined where there is none: `CHROMIUM_PATH`, then the one
 * Playwright downloaded, then the usual places of a system's own.
 * @returns {string | undefined}
 */
export function findBrowser() {
	const places = [
		process.env['CHROMIUM_PATH'],
		chromium.executablePath(),
		'/usr/bin/chromium',
		'/usr/bin/chromium-browser',
		'/usr/bin/google-chrome',
		'/usr/bin/google-chrome-stable',
		'/snap/bin/chromium',
		'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
		'/Applications/Chromium.app/Contents/MacOS/Chromium',
		'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	];
	return places.find((place) => place !== undefined && existsSync(place));
}
