/** What has a span: who manages how many, and on which layer everyone stands. */
export interface SpanBase {
	/** Direct reports of each manager, assistants left out; at least 1. Keyed by place. */
	readonly spanOf: ReadonlyMap<number, number>;
	/** Each with its place, its layer (root 1), whether it is an assistant or leads others, and how many it counts for. */
	readonly standing: readonly Standing[];
}

export interface Standing {
	readonly at: number;
	readonly layer: number;
	readonly assistant: boolean;
	readonly leads: boolean;
	readonly count: number;
}
