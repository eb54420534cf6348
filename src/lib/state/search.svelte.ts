import { searchGroups, type SearchGroup } from '#lib/analysis/search-entry.ts';
import type { ProjectedDocument } from '#lib/model/projection.ts';
import { searchExcerpt, type TextPiece } from './search-excerpt.ts';
import type { FoundEntry, FoundGroup, SearchIndex } from './search-index.ts';
import { searchTerm, wordsOf } from './search-term.ts';

/** One line of the result list. */
export interface SearchHit extends FoundEntry {
	readonly pieces: readonly TextPiece[];
	/** The alias that matched where the name itself did not. */
	readonly alias: string | undefined;
}

/** The hits of one group, at most so many that the list stays readable; `more` tells how many are left out. */
export interface HitGroup {
	readonly group: SearchGroup;
	readonly hits: readonly SearchHit[];
	readonly more: number;
}

/** How many hits a group shows. */
const shown: Record<SearchGroup, number> = { roles: 8, moves: 8, skills: 8, responsibilities: 8, text: 12 };

/** The search of one ladder: gets ready on first use, then answers while a person types. */
export class Search {
	#document: ProjectedDocument | null = null;
	#index = $state.raw<SearchIndex | null>(null);
	#failed = $state.raw(false);
	/** What is looked for, as typed. */
	query = $state('');

	/** null where nothing is looked for, or not yet. */
	readonly #found = $derived(
		this.query.trim() === '' ? null : (this.#index?.find(this.query, (group) => shown[group]) ?? null),
	);
	readonly groups: readonly HitGroup[] = $derived(inGroups(this.#found));
	/** The hits in the order they are listed. */
	readonly hits: readonly SearchHit[] = $derived(this.groups.flatMap(({ hits }) => hits));
	/** How many entries match, listed or not. */
	readonly count: number = $derived(this.groups.reduce((sum, { hits, more }) => sum + hits.length + more, 0));
	/** Role names that come nearest where nothing is found. */
	readonly nearest: readonly SearchHit[] = $derived(
		!this.#found || this.#found.size > 0 ? [] : (this.#index?.nearest(this.query, 4) ?? []).map(hitOf),
	);

	get ready(): boolean {
		return this.#index !== null;
	}
	/** Whether the code of the search could not be fetched. */
	get failed(): boolean {
		return this.#failed;
	}

	/** Makes ready to search `document`. The previous one is searched until then, so that a reload empties no list. */
	async prepare(document: ProjectedDocument): Promise<void> {
		if (this.#document === document && !this.#failed) return;
		this.#document = document;
		this.#failed = false;
		try {
			const [{ SearchIndex }, { searchEntries }] = await Promise.all([
				import('./search-index.ts'),
				import('#lib/analysis/search-entries.ts'),
			]);
			const index = new SearchIndex(searchEntries(document));
			await index.build();
			if (this.#document === document) this.#index = index;
		} catch {
			this.#failed = true;
		}
	}
}

function inGroups(found: ReadonlyMap<SearchGroup, FoundGroup> | null): readonly HitGroup[] {
	return searchGroups.flatMap((group) => {
		const { best, count } = found?.get(group) ?? { best: [], count: 0 };
		return count === 0 ? [] : [{ group, hits: best.map(hitOf), more: count - best.length }];
	});
}

function hitOf(found: FoundEntry): SearchHit {
	const terms = new Set(found.terms);
	const isMatch = (word: string) => terms.has(searchTerm(word));
	const pieces = searchExcerpt(found.text, isMatch);
	const named = pieces.some(({ marked }) => marked);
	const alias = named ? undefined : found.entry.names.find((name) => wordsOf(name).some(isMatch));
	return { ...found, pieces, alias };
}
