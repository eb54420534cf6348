import { readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { run, Preparation } from '../src/cli/prepare.js';

/**
 * Makes sure that there is a Chromium to test with, getting one where there is none. Call it once the packages
 * are installed: looking for a browser needs Playwright.
 * @param {(sentence: string) => void} say
 * @returns {Promise<string>} the path of the browser
 */
export async function getBrowser(say) {
	const { findBrowser } = await import('./browser.js');
	const working = () => {
		const place = findBrowser();
		return place !== undefined && starts(place) ? place : undefined;
	};
	const found = working();
	if (found !== undefined) return found;
	for (const { what, commands } of waysToGet()) {
		say(`There is no browser to test with; getting ${what}.`);
		for (const [program, ...args] of commands) {
			if ((await run(program, args, { env: { DEBIAN_FRONTEND: 'noninteractive' } })) !== 0) break;
		}
		const place = working();
		if (place !== undefined) return place;
	}
	throw new Preparation(
		'No browser could be had. Install Chromium or Chrome, or set CHROMIUM_PATH to one, and try again; ' +
			'if this machine is offline, connect it first.',
	);
}

function waysToGet() {
	const playwright = {
		what: 'the one that Playwright offers',
		commands: [['npx', 'playwright', 'install', 'chromium']],
	};
	// With poppler the tests of printing read what was printed; without it they skip, and say so.
	const debian = {
		what: "Debian's chromium",
		commands: [
			['apt-get', 'update'],
			['apt-get', 'install', '-y', '--no-install-recommends', 'chromium', 'poppler-utils'],
		],
	};
	// Debian's comes with the libraries it needs, Playwright's without them.
	return isDebianRoot() ? [debian, playwright] : [playwright];
}

function isDebianRoot() {
	try {
		return process.getuid?.() === 0 && /^ID=["']?debian/m.test(readFileSync('/etc/os-release', 'utf8'));
	} catch {
		return false;
	}
}

// A browser whose libraries are missing is there and does not start.
function starts(place) {
	if (process.platform === 'win32') return true;
	return spawnSync(place, ['--version', '--no-sandbox'], { timeout: 20_000 }).status === 0;
}
