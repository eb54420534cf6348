/** What tells an entry of a list from the others. */
export interface EntryMarks {
	readonly words: string;
	readonly id?: string;
	/** Where it was read from; may be out of date, so that it never counts against the words. */
	readonly place?: string;
}

/** Beyond this many entries without a match nobody is looked for by likeness: it takes the square of the time. */
const mostCompared = 200;
const alike = 0.5;

/** For each of `after` the index in `before` of what it was, -1 for a new one: by words, id, place, then likeness. */
export function align(before: readonly EntryMarks[], after: readonly EntryMarks[]): number[] {
	const found = after.map((entry, at) => (entry.words === before[at]?.words ? at : -1));
	if (before.length === after.length && !found.includes(-1)) return found;
	const result = new Array<number>(after.length).fill(-1);
	const taken = new Set<number>();
	const pass = (keyOf: (entry: EntryMarks) => string | undefined): void => {
		const free = new Map<string, number[]>();
		for (const [at, entry] of before.entries()) {
			const key = keyOf(entry);
			if (key === undefined || taken.has(at)) continue;
			const list = free.get(key);
			if (list) list.push(at);
			else free.set(key, [at]);
		}
		for (const [at, entry] of after.entries()) {
			const key = keyOf(entry);
			const match = result[at] === -1 && key !== undefined ? free.get(key)?.shift() : undefined;
			if (match === undefined) continue;
			result[at] = match;
			taken.add(match);
		}
	};
	pass(({ words, place }) => (place === undefined ? undefined : `${place}\n${words}`));
	pass(({ words }) => words);
	pass(({ id }) => (id === '' ? undefined : id));
	pass(({ place }) => place);
	matchAlike(before, after, result, taken);
	return result;
}

function matchAlike(
	before: readonly EntryMarks[],
	after: readonly EntryMarks[],
	result: number[],
	taken: Set<number>,
): void {
	const left = before.flatMap((entry, at) => (taken.has(at) ? [] : [{ at, words: wordsIn(entry.words) }]));
	const open = after.flatMap((entry, at) =>
		result[at] === -1 && entry.place !== undefined ? [{ at, words: wordsIn(entry.words) }] : [],
	);
	if (left.length > mostCompared || open.length > mostCompared) return;
	const pairs = open.flatMap((to) =>
		left.map((from) => ({ to, from, likeness: likeness(from.words, to.words) })),
	);
	for (const { to, from, likeness } of pairs.sort((a, b) => b.likeness - a.likeness)) {
		if (likeness < alike) return;
		if (result[to.at] !== -1 || taken.has(from.at)) continue;
		result[to.at] = from.at;
		taken.add(from.at);
	}
}

function wordsIn(text: string): ReadonlySet<string> {
	return new Set(
		text
			.slice(0, 500)
			.toLowerCase()
			.split(/[^\p{L}\p{N}]+/u)
			.filter((word) => word !== ''),
	);
}

/** Twice the words in common by the words of both (Dice). */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
	const common = [...one].filter((word) => other.has(word)).length;
	return one.size + other.size === 0 ? 0 : (2 * common) / (one.size + other.size);
}
