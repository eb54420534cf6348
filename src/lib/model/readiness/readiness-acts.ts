import type { Evidence, Grade, PlanItem, Readiness, Reviewer, Subject } from './readiness.ts';
import { readinessCollections } from './readiness.ts';
import { stepTo, type ReadinessChange, type ReadinessStep } from './readiness-change.ts';

/** Whose readiness for which move is meant, and who judges. */
export interface View {
	readonly subject: Subject;
	readonly reviewer: Reviewer;
	readonly transitionId: string;
}

/** A sign of readiness or an action as the ladder has it. */
export interface Stated {
	readonly id: string;
	readonly text: string;
}

export function sameReviewer(one: Reviewer, other: Reviewer): boolean {
	return one.kind === other.kind && (one.label ?? '') === (other.label ?? '');
}

/** Whether `evidence` was given in `view`. */
export function isOf(evidence: Evidence, { subject, reviewer, transitionId }: View): boolean {
	return (
		evidence.transitionId === transitionId &&
		evidence.subject.label === subject.label &&
		sameReviewer(evidence.reviewer, reviewer)
	);
}

/**
 * Grades `item`, on the day `on`. `previous` is what the same reviewer said of it before, under whatever id or words
 * the ladder had then.
 */
export function assess(
	document: Readiness,
	view: View,
	{ item, state, on, previous }: { item: Stated; state: Grade; on: string; previous: Evidence | null },
): ReadinessChange {
	const id = previous?.id ?? freeId(document, evidenceId(view, item.id));
	const after: Evidence = {
		...(previous ?? { id, ...view }),
		itemId: item.id,
		itemText: item.text,
		state,
		on,
	};
	return { steps: [stepTo(document, 'assessments', id, after)] };
}

/** Writes what was seen, or when; an empty text takes it away. */
export function describeEvidence(
	document: Readiness,
	evidence: Evidence,
	{ text = evidence.text ?? '', on = evidence.on }: { readonly text?: string; readonly on?: string },
): ReadinessChange {
	const after: Evidence = { ...evidence, on, text };
	if (text === '') delete after.text;
	return { steps: [stepTo(document, 'assessments', evidence.id, after)] };
}

/** Takes an assessment back: the sign is then not assessed. */
export function withdraw(document: Readiness, { id }: Evidence): ReadinessChange {
	return { steps: [stepTo(document, 'assessments', id, null)] };
}

/** Puts something to do at the end of the plan; `id` must be new. */
export function planFor(
	document: Readiness,
	{
		id,
		subject,
		transitionId,
		item,
	}: Omit<View, 'reviewer'> & {
		readonly id: string;
		readonly item: Partial<Stated> & { readonly text: string };
	},
): ReadinessChange {
	const { text } = item;
	const after: PlanItem = {
		id,
		subject,
		transitionId,
		...(item.id === undefined ? {} : { itemId: item.id }),
		text,
	};
	return { steps: [stepTo(document, 'plan', id, after)] };
}

/** Sets fields of a plan's item; '' takes a field away, but not its text. */
export function changePlan(
	document: Readiness,
	item: PlanItem,
	fields: Partial<Pick<PlanItem, 'text' | 'owner' | 'due' | 'done'>>,
): ReadinessChange {
	const after: PlanItem = { ...item, ...fields };
	for (const key of ['owner', 'due', 'done'] as const) if (after[key] === '') delete after[key];
	if (after.text === '') after.text = item.text;
	return { steps: [stepTo(document, 'plan', item.id, after)] };
}

export function dropFromPlan(document: Readiness, { id }: PlanItem): ReadinessChange {
	return { steps: [stepTo(document, 'plan', id, null)] };
}

/** Takes away everything about `subject`, or of one move. */
export function forgetSubject(
	document: Readiness,
	{ label }: Subject,
	transitionId: string | null,
): ReadinessChange {
	const meant = (record: Evidence | PlanItem) =>
		record.subject.label === label && (transitionId === null || record.transitionId === transitionId);
	// From the end, so that undone they come back each to its own place.
	return {
		steps: readinessCollections.flatMap((name) =>
			(document[name] as readonly (Evidence | PlanItem)[])
				.filter(meant)
				.map(({ id }) => stepTo(document, name, id, null))
				.toReversed(),
		),
	};
}

/**
 * Takes in all of `file`, as being about `subject`. What both have is as the file says where it is from the same day
 * or a later one, else as it was.
 */
export function takeInReadiness(document: Readiness, file: Readiness, subject: Subject): ReadinessChange {
	const steps: ReadinessStep[] = [];
	for (const evidence of file.assessments) {
		const moved = { ...evidence, subject };
		const known = document.assessments.find(
			(one) => isOf(one, moved) && (one.itemId === moved.itemId || one.itemText === moved.itemText),
		);
		if (known && known.on > moved.on) continue;
		const id = known?.id ?? freeId(document, evidenceId(moved, moved.itemId));
		steps.push(stepTo(document, 'assessments', id, { ...moved, id }));
	}
	for (const item of file.plan) {
		// Taken in as somebody else's, it must not take away the one it was copied from.
		let { id } = item;
		while (document.plan.some((one) => one.id === id && one.subject.label !== subject.label)) id += '+';
		steps.push(stepTo(document, 'plan', id, { ...item, id, subject }));
	}
	return { steps: inOrder(steps) };
}

/** `steps`, each made for one document alone, with what they add one behind the other as they come. */
function inOrder(steps: readonly ReadinessStep[]): readonly ReadinessStep[] {
	const added = { assessments: 0, plan: 0 };
	return steps.map((step) =>
		step.before === null ? { ...step, at: step.at + added[step.collection]++ } : step,
	);
}

/** The same in every tab, so that two which grade one sign at one time make one record. */
function evidenceId({ subject, reviewer, transitionId }: View, itemId: string): string {
	return JSON.stringify([subject.label, reviewer.kind, reviewer.label ?? '', transitionId, itemId]);
}

function freeId({ assessments }: Readiness, wanted: string): string {
	let id = wanted;
	while (assessments.some((one) => one.id === id)) id += '+';
	return id;
}
