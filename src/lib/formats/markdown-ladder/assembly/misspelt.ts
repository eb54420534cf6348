import { editDistance } from '#lib/model/edit-distance.ts';
import { nameKey } from '#lib/model/role-names.ts';

/** Words this short differ by a letter and mean another thing: "CTO" and "CEO", "L4" and "L5". */
const shortest = 4;
/** A word of this length may be wrong twice: "Principle" for "Principal". */
const long = 8;
/** No name of a role is longer, so that a page made to be slow costs little. */
const longestName = 80;

interface Known {
	readonly name: string;
	readonly words: readonly string[];
	readonly joined: string;
	readonly letters: number;
}

/** Names by how many letters they have, to ask "did you mean?" of a ladder of thousands of roles. */
export class Spellings {
	readonly #byLength = new Map<number, Known[]>();

	/** `spelling` is a name, alias or file name of the role `name`. */
	add(spelling: string, name: string): void {
		const key = nameKey(spelling.slice(0, longestName + 1));
		if (key.length > longestName) return;
		const words = key.split(' ');
		const joined = words.join('');
		const known = { name, words, joined, letters: lettersOf(joined) };
		const list = this.#byLength.get(known.joined.length);
		if (list) list.push(known);
		else this.#byLength.set(known.joined.length, [known]);
	}

	/** The name that was nearly written, '' where none is near; the nearest, then the first added. */
	near(written: string): string {
		const key = nameKey(written.slice(0, longestName + 1).replace(/[-_]+/g, ' '));
		if (key.length > longestName) return '';
		const words = key.split(' ');
		const joined = words.join('');
		const letters = lettersOf(joined);
		let best: { name: string; steps: number } | undefined;
		for (let length = joined.length - 2; length <= joined.length + 2; length++) {
			for (const known of this.#byLength.get(length) ?? []) {
				if (manyBits(letters ^ known.letters)) continue;
				const steps = distance(words, joined, known);
				if (steps < (best?.steps ?? 3)) best = { name: known.name, steps };
			}
		}
		return best?.name ?? '';
	}
}

/** Which letters a name has, a bit each; other scripts share the bits. A step changes at most two of them. */
function lettersOf(joined: string): number {
	let letters = 0;
	for (let at = 0; at < joined.length; at++) letters |= 1 << (joined.charCodeAt(at) & 31);
	return letters;
}

/** Whether more than four bits are set. */
function manyBits(word: number): boolean {
	let rest = word;
	for (let count = 0; count < 4 && rest !== 0; count++) rest &= rest - 1;
	return rest !== 0;
}

/** Steps from one name to the other; 3 where it is another name. */
function distance(words: readonly string[], joined: string, known: Known): number {
	if (words.length !== known.words.length) {
		const apart = joined.length > 6 && !/\d/.test(joined) && !/\d/.test(known.joined);
		const steps = apart ? editDistance(joined, known.joined, 1) : 2;
		return steps > 1 ? 3 : steps;
	}
	const differing: [string, string][] = [];
	for (let at = 0; at < words.length; at++) {
		const [word, other] = [words[at] as string, known.words[at] as string];
		if (word === other) continue;
		if (Math.abs(word.length - other.length) > 2 || differing.length === 2) return 3;
		if (Math.min(word.length, other.length) < shortest || /\P{L}/u.test(word) || /\P{L}/u.test(other))
			return 3;
		differing.push([word, other]);
	}
	let steps = 0;
	for (const [word, other] of differing) {
		const limit = Math.min(word.length, other.length) >= long ? 2 : 1;
		const more = editDistance(word, other, limit);
		if (more > limit) return 3;
		steps += more;
	}
	return Math.min(steps, 3);
}
