import type { Track } from '#lib/model/framework.ts';
import type { Assembly } from './assembly.ts';
import type { RoleDraft } from './draft.ts';
import type { TrackBook } from './tracks.ts';

const chief = /^(?:c[a-z]o|chief .+|.*\bpresident and ceo)$/i;

/**
 * A track for every role on the map that no page places: chiefs go to the executive track if there is one, the
 * others where most of their moves come from or lead to, else to the first track. Returns those it guessed.
 */
export function inferTracks(assembly: Assembly, roles: readonly RoleDraft[], book: TrackBook): RoleDraft[] {
	const executive = book.tracks.find((track) => track.kind === 'executive');
	const unplaced = roles.filter((role) => role.trackIds.length === 0 && role.kind !== 'body' && role.onMap);
	const several = book.tracks.length > 1;
	const guessed: RoleDraft[] = [];
	const neighbors = neighborsOf(assembly);
	let waiting = unplaced;
	for (let round = 0; waiting.length > 0; round++) {
		const left = waiting.filter((role) => {
			const track =
				chief.test(role.name) && executive
					? executive
					: commonTrack(assembly, neighbors.get(role.id) ?? [], book);
			if (!track) return true;
			role.trackIds = [track.id];
			guessed.push(role);
			return false;
		});
		if (left.length === waiting.length || round > 50) break;
		waiting = left;
	}
	for (const role of unplaced) {
		if (role.trackIds.length > 0) continue;
		const track = book.tracks[0];
		if (track) role.trackIds = [track.id];
		guessed.push(role);
	}
	return several ? guessed : [];
}

/** Sources first: a role is more like what leads to it than like what it leads to. */
function neighborsOf(assembly: Assembly): Map<string, string[]> {
	const neighbors = new Map<string, string[]>();
	const add = (id: string, other: string, front: boolean): void => {
		const list = neighbors.get(id) ?? [];
		if (front) list.unshift(other);
		else list.push(other);
		neighbors.set(id, list);
	};
	for (const { from, to } of assembly.moves.values()) {
		add(from, to, false);
		add(to, from, true);
	}
	return neighbors;
}

function commonTrack(assembly: Assembly, neighbors: readonly string[], book: TrackBook): Track | undefined {
	const counts = new Map<string, number>();
	for (const id of neighbors) {
		const track = assembly.book.roles.get(id)?.trackIds[0];
		if (track !== undefined) counts.set(track, (counts.get(track) ?? 0) + 1);
	}
	let best: string | undefined;
	for (const [track, count] of counts)
		if (best === undefined || count > (counts.get(best) ?? 0)) best = track;
	return book.tracks.find((track) => track.id === best);
}
