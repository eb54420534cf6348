import { test as base, expect } from '@playwright/test';

/**
 * Every test of the built app watches the page: no error, no refusal by the content policy, no request to
 * anywhere but the page's own server.
 */
export const test = base.extend<{ watched: void }>({
	watched: [
		async ({ page }, use) => {
			const faults: string[] = [];
			page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
			page.on('console', (message) => {
				if (message.type() === 'error' && !/Failed to load resource/.test(message.text()))
					faults.push(`console: ${message.text()}`);
			});
			page.on('request', (request) => {
				const { protocol, hostname } = new URL(request.url());
				const own =
					['127.0.0.1', 'localhost'].includes(hostname) || ['data:', 'blob:', 'file:'].includes(protocol);
				if (!own) faults.push(`foreign request: ${request.url()}`);
			});
			await page.addInitScript(() => {
				document.addEventListener('securitypolicyviolation', (event) => {
					console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
				});
			});
			await use();
			expect(faults).toEqual([]);
		},
		{ auto: true },
	],
});

export { expect };

/** A test that takes its time, or says again for many what another says for one: `npm run test:long` alone runs it. */
export const longTest = (process.env['ROLEMAP_LONG'] === '1' ? test : () => undefined) as typeof test;
