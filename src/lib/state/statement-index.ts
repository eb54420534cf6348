import MiniSearch from 'minisearch';
import { searchTerm, wordsOf } from './search-term.ts';

/** How many statements are taken in before the page gets a turn. */
const chunkSize = 1500;

/** A longer query is a pasted sentence; its first words find it. */
const mostWords = 24;

/**
 * Tens of thousands of sentences, answered between two key strokes. The library finds the words that a query
 * may mean (unfinished, misspelt) among the distinct ones; which sentences hold them is then counted in plain
 * arrays, because scoring each sentence by the library takes ten times as long.
 */
export class StatementIndex {
	readonly #vocabulary = new MiniSearch<{ id: string }>({
		fields: ['id'],
		tokenize: (text) => [text],
		processTerm: (term) => term,
		searchOptions: {
			prefix: (term) => term.length > 1,
			fuzzy: (term) => (term.length > 4 ? 0.2 : false),
			weights: { prefix: 0.6, fuzzy: 0.25 },
		},
	});
	readonly #postings = new Map<string, number[]>();
	readonly #ids: number[] = [];

	/** Takes in statements by the ids they are to be known by. */
	async add(statements: readonly { readonly id: number; readonly text: string }[]): Promise<void> {
		for (let from = 0; from < statements.length; from += chunkSize) {
			for (const { id, text } of statements.slice(from, from + chunkSize)) this.#addOne(id, text);
			await new Promise((resolve) => setTimeout(resolve));
		}
		const terms = [...this.#postings.keys()].map((id) => ({ id }));
		await this.#vocabulary.addAllAsync(terms, { chunkSize });
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

	/** The words that `word` may mean, the nearest first, each with how much it counts. */
	#meanings(word: string): readonly { readonly id: string; readonly weight: number }[] {
		return this.#vocabulary
			.search(word)
			.map(({ id }) => String(id))
			.map((id) => ({ id, weight: id === word ? 1 : id.startsWith(word) ? 0.6 : 0.25 }))
			.toSorted((a, b) => b.weight - a.weight);
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
