import type { Construct } from './construct.ts';
import type { SectionKind } from './section-kind.ts';
import { accelerators } from './sections/accelerators.ts';
import { actions } from './sections/actions.ts';
import { activities } from './sections/activities.ts';
import { considerations } from './sections/considerations.ts';
import { move } from './sections/move.ts';
import { note } from './sections/note.ts';
import { pitfalls } from './sections/pitfalls.ts';
import { readiness } from './sections/readiness.ts';
import { responsibilities } from './sections/responsibilities.ts';
import { scope } from './sections/scope.ts';
import { shifts } from './sections/shifts.ts';
import { skills } from './sections/skills.ts';
import { focus, question, summary, title } from './sections/summary.ts';
import { comparison, differences, ladder } from './sections/tabled.ts';
import { time } from './sections/time.ts';
import { timeline } from './sections/timeline.ts';
import { unknown } from './sections/unknown.ts';

/** Every kind of section with its reader. */
export const constructs: ReadonlyMap<SectionKind, Construct> = new Map(
	[
		title,
		summary,
		question,
		focus,
		responsibilities,
		skills,
		activities,
		scope,
		time,
		comparison,
		differences,
		move,
		timeline,
		shifts,
		actions,
		pitfalls,
		readiness,
		accelerators,
		considerations,
		ladder,
		note,
		unknown,
	].map((construct) => [construct.kind, construct]),
);
