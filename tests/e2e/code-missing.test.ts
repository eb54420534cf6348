import { expect, test } from '@playwright/test';

test('what cannot be fetched any more is said, with a way out', async ({ page }) => {
	await page.goto('/');
	await expect(page.getByRole('button', { name: /^Software Engineer,/ })).toBeVisible();
	// Before its first use the code of the dialogs is not here; nor is the copy for offline.
	await page.route('**/_app/immutable/**', (route) => route.abort());
	// What is fetched ahead, because a pointer comes near, fails in silence: nobody has asked for it.
	const failed = page.waitForEvent('requestfailed');
	await page.getByRole('button', { name: /^Software Engineer,/ }).hover();
	await failed;
	await page.waitForTimeout(300);
	await expect(page.getByRole('alert')).toHaveCount(0);
	await page.getByRole('button', { name: 'Share' }).click();
	const alert = page.getByRole('alert').filter({ hasText: 'could not be fetched' });
	await expect(alert).toBeVisible();
	await page.unroute('**/_app/immutable/**');
	await alert.getByRole('button', { name: 'Reload' }).click();
	await expect(page.getByRole('button', { name: /^Software Engineer,/ })).toBeVisible();
	await page.getByRole('button', { name: 'Share' }).click();
	await expect(page.getByRole('dialog', { name: 'Share' })).toBeVisible();
	await expect(alert).toHaveCount(0);
});
