import type { DocumentIndex } from '#lib/analysis/document-index.ts';
import { orgGraph, type OrgGraph } from '#lib/analysis/organization/org-graph.ts';
import { coverage } from '#lib/analysis/succession/coverage.ts';
import { successionBase, type Seat, type SuccessionBase } from '#lib/analysis/succession/succession-base.ts';
import {
	everySeat,
	successionRows,
	type SuccessionFilter,
	type SuccessionRow,
} from '#lib/analysis/succession/succession-rows.ts';
import { attachTalent, detachedFrom, type Attachment } from '#lib/model/talent/attach-talent.ts';
import { calledByName } from '#lib/model/talent/called-by-name.ts';
import { checkTalent } from '#lib/model/talent/check-talent.ts';
import { outsiders } from '#lib/model/talent/outsiders.ts';
import { suggestionWeights, type SuggestionWeights } from '#lib/analysis/succession/suggestions.ts';
import type { ProjectedDocument } from '#lib/model/projection.ts';
import { projectTalent } from '#lib/model/talent/project-talent.ts';
import {
	changeNomination,
	nominate,
	putRecord,
	rankNomination,
	removeRecord,
	setCriticality,
	setEmergencyCover,
	slateOf,
	withdrawNomination,
} from '#lib/model/talent/talent-acts.ts';
import type { Proof } from '#lib/model/talent/talent-review.ts';
import type { Criticality, Nomination, Talent, TalentEvent } from '#lib/model/talent/talent.ts';
import { openTalentMask, type TalentMask } from './succession-address.ts';
import type { TalentDesk } from './talent-desk.svelte.ts';

export interface SuccessionDeskSettings {
	readonly kept: TalentDesk;
	/** What is open in `kept`. */
	readonly talent: () => Talent;
	/** The organization with its people called as `mask` has it. */
	readonly document: () => ProjectedDocument;
	readonly mask?: () => TalentMask;
	readonly index: () => DocumentIndex;
	/** The day of today, YYYY-MM-DD. */
	readonly today: () => string;
	readonly newId: () => string;
	/** Who is at it; '' where nobody said. */
	readonly author?: () => string;
	/** What the history says of an act, and what somebody from outside is called where names are hidden. */
	readonly words: Readonly<Record<'nominated' | 'changed' | 'ranked' | 'withdrawn' | 'outsider', string>>;
}

/** Succession on the table: the critical positions, what is known of them, and everything that can be done there. */
export class SuccessionDesk {
	readonly #settings: SuccessionDeskSettings;
	filter: SuccessionFilter = $state.raw(everySeat);
	/** What each part of a suggestion counts, while this is open. */
	weights: SuggestionWeights = $state.raw(suggestionWeights);

