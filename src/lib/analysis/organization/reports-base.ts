/** What has a span: who manages how many, and on which layer everyone stands. */
export interface SpanBase {
	/** Direct reports of each manager, assistants left out; at least 1. Keyed by place. */
	readonly spanOf: ReadonlyMap<number, number>;
	readonly individualContributors: number;
	/** Each with its layer (root 1), whether it is an assistant, and how many it counts for. */
	readonly standing: readonly {
		readonly layer: number;
		readonly assistant: boolean;
		readonly count: number;
	}[];
}
