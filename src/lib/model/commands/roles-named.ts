import type { RolemapDocument } from '../document.ts';
import { barePiece, nameKey, namePieces } from '../role-names.ts';
import type { Role } from '../role.ts';

const keys = new WeakMap<Role, readonly string[]>();

/** Every name a role goes by, for matching; the same object has the same names for ever. */
export function roleKeys(role: Role): readonly string[] {
	let found = keys.get(role);
	if (found === undefined) {
		found = [...new Set([role.name, ...role.aliases].map(nameKey))].filter((key) => key !== '');
		keys.set(role, found);
	}
	return found;
}

/** The ids of the roles that a cell such as "CTO, CEO or Board" names, the first of those that share a name. */
export function rolesNamed(document: RolemapDocument, text: string): readonly string[] {
	const find = (name: string): Role | undefined => {
		const key = nameKey(name);
		return key === '' ? undefined : document.roles.find((role) => roleKeys(role).includes(key));
	};
	return namePieces(text)
		.flatMap((piece) => {
			const name = barePiece(piece.text);
			return (
				find(name) ?? name.split(/\s+(?:and|&|plus|via|through)\s+/i).flatMap((part) => find(part) ?? [])
			);
		})
		.map(({ id }) => id);
}
