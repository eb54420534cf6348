import type { RolemapDocument } from '#lib/model/document.ts';
import type { Talent } from '#lib/model/talent/talent.ts';

/** Whether something with a first and a last day is there on `day` (YYYY-MM-DD, which sorts by time). */
function isThere({ start, end }: { readonly start?: string; readonly end?: string }, day: string): boolean {
	return (start === undefined || start <= day) && (end === undefined || end >= day);
}

/**
 * The organization as its dates have it on `day`: whoever left by then holds nothing, and what has not begun or is over
 * is not there. What has no dates stays.
 */
export function organizationAt(document: RolemapDocument, day: string): RolemapDocument {
	const gone = new Set(
		document.people.flatMap(({ id, leaving }) => (leaving !== undefined && leaving <= day ? [id] : [])),
	);
	return {
		...document,
		positions: document.positions.filter((position) => isThere(position, day)),
		assignments: document.assignments.filter(
			(assignment) => isThere(assignment, day) && !gone.has(assignment.personId),
		),
	};
}

/** The slates as they stood on `day`: whoever was named later is not on them. Those without a day always were. */
export function talentAt<T extends Talent>(talent: T, day: string): T {
	const slates = talent.slates.map((slate) => ({
		...slate,
		nominations: slate.nominations.filter(({ on }) => on === undefined || on <= day),
	}));
	return { ...talent, slates };
}
