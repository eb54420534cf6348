import type { DocumentIndex } from '#lib/analysis/document-index.ts';

/** What stands out of the map: a role with its moves and neighbors, or one move with its two ends. */
export interface Spotlight {
	readonly roles: ReadonlySet<string>;
	readonly moves: ReadonlySet<string>;
}

export type MapThing =
	{ readonly kind: 'role'; readonly id: string } | { readonly kind: 'move'; readonly id: string };

/** What the pointer or the keyboard is on, and the role the Tab key comes back to. */
export class MapFocus {
	#hovered = $state.raw<MapThing | null>(null);
	#focused = $state.raw<MapThing | null>(null);
	#home = $state.raw<string | null>(null);

	/** The pointer counts before the keyboard. */
	get current(): MapThing | null {
		return this.#hovered ?? this.#focused;
	}
	/** The role that keeps the map's place in the tab order; null before any had the focus. */
	get home(): string | null {
		return this.#home;
	}

	hover(thing: MapThing | null): void {
		this.#hovered = thing;
	}

	focus(thing: MapThing | null): void {
		this.#focused = thing;
		if (thing?.kind === 'role') this.#home = thing.id;
	}
}

/** A role with everything one move away, or a move with both its ends. */
export function spotlight(thing: MapThing, index: DocumentIndex): Spotlight {
	if (thing.kind === 'move') {
		const move = index.transitions.get(thing.id);
		return { roles: new Set(move ? [move.from, move.to] : []), moves: new Set([thing.id]) };
	}
	const moves = [...(index.waysOn.get(thing.id) ?? []), ...(index.waysIn.get(thing.id) ?? [])];
	return {
		roles: new Set([thing.id, ...moves.flatMap((move) => [move.from, move.to])]),
		moves: new Set(moves.map((move) => move.id)),
	};
}
