import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Issue } from '#lib/model/issue.ts';
import type { Page } from '#lib/model/page.ts';
import { makeDocument, makeMove, makeRole } from '../../make/document.ts';
import { makeOpenApp } from '../../make/view-app.ts';
import WorkspaceStage from './WorkspaceStage.svelte';

const goto = vi.hoisted(() => vi.fn(() => Promise.resolve()));
const here = vi.hoisted(() => ({ url: new URL('http://localhost/workspace'), params: {} }));
vi.mock('$app/navigation', () => ({ goto }));
vi.mock('$app/state', () => ({ page: here }));

const src = (line: number) => ({ file: 'vp.md', line, from: 0, to: 1, path: [] });
const vpPage: Page = {
	id: 'vp',
	frameworkId: 'ladder',
	file: 'vp.md',
	kind: 'role',
	frontMatter: [],
	h1: 'VP of Engineering',
	bytes: 1,
	encoding: 'windows-1252',
	byteOrderMark: false,
	blocks: [
		{ kind: 'heading', text: '# VP of Engineering\n\n', src: src(1), mappedTo: 'roles/vp/name' },
		{ kind: 'paragraph', text: 'Pay is <b>fair</b>.\n\n', src: src(3) },
		{
			kind: 'list',
			text: '- **Org size**: 100-500+\n- Span: all\n',
			src: src(5),
			mappedTo: 'roles/vp/scope',
		},
	],
};
const ladder = makeDocument({
	tracks: [{ id: 'm', frameworkId: 'ladder', name: 'Management', aliases: [], kind: 'management', order: 0 }],
	roles: [
		makeRole({ id: 'vp', name: 'VP of Engineering', trackIds: ['m'], rank: 2, pageId: 'vp' }),
		makeRole({ id: 'cto', name: 'CTO', kind: 'stub', rank: 3 }),
	],
	transitions: [makeMove({ from: 'vp', to: 'cto' })],
	pages: [vpPage],
});

const issue = (severity: Issue['severity'], line: number, message: string): Issue => ({
	code: 'code',
	severity,
	message,
	help: 'Do this.',
	place: { file: 'vp.md', line, column: 3, excerpt: `the text of line ${line}` },
	values: {},
});

async function show(issues: readonly Issue[] = [], query = '') {
	here.url = new URL(`http://localhost/workspace${query}`);
	await page.viewport(1024, 768);
	const app = await makeOpenApp(ladder, { issues });
	await render(WorkspaceStage, { app });
	return app;
}

beforeEach(() => goto.mockClear());

test('it says what is open and that there are no problems', async () => {
	await show();
	await expect.element(page.getByRole('heading', { name: 'Test ladder' })).toBeVisible();
	await expect.element(page.getByText('1 of the roles has no page of its own yet')).toBeVisible();
	await expect.element(page.getByText('No problems', { exact: true })).toBeVisible();
});

test('every problem says what, where and the way out, and leads to its line', async () => {
	await show([
		issue('error', 5, 'The range is reversed.'),
		issue('info', 3, 'Kept as text.'),
		issue('warning', 1, 'Odd.'),
	]);
	const link = page.getByRole('link', { name: /vp\.md:5:3/ });
	await expect.element(link).toHaveAttribute('href', '/workspace?file=vp.md&line=5');
	await expect.element(page.getByText('The range is reversed.')).toBeVisible();
	await expect.element(page.getByText('Error', { exact: true })).toBeVisible();
	const caret = document.querySelector('.caret')?.getBoundingClientRect();
	const at = document.querySelector('.at')?.lastChild;
	const range = document.createRange();
	range.setStart(at as Node, 0);
	range.setEnd(at as Node, 1);
	expect(Math.abs((caret?.x ?? 0) - range.getBoundingClientRect().x)).toBeLessThan(1);
});

test('problems can be filtered by how grave they are', async () => {
	await show([issue('error', 5, 'First.'), issue('warning', 3, 'Second.'), issue('warning', 1, 'Third.')]);
	await page.getByRole('radio', { name: '2 warnings' }).click();
	await expect.element(page.getByText('First.')).not.toBeInTheDocument();
	await expect.element(page.getByText('Second.')).toBeVisible();
	await page.getByRole('radio', { name: 'All 3' }).click();
	await expect.element(page.getByText('First.')).toBeVisible();
});

test('a thousand problems are shown in parts, quickly', async () => {
	const start = performance.now();
	await show(Array.from({ length: 1000 }, (_, i) => issue('warning', i + 1, `Problem ${i + 1}.`)));
	await expect.element(page.getByText('Problem 1.', { exact: true })).toBeVisible();
	console.log(`1,000 problems on the screen after ${(performance.now() - start).toFixed(0)} ms`);
	expect(document.querySelectorAll('pre')).toHaveLength(100);
	await page.getByRole('button', { name: 'Show 100 more' }).click();
	expect(document.querySelectorAll('pre')).toHaveLength(200);
});

test('the source of a page marks the line and says what was read from it', async () => {
	await show([], '?file=vp.md&line=5');
	await expect.element(page.getByRole('heading', { name: 'The text of vp.md' })).toBeVisible();
	await vi.waitFor(() => expect(document.activeElement?.getAttribute('data-line')).toBe('5'));
	expect(document.activeElement?.textContent).toBe('5- **Org size**: 100-500+');
	await expect.element(page.getByText('Scope of VP of Engineering')).toBeVisible();
	await expect.element(page.getByText('Kept as text')).toBeVisible();
	await expect.element(page.getByText('Pay is <b>fair</b>.')).toBeVisible();
	await expect.element(page.getByText('Read as windows-1252.', { exact: false })).toBeVisible();
	expect(document.querySelectorAll('[data-line]')).toHaveLength(6);
	await expect.element(page.getByRole('link', { name: /Back/ })).toHaveAttribute('href', '/workspace');
});

test.each([
	['?file=gone.md', 'No page called gone.md is open.'],
	['?file=vp.md&line=99', 'Line 99 is beyond the end of this page, which has 6.'],
])('%s is answered in words', async (query, text) => {
	await show([], query);
	await expect.element(page.getByText(text)).toBeVisible();
});

test('tracks and levels are set in memory, and the file can be taken away', async () => {
	const app = await show();
	const open = vi.spyOn(app.workspace, 'openFiles');
	await page.getByRole('button', { name: 'Set tracks and levels' }).click();
	await page.getByRole('button', { name: 'Add a track' }).click();
	await page.getByRole('textbox', { name: 'Name of track 2' }).fill('Executive');
	await page.getByRole('combobox', { name: 'Track of CTO' }).selectOptions('Executive');
	await page.getByRole('textbox', { name: 'Level of CTO' }).fill('high');
	await expect.element(page.getByText('The level of CTO is not a whole number.')).toBeVisible();
	await expect.element(page.getByRole('button', { name: 'Apply' })).toBeDisabled();
	await page.getByRole('textbox', { name: 'Level of CTO' }).fill('9');
	await userEvent.keyboard('{Enter}');
	await expect.element(page.getByText('Tracks and levels are set.', { exact: false })).toBeVisible();
	const settings = open.mock.calls[0]?.[1].find(({ path }) => path === 'rolemap.json');
	expect(JSON.parse(new TextDecoder().decode(settings?.bytes))).toMatchObject({
		tracks: [{ id: 'm' }, { id: 'executive', name: 'Executive' }],
		roles: { cto: { track: 'executive', level: 'level-9' } },
	});
	await expect.element(page.getByRole('button', { name: 'Download rolemap.json' })).toBeVisible();
});
