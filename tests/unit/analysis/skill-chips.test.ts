import { expect, test } from 'vitest';
import { skillRows } from '#lib/analysis/skill-chips.ts';
import type { Role } from '#lib/model/role.ts';
import { makeRole } from '../../make/document.ts';

function withSkills(...texts: readonly string[]): Role {
	const src = { file: 'a.md', line: 1, from: 0, to: 1, path: [] };
	return makeRole({
		id: 'a',
		skillSets: texts.map((text, at) => ({
			categoryId: `c${at}`,
			text,
			skillIds: [],
			src,
			from: 'own' as const,
		})),
	});
}

const chips = (text: string, before: Role | null = null) =>
	skillRows(withSkills(text), before, (id) => id)[0]?.chips;

test('a comma list becomes chips, brackets kept whole', () => {
	expect(chips('Coaching, design (services, data), budgets')?.map(({ text }) => text)).toEqual([
		'Coaching',
		'design (services, data)',
		'budgets',
	]);
});

test.each([
	'Owns it end to end; and more, too',
	'One sentence. Another, too',
	'Single',
	'A [link, two](x.md), b',
	'**bold, both**, c',
])('%s is read as it stands', (text) => expect(chips(text)).toBeNull());

test('kept is claimed for the same name alone, new only where at least half the names are the same', () => {
	const before = withSkills('Coaching, Org  Design');
	expect(chips('coaching, org design, culture', before)?.map(({ step }) => step)).toEqual([
		'kept',
		'kept',
		'new',
	]);
	expect(chips('coaching, vision, culture', before)?.map(({ step }) => step)).toEqual(['kept', null, null]);
	expect(chips('vision, culture', before)?.map(({ step }) => step)).toEqual([null, null]);
	expect(chips('coaching, vision')?.map(({ step }) => step)).toEqual([null, null]);
});

test('rows of one category stand together under one title', () => {
	const [first, second, third] = withSkills('a, b', 'c, d', 'Says it in a sentence.').skillSets;
	const role = { ...withSkills(), skillSets: [first!, second!, { ...third!, categoryId: 'c0' }] };
	const rows = skillRows(role, null, (id) => id);
	expect(rows.map(({ category, continues, set }) => [category, continues, set.text])).toEqual([
		['c0', false, 'a, b'],
		['c0', true, 'Says it in a sentence.'],
		['c1', false, 'c, d'],
	]);
});
