import {
	evidenceSchema,
	emptyReadiness,
	type Evidence,
	type Grade,
	type Readiness,
} from '#lib/model/readiness/readiness.ts';
import { assess, type View } from '#lib/model/readiness/readiness-acts.ts';
import { applyReadiness } from '#lib/model/readiness/readiness-change.ts';
import * as v from 'valibot';

/** My own view of the move "a--b". */
export const ownView: View = { subject: { label: '' }, reviewer: { kind: 'self' }, transitionId: 'a--b' };
export const managersView: View = { ...ownView, reviewer: { kind: 'manager' } };

/** `document` with each item graded in `view`, a day a sign. */
export function withGrades(
	grades: Readonly<Record<string, Grade>>,
	view: View = ownView,
	document: Readiness = emptyReadiness('ladder', 'Ladder'),
): Readiness {
	return Object.entries(grades).reduce((before, [id, state], at) => {
		const on = `2026-11-${String(at + 1).padStart(2, '0')}`;
		const item = { id, text: `Sign ${id}` };
		return applyReadiness(before, assess(before, view, { item, state, on, previous: null }));
	}, document);
}

export function makeEvidence(fields: Partial<Evidence>): Evidence {
	return v.parse(evidenceSchema, {
		id: 'e',
		...ownView,
		itemId: 'i',
		itemText: 'Sign i',
		state: 'shown',
		on: '2026-11-25',
		...fields,
	});
}
