import { expect, test } from 'vitest';
import { StatementIndex } from '#lib/state/statement-index.ts';
import { inTime } from '../../make/in-time.ts';

const texts = [
	'Own the budget',
	'Budgeting with peers',
	'Hire and keep people',
	'Keep a budget of attention',
	'',
];

async function find(query: string): Promise<readonly number[]> {
	const index = new StatementIndex();
	await index.add(texts.map((text, id) => ({ id, text })));
	const found: { id: number; score: number }[] = [];
	index.find(query, (id, score) => found.push({ id, score }));
	return found.toSorted((a, b) => b.score - a.score || a.id - b.id).map(({ id }) => id);
}

test.each([
	['budget', [0, 3, 1]],
	['budg', [0, 1, 3]],
	['keep budget', [3]],
	['budget keep', [3]],
	['budgte', [0, 3]],
	['BUDGET', [0, 3, 1]],
	['budget zebra', []],
	['', []],
	['→ !', []],
	['budget budget', [0, 3, 1]],
])('%j finds %j', async (query, ids) => {
	expect(await find(query)).toEqual(ids);
});

test('the words that matched are told', async () => {
	const index = new StatementIndex();
	await index.add(texts.map((text, id) => ({ id, text })));
	expect(index.find('budg', () => {})).toEqual(['budget', 'budgeting']);
});

test('a pasted page is no query of thousands of words', async () => {
	await inTime(2000, () => find('budget '.repeat(20_000)));
});