	/** All of it: what acts change and what is exported by name. The screen shows `talent`. */
	readonly whole = $derived.by(() => projectTalent(this.#settings.talent(), { sees: 'all' }));
	readonly talent = $derived.by(() =>
		this.masked ? projectTalent(this.whole, { sees: 'marks' }) : this.whole,
	);
	readonly graph: OrgGraph = $derived.by(() => orgGraph(this.document));
	readonly base: SuccessionBase = $derived.by(() => successionBase(this.document, this.talent));
	readonly coverage = $derived.by(() => coverage(this.base));
	/** Every critical position. */
	readonly all: readonly SuccessionRow[] = $derived.by(() => successionRows(this.base, this.graph));
	readonly rows: readonly SuccessionRow[] = $derived.by(() =>
		this.filter === everySeat ? this.all : successionRows(this.base, this.graph, this.filter),
	);

	readonly #outsiders = $derived.by(() => outsiders(this.talent));
	/** Ids that talent data names and the organization does not have. */
	readonly detached = $derived.by(() => detachedFrom(this.whole, this.base.ground));
	/** What does not fit the organization, with people and positions called as they are here. */
	readonly warnings = $derived.by(() =>
		calledByName(checkTalent(this.talent, this.base.ground), {
			person: (id) => this.person(id),
			position: (id) => this.position(id),
		}),
	);

	constructor(settings: SuccessionDeskSettings) {
		this.#settings = settings;
	}

	get mask(): TalentMask {
		return this.#settings.mask?.() ?? openTalentMask;
	}
	/** Whether names are hidden, and with them every word that may hold one. */
	get masked(): boolean {
		return this.mask.names !== 'none';
	}
	/** Who is at it; '' where nobody said. */
	get author(): string {
		return this.#settings.author?.() ?? '';
	}
	newId(): string {
		return this.#settings.newId();
	}

	get kept(): TalentDesk {
		return this.#settings.kept;
	}
	get document(): ProjectedDocument {
		return this.#settings.document();
	}
	get index(): DocumentIndex {
		return this.#settings.index();
	}
	get today(): string {
		return this.#settings.today();
	}

	person(id: string): string {
		const known = this.base.ground.people.get(id)?.name ?? this.#outsiders.get(id);
		return known ?? (this.masked ? this.#settings.words.outsider : id);
	}

	position(id: string): string {
		const { title = '' } = this.base.ground.positions.get(id) ?? {};
		return title || id;
	}

	/** The title of a position with who holds it, which tells positions of one title apart. */
	positionWithHolder(id: string): string {
		const names = (this.base.ground.holders.get(id) ?? []).map((one) => this.person(one));
		return [this.position(id), ...names].join(', ');
	}

	/** What talent data says of any position, also of one that nothing is said of yet. */
	seat(id: string): Seat | null {
		const known = this.base.seats.get(id);
		if (known) return known;
		const position = this.base.positions.find((one) => one.id === id);
		if (!position) return null;
		const holders = this.base.ground.holders.get(id) ?? [];
		const empty = { nominees: [], uncounted: [], emergency: null, criticality: undefined };
		return { ...empty, position, holders, critical: false };
	}

	/** A position's nominations by rank, those that do not count among them. */
	slate(id: string): readonly Nomination[] {
		return (slateOf(this.talent, id)?.nominations ?? []).toSorted((a, b) => a.rank - b.rank);
	}

	/** Changes what is said of how critical a position is; a field of undefined is taken away. */
	describe(
		id: string,
		fields: { readonly [K in keyof Omit<Criticality, 'positionId'>]?: Criticality[K] | undefined },
	): void {
		const known = this.whole.criticality.find(({ positionId }) => positionId === id);
		const { positionId, ...rest } = { critical: false, ...known, positionId: id };
		const said = Object.entries({ ...rest, ...fields }).filter(([, value]) => value !== undefined);
		this.kept.act(setCriticality(this.whole, positionId, Object.fromEntries(said) as typeof rest));
	}

	nominate(id: string, personId: string, readiness: string): void {
		this.#nominate(id, { personId, readiness });
	}

	/** Names somebody whom the organization does not have. */
	nominateOutsider(id: string, name: string, readiness: string): void {
		this.#nominate(id, { personId: this.newId(), external: true, name, readiness });
	}

	#nominate(id: string, who: Pick<Nomination, 'personId' | 'external' | 'name' | 'readiness'>): void {
		const { newId, words, today } = this.#settings;
		const log = this.#log(words.nominated);
		const nomination = { ...who, id: newId(), status: 'confirmed' as const, on: today() };
		this.kept.act(nominate(this.whole, id, { ...nomination, slateId: newId(), log }));
	}

	/** What was done to a position's slate, the latest first. */
	history(id: string): readonly TalentEvent[] {
		const own = this.slate(id).map((one) => one.id);
		return this.talent.history
			.filter(({ positionId, nominationId }) => positionId === id || own.includes(nominationId ?? ''))
			.toReversed();
	}

	/** What whoever is here saw of somebody's signs for a move; without a name it is the manager's view. */
	evidenceOf(person: string, move: string): readonly Proof[] {
		const { author } = this;
		return this.talent.evidence.filter(
			({ personId, transitionId, reviewer: { kind, label = '' } }) =>
				personId === person && transitionId === move && kind === 'manager' && label === author,
		);
	}

	/** Grades one sign of somebody's for a move, or writes what shows it; a grade of null takes it all away. */
	grade(
		person: string,
		move: string,
		{ id: itemId, text: itemText }: { readonly id: string; readonly text: string },
		fields: { readonly state?: Proof['state'] | null; readonly text?: string | undefined },
	): void {
		const own = this.evidenceOf(person, move);
		// A page that is read anew may name its signs anew: the words decide first.
		const known =
			own.find((one) => one.itemText === itemText) ??
			own.find((one) => `gone ${one.id}` === itemId) ??
			own.find((one) => one.itemId === itemId);
		if (fields.state === null) {
			if (known) this.kept.act(removeRecord(this.whole, 'evidence', known.id));
			return;
		}
		const { author } = this;
		const reviewer = { kind: 'manager' as const, ...(author === '' ? {} : { label: author }) };
		const begun = known ?? { id: this.newId(), personId: person, transitionId: move, itemId, itemText };
		const made = { state: 'not-yet', ...begun, reviewer, on: this.today, ...fields };
		const given = Object.entries(made).filter(([, value]) => value !== undefined);
		this.kept.act(putRecord(this.whole, 'evidence', Object.fromEntries(given) as unknown as Proof));
	}

	/** Writes the organization's ids of today for lost ones. */
	attach(attachment: Attachment): void {
		this.kept.act(attachTalent(this.whole, attachment));
	}

	change(nomination: string, fields: Parameters<typeof changeNomination>[2]): void {
		const log = this.#log(this.#settings.words.changed);
		this.kept.act(changeNomination(this.whole, nomination, fields, log));
	}

	/** Moves a nomination to `place`, from 1 on, of its slate. */
	rank(nomination: string, place: number): void {
		const log = this.#log(this.#settings.words.ranked);
		this.kept.act(rankNomination(this.whole, nomination, place, log));
	}

	withdraw(nomination: string): void {
		const log = this.#log(this.#settings.words.withdrawn);
		this.kept.act(withdrawNomination(this.whole, nomination, log));
	}

	cover(id: string, personId: string | null): void {
		const cover = personId === null ? null : { personId };
		this.kept.act(setEmergencyCover(this.whole, id, cover, this.#settings.newId()));
	}

	#log(what: string) {
		const { author } = this;
		return { id: this.newId(), on: this.today, what, ...(author === '' ? {} : { by: author }) };
	}
}
