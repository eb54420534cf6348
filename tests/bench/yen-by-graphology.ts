import Graph from 'graphology';
import dijkstra from 'graphology-shortest-path/dijkstra.js';
import { figureOf, type MoveCosts } from '#lib/analysis/routes/move-costs.ts';
import type { WayGraph } from '#lib/analysis/routes/way-graph.ts';

type Way = readonly number[];

/** Yen's method as it is in the books, on graphology's bidirectional search, for comparison. */
export function yenOf(
	graph: WayGraph,
	priced: MoveCosts,
): (start: number, end: number, k: number) => readonly Way[] {
	const graphology = new Graph({ type: 'directed' });
	const yearsOf = (move: number) => figureOf(priced, priced.costs[move] as number);
	graph.roles.forEach((_, role) => graphology.addNode(String(role)));
	graph.moves.forEach((_, move) =>
		graphology.addDirectedEdgeWithKey(
			String(move),
			String(graph.from[move] as number),
			String(graph.to[move] as number),
		),
	);
	const moveOf = new Map(graph.moves.map((_, move) => [`${graph.from[move]} ${graph.to[move]}`, move]));

	function best(
		start: number,
		end: number,
		roles: ReadonlySet<string>,
		moves: ReadonlySet<string>,
	): Way | null {
		const isOut = (role: number | undefined) => roles.has(String(role));
		const weight = (edge: string) => {
			const move = Number(edge);
			return moves.has(edge) || isOut(graph.from[move]) || isOut(graph.to[move]) ? Infinity : yearsOf(move);
		};
		const found = dijkstra.bidirectional(graphology, String(start), String(end), weight);
		const way = (found ?? [])
			.slice(1)
			.map((role: string, at: number) => moveOf.get(`${found?.[at]} ${role}`) ?? -1);
		const isBarred = way.some((move: number) => moves.has(String(move)) || roles.has(String(graph.to[move])));
		return way.length === 0 || isBarred ? null : way;
	}

	return (start, end, k) => {
		const length = (way: Way) => way.reduce((sum, move) => sum + yearsOf(move), 0);
		const first = best(start, end, new Set(), new Set());
		const found: Way[] = first ? [first] : [];
		const waiting = new Map<string, Way>();
		while (found.length > 0 && found.length < k) {
			const last = found.at(-1) ?? [];
			for (let at = 0; at < last.length; at++) {
				const root = last.slice(0, at);
				const spur = graph.from[last[at] ?? 0] as number;
				const barred = found
					.filter((way) => root.every((move, i) => way[i] === move))
					.map((way) => String(way[at]));
				const rest = best(spur, end, new Set(root.map((move) => String(graph.from[move]))), new Set(barred));
				if (rest) waiting.set([...root, ...rest].join(), [...root, ...rest]);
			}
			const next = [...waiting.values()].sort((a, b) => length(a) - length(b))[0];
			if (!next) break;
			waiting.delete(next.join());
			found.push(next);
		}
		return found;
	};
}
