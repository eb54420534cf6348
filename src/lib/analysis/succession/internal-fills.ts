import type { RolemapDocument } from '#lib/model/document.ts';

/** How positions were filled in a period. */
export interface InternalFills {
	readonly fills: number;
	readonly internal: number;
	readonly external: number;
	/** Nobody says since when these people are here. */
	readonly unknown: number;
	/** Internal over those that are known; null where none is. */
	readonly share: number | null;
}

/**
 * How many of the assignments that began from `from` to `to` (days, both included) were of people who were there
 * before: the internal fill rate of domain.md 2.4.
 */
export function internalFills(
	{ assignments, people }: Pick<RolemapDocument, 'assignments' | 'people'>,
	from: string,
	to: string,
): InternalFills {
	const joined = new Map(people.map((person) => [person.id, person.joined]));
	let [internal, external, unknown] = [0, 0, 0];
	for (const { personId, start } of assignments) {
		if (start === undefined || start < from || start > to) continue;
		const day = joined.get(personId);
		if (day === undefined) unknown++;
		else if (day < start) internal++;
		else external++;
	}
	const known = internal + external;
	return {
		fills: known + unknown,
		internal,
		external,
		unknown,
		share: known === 0 ? null : internal / known,
	};
}
