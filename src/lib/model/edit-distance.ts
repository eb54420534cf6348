/**
 * How many letters must be set, dropped, changed or swapped with their neighbor to turn one word into the other
 * (Damerau-Levenshtein, optimal string alignment); `limit + 1` where it is more than `limit`. Costs at most
 * `(2 * limit + 1) * length` steps, because only cells that near the diagonal can stay within the limit.
 */
export function editDistance(one: string, other: string, limit: number): number {
	if (one === other) return 0;
	const [m, n] = [one.length, other.length];
	if (Math.abs(m - n) > limit) return limit + 1;
	const beyond = limit + 1;
	let before: number[] = [];
	let above = Array.from({ length: n + 1 }, (_, at) => Math.min(at, beyond));
	let leastAbove = 0;
	for (let row = 1; row <= m; row++) {
		const current = new Array<number>(n + 1).fill(beyond);
		current[0] = Math.min(row, beyond);
		let least = current[0];
		const last = Math.min(n, row + limit);
		for (let at = Math.max(1, row - limit); at <= last; at++) {
			const changed = (above[at - 1] ?? beyond) + (one[row - 1] === other[at - 1] ? 0 : 1);
			let steps = Math.min(changed, (above[at] ?? beyond) + 1, (current[at - 1] ?? beyond) + 1, beyond);
			if (at > 1 && row > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1])
				steps = Math.min(steps, (before[at - 2] ?? beyond) + 1);
			current[at] = steps;
			least = Math.min(least, steps);
		}
		// A swap may still come from two rows up.
		if (least > limit && leastAbove > limit) return beyond;
		[before, above, leastAbove] = [above, current, least];
	}
	return above[n] ?? beyond;
}
