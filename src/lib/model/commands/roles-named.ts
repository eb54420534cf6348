import type { RolemapDocument } from '../document.ts';
import { barePiece, nameKey, namePieces } from '../role-names.ts';
import type { Role } from '../role.ts';

/** By the list of aliases, which nearly every edit of a role hands on as the same object. */
const known = new WeakMap<readonly string[], { readonly name: string; readonly keys: readonly string[] }>();

/** Every name a role goes by, for matching. */
export function roleKeys({ name, aliases }: Role): readonly string[] {
	const last = known.get(aliases);
	if (last?.name === name) return last.keys;
	const keys = [...new Set([name, ...aliases].map(nameKey))].filter((key) => key !== '');
	known.set(aliases, { name, keys });
	return keys;
}

const named = new WeakMap<readonly Role[], ReadonlyMap<string, string>>();

/** The ids of roles by every name they go by, the first of those that share one. */
function idsByName(roles: readonly Role[]): ReadonlyMap<string, string> {
	let ids = named.get(roles);
	if (ids === undefined) {
		const found = new Map<string, string>();
		for (const role of roles) for (const key of roleKeys(role)) if (!found.has(key)) found.set(key, role.id);
		named.set(roles, (ids = found));
	}
	return ids;
}

/** The ids of the roles that a cell such as "CTO, CEO or Board" names. */
export function rolesNamed(document: RolemapDocument, text: string): readonly string[] {
	const ids = idsByName(document.roles);
	const find = (name: string): string | undefined => ids.get(nameKey(name));
	return namePieces(text).flatMap((piece) => {
		const name = barePiece(piece.text);
		return find(name) ?? name.split(/\s+(?:and|&|plus|via|through)\s+/i).flatMap((part) => find(part) ?? []);
	});
}
