import axe from 'axe-core';
import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { moveOutlook } from '#lib/analysis/move-outlook.ts';
import { makeApp } from '../../make/details-app.ts';
import { makeDetailsDocument } from '../../make/details-document.ts';
import MoveStage from './MoveStage.svelte';
import { moveWords, openEverything, wordsOn } from './shown-texts.ts';

const document_ = makeDetailsDocument();

async function show(from: string, to: string) {
	const app = makeApp(document_);
	const stage = await render(MoveStage, { app, from, to });
	await expect.element(page.getByRole('article')).toBeInTheDocument();
	return { app, ...stage };
}

beforeEach(() => localStorage.clear());

test('the headings have exactly the names that tests and screen readers rely on', async () => {
	const { container } = await show('vp', 'cto');
	const names = [...container.querySelectorAll('h3')].map((heading) => heading.textContent?.trim());
	expect(names).toEqual([
		'Timeline',
		'Key shifts',
		'What changes in scope',
		'Actions',
		'Pitfalls',
		'Readiness',
		'Accelerators',
		'Notes',
	]);
	await expect
		.element(page.getByRole('heading', { level: 2, name: /^VP of Engineering .*to CTO/ }))
		.toBeVisible();
});

test.each([
	['vp', 'cto'],
	['director', 'vp'],
])('everything the pages say of %s to %s is on the screen', async (from, to) => {
	const { app, container } = await show(from, to);
	const outlook = moveOutlook(document_, app.workspace.index, from, to);
	const said = outlook ? moveWords(outlook) : [];
	const shown = wordsOn(container);
	expect(said.length).toBeGreaterThan(0);
	expect(said.filter((words) => !shown.includes(words))).toEqual([]);
});

test('figures come first: years, shifts, actions', async () => {
	const { container } = await show('vp', 'cto');
	expect([...container.querySelectorAll('header ul.figures li')].map((item) => item.textContent)).toEqual([
		'5–10+ years as VP',
		'2 key shifts',
		'2 actions',
	]);
});

test('a shift names both sides, and its other wording on demand with its page', async () => {
	await show('vp', 'cto');
	const shift = page.getByRole('listitem').filter({ hasText: 'Setting technology direction' }).first();
	await expect.element(shift).toHaveTextContent(/Running engineering.*becomes.*Setting technology direction/);
	await shift.getByRole('button', { name: '+1 other wording' }).click();
	await expect.element(shift.getByText('(index.md)')).toBeVisible();
});

test('what two moves share says so, with a link to the other', async () => {
	await show('vp', 'cto');
	const shared = page.getByText('Written for both CTO and CEO.');
	await expect.element(shared).toBeVisible();
	await expect.element(shared.getByRole('link', { name: 'CEO' })).toHaveAttribute('href', '/moves/vp/ceo');
});

test('scope that changes is told as from and to', async () => {
	const { container } = await show('vp', 'cto');
	const rows = [...container.querySelectorAll('section')].find((section) =>
		section.textContent?.includes('What changes in scope'),
	);
	const words = [...(rows?.querySelectorAll('li') ?? [])].map((row) => wordsOn(row).trim());
	expect(words[0]).toMatch(/^Planning horizon.*1-3 years →\s*becomes 3-5 years/);
	expect(words[1]).toMatch(/^Reports to CTO or CEO →\s*becomes CEO or Board/);
});

test('a move that is not there: a sentence, and the ways that are', async () => {
	await render(MoveStage, { app: makeApp(document_), from: 'director', to: 'ceo' });
	await expect
		.element(page.getByRole('heading', { name: /No page of this ladder describes a move/ }))
		.toBeVisible();
	await expect
		.element(page.getByRole('link', { name: 'Director of Engineering to VP of Engineering' }))
		.toHaveAttribute('href', '/moves/director/vp');
});

test.each(['light', 'dark'])('axe finds nothing in %s', async (theme) => {
	document.documentElement.dataset['theme'] = theme;
	const { container } = await show('vp', 'cto');
	openEverything(container);
	const { violations } = await axe.run(container, { resultTypes: ['violations'] });
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
	delete document.documentElement.dataset['theme'];
});
