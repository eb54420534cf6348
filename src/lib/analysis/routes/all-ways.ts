import { nearestFirst } from './nearest-first.ts';
import { moveCosts } from './move-costs.ts';
import type { WayGraph } from './way-graph.ts';

/**
 * Every loopless way of at most `moves` moves from role `start` to `end`, as lists of role numbers, in the order of
 * their ids; at most `limit` of them. A beginning from which the end is too far is never looked at.
 */
export function allWays(
	graph: WayGraph,
	start: number,
	end: number,
	{ moves, limit = Infinity }: { readonly moves: number; readonly limit?: number },
): readonly Uint32Array[] {
	const ones = moveCosts(new Float64Array(graph.moves.length), graph.roles.length);
	const far = nearestFirst(graph, ones, end, { backwards: true, most: moves }).near;
	const ways: Uint32Array[] = [];
	if (start === end || (far[start] as number) > moves) return ways;
	const { outStart, to } = graph;
	const met = new Uint8Array(graph.roles.length);
	const roles = new Uint32Array(moves + 1);
	const next = new Uint32Array(moves + 1);
	let depth = 0;
	roles[0] = start;
	next[0] = outStart[start] as number;
	met[start] = 1;
	while (depth >= 0 && ways.length < limit) {
		const role = roles[depth] as number;
		const move = next[depth] as number;
		if (move >= (outStart[role + 1] as number)) {
			met[role] = 0;
			depth--;
			continue;
		}
		next[depth] = move + 1;
		const other = to[move] as number;
		if (met[other] === 1 || depth + 1 + (far[other] as number) > moves) continue;
		roles[depth + 1] = other;
		if (other === end) {
			ways.push(roles.slice(0, depth + 2));
			continue;
		}
		depth++;
		met[other] = 1;
		next[depth] = outStart[other] as number;
	}
	return ways;
}
