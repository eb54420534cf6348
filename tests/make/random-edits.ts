import type { RolemapDocument } from '#lib/model/document.ts';
import { makeMove, makeRole } from './document.ts';

/** A generator of numbers in [0, 1) from a seed: mulberry32. */
export function seeded(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/**
 * `document` after one random edit of those that commands make: fields and lists of a role, roles added anywhere,
 * removed with their moves and put elsewhere in the list, moves added and removed, the title. `tag` makes ids new.
 */
export function randomEdit(document: RolemapDocument, random: () => number, tag: string): RolemapDocument {
	const { roles, transitions: moves } = document;
	const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
	const [role, other] = [pick(roles), pick(roles)];
	const place = Math.floor(random() * (roles.length + 1));
	const kind = Math.floor(random() * 8);
	if (!role || !other || kind === 0)
		return { ...document, roles: roles.toSpliced(place, 0, makeRole({ id: tag })) };
	const withRole = (changed: typeof role) => ({
		...document,
		roles: roles.map((one) => (one === role ? changed : one)),
	});
	if (kind === 1) return withRole({ ...role, name: `Name ${tag}` });
	if (kind === 2) return withRole({ ...role, rank: random() });
	if (kind === 3) {
		const at = Math.floor(random() * (role.notes.length + 1));
		return withRole({ ...role, notes: role.notes.toSpliced(at, 0, { id: tag, text: tag }) });
	}
	if (kind === 4 && roles.length > 3) {
		const left = moves.filter(({ from, to }) => from !== role.id && to !== role.id);
		return { ...document, roles: roles.filter((one) => one !== role), transitions: left };
	}
	if (kind === 5) {
		const move = makeMove({ id: tag, from: role.id, to: other.id });
		return { ...document, transitions: [...moves, move] };
	}
	if (kind === 6 && moves.length > 0) {
		return { ...document, transitions: moves.toSpliced(Math.floor(random() * moves.length), 1) };
	}
	if (kind === 7 && roles.length > 3) {
		const rest = roles.filter((one) => one !== role);
		return { ...document, roles: rest.toSpliced(place, 0, role) };
	}
	return { ...document, title: `Title ${tag}` };
}
