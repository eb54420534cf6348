import { afterEach, expect, test } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { makeApp } from '../../make/details-app.ts';
import { makeDetailsDocument } from '../../make/details-document.ts';
import MoveStage from './MoveStage.svelte';
import RoleStage from './RoleStage.svelte';

interface Emulation {
	send(method: 'Emulation.setEmulatedMedia', input: { media: string }): Promise<unknown>;
}

const emulate = (media: '' | 'print') =>
	(cdp() as unknown as Emulation).send('Emulation.setEmulatedMedia', { media });

afterEach(() => emulate(''));

test('everything folded is open on paper, and the controls are gone', async () => {
	localStorage.clear();
	const app = makeApp(makeDetailsDocument());
	app.preferences.fold('Responsibilities', true);
	const { container } = await render(RoleStage, { app, id: 'vp' });
	await expect.element(page.getByRole('article')).toBeInTheDocument();
	const folded = [...container.querySelectorAll<HTMLElement>('[hidden]')];
	const isDrawn = (element: HTMLElement) =>
		element.checkVisibility({ contentVisibilityAuto: true }) && element.offsetHeight > 8;
	expect(folded.length).toBeGreaterThan(2);
	expect(folded.filter(isDrawn)).toEqual([]);
	await emulate('print');
	expect(folded.filter((element) => !isDrawn(element))).toEqual([]);
	expect(container.querySelector<HTMLElement>('.tools')?.checkVisibility()).toBe(false);
	expect([...container.querySelectorAll('a.source')].some((link) => link.checkVisibility())).toBe(false);
});

test('a move prints with its title, and with its sources where they were asked for', async () => {
	const { container } = await render(MoveStage, {
		app: makeApp(makeDetailsDocument()),
		from: 'vp',
		to: 'cto',
	});
	await page.getByRole('button', { name: 'Show sources' }).click();
	await emulate('print');
	expect(container.querySelector('.handout h2')?.checkVisibility()).toBe(true);
	expect([...container.querySelectorAll('a.source')].every((link) => link.checkVisibility())).toBe(true);
});
