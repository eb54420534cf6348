import MiniSearch, { type SearchResult } from 'minisearch';
import type { SearchEntry, SearchGroup } from '#lib/analysis/search-entry.ts';
import { plainText } from '#lib/model/plain-text.ts';
import { BestFew } from './best-few.ts';
import { searchTerm, wordsOf } from './search-term.ts';
import { StatementIndex } from './statement-index.ts';

/** A found entry: its words without marks, and the words of it that matched. */
export interface FoundEntry {
	readonly id: number;
	readonly entry: SearchEntry;
	readonly text: string;
	readonly terms: readonly string[];
}

/** The entries of one group that fit best, and how many fit at all. */
export interface FoundGroup {
	readonly best: readonly FoundEntry[];
	readonly count: number;
}

interface Named {
	readonly id: number;
	readonly text: string;
	readonly names: string;
}

/** How many names are indexed before the page gets a turn. */
const chunkSize = 400;

/** The library makes an object of every name that fits, which of this many takes longer than a key stroke lasts. */
const mostRanked = 4000;

/**
 * Everything of a ladder that can be found. Names (of roles, moves and skills) and statements are apart: names
 * are ranked with care, and a single letter is looked for among them alone. Where there are thousands of them, only
 * those of roles are: moves and skills are many for each, and are counted as statements are.
 */
export class SearchIndex {
	readonly #names = new MiniSearch<Named>({
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
	readonly #statements = new StatementIndex();
	readonly #entries: readonly SearchEntry[];
	readonly #texts: readonly string[];

	constructor(entries: readonly SearchEntry[]) {
		this.#entries = entries;
		this.#texts = entries.map((entry) => plainText(entry.text));
	}

	/** Resolves once all is indexed. */
	async build(): Promise<void> {
		const all = this.#entries.map((entry, id) => ({ id, text: this.#texts[id] ?? '', entry }));
		const names = new Set(all.filter(({ entry }) => ['role', 'move', 'skill'].includes(entry.kind)));
		const ranked = new Set(
			names.size > mostRanked ? [...names].filter(({ entry }) => entry.kind === 'role') : names,
		);
		const named = [...ranked].map(({ id, text, entry }) => ({ id, text, names: entry.names.join(' ') }));
		await this.#names.addAllAsync(named, { chunkSize });
		await this.#statements.add(
			all.flatMap((one) => {
				if (ranked.has(one)) return [];
				const { id, text, entry } = one;
				return [{ id, text: names.has(one) ? [text, ...entry.names].join(' ') : text }];
			}),
		);
	}

	/**
	 * What `query` finds, by group, at most `most(group)` of each, best first. All its words must be there; the
	 * words may be unfinished and long ones misspelt.
	 */
	find(query: string, most: (group: SearchGroup) => number): ReadonlyMap<SearchGroup, FoundGroup> {
		const few = new Map<SearchGroup, BestFew>();
		const offer = (id: number, score: number) => {
			const group = this.#entries[id]?.group ?? 'text';
			let best = few.get(group);
			if (!best) few.set(group, (best = new BestFew(most(group))));
			best.offer(id, score);
		};
		const terms = new Set<string>();
		for (const result of this.#names.search(query, { combineWith: 'AND' })) {
			for (const term of result.terms) terms.add(term);
			offer(result.id as number, result.score);
		}
		if ([...query.trim()].length > 1) for (const term of this.#statements.find(query, offer)) terms.add(term);
		const matched = [...terms];
		const found = (best: BestFew) => best.best.map(({ id }) => this.#entry(id, matched));
		return new Map([...few].map(([group, best]) => [group, { best: found(best), count: best.count }]));
	}

	/** Role names that come nearest to a query that finds nothing: any of its words, spelt more or less like it. */
	nearest(query: string, count: number): readonly FoundEntry[] {
		const isRole = ({ id }: SearchResult) => this.#entries[id as number]?.kind === 'role';
		const found = this.#names.search(query, { combineWith: 'OR', fuzzy: 0.45, filter: isRole });
		return found.slice(0, count).map(({ id, terms }) => this.#entry(id as number, terms));
	}

	#entry(id: number, terms: readonly string[]): FoundEntry {
		return { id, entry: this.#entries[id] as SearchEntry, text: this.#texts[id] ?? '', terms };
	}
}
