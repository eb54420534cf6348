import { expect, test } from './watched.ts';

test.use({ hasTouch: true, viewport: { width: 1024, height: 768 } });

test('a finger opens the role it taps, wherever on the card, and a line its move', async ({ page }) => {
	await page.goto('/');
	const map = page.getByRole('region', { name: 'Career map' });
	const card = (id: string) => map.locator(`[data-role="${id}"]`);
	await expect(card('vp')).toBeVisible();
	for (const [id, x, y] of [
		['staff-engineer', 0.5, 0.5],
		['director', 0.15, 0.3],
		['vp', 0.9, 0.8],
	] as const) {
		const box = (await card(id).boundingBox())!;
		await page.touchscreen.tap(box.x + box.width * x, box.y + box.height * y);
		await expect(page).toHaveURL(new RegExp(`/roles/${id}$`));
	}
	const label = (await map.locator('[data-move="vp--ceo"]').boundingBox())!;
	await page.touchscreen.tap(label.x + label.width / 2, label.y + label.height / 2);
	await expect(page).toHaveURL(/\/moves\/vp\/ceo$/);
	await page.goBack();
	await expect(page).toHaveURL(/\/roles\/vp$/);
});

test('a card never cuts the words on it, near or far', async ({ page }) => {
	await page.goto('/');
	await expect(page.locator('[data-role="vp"]')).toBeVisible();
	const cut = () =>
		page.locator('[data-role]').evaluateAll((cards) =>
			cards.flatMap((card) => {
				const box = card.getBoundingClientRect();
				const outside = [...card.querySelectorAll('span')].filter((span) => {
					const inner = span.getBoundingClientRect();
					return inner.height > 0 && (inner.top < box.top - 0.5 || inner.bottom > box.bottom + 0.5);
				});
				return outside.map((span) => `${card.getAttribute('data-role')}: ${span.textContent}`);
			}),
		);
	for (const presses of [0, 3, 4, -12]) {
		const button = page.getByRole('button', { name: presses < 0 ? 'Zoom out' : 'Zoom in' });
		for (let i = 0; i < Math.abs(presses); i++) await button.click();
		expect(await cut(), `${presses} presses`).toEqual([]);
	}
});

test('Escape closes the details wherever the focus is', async ({ page }) => {
	await page.goto('/roles/vp');
	await expect(page.locator('aside h2')).toHaveText('VP of Engineering');
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL(/\/$/);
});

test('an address that leads nowhere says so and leads on', async ({ page }) => {
	await page.goto('/garbage');
	await expect(page.getByRole('heading', { name: 'There is nothing here' })).toBeVisible();
	await page.getByRole('link', { name: 'Go to the map' }).click();
	await expect(page.locator('[data-role="vp"]')).toBeVisible();
});
