import axe from 'axe-core';
import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { roleOutlook } from '#lib/analysis/role-outlook.ts';
import { makeApp } from '../../make/details-app.ts';
import { makeDetailsDocument } from '../../make/details-document.ts';
import RoleStage from './RoleStage.svelte';
import { openEverything, roleWords, wordsOn } from './shown-texts.ts';

const document_ = makeDetailsDocument();

async function show(id: string) {
	const app = makeApp(document_);
	const stage = await render(RoleStage, { app, id });
	await expect.element(page.getByRole('article')).toBeInTheDocument();
	return { app, ...stage };
}

beforeEach(() => localStorage.clear());

test('the headings have exactly the names that tests and screen readers rely on, counts outside', async () => {
	const { container } = await show('vp');
	const names = [...container.querySelectorAll('h3')].map((heading) => heading.textContent?.trim());
	expect(names).toEqual([
		'Scope',
		'Moves',
		'Responsibilities',
		'Skills',
		'Day to day',
		'Where the time goes',
		'Comparison: VP vs CTO',
		'Key differences',
		'Worth thinking about',
		'Notes',
		'Compensation',
	]);
	expect(container.querySelector('h2')?.textContent).toBe('VP of Engineering');
});

test.each(['vp', 'director', 'cto', 'ceo'])('everything the pages say of %s is on the screen', async (id) => {
	const { app, container } = await show(id);
	const outlook = roleOutlook(document_, app.workspace.index, id);
	const shown = wordsOn(container);
	const said = outlook ? roleWords(outlook) : [];
	expect(said.length).toBeGreaterThan(0);
	expect(said.filter((words) => !shown.includes(words))).toEqual([]);
});

