import type { ProjectedDocument } from '#lib/model/projection.ts';
import { blocksOfRole } from '#lib/model/role-blocks.ts';
import type { Src } from '#lib/model/source.ts';
import type { Transition } from '#lib/model/transition.ts';
import type { DocumentIndex } from './document-index.ts';
import { keptSections, type KeptSection } from './kept-sections.ts';
import { scopeChange, type ScopeChange } from './scope-change.ts';
import { trackLook, type TrackLook } from './track-look.ts';

/** Something that helps at every move, in the words meant for this one. */
export interface UniversalAccelerator {
	readonly id: string;
	readonly title: string;
	readonly text: string;
	readonly src?: Src;
}

/** Another move that the same timeline or pitfalls were written for. */
export interface SharedMove {
	readonly from: TrackLook;
	readonly to: TrackLook;
}

/** Everything the details of a move show. */
export interface MoveOutlook {
	readonly move: Transition;
	/** The page the move is described on, '' if none is known. */
	readonly file: string;
	readonly from: TrackLook;
	readonly to: TrackLook;
	readonly scope: readonly ScopeChange[];
	readonly universal: readonly UniversalAccelerator[];
	readonly sharedWith: readonly SharedMove[];
	readonly kept: readonly KeptSection[];
	/** The longest timeline of the ladder in years, so that all timelines share one axis. */
	readonly longestYears: number;
}

/** All that is known of the move from `from` to `to`, null if the document has no such move. */
export function moveOutlook(
	document: ProjectedDocument,
	index: DocumentIndex,
	from: string,
	to: string,
): MoveOutlook | null {
	const move = (index.waysOn.get(from) ?? []).find((candidate) => candidate.to === to);
	if (!move) return null;
	const [start, end] = [index.roles.get(from), index.roles.get(to)];
	const page = start?.pageId === undefined ? undefined : index.pages.get(start.pageId);
	return {
		move,
		file: page?.file ?? '',
		from: trackLook(from, index),
		to: trackLook(to, index),
		scope: start && end ? scopeChange(start, end, index) : [],
		universal: document.accelerators.flatMap(({ id, title, byTransition }) => {
			const stated = byTransition[move.id];
			return stated ? [{ id, title, ...stated }] : [];
		}),
		sharedWith: sharedMoves(move, index),
		kept: page
			? keptSections(page, blocksOfRole(page, from)).filter(({ src }) => isAbout(move, src.path))
			: [],
		longestYears: Math.max(1, ...document.transitions.flatMap(({ timeline }) => timeline.map(longest))),
	};
}

function sharedMoves(move: Transition, index: DocumentIndex): readonly SharedMove[] {
	return move.sharedWith.flatMap((id) => {
		const other = index.transitions.get(id);
		return other && other.id !== move.id
			? [{ from: trackLook(other.from, index), to: trackLook(other.to, index) }]
			: [];
	});
}

/** Kept text is a move's own where it stands under the heading the move was read from. */
function isAbout(move: Transition, path: readonly string[]): boolean {
	return move.title !== undefined && path.includes(move.title);
}

function longest({ value }: Transition['timeline'][number]): number {
	return value.max ?? value.min ?? 0;
}
