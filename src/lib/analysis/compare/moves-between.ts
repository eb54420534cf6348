import type { Range } from '#lib/model/range.ts';
import type { Role } from '#lib/model/role.ts';
import type { Transition } from '#lib/model/transition.ts';
import type { DocumentIndex } from '../document-index.ts';
import { transitionDistance, type TransitionDistance } from './transition-distance.ts';

/** A move from one of some roles to another of them. */
export interface MoveBetween {
	readonly id: string;
	readonly from: string;
	readonly to: string;
	readonly kind: Transition['kind'];
	readonly years: Range | null;
	readonly shifts: number;
	readonly distance: TransitionDistance;
}

/** The moves that the ladder describes among `roles`, those of the first role first. */
export function movesBetween(roles: readonly Role[], index: DocumentIndex): readonly MoveBetween[] {
	const ids = new Set(roles.map(({ id }) => id));
	return roles.flatMap(({ id }) =>
		(index.waysOn.get(id) ?? [])
			.filter((move) => ids.has(move.to))
			.map((move) => ({
				id: move.id,
				from: move.from,
				to: move.to,
				kind: move.kind,
				years: move.timeline[0]?.value ?? null,
				shifts: move.shifts.length,
				distance: transitionDistance(index, move),
			})),
	);
}
