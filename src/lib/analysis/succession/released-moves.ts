import type { Cascade } from './cascade.ts';
import type { SuccessionBase } from './succession-base.ts';

/** One command on the organization, as the catalog has it. */
export interface ReleasedMove {
	readonly command: 'assign-person' | 'unassign-person' | 'close-position';
	readonly input: Readonly<Record<string, string | boolean>>;
}

/**
 * The chosen steps of a cascade as commands for an option of the organization: who moves where, and nothing else. Neither
 * who leaves, nor readiness, rank or reason is in them, and hires from outside are left to whoever hires. Of the positions
 * that are given up those that are chosen are closed, once everybody has moved.
 */
export function releasedMoves(
	{ steps }: Cascade,
	{ ground }: SuccessionBase,
	chosen: readonly string[],
	closed: readonly string[] = [],
): readonly ReleasedMove[] {
	const moves = steps.flatMap(({ position, successor, external }): readonly ReleasedMove[] => {
		if (successor === null || external || !chosen.includes(position)) return [];
		const [primary, ...others] = ground.seats.get(successor) ?? [];
		// Whoever has other seats besides leaves the primary one alone.
		if (primary === undefined || others.length === 0)
			return [{ command: 'assign-person', input: { person: successor, position } }];
		return [
			{ command: 'unassign-person', input: { person: successor, position: primary } },
			{ command: 'assign-person', input: { person: successor, position, keeps: true } },
		];
	});
	const given = closed.filter((position) => chosen.includes(position));
	return [
		...moves,
		...given.map((position) => ({ command: 'close-position' as const, input: { position } })),
	];
}
