import type { Transition } from '#lib/model/transition.ts';
import type { Assembly } from './assembly.ts';

/** Higher in the same track is a promotion, alike lateral, lower a return; another track is a track switch. */
export function setMoveKinds(assembly: Assembly): void {
	for (const move of assembly.moves.values()) {
		const [from, to] = [assembly.book.roles.get(move.from), assembly.book.roles.get(move.to)];
		if (!from || !to) continue;
		const shared =
			from.trackIds.length === 0 ||
			to.trackIds.length === 0 ||
			from.trackIds.some((id) => to.trackIds.includes(id));
		move.kind = shared ? byHeight(from.rank, to.rank) : 'track-switch';
	}
}

function byHeight(from: number, to: number): Transition['kind'] {
	if (to > from) return 'promotion';
	return to < from ? 'return' : 'lateral';
}
