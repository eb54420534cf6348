import { mergeValues } from '../merge-values.ts';
import type { Evidence, PlanItem, Readiness, ReadinessCollection } from './readiness.ts';

interface Step<C extends ReadinessCollection, R> {
	readonly collection: C;
	readonly id: string;
	/** Where the record stands in its collection. */
	readonly at: number;
	/** null for a record that is added. */
	readonly before: R | null;
	/** null for a record that is removed. */
	readonly after: R | null;
}
export type ReadinessStep = Step<'assessments', Evidence> | Step<'plan', PlanItem>;

/** What one act did to a readiness document, as data: its inverse undoes it. */
export interface ReadinessChange {
	readonly steps: readonly ReadinessStep[];
}

interface Identified {
	readonly id: string;
}

/**
 * `document` with `change` made, also where another tab changed it meanwhile: a record that both changed keeps the
 * fields of both, and what is being written comes back although it was removed elsewhere.
 */
export function applyReadiness(document: Readiness, { steps }: ReadinessChange): Readiness {
	const lists = { assessments: [...document.assessments], plan: [...document.plan] };
	for (const step of steps) take(lists[step.collection], step);
	return { ...document, ...lists };
}

function take(records: Identified[], { id, at, before, after }: ReadinessStep): void {
	const found = records.findIndex((record) => record.id === id);
	const current = records[found];
	if (after === null) {
		if (current) records.splice(found, 1);
	} else if (current) {
		const merged = mergeValues({ base: before, mine: after, theirs: current }, 'mine');
		records[found] = merged.value as Identified;
	} else records.splice(Math.min(at, records.length), 0, after);
}

export function inverseReadiness({ steps }: ReadinessChange): ReadinessChange {
	return {
		steps: steps
			.toReversed()
			.map((step) => ({ ...step, before: step.after, after: step.before }) as ReadinessStep),
	};
}

/** What makes `records` of `document` what `after` says; null removes the record `id`. */
export function stepTo<C extends ReadinessCollection>(
	document: Readiness,
	collection: C,
	id: string,
	after: Readiness[C][number] | null,
): ReadinessStep {
	const records: readonly (Evidence | PlanItem)[] = document[collection];
	const at = records.findIndex((record) => record.id === id);
	const before = records[at] ?? null;
	return { collection, id, at: at < 0 ? records.length : at, before, after } as ReadinessStep;
}
