import type { ProjectedDocument } from '#lib/model/projection.ts';

/** `now` with the roles, moves and tracks of `before` that it no longer has, so that one map shows both. */
export function withRemoved(before: ProjectedDocument, now: ProjectedDocument): ProjectedDocument {
	const roles = union(before.roles, now.roles);
	const known = new Set(roles.map(({ id }) => id));
	return {
		...now,
		roles,
		tracks: union(before.tracks, now.tracks),
		transitions: union(before.transitions, now.transitions).filter(
			({ from, to }) => known.has(from) && known.has(to),
		),
	};
}

function union<T extends { readonly id: string }>(before: readonly T[], now: readonly T[]): readonly T[] {
	const kept = new Set(now.map(({ id }) => id));
	return [...now, ...before.filter(({ id }) => !kept.has(id))];
}
