import { expect, test } from 'vitest';
import { comparisonsOf } from '#lib/analysis/comparisons-of.ts';
import { documentIndex } from '#lib/analysis/document-index.ts';
import { moveOutlook } from '#lib/analysis/move-outlook.ts';
import { nearestRoles } from '#lib/analysis/nearest-roles.ts';
import { roleOutlook } from '#lib/analysis/role-outlook.ts';
import { textsOf } from '#lib/analysis/texts-of.ts';
import type { Role } from '#lib/model/role.ts';
import { makeDetailsDocument } from '../../make/details-document.ts';
import { project } from '#lib/model/projection.ts';
import { makeDocument, makeRole } from '../../make/document.ts';

const document = makeDetailsDocument();
const index = documentIndex(document);

test('a role without a page is read beside others on their pages', () => {
	expect(roleOutlook(document, index, 'cto')?.comparisons.map(({ id }) => id)).toEqual(['m1', 'm2']);
	expect(roleOutlook(document, index, 'ceo')?.comparisons).toEqual([]);
	expect(roleOutlook(document, index, 'nobody')).toBeNull();
});

test('a table of skills is shown as skills, unless it has more columns than those can show', () => {
	const [first] = document.matrices;
	const tables = [
		{ ...first!, id: 'narrow', kind: 'skills' as const, cols: first!.cols.slice(0, 1) },
		{ ...first!, id: 'wide', kind: 'skills' as const },
		{ ...first!, id: 'ladder', kind: 'ladder' as const },
	];
	const vp = index.roles.get('vp') as Role;
	expect(comparisonsOf({ matrices: tables, pages: document.pages }, vp).map(({ id }) => id)).toEqual([
		'wide',
	]);
});

test('thoughts of the track are told where the page has no table of them', () => {
	expect(roleOutlook(document, index, 'vp')?.thoughts).toMatchObject([
		{ track: '', thoughts: [{ texts: [{ text: 'Few seats at the top' }] }] },
		{ track: 'Individual contributor', thoughts: [{ texts: [{ text: 'More seats on the other track' }] }] },
	]);
	const table = { ...document.matrices[0]!, kind: 'considerations' as const };
	const own = roleOutlook({ ...document, matrices: [table] }, index, 'vp')?.thoughts;
	expect(own?.map(({ track }) => track)).toEqual(['Individual contributor']);
});

test('a move gathers what is said at every move, what it shares, and the longest timeline', () => {
	const outlook = moveOutlook(document, index, 'vp', 'cto');
	expect(outlook?.universal).toMatchObject([{ text: 'Someone on the board who knows you' }]);
	expect(outlook?.sharedWith.map(({ to }) => to.id)).toEqual(['ceo']);
	expect(outlook?.longestYears).toBe(10);
	expect(moveOutlook(document, index, 'cto', 'vp')).toBeNull();
});

test('every text is found with the page it stands on', () => {
	const outlook = roleOutlook(document, index, 'vp');
	const texts = textsOf(outlook, 'vp.md').map(({ file, text }) => `${file}: ${text}`);
	expect(texts).toContain('vp.md: Set strategy over **several** years');
	expect(texts).toContain('director.md: Directors and a **chief of staff**');
	expect(texts).toContain('vp.md: **Primary focus**');
	expect(texts).toContain('index.md: Few seats at the top');
	expect(textsOf(moveOutlook(document, index, 'vp', 'cto'), 'vp.md')).toContainEqual({
		file: 'index.md',
		text: 'Running the engine room',
	});
});

test('the nearest names: part of one, a slip of the finger, nothing far away', () => {
	const roles = [
		makeRole({ id: 'vp', name: 'VP of Engineering' }),
		makeRole({ id: 'director', name: 'Director' }),
	];
	expect(nearestRoles('vp-engineering', roles).map(({ id }) => id)).toEqual(['vp']);
	expect(nearestRoles('Dirctor', roles)[0]?.id).toBe('director');
	expect(nearestRoles('qqqqqqqq', roles)).toEqual([]);
	expect(nearestRoles('', roles)).toEqual([]);
});

test('the same role of another framework is named with that framework, whichever was linked to which', () => {
	const linked = project(
		makeDocument({
			frameworks: [
				{ id: 'ladder', title: 'Ours', placedBy: 'ladder-table' },
				{ id: 'onet', title: 'O*NET', placedBy: 'columns' },
			],
			roles: [
				makeRole({ id: 'dev', frameworkId: 'ladder' }),
				makeRole({ id: 'programmer', frameworkId: 'onet', name: 'Programmer' }),
			],
			roleLinks: [{ id: 'dev--programmer', a: 'dev', b: 'programmer' }],
		}),
		{ purpose: 'screen' },
	);
	const elsewhere = (id: string) =>
		roleOutlook(linked, documentIndex(linked), id)?.elsewhere.map(({ look, framework }) => [
			look.id,
			framework,
		]);
	expect(elsewhere('dev')).toEqual([['programmer', 'O*NET']]);
	expect(elsewhere('programmer')).toEqual([['dev', 'Ours']]);
});
