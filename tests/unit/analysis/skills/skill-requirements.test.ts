import { expect, test } from 'vitest';
import { requirementRows } from '#lib/analysis/skill-requirements.ts';
import { makeDocument, makeRole } from '../../../make/document.ts';

const scale = {
	...{ id: 'depth', frameworkId: 'ladder', name: 'Depth', cumulative: false },
	steps: [
		{ value: 1, name: 'Knows', text: 'Knows of it' },
		{ value: 2, name: 'Does', text: 'Does it' },
		{ value: 3, name: 'Leads' },
	],
};
const skill = (id: string, more: object = {}) => ({
	...{ id, frameworkId: 'ladder', name: id, aliases: [], categoryIds: [], scaleId: 'depth', ...more },
});
const document = makeDocument({
	scales: [scale],
	skills: [
		skill('baking', {
			steps: [
				{ value: 1, text: 'Burns little' },
				{ value: 2, text: 'Burns nothing' },
			],
		}),
		skill('serving', { essence: 'Brings it warm' }),
		skill('tasting', { scaleId: undefined }),
	],
});
const rows = (...requirements: readonly object[]) =>
	requirementRows(makeRole({ id: 'cook', requirements: requirements as never }), document).map(
		({ skill: { id }, step, top, meaning }) => ({ id, step, top, meaning }),
	);

test('a step means what the skill says of it, else the role, else the scale, else what the skill is', () => {
	expect(rows({ skillId: 'baking', level: 2 })).toEqual([
		{ id: 'baking', step: 'Does', top: 3, meaning: 'Burns nothing' },
	]);
	expect(rows({ skillId: 'serving', level: 2, text: 'For ten tables' })[0]?.meaning).toBe('For ten tables');
	expect(rows({ skillId: 'serving', level: 2 })[0]?.meaning).toBe('Does it');
	expect(rows({ skillId: 'serving', level: 3 })[0]).toMatchObject({
		step: 'Leads',
		meaning: 'Brings it warm',
	});
});

test('a level without a scale is shown as its figure, a skill without a level as it is', () => {
	expect(rows({ skillId: 'tasting', level: 4 })).toEqual([
		{ id: 'tasting', step: '4', top: undefined, meaning: undefined },
	]);
	expect(rows({ skillId: 'tasting' })).toEqual([
		{ id: 'tasting', step: undefined, top: undefined, meaning: undefined },
	]);
	expect(rows({ skillId: 'unheard-of' })).toEqual([]);
});

test('what matters or is graded most comes first', () => {
	const order = rows(
		{ skillId: 'tasting', importance: 0.4 },
		{ skillId: 'baking', level: 3 },
		{ skillId: 'serving', level: 2 },
	);
	expect(order.map(({ id }) => id)).toEqual(['baking', 'serving', 'tasting']);
});
