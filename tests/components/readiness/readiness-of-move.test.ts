import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { documentIndex } from '#lib/analysis/document-index.ts';
import { moveOutlook } from '#lib/analysis/move-outlook.ts';
import type { Item } from '#lib/model/role.ts';
import type { Readiness } from '#lib/model/readiness/readiness.ts';
import { LadderReadiness } from '#lib/state/ladder-readiness.svelte.ts';
import type { Kept } from '#lib/storage/store.ts';
import { makeApp } from '../../make/details-app.ts';
import { makeSrc } from '../../make/details-document.ts';
import { makeDocument, makeMove, makeRole } from '../../make/document.ts';
import { makeEvidence } from '../../make/readiness.ts';
import ReadinessStage from './ReadinessStage.svelte';

const sign = (id: string, group: string, text = `Sign ${id}`): Item => ({
	id,
	text,
	src: makeSrc('a.md', ['A', group]),
});
const groups = [sign('1', 'Craft'), sign('2', 'Craft'), sign('3', 'People'), sign('4', 'People')];

/** A store that keeps one document, and refuses or holds back where a test says so. */
class Shelf {
	kept: unknown;
	fault: Extract<Kept<never>, { ok: false }>['fault'] | null = null;
	wait: Promise<void> = Promise.resolve();

	constructor(kept: unknown = undefined) {
		this.kept = kept;
	}
	async read(): Promise<Kept<unknown>> {
		return { ok: true, value: this.kept };
	}
	async commit(_: string, fit: (stored: unknown) => Readiness | null): Promise<Kept<Readiness | null>> {
		await this.wait;
		if (this.fault) return { ok: false, fault: this.fault };
		const after = fit(this.kept);
		this.kept = after ?? undefined;
		return { ok: true, value: after };
	}
}

async function show(indicators: readonly Item[], shelf = new Shelf()) {
	const document_ = makeDocument({
		roles: [makeRole({ id: 'a', name: 'Alpha' }), makeRole({ id: 'b', name: 'Beta' })],
		transitions: [makeMove({ id: 'a--b', from: 'a', to: 'b', indicators: [...indicators] })],
	});
	const outlook = moveOutlook(document_, documentIndex(document_), 'a', 'b');
	if (!outlook) throw new Error('no such move');
	const kept = new LadderReadiness({
		ladder: 'ladder',
		title: 'Ladder',
		store: shelf,
		onSaved: () => undefined,
	});
	await kept.ready;
	const stage = await render(ReadinessStage, { app: makeApp(document_), outlook, kept });
	return { kept, shelf, ...stage };
}

const radio = (at: number, name: string) =>
	page.getByRole('region', { name: 'Signs of readiness' }).getByRole('radio', { name, exact: true }).nth(at);
const stored = (...assessments: readonly unknown[]) =>
	new Shelf({
		format: 'rolemap-readiness',
		version: 1,
		id: 'ladder',
		title: 'Ladder',
		assessments,
		plan: [],
	});

beforeEach(() => localStorage.clear());
afterEach(() => vi.useRealTimers());

test('it is saved when the store says so, and not a moment before; a refusal is told with its reason', async () => {
	const shelf = new Shelf();
	let answer = () => undefined as void;
	shelf.wait = new Promise((resolve) => (answer = resolve));
	await show(groups, shelf);
	await radio(0, 'Shown').click();
	const phase = page.getByText(/^(Saved|Saving …)$/);
	await expect.element(phase).toHaveTextContent('Saving …');
	answer();
	await expect.element(phase).toHaveTextContent('Saved');
	shelf.fault = 'quota';
	await radio(1, 'Shown').click();
	await expect.element(page.getByRole('alert')).toHaveTextContent(/Not saved.*no room left/);
	// What could not be kept still stands on the screen.
	await expect.element(page.getByText('2 of 4 shown')).toBeVisible();
});

test('groups of signs are bars, one a group, and headings above their signs', async () => {
	const { container } = await show(groups);
	await radio(0, 'Shown').click();
	await radio(1, 'Emerging').click();
	await radio(2, 'Not yet').click();
	const bars = page.getByRole('region', { name: 'By group' });
	await expect.element(bars.getByText('Craft: 75%')).toBeInTheDocument();
	await expect.element(bars.getByText('People: 0%')).toBeInTheDocument();
	expect([...container.querySelectorAll('h3')].map((heading) => heading.textContent)).toEqual([
		'Craft',
		'People',
	]);
	const widths = [...container.querySelectorAll('rect.reached')].map((bar) => bar.getAttribute('width'));
	expect(widths).toEqual(['75%', '0%']);
});

test('what another tab graded comes in, and what was typed is one act for each pause', async () => {
	const { kept, shelf } = await show(groups);
	await radio(0, 'Shown').click();
	await page.getByRole('textbox', { name: 'What shows it: Sign 1' }).click();
	await userEvent.keyboard('Twelve interviews');
	expect(kept.document.assessments[0]).not.toHaveProperty('text');
	await vi.waitFor(() => expect(kept.document.assessments[0]).toHaveProperty('text', 'Twelve interviews'));
	await vi.waitFor(() => expect(kept.phase).toBe('saved'));
	shelf.kept = {
		...(shelf.kept as Readiness),
		assessments: [
			...(shelf.kept as Readiness).assessments,
			makeEvidence({ id: 'z', itemId: '2', itemText: 'Sign 2' }),
		],
	};
	kept.follow();
	await expect.element(radio(1, 'Shown')).toBeChecked();
	kept.undo();
	await expect.element(page.getByRole('textbox', { name: 'What shows it: Sign 1' })).toHaveValue('');
	await expect.element(radio(0, 'Shown')).toBeChecked();
	kept.undo();
	await expect.element(radio(0, 'Shown')).not.toBeChecked();
});

