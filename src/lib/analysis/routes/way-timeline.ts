import type { Id } from '#lib/model/id.ts';
import type { Way } from './way.ts';
import { yearsLeft } from './way.ts';
import type { WayGraph } from './way-graph.ts';
import { midpoint, unknownYears, type YearsSpan } from './years-span.ts';

/** The time in one role of a way, until the move out of it. */
export interface TimelineStep {
	readonly role: Id;
	/** When it begins and ends, in years from now, by midpoints. */
	readonly begins: number;
	readonly ends: number;
	readonly years: YearsSpan;
	/** Nobody states how long it takes: it is drawn as long as a usual move of the ladder. */
	readonly unknown: boolean;
}

/** A way on an axis of years, from the first role up to the arrival in the last. */
export function wayTimeline(graph: WayGraph, way: Way, spent: number): readonly TimelineStep[] {
	const start = graph.numberOf.get(way.roles[0] ?? '') ?? -1;
	let now = 0;
	return way.roles.slice(0, -1).flatMap((role, at) => {
		const from = graph.numberOf.get(role) ?? -1;
		const to = graph.numberOf.get(way.roles[at + 1] ?? '') ?? -1;
		let move = graph.outStart[from] ?? 0;
		while (move < (graph.outStart[from + 1] ?? 0) && graph.to[move] !== to) move++;
		const years = yearsLeft(graph, move, start, spent);
		const length = years ? midpoint(years) : Math.max(0, graph.usualYears - (at === 0 ? spent : 0));
		const step = {
			role,
			begins: now,
			ends: now + length,
			years: years ?? unknownYears,
			unknown: years === null,
		};
		now += length;
		return [step];
	});
}
