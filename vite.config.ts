import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { leanLibraries } from './lean-libraries.ts';
import { chromiumArguments, findBrowser } from './tests/browser.js';

const node = (name: string) => ({
	extends: './vite.config.ts',
	test: { name, environment: 'node', include: [`tests/${name}/**/*.test.ts`], testTimeout: 60_000 },
});

export default defineConfig({
	plugins: [leanLibraries(), sveltekit()],
	worker: { format: 'es', plugins: () => [leanLibraries()] },
	build: { assetsInlineLimit: 0 },
	test: {
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
