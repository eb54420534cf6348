import {
	boxAt,
	boxPlaces,
	nineBox,
	placeOf,
	ratingsOf,
	type BoxPlace,
	type RatingStage,
} from '#lib/analysis/succession/nine-box.ts';
import { orgGraph, reportsOf } from '#lib/analysis/organization/org-graph.ts';
import { deleteCycle, putRecord, removeRecord } from '#lib/model/talent/talent-acts.ts';
import {
	addToAgenda,
	leaveCycle,
	nameBoxes,
	rate,
	type RatingFields,
} from '#lib/model/talent/review-acts.ts';
import type { FollowUp, ReviewCycle, ReviewDecision } from '#lib/model/talent/talent-review.ts';
import type { SuccessionDesk } from './succession-desk.svelte.ts';

/** The fewest and the most people who can be held against each other. */
export const comparable = { fewest: 2, most: 5 } as const;

/** A talent review on the table: one cycle, who stands in which box, who is looked at, and what was decided. */
export class ReviewDesk {
	readonly desk: SuccessionDesk;
	readonly #defaultNames: readonly string[];
	#wanted: string | null = $state.raw(null);
	stage: RatingStage = $state('proposed');
	/** Who sits in the room: nothing of them is shown. '' for nobody. */
	me: string = $state('');
	/** Whose card is open. */
	person: string | null = $state.raw(null);
	/** Who is held against each other. */
	compared: readonly string[] = $state.raw([]);

