import type { Role } from './role.ts';
import type { Transition } from './transition.ts';

/** Higher in the same track is a promotion, alike lateral, lower a return; another track is a track switch. */
export function moveKind(
	from: Pick<Role, 'rank' | 'trackIds'>,
	to: Pick<Role, 'rank' | 'trackIds'>,
): Transition['kind'] {
	const shared =
		from.trackIds.length === 0 ||
		to.trackIds.length === 0 ||
		from.trackIds.some((id) => to.trackIds.includes(id));
	if (!shared) return 'track-switch';
	if (to.rank > from.rank) return 'promotion';
	return to.rank < from.rank ? 'return' : 'lateral';
}
