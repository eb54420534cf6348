import type { SearchGroup } from '#lib/analysis/search-entry.ts';
import type { TextPiece } from './search-excerpt.ts';
import type { FoundEntry } from './search-index.ts';

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
