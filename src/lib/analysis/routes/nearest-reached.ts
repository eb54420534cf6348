import type { WayGraph } from './way-graph.ts';

/**
 * Of the roles that can be reached, the one nearest to role `end`: the fewest moves away in either direction, then
 * the nearest in seniority, then by id. -1 where nothing is reached.
 */
export function nearestReached(graph: WayGraph, reached: readonly number[], end: number): number {
	const away = movesAway(graph, end);
	const apart = (role: number) => Math.abs((graph.roles[role]?.rank ?? 0) - (graph.roles[end]?.rank ?? 0));
	let best = -1;
	for (const role of reached) {
		const [here, there] = [away[role] as number, best < 0 ? Infinity : (away[best] as number)];
		const isNearer =
			best < 0 ||
			here < there ||
			(here === there && (apart(role) < apart(best) || (apart(role) === apart(best) && role < best)));
		if (isNearer) best = role;
	}
	return best;
}

/** How many moves lie between each role and `end`, whichever way they lead; as many as there are roles if none do. */
function movesAway(graph: WayGraph, end: number): Uint32Array {
	const away = new Uint32Array(graph.roles.length).fill(graph.roles.length);
	const waiting = [end];
	away[end] = 0;
	for (let at = 0; at < waiting.length; at++) {
		const role = waiting[at] as number;
		const look = (other: number) => {
			if (away[other] !== graph.roles.length || other === end) return;
			away[other] = (away[role] as number) + 1;
			waiting.push(other);
		};
		for (let move = graph.outStart[role] as number; move < (graph.outStart[role + 1] as number); move++)
			look(graph.to[move] as number);
		for (let i = graph.inStart[role] as number; i < (graph.inStart[role + 1] as number); i++)
			look(graph.from[graph.inMove[i] as number] as number);
	}
	return away;
}
