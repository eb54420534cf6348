import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { loadCommands } from '#lib/state/load-commands.ts';
import { makeDocument } from '../../make/document.ts';
import { makeViewApp } from '../../make/view-app.ts';
import SkillStage from './SkillStage.svelte';

const named = (id: string, name: string) => ({
	...{ id, frameworkId: 'ladder', name, aliases: [], categoryIds: [] },
});

test('a suggestion is dismissed, is listed as told apart, and comes back when asked for or undone', async () => {
	const document = makeDocument({ skills: [named('a', 'Coaching'), named('b', 'Coaching managers')] });
	const app = makeViewApp(() => ({ document }), await loadCommands((values) => values));
	await app.workspace.open({ kind: 'files', name: 'Ours', origin: { kind: 'files', files: [] } });
	await render(SkillStage, { app });
	const dismiss = page.getByRole('button', { name: '“Coaching” and “Coaching managers” are not the same' });
	const again = page.getByRole('button', {
		name: 'Suggest linking “Coaching” and “Coaching managers” again',
	});
	await dismiss.click();
	await expect.element(again).toBeVisible();
	await expect.element(dismiss).not.toBeInTheDocument();
	await expect.element(page.getByText('No two names are so alike')).toBeVisible();
	await again.click();
	await expect.element(dismiss).toBeVisible();
	await dismiss.click();
	await expect.element(again).toBeVisible();
	await app.editing.undo();
	await expect.element(dismiss).toBeVisible();
});
