import type { Role } from '#lib/model/role.ts';
import type { Transition } from '#lib/model/transition.ts';

/** A record while it is put together. */
export type Draft<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : T[K] };

export type RoleDraft = Draft<Role>;
export type MoveDraft = Draft<Transition> & {
	heading?: 'back' | 'across';
	/** The files its shifts were read from: only another file's can be the same said twice. */
	shiftFiles: Set<string>;
};

export function roleDraft(id: string, frameworkId: string, name: string, kind: Role['kind']): RoleDraft {
	return {
		id,
		frameworkId,
		name,
		aliases: [],
		kind,
		onMap: kind === 'page',
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
	};
}

export function moveDraft(frameworkId: string, from: string, to: string): MoveDraft {
	return {
		id: `${from}--${to}`,
		frameworkId,
		from,
		to,
		kind: 'promotion',
		intro: [],
		timeline: [],
		timelineNotes: [],
		sharedWith: [],
		shifts: [],
		shiftFiles: new Set(),
		actions: [],
		pitfalls: [],
		indicators: [],
		accelerators: [],
		notes: [],
	};
}
