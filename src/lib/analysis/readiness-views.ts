import type { View } from '#lib/model/readiness/readiness-acts.ts';
import type { Evidence, PlanItem, Readiness, Reviewer, Subject } from '#lib/model/readiness/readiness.ts';
import { grouped } from './grouped.ts';

/** What one reviewer said of one person on the way of one move. */
export interface GivenView {
	readonly reviewer: Reviewer;
	readonly evidence: readonly Evidence[];
}

/** A move that is somebody's, as far as anything is kept of it. */
export interface BegunMove {
	readonly transitionId: string;
	readonly views: readonly GivenView[];
	readonly plan: readonly PlanItem[];
	/** The day of the latest assessment, '' where there is a plan only. */
	readonly last: string;
}

/** Everything kept of one person. */
export interface BegunPerson {
	readonly subject: Subject;
	readonly moves: readonly BegunMove[];
}

const kinds: readonly Reviewer['kind'][] = ['self', 'manager', 'other'];

/** Everybody something is kept of: whoever the device belongs to first, then by name; the moves seen last first. */
export function begunReadiness({ assessments, plan }: Readiness): readonly BegunPerson[] {
	const people = grouped([...assessments, ...plan], ({ subject }) => subject.label);
	return [...people]
		.toSorted(([a], [b]) => Number(a !== '') - Number(b !== '') || a.localeCompare(b))
		.map(([label, records]) => ({ subject: { label }, moves: begunMoves(records) }));
}

function begunMoves(records: readonly (Evidence | PlanItem)[]): readonly BegunMove[] {
	const moves = grouped(records, ({ transitionId }) => transitionId);
	return [...moves]
		.map(([transitionId, of]): BegunMove => {
			const evidence = of.filter((one): one is Evidence => 'state' in one);
			return {
				transitionId,
				views: givenViews(evidence),
				plan: of.filter((one): one is PlanItem => !('state' in one)),
				last: evidence.reduce((last, { on }) => (on > last ? on : last), ''),
			};
		})
		.toSorted((a, b) => (a.last < b.last ? 1 : a.last > b.last ? -1 : 0));
}

/** `evidence` by who gave it: the person, the manager, then others by name. */
export function givenViews(evidence: readonly Evidence[]): readonly GivenView[] {
	const by = grouped(evidence, ({ reviewer }) => `${reviewer.kind} ${reviewer.label ?? ''}`);
	const views = [...by.values()].flatMap((of): readonly GivenView[] =>
		of[0] ? [{ reviewer: of[0].reviewer, evidence: of }] : [],
	);
	return views.toSorted(({ reviewer: a }, { reviewer: b }) => {
		const rank = kinds.indexOf(a.kind) - kinds.indexOf(b.kind);
		return rank === 0 ? (a.label ?? '').localeCompare(b.label ?? '') : rank;
	});
}

/** Whose view a screen opens with: one's own where nothing, or that, is kept of the move; else the first that is. */
export function firstView(document: Readiness, transitionId: string): Omit<View, 'transitionId'> {
	const own: Omit<View, 'transitionId'> = { subject: { label: '' }, reviewer: { kind: 'self' } };
	const person = begunReadiness(document).find(({ moves }) =>
		moves.some((move) => move.transitionId === transitionId),
	);
	const views = person?.moves.find((move) => move.transitionId === transitionId)?.views ?? [];
	return person ? { subject: person.subject, reviewer: views[0]?.reviewer ?? own.reviewer } : own;
}
