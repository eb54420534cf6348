import type { Id, Md } from '#lib/model/id.ts';

/** The groups in which matches are listed, in this order. */
export const searchGroups = ['positions', 'roles', 'moves', 'skills', 'responsibilities', 'text'] as const;
export type SearchGroup = (typeof searchGroups)[number];

/** What kind of statement a match is; the word catalogue names each. */
export type SearchKind =
	| 'position'
	| 'role'
	| 'move'
	| 'skill'
	| 'responsibility'
	| 'activity'
	| 'summary'
	| 'question'
	| 'focus'
	| 'scope'
	| 'comparison'
	| 'consideration'
	| 'note'
	| 'timeline'
	| 'shift'
	| 'action'
	| 'example'
	| 'pitfall'
	| 'indicator'
	| 'accelerator'
	| 'kept';

/** Where a match is shown: a position on the chart, somebody without one, a role, a move, or the line of a page that is nobody's own. */
export type SearchTarget =
	| { readonly kind: 'position'; readonly positionId: Id }
	| { readonly kind: 'person'; readonly personId: Id }
	| { readonly kind: 'role'; readonly roleId: Id }
	| { readonly kind: 'move'; readonly from: Id; readonly to: Id }
	| { readonly kind: 'page'; readonly file: string; readonly line: number };

/** One thing that can be found. `text` is what is shown, `names` are further spellings it is found by. */
export interface SearchEntry {
	readonly group: SearchGroup;
	readonly kind: SearchKind;
	readonly text: Md;
	readonly names: readonly string[];
	readonly target: SearchTarget;
}
