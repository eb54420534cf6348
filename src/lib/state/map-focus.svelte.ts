import type { MapThing } from '#lib/analysis/spotlight.ts';

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
