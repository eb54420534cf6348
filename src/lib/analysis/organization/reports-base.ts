/** What has a span: who manages how many, and on which layer everyone stands. */
export interface SpanBase {
	/** Direct reports of each manager, assistants left out; at least 1. Keyed by place. */
	readonly spanOf: ReadonlyMap<number, number>;
	/** Tells of each who stands there: a list of 100,000 is never made. */
	readonly each: (visit: (standing: Standing) => void) => void;
}

/** A place with its layer (root 1), whether it is an assistant's or leads others, and how many it counts for. */
export interface Standing {
	readonly at: number;
	readonly layer: number;
	readonly assistant: boolean;
	readonly leads: boolean;
	readonly count: number;
}
