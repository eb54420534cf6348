import { expect, test } from 'vitest';
import { headsOf, pickedTogether } from '#lib/analysis/organization/selected-together.ts';

test('heads stand below none of the others, however far above those are', () => {
	// 0 > 1 > 2 > 3, and 4 under 0.
	const parents = Int32Array.from([-1, 0, 1, 2, 0]);
	expect(headsOf({ parents }, [3, 1, 4])).toEqual([1, 4]);
	expect(headsOf({ parents }, [2, 3])).toEqual([2]);
	expect(headsOf({ parents }, [])).toEqual([]);
});

test.each([
	[['a'], ['b'], false, ['b']],
	[['a'], ['b', 'c'], true, ['a', 'b', 'c']],
	[['a', 'b'], ['a'], true, ['b']],
	// A frame never lets go of what it holds.
	[['a', 'b'], ['a', 'c'], true, ['a', 'b', 'c']],
])('%j and then %j (adding: %s) select %j', (before, picked, adds, selected) => {
	expect(pickedTogether(before, picked, adds)).toEqual(selected);
});
