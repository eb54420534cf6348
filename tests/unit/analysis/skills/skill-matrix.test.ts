import { expect, test } from 'vitest';
import { documentIndex } from '#lib/analysis/document-index.ts';
import { askedSkills, skillMatrix, type SkillQuery } from '#lib/analysis/skills/skill-matrix.ts';
import { readSkillsAddress, skillsChoiceAddress } from '#lib/state/skills-address.ts';
import { windowOf } from '#lib/views/skills/window-of.ts';
import { makeDocument, makeRole } from '../../../make/document.ts';

const skill = (id: string, more = {}) => ({
	...{ id, frameworkId: 'ladder', name: id, aliases: [] as string[], categoryIds: [] as string[] },
	...more,
});
const track = (id: string, order: number) => ({
	...{ id, frameworkId: 'ladder', name: id, aliases: [], order },
	kind: 'other' as const,
});
const document = makeDocument({
	tracks: [track('second', 2), track('first', 1)],
	scales: [
		{
			...{ id: 's', frameworkId: 'ladder', name: 'Four', cumulative: true },
			steps: [1, 2, 3, 4].map((value) => ({ value, name: `step ${value}` })),
		},
	],
	skills: [
		skill('talk', { scaleId: 's', aliases: ['speech'] }),
		skill('write', { scaleId: 's' }),
		skill('draw', { categoryIds: ['craft'] }),
		skill('unused'),
	],
	roles: [
		makeRole({ id: 'c', rank: 1, trackIds: ['second'], requirements: [{ skillId: 'talk', level: 2 }] }),
		makeRole({
			id: 'b',
			rank: 2,
			trackIds: ['first'],
			requirements: [
				{ skillId: 'talk', level: 1 },
				{ skillId: 'write', level: 4 },
			],
		}),
		makeRole({
			id: 'a',
			rank: 1,
			trackIds: ['first'],
			skillSets: [{ categoryId: 'craft', text: 'draw', skillIds: ['draw'], from: 'own' }],
		}),
		makeRole({ id: 'silent' }),
	],
});
const matrix = skillMatrix(document, documentIndex(document));
const everything: SkillQuery = { text: '', category: '', track: '', shared: false, order: { by: 'name' } };
const names = (query: Partial<SkillQuery>) =>
	askedSkills(matrix, { ...everything, ...query }).lines.map(({ skill: { id } }) => id);

test('roles stand by track and height, those without skills not at all', () => {
	expect(matrix.roles.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
	const talk = matrix.lines[0];
	expect([talk?.top, talk?.scale?.name, talk?.needs.get('c')?.level]).toEqual([4, 'Four', 2]);
	expect([...(matrix.lines[2]?.needs.keys() ?? [])]).toEqual(['a']);
});

test('it is narrowed by name, other name, kind, track and use, and put in order', () => {
	expect(names({})).toEqual(['draw', 'talk', 'write']);
	expect(names({ text: ' SPEE ' })).toEqual(['talk']);
	expect(names({ category: 'craft' })).toEqual(['draw']);
	expect(names({ track: 'second' })).toEqual(['talk']);
	expect(names({ shared: true })).toEqual(['talk']);
	expect(names({ order: { by: 'roles' } })).toEqual(['talk', 'draw', 'write']);
	expect(names({ order: { by: 'role', role: 'b' } })).toEqual(['write', 'talk', 'draw']);
});

test('everything that is chosen is in the address', () => {
	const choices = [
		{ ...everything, from: '', to: '' },
		{
			...{ text: 'a & b', category: 'x,y', track: 'ü', shared: true, from: 'one', to: 'two' },
			order: { by: 'role' as const, role: 'a:b' },
		},
		{ ...everything, order: { by: 'roles' as const }, from: '', to: 'x' },
	];
	for (const choice of choices)
		expect(readSkillsAddress(new URL(skillsChoiceAddress(choice), 'http://localhost'))).toEqual(choice);
	const odd = new URL('http://localhost/skills?order=toString');
	expect(readSkillsAddress(odd).order).toEqual({ by: 'name' });
});

test('a window holds all that can be seen, and no more than a little beyond', () => {
	for (let offset = -50; offset < 5_000; offset += 37) {
		const { start, end } = windowOf(offset, 400, 34, 120);
		expect(start % 4 === 0 || start === 119).toBe(true);
		const [first, last] = [Math.floor(Math.max(0, offset) / 34), Math.ceil((Math.max(0, offset) + 400) / 34)];
		expect(start <= Math.min(first, 119) && end >= Math.min(last, 120) && end <= 120).toBe(true);
		expect(end - start).toBeLessThanOrEqual(30);
	}
	expect(windowOf(0, 400, 34, 0)).toEqual({ start: 0, end: 0 });
});
