import { expect, test } from 'vitest';
import { compareMoves } from '#lib/analysis/compare/compare-moves.ts';
import { compareRoles } from '#lib/analysis/compare/compare-roles.ts';
import { gapAnswer } from '#lib/analysis/compare/gap-answer.ts';
import { documentIndex } from '#lib/analysis/document-index.ts';
import type { Role } from '#lib/model/role.ts';
import { makeDetailsDocument } from '../../../make/details-document.ts';
import { makeDocument, makeMove, makeRole } from '../../../make/document.ts';

const items = (...texts: string[]) => texts.map((text) => ({ id: text, text }));
const group = (title: string, ...texts: string[]) => ({ id: title, title, items: items(...texts) });

test('every dimension is a row; what differs from the first role is marked, sources that contradict are kept', () => {
	const { parts } = compareRoles(documentIndex(makeDetailsDocument()), ['director', 'vp']);
	const scope = parts.find(({ name }) => name === 'scope')?.rows ?? [];
	const row = (name: string) => scope.find((one) => one.name === name);
	expect(row('Direct reports')?.cells.map((cell) => [cell?.differs, cell?.conflict])).toEqual([
		[false, false],
		[true, true],
	]);
	expect(
		row('Direct reports')?.cells[1]?.statements.map(({ sources }) => sources.map(({ file }) => file)),
	).toEqual([['vp.md', 'index.md'], ['director.md']]);
	expect(row('Org size')?.scale).not.toBeNull();
	expect(row('Reports to')?.cells[1]?.conflict).toBe(true);
	const span = row('Span');
	expect([span?.cells[0], span?.differs]).toEqual([null, true]);
});

test('figures that differ by their first number alone are different, dashes and capitals are not', () => {
	const scope = (text: string): Role['scope'] => [
		{ dimensionId: 'd', statements: [{ value: { text, kind: 'text' }, text, from: 'own' }] },
	];
	const index = documentIndex(
		makeDocument({
			roles: [
				makeRole({ id: 'a', scope: scope('4 teams') }),
				makeRole({ id: 'b', scope: scope('5 teams') }),
				makeRole({ id: 'c', scope: scope('2-4 "Teams"') }),
				makeRole({ id: 'd', scope: scope('2–4 teams.') }),
			],
		}),
	);
	const differs = (...ids: string[]) => compareRoles(index, ids).parts[0]?.rows[0]?.differs;
	expect(differs('a', 'b')).toBe(true);
	expect(differs('c', 'd')).toBe(false);
});

test('groups of one title share a row, those of one role alone stand together with their titles', () => {
	const index = documentIndex(
		makeDocument({
			roles: [
				makeRole({ id: 'a', responsibilities: [group('People', 'Hire', 'Coach'), group('Only a', 'Draw')] }),
				makeRole({ id: 'b', responsibilities: [group('people', 'Coach', 'Pay'), group('Only b', 'Count')] }),
			],
		}),
	);
	const rows =
		compareRoles(index, ['a', 'b']).parts.find(({ name }) => name === 'responsibilities')?.rows ?? [];
	expect(rows.map(({ name }) => name)).toEqual(['People', '']);
	expect(rows[0]?.cells[1]?.items).toEqual([
		{ text: 'Coach', isNew: false },
		{ text: 'Pay', isNew: true },
	]);
	expect(rows[1]?.cells.map((cell) => cell?.items[0]?.heading)).toEqual(['Only a', 'Only b']);
});

test('five roles at most, each once, and only those there are', () => {
	const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
	const index = documentIndex(makeDocument({ roles: ids.map((id) => makeRole({ id })) }));
	const shown = compareRoles(index, ['a', 'a', 'gone', ...ids]).roles.map(({ id }) => id);
	expect(shown).toEqual(['a', 'b', 'c', 'd', 'e']);
});

test('skills are kept, gained and left behind, with the levels that were stated', () => {
	const skill = (id: string) => ({ id, frameworkId: 'ladder', name: id, aliases: [], categoryIds: [] });
	const [from, to] = [
		makeRole({
			id: 'a',
			requirements: [
				{ skillId: 'x', level: 2 },
				{ skillId: 'y', level: 1 },
			],
		}),
		makeRole({
			id: 'b',
			requirements: [
				{ skillId: 'x', level: 3, importance: 0.5 },
				{ skillId: 'z', level: 1 },
			],
		}),
	];
	const index = documentIndex(makeDocument({ roles: [from, to], skills: ['x', 'y', 'z'].map(skill) }));
	const [step] = compareRoles(index, ['a', 'b']).steps;
	expect(step?.kept).toEqual([{ skillId: 'x', name: 'x', from: 2, to: 3 }]);
	expect([step?.gained, step?.left].map((list) => list?.map(({ skillId }) => skillId))).toEqual([
		['z'],
		['y'],
	]);
	// (0.5 x 1 + 1 x 1) / (0.5 x 3 + 1 x 1)
	expect(step?.gap).toBeCloseTo(1.5 / 2.5);
	expect(gapAnswer(from, to, index)).toMatchObject({
		leveled: 2,
		skills: [{ skill: 'z', missing: 1 }, { skill: 'x' }],
	});
	expect(gapAnswer(makeRole({ id: 'c' }), to, index).gap).toBeNull();
});

test('moves beside each other: lines they share are no news', () => {
	const roles = ['a', 'b', 'c'].map((id) => makeRole({ id }));
	const moves = [
		makeMove({ from: 'a', to: 'b', pitfalls: items('Haste', 'Doubt') }),
		makeMove({ from: 'a', to: 'c', pitfalls: items('Haste', 'Pride') }),
	];
	const index = documentIndex(makeDocument({ roles, transitions: moves }));
	const { moves: shown, rows } = compareMoves(index, [
		{ from: 'a', to: 'b' },
		{ from: 'b', to: 'c' },
		{ from: 'a', to: 'c' },
	]);
	expect(shown.map(({ id }) => id)).toEqual(['a--b', 'a--c']);
	expect(rows.map(({ id }) => id)).toEqual(['pitfalls']);
	expect(rows[0]?.cells[1]?.items.map(({ isNew }) => isNew)).toEqual([false, true]);
});
