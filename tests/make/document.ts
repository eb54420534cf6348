import type { RolemapDocument } from '#lib/model/document.ts';
import { emptyDocument } from '#lib/model/empty-document.ts';
import { project, type ProjectedDocument } from '#lib/model/projection.ts';
import type { Range } from '#lib/model/range.ts';
import type { Role } from '#lib/model/role.ts';
import type { Transition } from '#lib/model/transition.ts';

/** A role with nothing known of it but what is given. */
export function makeRole(role: Partial<Role> & { readonly id: string }): Role {
	return {
		frameworkId: 'ladder',
		name: role.id,
		aliases: [],
		kind: 'page',
		onMap: true,
		trackIds: [],
		rank: 0,
		summary: [],
		coreQuestion: [],
		primaryFocus: [],
		scope: [],
		responsibilities: [],
		skillSets: [],
		activities: [],
		timeShares: [],
		notes: [],
		...role,
	};
}

/** A move with nothing said of it but what is given; its id is `<from>--<to>` unless given. */
export function makeMove(
	move: Partial<Transition> & { readonly from: string; readonly to: string },
): Transition {
	return {
		id: `${move.from}--${move.to}`,
		frameworkId: 'ladder',
		kind: 'promotion',
		intro: [],
		timeline: [],
		timelineNotes: [],
		sharedWith: [],
		shifts: [],
		actions: [],
		pitfalls: [],
		indicators: [],
		accelerators: [],
		notes: [],
		...move,
	};
}

/** A timeline of `min` to `max` years, open above if said so. */
export function makeYears(min: number, max: number, open = false): Transition['timeline'][number] {
	const text = `${min}-${max}${open ? '+' : ''} years`;
	const value: Range = { text, kind: 'range', min, max, unit: 'years', ...(open ? { open: 'above' } : {}) };
	return { value, text, from: 'own' };
}

/** A document with these collections and one framework. */
export function makeDocument(parts: Partial<RolemapDocument>): ProjectedDocument {
	return project(
		{
			...emptyDocument('test', 'Test ladder'),
			frameworks: [{ id: 'ladder', title: 'Test ladder', placedBy: 'ladder-table' }],
			...parts,
		},
		{ purpose: 'screen' },
	);
}
