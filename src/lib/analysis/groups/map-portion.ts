import type { DocumentIndex } from '#lib/analysis/document-index.ts';
import type { ProjectedDocument } from '#lib/model/projection.ts';
import type { Role } from '#lib/model/role.ts';
import type { Transition } from '#lib/model/transition.ts';
import { backbone } from './backbone.ts';
import { isOnMap } from './is-large.ts';

/** The part of a large document that one picture shows, and how much there is of it. */
export interface MapPortion {
	/** The document with the roles and moves of the picture alone. */
	readonly document: ProjectedDocument;
	readonly rolesInAll: number;
	readonly movesInAll: number;
}

/** Moves for each role of a picture, on average: more run together. */
const movesARole = 1.6;
/** Roles in one picture of what lies around a role. */
const mostAround = 100;

/** `roles` and the backbone of the moves between them; those of `center`, where there is one, in full. */
export function portionOf(
	document: ProjectedDocument,
	roles: ReadonlySet<string>,
	rolesInAll: number,
	center?: string,
): MapPortion {
	const between = document.transitions.filter(
		(move) => move.from !== move.to && roles.has(move.from) && roles.has(move.to),
	);
	const { shown } = backbone(
		between,
		roles.size * movesARole,
		(move) => move.from === center || move.to === center,
	);
	return {
		document: {
			...document,
			roles: document.roles.filter((role) => isOnMap(role) && roles.has(role.id)),
			transitions: shown,
		},
		rolesInAll,
		movesInAll: between.length,
	};
}

/** The role and what is at most `steps` moves away, in either direction, nearest first; `left` did not fit the picture. */
export function rolesAround(
	index: DocumentIndex,
	center: string,
	steps: number,
): { readonly roles: ReadonlySet<string>; readonly left: number } {
	const found = new Set([center]);
	let edge: readonly string[] = [center];
	for (let step = 0; step < steps && edge.length > 0; step++) {
		const next = edge.flatMap((id) => neighborsOf(index, id)).filter((id) => !found.has(id));
		edge = [...new Set(next)];
		for (const id of edge) found.add(id);
	}
	// What is one move away is there in full, however much that is.
	const near = new Set(neighborsOf(index, center)).size + 1;
	const roles = new Set([...found].slice(0, Math.max(mostAround, near)));
	return { roles, left: found.size - roles.size };
}

function neighborsOf({ roles, waysOn, waysIn }: DocumentIndex, id: string): readonly string[] {
	const ends: readonly string[] = [
		...(waysOn.get(id) ?? []).map((move: Transition) => move.to),
		...(waysIn.get(id) ?? []).map((move: Transition) => move.from),
	];
	const shown = (role: Role | undefined) => role !== undefined && isOnMap(role);
	return ends.filter((end) => end !== id && shown(roles.get(end)));
}
