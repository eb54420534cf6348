import { defineConfig, devices } from '@playwright/test';
import { chromiumArguments, findBrowser } from './tests/browser.js';

/** Several checkouts can be tested side by side, each with a port of its own. */
const port = Number(process.env['ROLEMAP_TEST_PORT'] ?? 4273);

export default defineConfig({
	testDir: 'tests/e2e',
	reporter: 'list',
	workers: 2,
	fullyParallel: true,
	timeout: 60_000,
	// On a busy machine; what passed only when tried again is listed as flaky.
	retries: process.env['CI'] ? 1 : 0,
	webServer: {
		command: `node dist/rolemap.js serve --port ${port}`,
		port,
		reuseExistingServer: !process.env['CI'],
	},
	use: {
		// A worker would lay in the whole app for every test; tests/e2e/offline.test.ts allows it.
		serviceWorkers: 'block',
		baseURL: `http://127.0.0.1:${port}`,
		...devices['Desktop Chrome'],
		viewport: { width: 1440, height: 900 },
		launchOptions: { executablePath: findBrowser() ?? '', args: chromiumArguments },
	},
	projects: [{ name: 'chromium' }],
});
