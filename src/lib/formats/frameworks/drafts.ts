import type { Skill } from '#lib/model/skill.ts';
import type { Transition } from '#lib/model/transition.ts';
import type { Draft } from '../markdown-ladder/assembly/draft.ts';

export type SkillDraft = Draft<Skill>;

/** `settled` where the file says of what kind it is. */
export type DraftMove = Draft<Transition> & { readonly settled: boolean };

export function newMove(
	frameworkId: string,
	from: string,
	to: string,
	kind: Transition['kind'] | undefined,
): DraftMove {
	return {
		id: `${from}--${to}`,
		frameworkId,
		from,
		to,
		kind: kind ?? 'promotion',
		settled: kind !== undefined,
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
	};
}
