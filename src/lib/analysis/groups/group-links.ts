import type { Transition } from '#lib/model/transition.ts';
import type { RoleGroup } from './role-groups.ts';

/** The moves of a group among those beside it: between its own roles, and to and from each other group. */
export interface GroupLinks {
	readonly inside: number;
	/** Moves to and from roles of no group beside it. */
	readonly beyond: number;
	/** Most moves first; every move between two groups counts at both. */
	readonly to: readonly { readonly group: RoleGroup; readonly count: number }[];
}

/** How the groups of one screen hang together by `moves`. */
export function groupLinks(
	groups: readonly RoleGroup[],
	moves: readonly Transition[],
): ReadonlyMap<string, GroupLinks> {
	const at = new Map(groups.flatMap((group, i) => group.roles.map(({ id }) => [id, i] as const)));
	const between = groups.map(() => groups.map(() => 0));
	const beyond = groups.map(() => 0);
	const add = (a: number, b: number) => {
		const row = between[a];
		if (row) row[b] = (row[b] ?? 0) + 1;
	};
	for (const { from, to } of moves) {
		const [a, b] = [at.get(from), at.get(to)];
		if (a !== undefined && b !== undefined) {
			add(a, b);
			if (a !== b) add(b, a);
		} else if ((a ?? b) !== undefined) beyond[a ?? b ?? 0] = (beyond[a ?? b ?? 0] ?? 0) + 1;
	}
	return new Map(
		groups.map((group, i) => {
			const to = groups
				.map((other, k) => ({ group: other, count: k === i ? 0 : (between[i]?.[k] ?? 0) }))
				.filter(({ count }) => count > 0)
				.sort((a, b) => b.count - a.count);
			return [group.id, { inside: between[i]?.[i] ?? 0, beyond: beyond[i] ?? 0, to }];
		}),
	);
}
