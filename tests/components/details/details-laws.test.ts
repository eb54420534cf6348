import fc from 'fast-check';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { roleOutlook } from '#lib/analysis/role-outlook.ts';
import { moveOutlook } from '#lib/analysis/move-outlook.ts';
import type { Item } from '#lib/model/role.ts';
import { makeApp } from '../../make/details-app.ts';
import { items, makeDetailsDocument, makeSrc } from '../../make/details-document.ts';
import MoveStage from './MoveStage.svelte';
import RoleStage from './RoleStage.svelte';
import { moveWords, roleWords, wordsOn } from './shown-texts.ts';

const word = fc.stringMatching(/^[A-Za-zÀ-ž0-9&€%/–-]{1,14}$/);
const line = fc.array(word, { minLength: 1, maxLength: 12 }).map((parts) => `Z${parts.join(' ')}`);
const marked = fc
	.tuple(line, fc.constantFrom('', '**', '*', '`'))
	.map(([text, mark]) => `${mark}${text}${mark}`);
const someItems = fc.array(marked, { maxLength: 5 }).map((texts) => items('vp.md', ...texts));
const group = fc.tuple(line, someItems, someItems).map(([title, own, nested]) => ({
	title,
	src: makeSrc('vp.md'),
	items: own.map((item, at): Item => (at === 0 && nested.length > 0 ? { ...item, children: nested } : item)),
}));
const groups = fc
	.array(group, { maxLength: 4 })
	.map((list) => list.map((one, at) => ({ ...one, id: `g${at}` })));
const role = fc.record({ name: line, responsibilities: groups, activities: groups, notes: someItems });
const move = fc.record({
	title: line,
	intro: someItems,
	pitfalls: someItems,
	indicators: someItems,
	notes: someItems,
});

const seed = Math.floor(Math.random() * 2 ** 31);
console.log(`details laws, seed ${seed}`);
const base = makeDetailsDocument();

test('whatever a role says is on the screen, its lines once each', async () => {
	await fc.assert(
		fc.asyncProperty(role, async (said) => {
			const document_ = {
				...base,
				roles: base.roles.map((other) => (other.id === 'vp' ? { ...other, ...said } : other)),
			};
			const app = makeApp(document_);
			const { container, unmount } = await render(RoleStage, { app, id: 'vp' });
			await expect.poll(() => container.querySelector('article')).not.toBeNull();
			const outlook = roleOutlook(document_, app.workspace.index, 'vp');
			const shown = wordsOn(container);
			expect((outlook ? roleWords(outlook) : ['?']).filter((words) => !shown.includes(words))).toEqual([]);
			const lists = [...said.responsibilities, ...said.activities].flatMap((one) => one.items);
			const lines = lists.concat(lists.flatMap((item) => item.children ?? [])).length;
			const sections = [...container.querySelectorAll('section')].filter((section) =>
				/^(?:Responsibilities|Day to day)/.test(section.textContent?.trim() ?? ''),
			);
			expect(sections.reduce((sum, section) => sum + section.querySelectorAll('li').length, 0)).toBe(lines);
			await unmount();
		}),
		{ numRuns: 25, seed },
	);
});

test('whatever a move says is on the screen', async () => {
	await fc.assert(
		fc.asyncProperty(move, async (said) => {
			const transitions = base.transitions.map((other) =>
				other.id === 'vp--cto' ? { ...other, ...said } : other,
			);
			const document_ = { ...base, transitions };
			const app = makeApp(document_);
			const { container, unmount } = await render(MoveStage, { app, from: 'vp', to: 'cto' });
			await expect.poll(() => container.querySelector('article')).not.toBeNull();
			const outlook = moveOutlook(document_, app.workspace.index, 'vp', 'cto');
			const shown = wordsOn(container);
			expect((outlook ? moveWords(outlook) : ['?']).filter((words) => !shown.includes(words))).toEqual([]);
			await unmount();
		}),
		{ numRuns: 25, seed },
	);
});
