import type { Range } from '#lib/model/range.ts';
import type { Transition } from '#lib/model/transition.ts';
import type { DocumentIndex } from './document-index.ts';
import { trackLook, type TrackLook } from './track-look.ts';

/** A move in a few words, seen from one of its ends. */
export interface MoveCard {
	readonly from: string;
	readonly to: string;
	readonly kind: Transition['kind'];
	/** The role at the other end. */
	readonly other: TrackLook;
	readonly years: Range | null;
	readonly shifts: number;
	readonly actions: number;
}

/** The card of `move` for somebody who stands at its `at` end. */
export function moveCard(move: Transition, at: 'from' | 'to', index: DocumentIndex): MoveCard {
	return {
		from: move.from,
		to: move.to,
		kind: move.kind,
		other: trackLook(at === 'from' ? move.to : move.from, index),
		years: move.timeline[0]?.value ?? null,
		shifts: move.shifts.length,
		actions: move.actions.length,
	};
}
