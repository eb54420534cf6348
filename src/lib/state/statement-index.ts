import MiniSearch from 'minisearch';
import { searchTerm, wordsOf } from './search-term.ts';

/** How many statements are taken in before the page gets a turn. */
const chunkSize = 1500;

/** A longer query is a pasted sentence; its first words find it. */
const mostWords = 24;

/**
 * Tens of thousands of sentences, answered between two key strokes. Which sentences hold a word is counted in
 * plain arrays, because scoring each sentence by the library takes ten times as long; the library finds what a
 * misspelt word may mean.
 */
export class StatementIndex {
	readonly #spellings = new MiniSearch<{ id: string }>({
		fields: ['id'],
		tokenize: (text) => [text],
		processTerm: (term) => term,
		// Two letters that changed places count as two.
		searchOptions: { fuzzy: (term) => (term.length > 4 ? 2 : term.length > 3 ? 1 : false) },
	});
	/** The distinct words in order, so that those with one beginning stand together. */
	#vocabulary: readonly string[] = [];
	readonly #postings = new Map<string, number[]>();
	readonly #ids: number[] = [];

	/** Takes in statements by the ids they are to be known by. */
	async add(statements: Iterable<{ readonly id: number; readonly text: string }>): Promise<void> {
		let taken = 0;
		for (const { id, text } of statements) {
			this.#addOne(id, text);
			if (++taken % chunkSize === 0) await new Promise((resolve) => setTimeout(resolve));
		}
		this.#vocabulary = [...this.#postings.keys()].sort();
		await this.#spellings.addAllAsync(
			this.#vocabulary.map((id) => ({ id })),
			{ chunkSize },
		);
	}

	/**
	 * Calls `offer` with every statement that holds all words of `query` and how well it fits; returns the words
	 * that matched.
	 */
	find(query: string, offer: (id: number, score: number) => void): readonly string[] {
		const words = wordsOf(query).map(searchTerm);
		const scores = new Float32Array(this.#ids.length);
		// How many of the words, one after the other, a statement holds: one that lacks the first is not asked again.
		const held = new Uint8Array(this.#ids.length);
		const terms = new Set<string>();
		for (const [before, word] of words.slice(0, mostWords).entries()) {
			for (const { id: term, weight } of this.#meanings(word)) {
				terms.add(term);
				for (const at of this.#postings.get(term) ?? []) {
					if (held[at] !== before) continue;
					held[at] = before + 1;
					scores[at] = (scores[at] ?? 0) + weight;
				}
			}
		}
		const all = Math.min(words.length, mostWords);
		if (all > 0) held.forEach((count, at) => count === all && offer(this.#ids[at] ?? 0, scores[at] ?? 0));
		return [...terms];
	}

	/**
	 * The words that `word` may mean, the nearest first, each with how much it counts: itself and those it is the
	 * beginning of; where there are none, those spelt nearly like it.
	 */
	#meanings(word: string): readonly { readonly id: string; readonly weight: number }[] {
		const meanings: { id: string; weight: number }[] = [];
		for (let at = this.#firstFrom(word); this.#vocabulary[at]?.startsWith(word); at++) {
			const id = this.#vocabulary[at] ?? word;
			meanings.push({ id, weight: id === word ? 1 : 0.6 });
		}
		if (meanings.length > 0) return meanings;
		return this.#spellings.search(word).map(({ id }) => ({ id: String(id), weight: 0.25 }));
	}

	/** Where the first word stands that is not before `word`. */
	#firstFrom(word: string): number {
		let [low, high] = [0, this.#vocabulary.length];
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((this.#vocabulary[middle] ?? '') < word) low = middle + 1;
			else high = middle;
		}
		return low;
	}

	#addOne(id: number, text: string): void {
		const at = this.#ids.push(id) - 1;
		for (const term of new Set(wordsOf(text).map(searchTerm))) {
			const places = this.#postings.get(term);
			if (places) places.push(at);
			else this.#postings.set(term, [at]);
		}
	}
}
