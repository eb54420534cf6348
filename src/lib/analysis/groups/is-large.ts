import type { ProjectedDocument } from '#lib/model/projection.ts';
import type { Role } from '#lib/model/role.ts';

/** Beyond so many roles, or moves between them, a map is shown by groups first: more cannot be told apart on one screen. */
const largest = { roles: 150, moves: 600 };

export const isOnMap = (role: Role): boolean => role.onMap && role.kind !== 'body';

/** Whether the whole of `document` is too much for one picture. */
export function isLarge(document: ProjectedDocument): boolean {
	const roles = new Set(document.roles.filter(isOnMap).map(({ id }) => id));
	if (roles.size > largest.roles) return true;
	if (document.transitions.length <= largest.moves) return false;
	const between = document.transitions.filter((move) => roles.has(move.from) && roles.has(move.to));
	return between.length > largest.moves;
}
