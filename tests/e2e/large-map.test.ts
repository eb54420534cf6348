import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { writeNative } from '#lib/formats/native/write.ts';
import { project } from '#lib/model/projection.ts';
import { largeDocument } from '../make/large-document.ts';
import { expect, longTest } from './watched.ts';

const document = project(largeDocument(1, { roles: 1000, moves: 20_000 }), { purpose: 'file' });
const file = {
	name: 'large.rolemap.json',
	mimeType: 'application/json',
	buffer: Buffer.from(writeNative(document)),
};

const groups = (page: Page) => page.locator('[data-group]');
const roles = (page: Page) => page.locator('[data-role]');

async function open(page: Page): Promise<void> {
	await page.goto('/workspace');
	await page.locator('[data-intake=files]').setInputFiles(file);
	await expect(page.getByText('No problems').first()).toBeVisible({ timeout: 30_000 });
	await page.getByRole('link', { name: 'Map', exact: true }).click();
	await expect(groups(page)).toHaveCount(24, { timeout: 30_000 });
}

longTest(
	'a framework of 1,000 roles and 20,000 moves is walked from its groups to a role, by keyboard and search',
	async ({ page }) => {
		await open(page);
		// No hairball is the first thing shown: groups, and no card or line.
		await expect(roles(page)).toHaveCount(0);
		await expect(page.getByText('24 groups, 1,000 roles, 20,000 moves')).toBeVisible();
		const first = page.getByRole('link', { name: /^Design, 42 roles/ });
		expect(
			(await new AxeBuilder({ page }).include('.stage').analyze()).violations.map(
				({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`,
			),
		).toEqual([]);

		await first.focus();
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/group=track/);
		await expect(roles(page)).toHaveCount(42);
		await expect(page.locator('[data-role]:focus')).toHaveCount(1);
		await expect(page.getByText(/42 roles · \d+ of \d+ moves shown/)).toBeVisible();
		expect(await page.locator('[data-role], [data-move]').count()).toBeLessThanOrEqual(300);
		expect(
			(await new AxeBuilder({ page }).include('.stage').analyze()).violations.map(
				({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`,
			),
		).toEqual([]);

		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/\/roles\/r-/);
		const id = decodeURIComponent(new URL(page.url()).pathname.split('/').at(-1) ?? '');
		const own = document.transitions.filter((move) => move.from === id || move.to === id).length;
		await expect(page.getByText(`all ${own} moves of`)).toBeVisible();
		await page.getByRole('button', { name: 'Look farther' }).click();
		await expect(page).toHaveURL(/around=1/);
		await expect(page.locator('[aria-current=page]', { hasText: /^Around / })).toBeVisible();

		await page.getByRole('link', { name: 'All groups' }).click();
		await expect(groups(page)).toHaveCount(24);

		const far = document.roles[500];
		await page.keyboard.press('/');
		await page.keyboard.type(far?.name ?? '');
		await page
			.getByRole('option')
			.filter({ hasText: far?.name ?? '' })
			.first()
			.click();
		await expect(page.locator('[data-role][aria-current=true]')).toBeInViewport();

		await page.goto('/?view=outline');
		await expect(page.locator('[role=treeitem]')).toHaveCount(24);
	},
);
