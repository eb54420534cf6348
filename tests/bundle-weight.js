// Measures what a person waits for: every byte of script that the built app fetches, workers included, until its map
// can be clicked and the network has been quiet for a while. Fails over the budget. Needs a build.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { root } from '../src/cli/prepare.js';
import { chromiumArguments, findBrowser } from './browser.js';

/** In bytes, compressed: by brotli as our server sends them, and by gzip as most others would. */
const budget = 250_000;
const quiet = 1_500;
const patience = 30_000;

/** Starts `rolemap serve` on a free port and resolves with its address and a way to stop it. */
function serve() {
	const child = spawn(process.execPath, [join(root, 'dist/rolemap.js'), 'serve', '--port', '0'], {
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	return new Promise((resolve, reject) => {
		let said = '';
		child.stdout.setEncoding('utf8').on('data', (text) => {
			said += text;
			const address = /http:\/\/\S+\//.exec(said)?.[0];
			if (address !== undefined) resolve({ address, stop: () => child.kill() });
		});
		child.on('exit', (code) => reject(new Error(`rolemap serve ended with ${code}`)));
	});
}

/** Paths of all scripts fetched until the map is ready and nothing has been asked for during `quiet` milliseconds. */
async function fetchedScripts(address) {
	const browser = await chromium.launch({ executablePath: findBrowser() ?? '', args: chromiumArguments });
	try {
		const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
		const page = await context.newPage();
		const scripts = new Set();
		let last = Date.now();
		// The context hears of workers' own requests too.
		context.on('request', (request) => {
			last = Date.now();
			const { pathname, origin } = new URL(request.url());
			if (origin === new URL(address).origin && pathname.endsWith('.js')) scripts.add(pathname);
		});
		const began = Date.now();
		await page.goto(address);
		await page
			.getByRole('region', { name: 'Career map' })
			.locator('[data-role]')
			.first()
			.waitFor({ timeout: patience });
		console.log(`Map ready to click after ${Date.now() - began} ms`);
		while (Date.now() - last < quiet) await page.waitForTimeout(100);
		return [...scripts].sort();
	} finally {
		await browser.close();
	}
}

/** Sizes of a built script in bytes: plain, and compressed as hard as each method can. */
function weigh(path) {
	const place = join(root, 'build', path);
	const bytes = readFileSync(place);
	const built = `${place}.br`;
	const br = existsSync(built)
		? readFileSync(built).length
		: brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
	return { path, plain: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, br };
}

/** What a script is mostly made of, by words that survive minification; a guess to make the list readable. */
function describe(path) {
	const text = readFileSync(join(root, 'build', path), 'utf8');
	const marks = [
		['cytoscape', /cytoscape/i],
		['markdown parser', /FencedCode|SetextHeading/],
		['worker', /onmessage|self\.postMessage/],
		['zip', /invalid zip|unexpected EOF/],
		['search', /MiniSearch/],
		['Svelte', /svelte-trusted-html|effect_update_depth_exceeded/],
		['router', /sveltekit:|data-sveltekit/],
	];
	return marks
		.filter(([, mark]) => mark.test(text))
		.map(([name]) => name)
		.join(', ');
}

function scriptsBuilt() {
	return readdirSync(join(root, 'build'), { recursive: true })
		.map(String)
		.filter((path) => path.endsWith('.js')).length;
}

const format = (bytes) => bytes.toLocaleString('en-US').padStart(9);
const { address, stop } = await serve();
try {
	const weights = (await fetchedScripts(address)).map(weigh).sort((a, b) => b.br - a.br);
	console.log(`\n    plain      gzip    brotli  script`);
	for (const { path, plain, gzip, br } of weights) {
		console.log(`${format(plain)} ${format(gzip)} ${format(br)}  ${path}  ${describe(path)}`);
	}
	const sum = (key) => weights.reduce((total, weight) => total + weight[key], 0);
	console.log(`${format(sum('plain'))} ${format(sum('gzip'))} ${format(sum('br'))}  in all`);
	console.log(`\n${weights.length} of ${scriptsBuilt()} scripts are fetched before the first click.`);
	const fits = [
		['brotli', sum('br')],
		['gzip', sum('gzip')],
	].map(([method, bytes]) => {
		const fit = bytes > 0 && bytes <= budget;
		console.log(`${method}: ${bytes} of ${budget} bytes: ${fit ? 'within the budget' : 'OVER THE BUDGET'}`);
		return fit;
	});
	process.exitCode = fits.every(Boolean) ? 0 : 1;
} finally {
	stop();
}
