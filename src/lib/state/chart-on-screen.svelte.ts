import type { ProjectedDocument } from '#lib/model/projection.ts';
import type { ScenarioAct } from '#lib/model/scenario.ts';

type Values = ScenarioAct['values'];

/** What the screen of the organization shows, for what stands outside it. */
interface Chart {
	/** What is drawn: the search of the header finds its positions. null where none of them is. */
	readonly document: () => ProjectedDocument | null;
	/** What sentences of edits are made of, with what is hidden there hidden. */
	readonly hide: (values: Values) => Values;
}

/** The organization's chart while it is on the screen. */
export class ChartOnScreen {
	#chart = $state.raw<Chart | null>(null);

	get document(): ProjectedDocument | null {
		return this.#chart?.document() ?? null;
	}

	hide(values: Values): Values {
		return this.#chart?.hide(values) ?? values;
	}

	/** From now until what it returns is called, it is on the screen. */
	enter(chart: Chart): () => void {
		this.#chart = chart;
		return () => {
			this.#chart = null;
		};
	}
}
