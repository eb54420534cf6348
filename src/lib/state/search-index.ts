import MiniSearch, { type SearchResult } from 'minisearch';
import type { SearchEntry } from '#lib/analysis/search-entries.ts';
import { plainText } from '#lib/layout/plain-text.ts';
import { searchTerm, wordsOf } from './search-term.ts';

/** A found entry: its words without marks, how well it fits, and the words of it that matched. */
export interface FoundEntry {
	readonly id: number;
	readonly entry: SearchEntry;
	readonly text: string;
	readonly score: number;
	readonly terms: readonly string[];
}

interface Indexed {
	readonly id: number;
	readonly text: string;
	readonly names: string;
}

/** How many entries are indexed before the page gets a turn, so that typing goes on meanwhile. */
const chunkSize = 400;

/**
 * Everything of a ladder that can be found, indexed. Names and statements are apart: a single letter is
 * looked for in names alone, where there are few enough to answer between two key strokes.
 */
export class SearchIndex {
	readonly #names = emptyIndex();
	readonly #statements = emptyIndex();
	readonly #entries: readonly SearchEntry[];
	readonly #texts: readonly string[];

	constructor(entries: readonly SearchEntry[]) {
		this.#entries = entries;
		this.#texts = entries.map((entry) => plainText(entry.text));
	}

	/** Resolves once all is indexed. */
	async build(): Promise<void> {
		const indexed = this.#entries.map((entry, id) => ({
			id,
			text: this.#texts[id] ?? '',
			names: entry.names.join(' '),
		}));
		const isName = ({ id }: Indexed) => ['role', 'move', 'skill'].includes(this.#entries[id]?.kind ?? '');
		await this.#names.addAllAsync(indexed.filter(isName), { chunkSize });
		await this.#statements.addAllAsync(
			indexed.filter((entry) => !isName(entry)),
			{ chunkSize },
		);
	}

	/** What `query` finds, best first. All its words must be there; the last may be unfinished, long ones misspelt. */
	find(query: string): readonly FoundEntry[] {
		const last = searchTerm(wordsOf(query).at(-1) ?? '');
		const names = this.#names.search(query, { combineWith: 'AND' });
		if ([...query.trim()].length < 2) return names.map((result) => this.#found(result));
		const statements = this.#statements.search(query, {
			combineWith: 'AND',
			prefix: (term) => term === last || term.length > 2,
		});
		return [...names, ...statements].map((result) => this.#found(result));
	}

	/** Names that come nearest to a query that finds nothing: any of its words, spelt more or less like it. */
	nearest(query: string, count: number): readonly FoundEntry[] {
		return this.#names
			.search(query, {
				combineWith: 'OR',
				fuzzy: 0.45,
				filter: ({ id }) => this.#entries[id as number]?.kind === 'role',
			})
			.slice(0, count)
			.map((result) => this.#found(result));
	}

	#found({ id, score, terms }: SearchResult): FoundEntry {
		const entry = this.#entries[id as number] as SearchEntry;
		return { id: id as number, entry, text: this.#texts[id as number] ?? '', score, terms };
	}
}

function emptyIndex(): MiniSearch<Indexed> {
	return new MiniSearch<Indexed>({
		fields: ['text', 'names'],
		tokenize: wordsOf,
		processTerm: (term) => searchTerm(term) || null,
		searchOptions: {
			prefix: true,
			fuzzy: (term) => (term.length > 4 ? 0.2 : false),
			boost: { text: 2, names: 1.5 },
			weights: { prefix: 0.6, fuzzy: 0.25 },
		},
	});
}
