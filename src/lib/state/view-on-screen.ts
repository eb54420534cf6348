/** How a view is looked at, apart from its address: see `SavedView`. */
export interface ViewLook {
	readonly camera?: readonly [number, number, number];
	readonly expanded?: readonly string[];
	readonly colors?: string;
	readonly arrangement?: string;
}

/** Tells how the view on the screen is looked at, so that it can be kept. */
export class ViewOnScreen {
	#look: (() => ViewLook) | null = null;
	#asked: ViewLook | null = null;

	/** From now until what it returns is called, `look` tells. */
	enter(look: () => ViewLook): () => void {
		this.#look = look;
		return () => {
			if (this.#look === look) this.#look = null;
		};
	}

	look(): ViewLook {
		return this.#look?.() ?? {};
	}

	/** The view that is shown next is to be looked at like this. */
	ask(look: ViewLook): void {
		this.#asked = look;
	}

	/** What was asked for, once. */
	take(): ViewLook | null {
		const asked = this.#asked;
		this.#asked = null;
		return asked;
	}
}
