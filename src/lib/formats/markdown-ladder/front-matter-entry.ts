import type { FoundText } from './found.ts';

/** One `key: value` of a page's front matter; `value` without quotes, `raw` as written after the colon. */
export interface FrontMatterEntry {
	readonly key: string;
	readonly value: string;
	readonly line: number;
	readonly raw: FoundText;
}
