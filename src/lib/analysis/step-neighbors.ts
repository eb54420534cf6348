import type { DocumentIndex } from './document-index.ts';
import type { Role } from '#lib/model/role.ts';
import type { Transition } from '#lib/model/transition.ts';

/** The role one step below and the one above; null at the ends of a line. */
export interface StepNeighbors {
	readonly before: Role | null;
	readonly after: Role | null;
}

/**
 * Whom to compare a role with: the nearest promotion of its own track, else the nearest role of its track by
 * rank, else the nearest promotion from or to any track. Roles off the map are nobody's neighbor.
 */
export function stepNeighbors(role: Role, index: DocumentIndex): StepNeighbors {
	const ins = ends(index.waysIn.get(role.id), 'from', index).filter((other) => other.rank < role.rank);
	const ons = ends(index.waysOn.get(role.id), 'to', index).filter((other) => other.rank > role.rank);
	const peers = [...index.roles.values()].filter((other) => other.onMap && sameTrack(other, role));
	return {
		before:
			nearest(
				ins.filter((other) => sameTrack(other, role)),
				role,
			) ??
			nearest(
				peers.filter((other) => other.rank < role.rank),
				role,
			) ??
			nearest(ins, role),
		after:
			nearest(
				ons.filter((other) => sameTrack(other, role)),
				role,
			) ??
			nearest(
				peers.filter((other) => other.rank > role.rank),
				role,
			) ??
			nearest(ons, role),
	};
}

function ends(
	moves: readonly Transition[] | undefined,
	end: 'from' | 'to',
	index: DocumentIndex,
): readonly Role[] {
	return (moves ?? [])
		.filter((move) => move.kind === 'promotion' || move.kind === 'track-switch')
		.map((move) => index.roles.get(move[end]))
		.filter((role): role is Role => role !== undefined && role.onMap);
}

function sameTrack(a: Role, b: Role): boolean {
	return a.id !== b.id && a.trackIds.some((track) => b.trackIds.includes(track));
}

function nearest(candidates: readonly Role[], role: Role): Role | null {
	const distance = (other: Role) => Math.abs(other.rank - role.rank);
	return candidates.reduce<Role | null>(
		(best, other) => (best === null || distance(other) < distance(best) ? other : best),
		null,
	);
}
