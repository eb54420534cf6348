import type { ProjectedDocument } from '#lib/model/projection.ts';
import type { WayGraph } from './way-graph.ts';

/** What a way may not do. Ids that the document does not have are passed over. */
export interface WayFilters {
	/** Only roles on tracks of individual contributors after the start. */
	readonly withoutPeople?: boolean;
	/** No move to a lower level. */
	readonly withoutDown?: boolean;
	readonly avoid?: readonly string[];
}

/** Which moves the filters forbid, 1 a forbidden one. Where somebody stands is never forbidden, only to go there. */
export function forbiddenMoves(
	graph: WayGraph,
	document: ProjectedDocument,
	filters: WayFilters,
): Uint8Array {
	const crafts = new Set(
		document.tracks.filter(({ kind }) => kind === 'ic' || kind === 'specialist').map(({ id }) => id),
	);
	const levels = new Map(document.levels.map(({ id, ordinal }) => [id, ordinal]));
	const avoided = new Set(filters.avoid ?? []);
	const isClosed = graph.roles.map(({ id, trackIds }) => {
		const hasPeople = trackIds.length === 0 || trackIds.some((track) => !crafts.has(track));
		return avoided.has(id) || (filters.withoutPeople === true && hasPeople);
	});
	return Uint8Array.from(graph.moves, (_, move) => {
		const [from, to] = [graph.from[move] as number, graph.to[move] as number];
		return isClosed[to] === true || (filters.withoutDown === true && isDown(from, to)) ? 1 : 0;
	});

	function isDown(from: number, to: number): boolean {
		const [before, after] = [graph.roles[from], graph.roles[to]];
		const [low, high] = [levels.get(after?.levelId ?? ''), levels.get(before?.levelId ?? '')];
		if (low !== undefined && high !== undefined) return low < high;
		return (after?.rank ?? 0) < (before?.rank ?? 0);
	}
}
