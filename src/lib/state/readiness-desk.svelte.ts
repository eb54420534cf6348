import type { BuildingStep } from '#lib/analysis/building-steps.ts';
import {
	compareViews,
	missingSigns,
	readinessReading,
	type Judged,
	type ReadinessReading,
} from '#lib/analysis/readiness.ts';
import { begunReadiness, firstView, givenViews } from '#lib/analysis/readiness-views.ts';
import {
	assess,
	changePlan,
	describeEvidence,
	dropFromPlan,
	planFor,
	sameReviewer,
	withdraw,
	type View,
} from '#lib/model/readiness/readiness-acts.ts';
import type { Evidence, Grade, PlanItem, Reviewer } from '#lib/model/readiness/readiness.ts';
import type { Transition } from '#lib/model/transition.ts';
import type { LadderReadiness } from './ladder-readiness.svelte.ts';
import { Typing } from './typing.svelte.ts';

export interface ReadinessDeskSettings {
	readonly kept: LadderReadiness;
	readonly move: () => Transition;
	/** The day of today, YYYY-MM-DD. */
	readonly today: () => string;
	readonly newId: () => string;
}

/** The fields of a plan's step that a person writes. */
export type PlanFields = Partial<Pick<PlanItem, 'text' | 'owner' | 'due' | 'done'>>;

/** One move's readiness on the table: whose, in whose view, what they say, and everything that can be done with it. */
export class ReadinessDesk {
	readonly #settings: ReadinessDeskSettings;
	readonly typing = new Typing();
	#beside = $state.raw<Reviewer | null>(null);

	readonly #document = $derived.by(() => this.#settings.kept.document);
	/** Whose view is shown. */
	readonly view: View = $derived.by(() => {
		const { kept, move } = this.#settings;
		const transitionId = move().id;
		return { ...(kept.looking ?? firstView(this.#document, transitionId)), transitionId };
	});
	/** The names of everybody something is kept of, and of who is looked at; '' is whoever this device belongs to. */
	readonly people: readonly string[] = $derived.by(() => {
		const kept = begunReadiness(this.#document).map(({ subject }) => subject.label);
		return ['', ...kept, this.view.subject.label].filter((name, at, all) => all.indexOf(name) === at);
	});
	/** Who has judged this person on this move. */
	readonly given = $derived.by(() =>
		givenViews(
			this.#document.assessments.filter(
				({ subject, transitionId }) =>
					subject.label === this.view.subject.label && transitionId === this.view.transitionId,
			),
		),
	);
	readonly reading: ReadinessReading = $derived.by(() => this.#read(this.view.reviewer));
	readonly missing: readonly Judged[] = $derived.by(() => missingSigns(this.reading));
	/** The view shown beside, as long as there is one. */
	readonly beside: Reviewer | null = $derived.by(() => {
		const other = this.#beside;
		return other && this.others.some((one) => sameReviewer(one, other)) ? other : null;
	});
	/** Whose views can stand beside the one shown. */
	readonly others: readonly Reviewer[] = $derived.by(() =>
		this.given
			.map(({ reviewer }) => reviewer)
			.filter((reviewer) => !sameReviewer(reviewer, this.view.reviewer)),
	);
	readonly theirs: ReadinessReading | null = $derived.by(() => this.beside && this.#read(this.beside));
	readonly compared = $derived.by(() => this.theirs && compareViews(this.reading, this.theirs));
	readonly plan: readonly PlanItem[] = $derived.by(() =>
		this.#document.plan.filter(
			({ subject, transitionId }) =>
				subject.label === this.view.subject.label && transitionId === this.view.transitionId,
		),
	);

	constructor(settings: ReadinessDeskSettings) {
		this.#settings = settings;
	}

	get phase(): LadderReadiness['phase'] {
		const { phase } = this.#settings.kept;
		return this.typing.pending && phase === 'saved' ? 'saving' : phase;
	}

	look(change: Partial<Omit<View, 'transitionId'>>): void {
		this.typing.settle();
		const { subject, reviewer } = { ...this.view, ...change };
		this.#settings.kept.looking = { subject, reviewer };
	}

	/** Looks at the person called `label`: in the view that is kept of them here, else that of a manager. */
	lookAt(label: string): void {
		this.look({ subject: { label }, reviewer: { kind: label === '' ? 'self' : 'manager' } });
		const [first] = this.given;
		if (first && !this.given.some(({ reviewer }) => sameReviewer(reviewer, this.view.reviewer)))
			this.look({ reviewer: first.reviewer });
	}

	put(beside: Reviewer | null): void {
		this.#beside = beside;
	}

	grade({ item, evidence }: Judged, state: Grade): void {
		this.typing.settle();
		const { kept, today } = this.#settings;
		this.look({});
		const { id, text } = item;
		kept.act(
			assess(kept.document, this.view, { item: { id, text }, state, on: today(), previous: evidence }),
		);
	}

	clear({ evidence }: Judged): void {
		this.typing.settle();
		const { kept } = this.#settings;
		if (evidence) kept.act(withdraw(kept.document, evidence));
	}

	/** Writes what was seen, or when, of the assessment `id`, if there still is one and it says something else. */
	describe(id: string, change: Partial<Pick<Evidence, 'text' | 'on'>>): void {
		const { kept } = this.#settings;
		const evidence = kept.document.assessments.find((one) => one.id === id);
		if (evidence && differs(evidence, change)) kept.act(describeEvidence(kept.document, evidence, change));
	}

	/** What of the plan is `step`, by its id or, where a page was read anew, its words. */
	planned({ id, text }: BuildingStep): PlanItem | null {
		return this.plan.find((item) => item.itemId === id || item.text === text) ?? null;
	}

	/** Takes something into the plan: a step of the page, or a person's own words. */
	plans(item: Pick<BuildingStep, 'text'> & Partial<BuildingStep>): void {
		this.typing.settle();
		const { kept, newId } = this.#settings;
		const { subject, transitionId } = this.view;
		this.look({});
		const stated = item.id === undefined ? { text: item.text } : { id: item.id, text: item.text };
		kept.act(planFor(kept.document, { id: newId(), subject, transitionId, item: stated }));
	}

	/** Changes the step `id` of the plan, if it is still there and says something else. */
	change(id: string, fields: PlanFields): void {
		const { kept } = this.#settings;
		const item = kept.document.plan.find((one) => one.id === id);
		if (item && differs(item, fields)) kept.act(changePlan(kept.document, item, fields));
	}

	drop(item: PlanItem): void {
		this.typing.settle();
		const { kept } = this.#settings;
		kept.act(dropFromPlan(kept.document, item));
	}

	undo(): void {
		this.typing.settle();
		this.#settings.kept.undo();
	}

	redo(): void {
		this.typing.settle();
		this.#settings.kept.redo();
	}

	#read(reviewer: Reviewer): ReadinessReading {
		const given = this.given.find((one) => sameReviewer(one.reviewer, reviewer));
		return readinessReading(this.#settings.move(), given?.evidence ?? []);
	}
}

/** Whether a field of `change` is not what `record` says; none and '' are the same. */
function differs(record: object, change: object): boolean {
	const fields = record as Readonly<Record<string, unknown>>;
	return Object.entries(change).some(([key, value]) => (fields[key] ?? '') !== value);
}
