import type { Group, Item } from '#lib/model/role.ts';
import type { Src, Stated } from '#lib/model/source.ts';
import type { Range } from '#lib/model/range.ts';
import type { Action, Shift } from '#lib/model/transition.ts';
import type { SectionKind } from './section-kind.ts';

/** Text with its place, before anyone knows whose it is. */
export interface FoundText {
	readonly text: string;
	readonly src: Src;
}

/** Which blocks a finding was read from: what becomes `RawBlock.mappedTo`. */
export interface Use {
	readonly block: number;
	readonly field: string;
}

/** One or more paragraphs, groups or lines about the page's own role. */
export type FoundOwn = { readonly kind: 'own'; readonly uses: readonly Use[] } & (
	| { readonly field: 'summary' | 'coreQuestion' | 'primaryFocus'; readonly text: FoundText }
	| { readonly field: 'responsibilities' | 'activities'; readonly group: Group }
	| { readonly field: 'skillSets'; readonly category: string; readonly text: FoundText }
	| { readonly field: 'scope'; readonly dimension: string; readonly text: FoundText }
	| { readonly field: 'timeShares'; readonly activity: string; readonly text: FoundText }
	| { readonly field: 'notes'; readonly item: Item }
);

/** What a page says of a move. Without `toText` it goes for every move that leaves the page. */
export interface FoundMove {
	readonly kind: 'move';
	readonly fromText?: string;
	readonly toText?: string;
	readonly title?: string;
	/** Where its ends are named. */
	readonly src: Src;
	/** Whether the words alone make it a move; "Moving to Berlin" needs a known role or a move's sections. */
	readonly certain: boolean;
	/** Its words are "A to B": a move only where A is a known role, and B is one or sections say so. */
	readonly bare?: true;
	/** Its target may be the title of a group: where it is no known role, it goes for every move of the page. */
	readonly ifKnown?: true;
	readonly heading?: 'back' | 'across';
	readonly intro: Item[];
	readonly timeline: Stated<Range>[];
	readonly timelineNotes: Item[];
	readonly shifts: Shift[];
	readonly actions: Action[];
	readonly pitfalls: Item[];
	readonly indicators: Item[];
	readonly accelerators: Item[];
	readonly notes: Item[];
	indicatorIntro?: FoundText;
	readonly uses: Use[];
}

/** A table with every cell as written; `section` is what its heading announces. */
export interface FoundTable {
	readonly kind: 'table';
	readonly section: SectionKind;
	readonly title: string;
	readonly head: readonly FoundText[];
	readonly rows: readonly (readonly FoundText[])[];
	/** Filled by the paragraphs below the table that say they are its notes. */
	readonly notes: Item[];
	readonly src: Src;
	readonly block: number;
	readonly uses: Use[];
}

/** A paragraph or list of an index page about one track: "Career Path Considerations". */
export interface FoundConsideration {
	readonly kind: 'consideration';
	readonly dimension: string;
	readonly track: string;
	readonly texts: readonly FoundText[];
	readonly uses: readonly Use[];
}

export type Finding = FoundOwn | FoundMove | FoundTable | FoundConsideration;