test('no Markdown shows as marks', async () => {
	const { container } = await show('vp');
	expect(wordsOn(container)).not.toMatch(/\*|\[successors/);
	await expect.element(page.getByText('Answers for a function')).toBeVisible();
	await expect
		.element(page.getByRole('link', { name: 'successors' }))
		.toHaveAttribute('href', '/roles/director');
});

test('a section folds, stays findable by the browser, and is folded for the next role too', async () => {
	const { rerender } = await show('vp');
	const fold = page.getByRole('button', { name: 'Scope', exact: true });
	await fold.click();
	await expect.element(fold).toHaveAttribute('aria-expanded', 'false');
	const id = fold.element().getAttribute('aria-controls') ?? '';
	expect(document.getElementById(id)?.getAttribute('hidden')).toBe('until-found');
	await rerender({ id: 'director' });
	await expect.element(page.getByRole('heading', { name: 'Director of Engineering' })).toBeVisible();
	await expect
		.element(page.getByRole('button', { name: 'Scope', exact: true }))
		.toHaveAttribute('aria-expanded', 'false');
	// What the browser's find does when it meets a match inside.
	const other = document.getElementById(
		page.getByRole('button', { name: 'Scope', exact: true }).element().getAttribute('aria-controls') ?? '',
	);
	other?.dispatchEvent(new Event('beforematch', { bubbles: true }));
	await expect
		.element(page.getByRole('button', { name: 'Scope', exact: true }))
		.toHaveAttribute('aria-expanded', 'true');
});

test('only the first comparison starts open', async () => {
	await show('vp');
	await expect
		.element(page.getByRole('button', { name: 'Comparison: VP vs CTO' }))
		.toHaveAttribute('aria-expanded', 'true');
	await expect
		.element(page.getByRole('button', { name: 'Key differences' }))
		.toHaveAttribute('aria-expanded', 'false');
});

test('sources stay out of the tab order until they are asked for', async () => {
	const { container } = await show('vp');
	const links = [...container.querySelectorAll<HTMLAnchorElement>('a.source')];
	expect(links.length).toBeGreaterThan(15);
	expect(links.some((link) => link.checkVisibility())).toBe(false);
	await page.getByRole('button', { name: 'Show sources' }).click();
	const item = page.getByRole('listitem').filter({ hasText: 'Tie spending to goals' }).getByRole('link');
	await expect.element(item).toBeVisible();
	expect(item.element().getAttribute('href')).toMatch(/^\/workspace\?file=vp\.md&line=\d+$/);
});

test('other statements of a dimension open on demand and name their page', async () => {
	await show('vp');
	const more = page.getByRole('button', { name: '+1 other wording' }).first();
	await more.click();
	await expect.element(page.getByText('(director.md)')).toBeVisible();
	await page.getByRole('button', { name: 'Show sources' }).click();
	await expect.element(page.getByRole('link', { name: /^Source: index\.md/ }).first()).toBeVisible();
});

test('a skill is kept only under the same name, and new only among shared words', async () => {
	const { container } = await show('vp');
	const chips = [...container.querySelectorAll('li')]
		.map(wordsOn)
		.filter((words) => /\b(?:kept|new)\b/.test(words));
	expect(chips.map((words) => words.trim())).toEqual([
		'Succession planning kept',
		'org design kept',
		'culture shaping new',
	]);
});

test('moves are cards with years, shifts and kind, linked to their addresses', async () => {
	await show('vp');
	const on = page.getByRole('link', { name: 'CTO 5–10+ yrs · 2 shifts Change of track' });
	await expect.element(on).toHaveAttribute('href', '/moves/vp/cto');
	const into = page.getByRole('link', { name: 'Director of Engineering 4–7 yrs Promotion' });
	await expect.element(into).toHaveAttribute('href', '/moves/director/vp');
});

test('a comparison links the other roles and marks its own column', async () => {
	await show('vp');
	const table = page.getByRole('table').first();
	await expect.element(table.getByRole('link', { name: 'CTO' })).toHaveAttribute('href', '/roles/cto');
	await expect
		.element(table.getByRole('columnheader', { name: 'VP of Engineering (this role)' }))
		.toBeVisible();
});

test('an outline role says so and shows where its statements come from', async () => {
	await show('cto');
	await expect.element(page.getByText('No page yet. This is what other pages say of it.')).toBeVisible();
	await expect.element(page.getByRole('link', { name: /^Source: vp\.md/ }).first()).toBeVisible();
});

test('a role that is not there: a sentence, the nearest names, a way to the map', async () => {
	const app = makeApp(document_);
	await render(RoleStage, { app, id: 'vp-engineering' });
	await expect.element(page.getByRole('heading', { name: /no role called “vp-engineering”/ })).toBeVisible();
	await expect
		.element(page.getByRole('link', { name: 'VP of Engineering' }))
		.toHaveAttribute('href', '/roles/vp');
	await expect.element(page.getByRole('link', { name: 'Back to the map' })).toHaveAttribute('href', '/');
});

test('while pages are read, a role is awaited and not missing', async () => {
	await render(RoleStage, { app: makeApp(document_, 'reading'), id: 'nowhere' });
	await expect.element(page.getByText('Still reading the pages …')).toBeVisible();
});

test.each(['light', 'dark'])('axe finds nothing in %s', async (theme) => {
	document.documentElement.dataset['theme'] = theme;
	for (const id of ['vp', 'cto']) {
		const { container, unmount } = await show(id);
		openEverything(container);
		const { violations } = await axe.run(container, { resultTypes: ['violations'] });
		expect(violations.map(({ id: rule, nodes }) => `${rule}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
		await unmount();
	}
	delete document.documentElement.dataset['theme'];
});

test('what the page says of another track is there under its name, with its source', async () => {
	const { container } = await show('vp');
	await page.getByRole('button', { name: 'Show sources' }).click();
	const thoughts = page.getByRole('region', { name: 'Worth thinking about' });
	await expect
		.element(thoughts.getByRole('heading', { level: 4 }))
		.toHaveTextContent('Individual contributor');
	const line = [...container.querySelectorAll('p.traced')].find((one) =>
		one.textContent?.includes('More seats on the other track'),
	);
	expect(line?.querySelector('a.source')?.getAttribute('href')).toContain('vp.md');
});

test('the same role of another framework is named at the head and leads there', async () => {
	const link = { id: 'vp--cto', a: 'vp', b: 'cto' };
	const frameworks = [{ ...document_.frameworks[0]!, title: 'Ours' }];
	const app = makeApp({ ...document_, frameworks, roleLinks: [link] });
	await render(RoleStage, { app, id: 'vp' });
	await expect.element(page.getByText('Elsewhere the same as')).toBeVisible();
	const other = page.getByRole('link', { name: 'CTO', exact: true }).first();
	await expect.element(other).toHaveAttribute('href', '/roles/cto');
	await expect.element(page.getByText('Ours', { exact: true })).toBeVisible();
});

test('with sources shown, each row of a comparison says where it stands', async () => {
	const src = (line: number) => ({ file: 'vp.md', line, from: line * 10, to: line * 10 + 5, path: [] });
	const matrices = document_.matrices.map((matrix) => ({
		...matrix,
		cells: matrix.cells.map((row, at) => row.map((cell) => cell && { ...cell, src: src(90 + at) })),
	}));
	await render(RoleStage, { app: makeApp({ ...document_, matrices }), id: 'vp' });
	const table = page.getByRole('table').first();
	await expect.element(table).toBeVisible();
	const source = table.getByRole('link', { name: 'Source: vp.md, line 91' });
	expect(source.elements()).toHaveLength(0);
	await page.getByRole('button', { name: 'Show sources' }).click();
	await expect.element(source).toBeVisible();
});