	/** The cycle that is asked for, else the latest. */
	readonly cycle: ReviewCycle | null = $derived.by(() => {
		const { cycles } = this.desk.talent;
		return cycles.find(({ id }) => id === this.#wanted) ?? cycles.at(-1) ?? null;
	});
	readonly #hidden = $derived.by(() => (this.me === '' ? [] : [this.me]));
	readonly box = $derived.by(() =>
		nineBox(this.desk.talent, { cycle: this.#id, stage: this.stage, hidden: this.#hidden }),
	);
	readonly ratings = $derived.by(() => ratingsOf(this.desk.talent, this.#id));
	readonly names: readonly string[] = $derived.by(() =>
		boxPlaces.map((_, at) => this.desk.talent.boxNames?.[at] || (this.#defaultNames[at] ?? '')),
	);
	/** Who is to be discussed, in turn. */
	readonly agenda = $derived.by(() => this.#shown(this.desk.talent.agenda));
	readonly decisions = $derived.by(() => this.#shown(this.desk.talent.decisions));
	readonly followUps = $derived.by(() => this.#shown(this.desk.talent.followUps));
	/** Everybody in the cycle who is shown. */
	readonly people: readonly string[] = $derived.by(() => [
		...this.box.unrated,
		...this.box.boxes.flatMap((box) => box.map(({ person }) => person)),
	]);

	/** `boxNames` are what the boxes are called where the document says nothing else. */
	constructor(desk: SuccessionDesk, boxNames: readonly string[]) {
		this.desk = desk;
		this.#defaultNames = boxNames;
	}

	get #id(): string {
		return this.cycle?.id ?? '';
	}

	/** What is of this cycle, without what is about whoever is in the room. */
	#shown<T extends { readonly cycle?: string; readonly personId?: string }>(
		records: readonly T[],
	): readonly T[] {
		return records.filter(
			({ cycle, personId }) => cycle === this.cycle?.id && (personId === undefined || personId !== this.me),
		);
	}

	choose(cycle: string): void {
		this.#wanted = cycle;
		[this.person, this.compared] = [null, []];
	}

	begin(name: string): void {
		const { desk } = this;
		const id = desk.newId();
		desk.kept.act(putRecord(desk.whole, 'cycles', { id, name, on: desk.today }));
		this.choose(id);
	}

	/** Deletes the cycle with everything that came of it. */
	deleteCycle(): void {
		this.desk.kept.act(deleteCycle(this.desk.whole, this.#id));
		this.choose('');
	}

	add(people: readonly string[]): void {
		const { desk } = this;
		desk.kept.act(addToAgenda(desk.whole, this.#id, people, () => desk.newId()));
	}

	/** Everybody who reports to who holds `position`. */
	addReports(position: string): void {
		const graph = orgGraph(this.desk.document);
		const at = graph.placeOf.get(position);
		const reports = at === undefined ? [] : [...reportsOf(graph, at)];
		this.add(reports.flatMap((report) => (graph.holders[report] ?? []).map(({ personId }) => personId)));
	}

	remove(person: string): void {
		this.desk.kept.act(leaveCycle(this.desk.whole, this.#id, person));
		if (this.person === person) this.person = null;
		this.compared = this.compared.filter((one) => one !== person);
	}

	/** Where somebody stands at the stage that is shown; null in no box. */
	placeOf(person: string): BoxPlace | null {
		const { proposed, calibrated } = this.ratings.get(person) ?? {};
		return this.stage === 'proposed' ? placeOf(proposed) : (placeOf(calibrated) ?? placeOf(proposed));
	}

	rate(person: string, fields: RatingFields): void {
		const { desk, stage } = this;
		const by = { id: desk.newId(), on: desk.today, by: desk.author };
		desk.kept.act(rate(desk.whole, { personId: person, cycle: this.#id, stage }, fields, by));
	}

	put(person: string, { performance, potential }: BoxPlace): void {
		this.rate(person, { performance, potential });
	}

	/** One box further: whoever is in none begins in the middle. Returns the box's number, null at an edge. */
	step(person: string, right: number, up: number): number | null {
		const from = this.placeOf(person);
		const to = from
			? { performance: from.performance + right, potential: from.potential + up }
			: { performance: 2, potential: 2 };
		const place = boxPlaces.find(
			({ performance, potential }) => performance === to.performance && potential === to.potential,
		);
		if (place === undefined) return null;
		this.put(person, place);
		return boxAt(place);
	}

	nameBox(at: number, name: string): void {
		const names = this.names.map((one, place) => (place === at ? name : one));
		this.desk.kept.act(nameBoxes(this.desk.whole, names));
	}

	usualNames(): void {
		this.desk.kept.act(nameBoxes(this.desk.whole, undefined));
	}

	/** Takes somebody to those who are held against each other, or from them. False where they are too many. */
	compare(person: string): boolean {
		if (this.compared.includes(person)) this.compared = this.compared.filter((one) => one !== person);
		else if (this.compared.length >= comparable.most) return false;
		else this.compared = [...this.compared, person];
		return true;
	}

	/** Hides whoever sits in the room, wherever they are shown here; '' shows everybody. */
	hide(person: string): void {
		this.me = person;
		if (this.person === person) this.person = null;
		this.compared = this.compared.filter((one) => one !== person);
	}

	decide(fields: Pick<ReviewDecision, 'text' | 'who'> & { readonly personId?: string }): void {
		const { desk } = this;
		const status = 'made' as const;
		const record = { ...fields, id: desk.newId(), on: desk.today, status, cycle: this.#id };
		desk.kept.act(putRecord(desk.whole, 'decisions', record));
	}

	followUp(
		fields: Pick<FollowUp, 'text' | 'owner'> & { readonly due?: string; readonly personId?: string },
	): void {
		const { desk } = this;
		const record = { ...fields, id: desk.newId(), cycle: this.#id };
		desk.kept.act(putRecord(desk.whole, 'followUps', record));
	}

	finish(followUp: FollowUp, done: boolean): void {
		this.desk.kept.act(putRecord(this.desk.whole, 'followUps', { ...followUp, done }));
	}

	removeRecord(list: 'decisions' | 'followUps', id: string): void {
		this.desk.kept.act(removeRecord(this.desk.whole, list, id));
	}
}
