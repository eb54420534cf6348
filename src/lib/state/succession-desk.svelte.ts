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
import type { ProjectedDocument } from '#lib/model/projection.ts';
import { projectTalent } from '#lib/model/talent/project-talent.ts';
import {
	changeNomination,
	nominate,
	rankNomination,
	setCriticality,
	setEmergencyCover,
	slateOf,
	withdrawNomination,
} from '#lib/model/talent/talent-acts.ts';
import type { Criticality, Nomination, Talent } from '#lib/model/talent/talent.ts';
import type { TalentDesk } from './talent-desk.svelte.ts';

export interface SuccessionDeskSettings {
	readonly kept: TalentDesk;
	/** What is open in `kept`. */
	readonly talent: () => Talent;
	readonly document: () => ProjectedDocument;
	readonly index: () => DocumentIndex;
	/** The day of today, YYYY-MM-DD. */
	readonly today: () => string;
	readonly newId: () => string;
	/** What the history says of an act. */
	readonly words: Readonly<Record<'nominated' | 'changed' | 'ranked' | 'withdrawn', string>>;
}

/** Succession on the table: the critical positions, what is known of them, and everything that can be done there. */
export class SuccessionDesk {
	readonly #settings: SuccessionDeskSettings;
	filter: SuccessionFilter = $state.raw(everySeat);

	readonly talent = $derived.by(() => projectTalent(this.#settings.talent(), { sees: 'all' }));
	readonly graph: OrgGraph = $derived.by(() => orgGraph(this.document));
	readonly base: SuccessionBase = $derived.by(() => successionBase(this.document, this.talent));
	readonly coverage = $derived.by(() => coverage(this.base));
	/** Every critical position. */
	readonly all: readonly SuccessionRow[] = $derived.by(() => successionRows(this.base, this.graph));
	readonly rows: readonly SuccessionRow[] = $derived.by(() =>
		this.filter === everySeat ? this.all : successionRows(this.base, this.graph, this.filter),
	);

	constructor(settings: SuccessionDeskSettings) {
		this.#settings = settings;
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
		return this.base.ground.people.get(id)?.name ?? id;
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
		const known = this.talent.criticality.find(({ positionId }) => positionId === id);
		const { positionId, ...rest } = { critical: false, ...known, positionId: id };
		const said = Object.entries({ ...rest, ...fields }).filter(([, value]) => value !== undefined);
		this.kept.act(setCriticality(this.talent, positionId, Object.fromEntries(said) as typeof rest));
	}

	nominate(id: string, personId: string, readiness: string): void {
		const { newId, words, today } = this.#settings;
		const nomination = { id: newId(), personId, readiness, status: 'confirmed' as const, on: today() };
		const log = this.#log(words.nominated);
		this.kept.act(nominate(this.talent, id, { ...nomination, slateId: newId(), log }));
	}

	change(nomination: string, fields: Parameters<typeof changeNomination>[2]): void {
		const log = this.#log(this.#settings.words.changed);
		this.kept.act(changeNomination(this.talent, nomination, fields, log));
	}

	/** Moves a nomination to `place`, from 1 on, of its slate. */
	rank(nomination: string, place: number): void {
		const log = this.#log(this.#settings.words.ranked);
		this.kept.act(rankNomination(this.talent, nomination, place, log));
	}

	withdraw(nomination: string): void {
		const log = this.#log(this.#settings.words.withdrawn);
		this.kept.act(withdrawNomination(this.talent, nomination, log));
	}

	cover(id: string, personId: string | null): void {
		const cover = personId === null ? null : { personId };
		this.kept.act(setEmergencyCover(this.talent, id, cover, this.#settings.newId()));
	}

	#log(what: string) {
		return { id: this.#settings.newId(), on: this.#settings.today(), what };
	}
}
