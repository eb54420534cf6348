import type { Page } from '@playwright/test';

/**
 * From now on the page notes how long its main thread is held up; resolves to a question for the longest so far,
 * in milliseconds. A timer that comes late counts as well as a task that the browser calls long.
 */
export async function watchHoldUps(page: Page): Promise<() => Promise<number>> {
	await page.evaluate(() => {
		const held = { longest: 0 };
		Object.assign(window, { heldUp: held });
		let last = performance.now();
		setInterval(() => {
			const now = performance.now();
			held.longest = Math.max(held.longest, now - last - 20);
			last = now;
		}, 20);
	});
	return () => page.evaluate(() => (window as unknown as { heldUp: { longest: number } }).heldUp.longest);
}
