import { editDistance } from '#lib/model/edit-distance.ts';
import { describe, expect, test } from 'vitest';
import { Dice } from '../../make/ladder.ts';

/** The same by the whole table, without a limit. */
function plainly(one: string, other: string): number {
	const rows = Array.from({ length: one.length + 1 }, (_, row) =>
		Array.from({ length: other.length + 1 }, (__, at) => (row === 0 ? at : at === 0 ? row : 0)),
	);
	const cell = (row: number, at: number): number => rows[row]?.[at] ?? Infinity;
	for (let row = 1; row <= one.length; row++) {
		for (let at = 1; at <= other.length; at++) {
			const same = one[row - 1] === other[at - 1] ? 0 : 1;
			const swapped = row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];
			(rows[row] as number[])[at] = Math.min(
				cell(row - 1, at - 1) + same,
				cell(row - 1, at) + 1,
				cell(row, at - 1) + 1,
				swapped ? cell(row - 2, at - 2) + 1 : Infinity,
			);
		}
	}
	return cell(one.length, other.length);
}

describe('the distance of two words', () => {
	test.each([
		['senior', 'senoir', 1],
		['engineer', 'enginer', 1],
		['principle', 'principal', 2],
		['staff', 'staff', 0],
		['', 'ab', 2],
		['ab', '', 2],
		['junior', 'senior', 2],
		['ca', 'abc', 3],
	])('%s, %s: %i', (one, other, steps) => expect(editDistance(one, other, 3)).toBe(steps));

	test('is cut off at its limit', () => {
		expect(editDistance('designer', 'developer', 2)).toBe(3);
		expect(editDistance('x'.repeat(1e5), 'y'.repeat(1e5), 2)).toBe(3);
	});

	test('is that of the whole table for words from a seed', () => {
		const dice = new Dice(7);
		const word = (): string =>
			Array.from({ length: dice.below(9) }, () => dice.pick(['a', 'b', 'c'])).join('');
		for (let round = 0; round < 5000; round++) {
			const [one, other, limit] = [word(), word(), dice.below(5)];
			expect(editDistance(one, other, limit), `${one} ${other} ${limit}`).toBe(
				Math.min(plainly(one, other), limit + 1),
			);
		}
	});
});
