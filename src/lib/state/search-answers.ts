import { searchEntries } from '#lib/analysis/search-entries.ts';
import { searchGroups, type SearchEntry, type SearchGroup } from '#lib/analysis/search-entry.ts';
import type { ProjectedDocument } from '#lib/model/projection.ts';
import { PositionIndex } from './position-index.ts';
import { searchExcerpt } from './search-excerpt.ts';
import { SearchIndex, type FoundEntry } from './search-index.ts';
import { addressOf, findStateOf, type FindState } from './search-target.ts';
import type { HitGroup, SearchHit } from './search-hit.ts';
import { searchTerm, wordsOf } from './search-term.ts';

/** How many hits a group shows. */
const shown: Record<SearchGroup, number> = {
	positions: 8,
	roles: 8,
	moves: 8,
	skills: 8,
	responsibilities: 8,
	text: 12,
};

/** What is asked while a person types. */
export interface SearchAnswers {
	readonly find: (query: string) => readonly HitGroup[];
	/** Role names that come nearest to a query that finds nothing. */
	readonly nearest: (query: string) => readonly SearchHit[];
	/** Where an entry leads from the page at `here`, and the state that goes along. */
	readonly wayTo: (entry: SearchEntry, here: URL) => { address: string; state: { find?: FindState } };
}

/** Makes ready to answer about `document`, and about the positions of `chart` where one is on the screen. */
export async function searchAnswers(
	document: ProjectedDocument,
	chart: ProjectedDocument | null,
): Promise<SearchAnswers> {
	const index = new SearchIndex(searchEntries(document));
	const positions = chart && new PositionIndex(chart);
	await index.build();
	await positions?.build();
	return {
		find: (query) => {
			const found = new Map(index.find(query, (group) => shown[group]));
			if (positions) found.set('positions', positions.find(query, shown.positions));
			return searchGroups.flatMap((group) => {
				const { best, count } = found.get(group) ?? { best: [], count: 0 };
				return count === 0 ? [] : [{ group, hits: best.map(hitOf), more: count - best.length }];
			});
		},
		nearest: (query) => index.nearest(query, 4).map(hitOf),
		wayTo: (entry, here) => ({ address: addressOf(entry, here), state: findStateOf(entry) }),
	};
}

function hitOf(found: FoundEntry): SearchHit {
	const terms = new Set(found.terms);
	const isMatch = (word: string) => terms.has(searchTerm(word));
	const pieces = searchExcerpt(found.text, isMatch);
	const named = pieces.some(({ marked }) => marked);
	const alias = named ? undefined : found.entry.names.find((name) => wordsOf(name).some(isMatch));
	return { ...found, pieces, alias };
}
