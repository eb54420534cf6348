import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { ladderDocument } from '../../make/ladder-document.ts';
import { smallLadder } from '../../make/ladders.ts';
import { makeDocument, makeRole } from '../../make/document.ts';
import { makeOpenApp } from '../../make/view-app.ts';
import OutlineStage from './OutlineStage.svelte';

const goto = vi.hoisted(() => vi.fn(() => Promise.resolve()));
const here = vi.hoisted(() => ({ url: new URL('http://localhost/?view=outline'), params: {} }));
vi.mock('$app/navigation', () => ({ goto }));
vi.mock('$app/state', () => ({ page: here }));

const item = (name: string | RegExp) => page.getByRole('treeitem', { name });

async function show(params: Record<string, string> = {}) {
	here.params = params;
	const app = await makeOpenApp(ladderDocument(smallLadder));
	await render(OutlineStage, { app });
	return app;
}

beforeEach(() => goto.mockClear());

test('it is a tree that says where each line stands', async () => {
	await show();
	await expect.element(page.getByRole('tree', { name: 'Career outline' })).toBeVisible();
	const vp = item(/^VP of Engineering/);
	await expect.element(vp).toHaveAttribute('aria-level', '2');
	await expect.element(vp).toHaveAttribute('aria-posinset', '1');
	await expect.element(vp).toHaveAttribute('aria-setsize', '4');
	await expect.element(vp).toHaveAttribute('aria-expanded', 'false');
	expect(document.querySelectorAll('[role=treeitem][tabindex="0"]')).toHaveLength(1);
});

test('by keyboard alone: open a role and go along a move', async () => {
	await show();
	await userEvent.keyboard('{Tab}{Tab}');
	await expect.element(item(/^Craft/)).toHaveFocus();
	await userEvent.keyboard('vp');
	await expect.element(item(/^VP of Engineering/)).toHaveFocus();
	await userEvent.keyboard('{ArrowRight}{ArrowRight}');
	await expect.element(item('To CTO, 5–10+ yrs, Change of track')).toHaveFocus();
	await userEvent.keyboard('{Enter}');
	expect(goto).toHaveBeenCalledWith('/moves/vp/cto?view=outline', expect.anything());
	await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
	await expect.element(item(/^VP of Engineering/)).toHaveAttribute('aria-expanded', 'false');
	await userEvent.keyboard('*{End}');
	await expect.element(item(/^From Director|^From CTO/).first()).toBeVisible();
});

test('a click goes to the role, its twisty opens it', async () => {
	await show();
	await item(/^CTO/).click();
	expect(goto).toHaveBeenCalledWith('/roles/cto?view=outline', expect.anything());
	await page.elementLocator(item(/^CTO/).element().querySelector('.twisty') as Element).click();
	await expect.element(item(/^CTO/)).toHaveAttribute('aria-expanded', 'true');
	expect(goto).toHaveBeenCalledTimes(1);
});

test('the role or move of the address is open and marked', async () => {
	await show({ from: 'vp', to: 'cto' });
	const marked = [...document.querySelectorAll('[aria-selected=true]')].map((row) =>
		row.getAttribute('aria-label'),
	);
	expect(marked).toEqual([
		'To CTO, 5–10+ yrs, Change of track',
		'From VP of Engineering, 5–10+ yrs, Change of track',
	]);
});

test('an id that is no plain word is found again', async () => {
	here.params = { id: '50% / ü' };
	const app = await makeOpenApp(makeDocument({ roles: [makeRole({ id: '50% / ü', name: 'Odd' })] }));
	await render(OutlineStage, { app });
	await expect.element(item('Odd')).toHaveAttribute('aria-selected', 'true');
});

test('an empty ladder says so', async () => {
	await render(OutlineStage, { app: await makeOpenApp(makeDocument({})) });
	await expect.element(page.getByText('There is nothing to outline yet.')).toBeVisible();
});
