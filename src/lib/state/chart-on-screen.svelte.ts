import type { ProjectedDocument } from '#lib/model/projection.ts';

/** The organization whose chart is on the screen, as it is shown there: what the header's search finds positions of. */
export class ChartOnScreen {
	#shown = $state.raw<(() => ProjectedDocument) | null>(null);

	get document(): ProjectedDocument | null {
		return this.#shown?.() ?? null;
	}

	/** From now until what it returns is called, `shown` is on the screen. */
	enter(shown: () => ProjectedDocument): () => void {
		this.#shown = shown;
		return () => {
			if (this.#shown === shown) this.#shown = null;
		};
	}
}
