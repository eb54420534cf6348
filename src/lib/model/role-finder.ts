import { matchable } from './matchable.ts';
import type { Role } from './role.ts';

/** Finds roles by id, else by a name, short name or alias that only one role has. */
export function roleFinder(roles: readonly Role[]): { readonly find: (text: string) => string | null } {
	const ids = new Set(roles.map(({ id }) => id));
	const byName = new Map<string, Set<string>>();
	for (const { id, name, shortName, aliases } of roles) {
		for (const one of [name, shortName ?? '', ...aliases]) {
			const key = matchable(one);
			if (key !== '') byName.set(key, (byName.get(key) ?? new Set()).add(id));
		}
	}
	return {
		find: (text) => {
			if (ids.has(text)) return text;
			const named = [...(byName.get(matchable(text)) ?? [])];
			return named.length === 1 ? (named[0] ?? null) : null;
		},
	};
}
