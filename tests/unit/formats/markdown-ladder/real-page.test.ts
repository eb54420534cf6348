import { existsSync, readFileSync } from 'node:fs';
import { readLadder } from '#lib/formats/markdown-ladder/read.ts';
import { readLadderPage } from '#lib/formats/markdown-ladder/read-page.ts';
import { describe, expect, test } from 'vitest';
import { ladderFaults } from '../../../make/ladder-faults.ts';

const folder = process.env['ROLEMAP_REAL_DATA'];
const path = `${folder ?? ''}/ladder-page/vp.md`;
const found = folder !== undefined && existsSync(path);
if (!found)
	console.warn('SKIPPED: the real page needs ROLEMAP_REAL_DATA to name a folder with ladder-page/vp.md');

describe.skipIf(!found)('the real page, alone', () => {
	const file = { path: 'vp.md', bytes: found ? new Uint8Array(readFileSync(path)) : new Uint8Array() };
	const { document, issues } = readLadder([file]);
	const role = (id: string) => document.roles.find((other) => other.id === id);
	const move = (id: string) => document.transitions.find((other) => other.id === id);

	test('three cards, two moves, nothing kept as text, nothing to complain of', () => {
		expect(document.roles.filter(({ onMap }) => onMap).map(({ id, name, kind }) => [id, name, kind])).toEqual(
			[
				['vp', 'VP of Engineering', 'page'],
				['cto', 'CTO', 'stub'],
				['ceo', 'CEO', 'stub'],
			],
		);
		expect(document.roles.filter(({ onMap }) => !onMap).map(({ name, kind }) => [name, kind])).toEqual([
			['Director', 'stub'],
			['Senior Director', 'stub'],
			['Board', 'body'],
		]);
		expect(document.transitions.map(({ id }) => id)).toEqual(['vp--cto', 'vp--ceo']);
		expect(issues.map(({ code }) => code)).toEqual([
			'placed-by-longest-chain',
			'role-without-page',
			'role-without-page',
		]);
		expect(ladderFaults(document, [readLadderPage(file)])).toEqual([]);
	});

	test('the role', () => {
		const vp = role('vp');
		expect(vp).toMatchObject({ shortName: 'VP', icon: 'globe' });
		expect(vp?.coreQuestion.map(({ text }) => text)).toEqual([
			'How does engineering drive business success?',
		]);
		expect(vp?.primaryFocus[0]?.text).toBe('function-wide strategy and business outcomes');
		expect(vp?.responsibilities.map(({ items }) => items.length)).toEqual([4, 4, 4, 4, 4]);
		expect(vp?.activities.map(({ title, items }) => [title, items.length])).toEqual([
			['Morning', 3],
			['Recurring Meetings', 5],
			['Strategic Work', 5],
			['Ad-hoc', 4],
		]);
		expect(vp?.skillSets.map(({ skillIds }) => skillIds.length)).toEqual([5, 5, 4, 4, 4, 4]);
		const meetings = vp?.activities[1]?.items.map(({ quantity }) => quantity?.text);
		expect(meetings?.filter((text) => text !== undefined)).toEqual(['3-4 hrs/week', 'monthly/quarterly']);
	});

	test('figures of its scope, and what comparisons say of the others', () => {
		const scope = (id: string, dimension: string) =>
			role(id)?.scope.find(({ dimensionId }) => dimensionId === dimension);
		expect(scope('vp', 'direct-reports')?.statements[0]?.value).toMatchObject({ min: 4, max: 8 });
		expect(scope('vp', 'org-size')?.statements[0]?.value).toMatchObject({
			min: 100,
			max: 500,
			open: 'above',
		});
		expect(scope('vp', 'reports-to')?.roleRefs).toEqual(['cto', 'ceo']);
		expect(scope('cto', 'reports-to')).toMatchObject({
			roleRefs: ['ceo', 'board'],
			statements: [{ text: 'CEO or Board', from: 'other' }],
		});
		expect(scope('ceo', 'time-horizon')?.statements[0]?.value.horizonDays).toEqual([1825, 3650]);
		expect(scope('cto', 'metaphor')?.statements[0]?.text).toBe('Chief architect of the product');
		expect(role('cto')?.scope).toHaveLength(11);
	});

	test('the moves: a timeline and pitfalls for both, the rest each its own', () => {
		for (const [id, other, title] of [
			['vp--cto', 'vp--ceo', 'Develop Deep Product Intuition'],
			['vp--ceo', 'vp--cto', 'Build Full Business Acumen'],
		] as const) {
			const found = move(id);
			expect(found?.sharedWith).toEqual([other]);
			expect(found?.timeline).toMatchObject([
				{ value: { text: '5-10+ years', min: 5, max: 10, open: 'above' } },
			]);
			expect(found?.timelineNotes).toHaveLength(1);
			expect([
				found?.shifts.length,
				found?.actions.length,
				found?.pitfalls.length,
				found?.indicators.length,
			]).toEqual([4, 4, 5, 5]);
			expect(found?.actions.map(({ n, items }) => [n, items.length])).toEqual(
				[1, 2, 3, 4].map((n) => [n, 3]),
			);
			expect(found?.actions[0]?.title).toBe(title);
		}
		expect(move('vp--cto')?.actions.map(({ examples }) => examples.length)).toEqual([1, 1, 1, 0]);
		expect(move('vp--ceo')?.actions.map(({ examples }) => examples.length)).toEqual([1, 1, 1, 1]);
		expect(move('vp--cto')?.actions[0]?.examples[0]?.text).toMatch(/^Lead a product discovery.*insights\.$/);
		expect(move('vp--cto')?.shifts[0]).toMatchObject({
			from: 'Engineering execution focus',
			to: 'Technology vision focus',
		});
	});

	test('every block that has words was read', () => {
		const kept = document.pages[0]?.blocks.filter(({ mappedTo }) => mappedTo === undefined);
		expect(new Set(kept?.map(({ kind }) => kind))).toEqual(new Set(['blank', 'rule']));
	});
});