test('typed text is written before anything else is done, and never brings back what was cleared', async () => {
	const { kept } = await show(groups);
	await radio(0, 'Shown').click();
	const field = page.getByRole('textbox', { name: 'What shows it: Sign 1' });
	await field.fill('Begun');
	await radio(1, 'Shown').click();
	expect(kept.document.assessments[0]).toHaveProperty('text', 'Begun');
	await field.fill('Begun, and more');
	await page.getByRole('button', { name: 'Clear the grade of: Sign 1' }).click();
	await new Promise((done) => setTimeout(done, 800));
	expect(kept.document.assessments.map(({ itemId }) => itemId)).toEqual(['2']);
	await expect.element(radio(0, 'Not yet')).toHaveFocus();
});

test('a sign that changed says so, one that is gone does not count, a damaged entry is told', async () => {
	await show(
		groups,
		stored(
			makeEvidence({ id: 'x', itemId: '1', itemText: 'Sign 1 as it was' }),
			makeEvidence({ id: 'y', itemId: 'nowhere', itemText: 'No longer asked for', text: 'It was so' }),
			{ id: 'broken' },
		),
	);
	await expect.element(page.getByText('1 of 4 shown')).toBeVisible();
	await expect.element(page.getByText('Graded when it read: Sign 1 as it was')).toBeVisible();
	await expect.element(page.getByText('No longer asked for')).toBeVisible();
	await expect.element(page.getByText('1 kept entry cannot be read and is left as it is.')).toBeVisible();
});

test('what a newer Rolemap wrote is shown and cannot be changed', async () => {
	const newer = stored(makeEvidence({ id: 'x', itemId: '1', itemText: 'Sign 1' }));
	Object.assign(newer.kept as object, { version: 9 });
	await show(groups, newer);
	await expect.element(page.getByRole('alert')).toHaveTextContent('A newer Rolemap wrote this');
	await expect.element(radio(0, 'Shown')).toBeChecked();
	await expect.element(radio(0, 'Not yet')).toBeDisabled();
	await expect.element(page.getByRole('button', { name: 'Add', exact: true })).toBeDisabled();
});

test('a move without signs teaches how to write them, and has a plan all the same', async () => {
	const { kept } = await show([]);
	await expect
		.element(page.getByText('The page of this move names no signs of readiness yet.'))
		.toBeVisible();
	await page.getByRole('textbox', { name: 'Something of your own' }).fill('Find a sponsor');
	await page.getByRole('button', { name: 'Add', exact: true }).click();
	await page.getByRole('textbox', { name: 'Who does: Find a sponsor' }).fill('Dana');
	await page.getByRole('checkbox', { name: 'Done: Find a sponsor' }).click();
	expect(kept.document.plan).toMatchObject([{ text: 'Find a sponsor', owner: 'Dana' }]);
	expect(kept.document.plan[0]?.done).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
	await page.getByRole('button', { name: 'Remove from the plan: Find a sponsor' }).click();
	await expect.element(page.getByText('Nothing planned yet.', { exact: false })).toBeVisible();
});

test('names, evidence, signs and plans from a file are text wherever they stand, odd days as they are', async () => {
	const attack = '<img src=x onerror="window.ranHere = 1">';
	const shelf = stored(
		makeEvidence({
			id: 'x',
			subject: { label: attack },
			reviewer: { kind: 'other', label: attack },
			itemId: '1',
			itemText: attack,
			text: attack,
			on: '2026-13-45',
		}),
		makeEvidence({
			id: 'y',
			subject: { label: attack },
			reviewer: { kind: 'manager' },
			itemId: '1',
			itemText: attack,
		}),
	);
	Object.assign(shelf.kept as object, {
		plan: [
			{
				id: 'p',
				subject: { label: attack },
				transitionId: 'a--b',
				text: attack,
				owner: attack,
				due: '2026-99-99',
			},
		],
	});
	const { container } = await show([sign('1', '', attack)], shelf);
	await expect.element(page.getByRole('textbox', { name: /^Who does/ })).toHaveValue(attack);
	await page.getByLabelText('Beside').selectOptions(attack);
	await expect.element(page.getByText('2026-13-45')).toBeVisible();
	dispatchEvent(new Event('beforeprint'));
	await vi.waitFor(() => expect(container.querySelector('article')?.textContent).toContain('2026-99-99'));
	expect(container.querySelector('article td:nth-child(2)')?.textContent).toBe(attack);
	dispatchEvent(new Event('afterprint'));
	await vi.waitFor(() => expect(container.querySelector('article')).toBeNull());
	expect(container.querySelector('img')).toBeNull();
	expect(window).not.toHaveProperty('ranHere');
});
