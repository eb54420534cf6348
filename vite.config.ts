import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { leanLibraries } from './lean-libraries.ts';
import { chromiumArguments, findBrowser } from './tests/browser.js';

declare module 'vitest' {
	interface ProvidedContext {
		/** Whether the full counts are asked for. */
		readonly long: boolean;
	}
}

const node = (name: string) => ({
	extends: './vite.config.ts',
	test: {
		...{
			name,
			environment: 'node',
			include: [`tests/${name}/**/*.test.ts`],
			testTimeout: process.env['ROLEMAP_LONG'] ? 1_800_000 : 60_000,
		},
		// The modules of one file of tests serve the next: nothing here changes what a module holds.
		isolate: false,
	},
});

/**
 * The chunks that our worker loads when asked are in no manifest of Vite's, and SvelteKit tells the service worker
 * only of what is: offline, they would be missing.
 */
const workerChunks: Plugin = {
	name: 'rolemap-worker-chunks',
	apply: 'build',
	writeBundle: {
		order: 'pre',
		sequential: true,
		handler({ dir = '' }, bundle) {
			const chunks = Object.keys(bundle).filter((file) => /\/workers\/chunks\/[^/]+\.js$/.test(file));
			if (chunks.length === 0) return;
			const place = join(dir, '.vite/manifest.json');
			const manifest: object = JSON.parse(readFileSync(place, 'utf8'));
			const added = Object.fromEntries(chunks.map((file) => [file, { file }]));
			writeFileSync(place, JSON.stringify({ ...manifest, ...added }));
		},
	},
};

/**
 * What every start needs goes into one script, whatever parts of it code that is loaded later shares: the frame and
 * the map of the page, and the reader of the worker. Cut into forty, it weighed 9 kB more and came one after another.
 */
const inOneScript = (name: string, test: RegExp) => ({
	output: { codeSplitting: { groups: [{ name, test }] } },
});

export default defineConfig({
	plugins: [leanLibraries(), workerChunks, sveltekit()],
	worker: {
		format: 'es',
		plugins: () => [leanLibraries()],
		rolldownOptions: inOneScript('reading', /workers\/rolemap\.worker\.ts$/),
	},
	build: {
		assetsInlineLimit: 0,
		rolldownOptions: inOneScript(
			'first',
			/client-optimized\/(app|nodes\/[02])\.js$|runtime\/client\/entry\.js$/,
		),
	},
	test: {
		// By default one core is left alone, of two the half.
		maxWorkers: '100%',
		projects: [
			node('unit'),
			node('laws'),
			node('golden'),
			node('architecture'),
			{
				extends: './vite.config.ts',
				// Found while a test runs, it would make Vite reload the page under that test.
				optimizeDeps: { include: ['axe-core', 'fast-check'] },
				test: {
					name: 'components',
					provide: { long: process.env['ROLEMAP_LONG'] === '1' },
					include: ['tests/components/**/*.test.ts'],
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({
							launchOptions: { executablePath: findBrowser() ?? '', args: chromiumArguments },
						}),
						instances: [{ browser: 'chromium' }],
					},
				},
			},
		],
	},
});
