import { cascade, type Cascade, type CascadeQuestion } from '#lib/analysis/succession/cascade.ts';
import { releasedMoves, type ReleasedMove } from '#lib/analysis/succession/released-moves.ts';
import { putRecord, removeRecord } from '#lib/model/talent/talent-acts.ts';
import type { CascadeMethod, CascadePolicy, KeptCascade } from '#lib/model/talent/talent.ts';
import type { SuccessionDesk } from './succession-desk.svelte.ts';

/** What somebody puts into a position by hand; null leaves it open. */
export type ByHand = KeptCascade['chosen'][number];

/** One way out among several. */
export interface Alternative {
	readonly method: CascadeMethod;
	readonly outcome: Cascade;
}

/** A "what if" on the table: who leaves, what is given up, how it is filled, and what follows. Nothing is changed by it. */
export class WhatIf {
	readonly #desk: SuccessionDesk;
	leaving: readonly string[] = $state.raw([]);
	closed: readonly string[] = $state.raw([]);
	/** Empty positions that are filled as well. */
	open: readonly string[] = $state.raw([]);
	chosen: readonly ByHand[] = $state.raw([]);
	policy: CascadePolicy = $state('within-2-years');
	method: CascadeMethod = $state('chain');

	readonly asks = $derived.by(() => this.leaving.length + this.closed.length + this.open.length > 0);
	readonly alternatives: Readonly<Record<CascadeMethod, Cascade>> = $derived.by(() => ({
		chain: this.#outcome({ ...this.#question, method: 'chain' }),
		best: this.#outcome({ ...this.#question, method: 'best' }),
	}));
	readonly shown: Cascade = $derived.by(() => this.alternatives[this.method]);
	/** Critical positions that nobody holds. */
	readonly vacant: readonly string[] = $derived.by(() =>
		this.#desk.base.critical.flatMap(({ holders, position }) => (holders.length === 0 ? [position.id] : [])),
	);
	/** Each kept one with what comes of it today. */
	readonly kept: readonly { readonly one: KeptCascade; readonly outcome: Cascade }[] = $derived.by(() =>
		this.#desk.talent.keptCascades.map((one) => ({ one, outcome: this.#outcome(questionOf(one)) })),
	);

	constructor(desk: SuccessionDesk) {
		this.#desk = desk;
	}

	get #question(): CascadeQuestion {
		const { leaving, closed, open, policy, chosen } = this;
		return questionOf({ leaving, closed, open, policy, chosen });
	}

	#outcome(question: CascadeQuestion): Cascade {
		return cascade(this.#desk.base, question);
	}

	leave(person: string): void {
		if (!this.leaving.includes(person)) this.leaving = [...this.leaving, person];
	}
	stay(person: string): void {
		this.leaving = this.leaving.filter((one) => one !== person);
	}
	close(position: string): void {
		if (!this.closed.includes(position)) this.closed = [...this.closed, position];
	}
	keepOpen(position: string): void {
		this.closed = this.closed.filter((one) => one !== position);
	}

	/** What was decided by hand for a position; undefined where the policy decides. */
	byHand(position: string): ByHand | undefined {
		return this.chosen.find(({ positionId }) => positionId === position);
	}

	/** Puts somebody into a position by hand, null leaves it open, undefined lets the policy decide. */
	choose(position: string, person: string | null | undefined): void {
		const others = this.chosen.filter(({ positionId }) => positionId !== position);
		this.chosen = person === undefined ? others : [...others, { positionId: position, personId: person }];
	}

	/** Keeps it in the talent document. What follows is worked out anew whenever it is looked at. */
	keep(name: string): void {
		const { leaving, closed, open, policy, method, chosen } = this;
		const lists = { leaving: [...leaving], closed: [...closed], open: [...open], chosen: [...chosen] };
		const record = { id: this.#desk.newId(), name, on: this.#desk.today, policy, method, ...lists };
		this.#desk.kept.act(putRecord(this.#desk.whole, 'keptCascades', record));
	}

	take({ leaving, closed, open = [], policy, method = 'chain', chosen }: KeptCascade): void {
		[this.leaving, this.closed, this.open, this.chosen] = [leaving, closed, open, chosen];
		[this.policy, this.method] = [policy, method];
	}

	forget(id: string): void {
		this.#desk.kept.act(removeRecord(this.#desk.whole, 'keptCascades', id));
	}

	/** What of it can be put into an option of the organization, by position. */
	get releasable(): readonly string[] {
		const moved = this.shown.steps.filter(({ successor, external }) => successor !== null && !external);
		return [...moved.map(({ position }) => position), ...this.closed];
	}

	released(positions: readonly string[]): readonly ReleasedMove[] {
		return releasedMoves(this.shown, this.#desk.base, positions, this.closed);
	}
}

interface Asked extends Pick<KeptCascade, 'policy' | 'method'> {
	readonly leaving: readonly string[];
	readonly closed: readonly string[];
	readonly open?: readonly string[];
	readonly chosen: readonly ByHand[];
}

function questionOf(kept: Asked): CascadeQuestion {
	const { leaving, closed, open = [], policy, method = 'chain', chosen } = kept;
	const byHand = chosen.map(({ positionId, personId }) => [positionId, personId] as const);
	return { leaving, closed, open, policy, method, chosen: byHand };
}
