import type { Transition } from '#lib/model/transition.ts';
import type { DocumentIndex } from './document-index.ts';

/** What stands out of the map: a role with its moves and neighbors, or one move with its two ends. */
export interface Spotlight {
	readonly roles: ReadonlySet<string>;
	readonly moves: ReadonlySet<string>;
}

export type MapThing =
	{ readonly kind: 'role'; readonly id: string } | { readonly kind: 'move'; readonly id: string };

/** A role with everything one move away, or a move with both its ends. */
export function spotlight(thing: MapThing, index: DocumentIndex): Spotlight {
	if (thing.kind === 'move') {
		const move = index.transitions.get(thing.id);
		return { roles: new Set(move ? [move.from, move.to] : []), moves: new Set([thing.id]) };
	}
	const moves = movesOf(thing.id, index);
	return {
		roles: new Set([thing.id, ...moves.flatMap((move) => [move.from, move.to])]),
		moves: new Set(moves.map((move) => move.id)),
	};
}

/** Every move that leaves or reaches a role. */
export function movesOf(role: string, index: DocumentIndex): readonly Transition[] {
	return [...(index.waysOn.get(role) ?? []), ...(index.waysIn.get(role) ?? [])];
}
