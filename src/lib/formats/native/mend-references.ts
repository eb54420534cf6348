import { collectionNames, type CollectionName } from '#lib/model/change.ts';
import { UniqueIds } from '#lib/model/unique-ids.ts';
import type { JsonPath } from './mend.ts';
import type { PublishedDocument } from './published.ts';

/** A record that has or names an id wrongly. */
export interface ReferenceFault {
	readonly kind: 'repeated' | 'repeated-inside' | 'no-end' | 'unknown';
	readonly path: JsonPath;
	readonly id: string;
}

interface Identified {
	readonly id: string;
}

/** Where a record of a collection stood in its file, counted from 0. */
export type OriginalIndex = (record: object) => number;

/**
 * Puts right in place what records of `document`, just read and nobody else's, say of each other, so that every id
 * is there once and every move is between two roles: of records with one id the first is kept, a move whose end is
 * gone is left out, a track or level that is not there is forgotten, and a statement whose id repeats within its
 * record gets another. Gives what was wrong.
 */
export function mendReferences(
	document: PublishedDocument,
	originalIndex: OriginalIndex,
): readonly ReferenceFault[] {
	const faults: ReferenceFault[] = [];
	const pathOf = (name: CollectionName, record: object): JsonPath => [name, originalIndex(record)];
	for (const name of collectionNames) {
		const records: readonly Identified[] = document[name];
		const kept = withoutRepeats(records, (record) =>
			faults.push({ kind: 'repeated', path: pathOf(name, record), id: record.id }),
		);
		for (const record of kept) uniqueInside(record, name === 'matrices', pathOf(name, record), faults);
		Object.assign(document, { [name]: kept });
	}
	const idsOf = (records: readonly Identified[]) => new Set(records.map(({ id }) => id));
	const [roleIds, tracks, levels] = [idsOf(document.roles), idsOf(document.tracks), idsOf(document.levels)];
	const transitions = document.transitions.filter((move) => {
		const side = (['from', 'to'] as const).find((end) => !roleIds.has(move[end]));
		if (side === undefined) return true;
		faults.push({ kind: 'no-end', path: [...pathOf('transitions', move), side], id: move[side] });
		return false;
	});
	const roles = document.roles.map((role) => {
		const lost = role.trackIds.filter((id) => !tracks.has(id));
		const unknown = role.levelId !== undefined && !levels.has(role.levelId);
		if (lost.length === 0 && !unknown) return role;
		const path = pathOf('roles', role);
		for (const id of lost) faults.push({ kind: 'unknown', path: [...path, 'trackIds'], id });
		if (unknown) faults.push({ kind: 'unknown', path: [...path, 'levelId'], id: role.levelId ?? '' });
		const { levelId, ...rest } = role;
		const level = unknown || levelId === undefined ? {} : { levelId };
		return { ...rest, ...level, trackIds: role.trackIds.filter((id) => tracks.has(id)) };
	});
	const roleLinks = document.roleLinks.filter((link) => {
		const side = (['a', 'b'] as const).find((end) => !roleIds.has(link[end]));
		if (side === undefined) return true;
		faults.push({ kind: 'no-end', path: [...pathOf('roleLinks', link), side], id: link[side] });
		return false;
	});
	Object.assign(document, { transitions, roles, roleLinks });
	return faults;
}

function withoutRepeats<T extends Identified>(
	records: readonly T[],
	tell: (record: T) => void,
): readonly T[] {
	const seen = new Set<string>();
	return records.filter((record) => {
		if (!seen.has(record.id)) return seen.add(record.id);
		tell(record);
		return false;
	});
}

/** Lists on the screen tell their entries apart by id. */
function uniqueInside(record: object, listByList: boolean, path: JsonPath, faults: ReferenceFault[]): void {
	let ids = new UniqueIds();
	const walk = (list: readonly unknown[], above: JsonPath): void => {
		for (const [index, entry] of list.entries()) {
			if (typeof entry !== 'object' || entry === null) continue;
			const inside = entry as Record<string, unknown>;
			const { id } = inside;
			if (typeof id === 'string') {
				inside['id'] = ids.take(id);
				if (inside['id'] !== id) faults.push({ kind: 'repeated-inside', path: [...above, index], id });
			}
			for (const key of listKeys) if (Array.isArray(inside[key])) walk(inside[key], [...above, index, key]);
		}
	};
	for (const [key, value] of Object.entries(record)) {
		if (!Array.isArray(value)) continue;
		// Rows and columns of a table may be named alike; the statements of a role or a move may not.
		if (listByList) ids = new UniqueIds();
		walk(value, [...path, key]);
	}
}

const listKeys = ['items', 'exampleItems', 'children'];
