import type { WayGraph } from './way-graph.ts';

/** The beginning of a way: its last move and what came before; the start itself has no move. */
export interface OpenWay {
	readonly role: number;
	readonly move: number;
	readonly before: OpenWay | null;
	readonly length: number;
}

/** Whether the way has been at `role`. */
export function hasMet(way: OpenWay, role: number): boolean {
	for (let at: OpenWay | null = way; at !== null; at = at.before) if (at.role === role) return true;
	return false;
}

/** Its moves from the start on. */
export function movesOf(way: OpenWay): readonly number[] {
	const moves = new Array<number>(way.length);
	for (let at: OpenWay | null = way; at !== null && at.before !== null; at = at.before)
		moves[at.length - 1] = at.move;
	return moves;
}

/** The ids of the roles on a way of `moves` from role `start`. */
export function roleIdsOf(graph: WayGraph, start: number, moves: readonly number[]): readonly string[] {
	return [start, ...moves.map((move) => graph.to[move] as number)].map((role) => graph.roles[role]?.id ?? '');
}
