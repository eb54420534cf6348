import type { CascadeMethod, CascadePolicy } from '#lib/model/talent/talent.ts';
import { bestAssignment } from './best-assignment.ts';
import { byPolicy, isWithin } from './cascade-policy.ts';
import type { Nominee, SuccessionBase } from './succession-base.ts';
import { successionSettings, type SuccessionSettings } from './succession-settings.ts';

/** Who goes, what is given up, and how successors are chosen. */
export interface CascadeQuestion {
	/** People who leave. */
	readonly leaving: readonly string[];
	readonly policy: CascadePolicy;
	/** Positions that are open already and are to be filled as well. */
	readonly open?: readonly string[];
	/** Positions that are given up: nobody follows in them, and whoever holds them is free for others. */
	readonly closed?: readonly string[];
	/** Who is put into which position by hand, each as its id and theirs; null leaves it open. */
	readonly chosen?: Iterable<readonly [string, string | null]>;
	/** One position after the other, or all that are open at a time at once (domain.md 2.4). */
	readonly method?: CascadeMethod;
}

/** Why a nominee was not taken for a position. */
export type PassedReason = 'moved' | 'leaving' | 'not-within' | 'chosen-elsewhere';

/** What becomes of one vacated position. */
export interface CascadeStep {
	readonly position: string;
	/** Whose going made it vacant; null for one that was open before. */
	readonly after: string | null;
	/** null where it stays open: hire, merge, or leave it so. */
	readonly successor: string | null;
	readonly external: boolean;
	/** Whether it was decided by hand. */
	readonly byHand: boolean;
	readonly nominee: Nominee | null;
	/** Months until the successor is of full use: until ready, and the ramp; null where nobody knows. */
	readonly months: number | null;
	/** The position that the successor leaves, where nobody else holds it. */
	readonly vacates: string | null;
	/** Nominees who come before the successor by the policy, or would, and why they were passed over. */
	readonly passed: readonly { readonly person: string; readonly reason: PassedReason }[];
}

/** The chain of moves that follows, and what it comes to. */
export interface Cascade {
	readonly steps: readonly CascadeStep[];
	readonly open: readonly string[];
	/** Vacancies in all, the first ones included. */
	readonly length: number;
	/** People who move within the organization. */
	readonly moves: number;
	/** Positions that somebody from outside fills. */
	readonly hires: number;
	/** The most of all steps' months; null where no step is filled. */
	readonly months: number | null;
	/** People in a closed position for whom there is no other. */
	readonly benched: readonly string[];
}

/** What follows when people leave, by the rules of domain.md 2.4. Each person moves at most once, so it ends. */
export function cascade(
	base: SuccessionBase,
	question: CascadeQuestion,
	settings: SuccessionSettings = successionSettings,
): Cascade {
	const chain = new Chain(base, question, settings);
	while (chain.goOn());
	return chain.result();
}

interface Vacated {
	readonly position: string;
	readonly after: string | null;
}

class Chain {
	readonly #base: SuccessionBase;
	readonly #question: CascadeQuestion;
	readonly #settings: SuccessionSettings;
	readonly #leaving: ReadonlySet<string>;
	readonly #closed: ReadonlySet<string>;
	readonly #known: ReadonlySet<string>;
	readonly #chosen: ReadonlyMap<string, string | null>;
	/** For which position each person is chosen by hand. */
	readonly #reserved: ReadonlyMap<string, string>;
	readonly #moved = new Set<string>();
	readonly #queued = new Set<string>();
	readonly #queue: Vacated[] = [];
	readonly #steps: CascadeStep[] = [];

	constructor(base: SuccessionBase, question: CascadeQuestion, settings: SuccessionSettings) {
		this.#base = base;
		this.#question = question;
		this.#settings = settings;
		this.#leaving = new Set(question.leaving);
		this.#closed = new Set(question.closed);
		this.#known = new Set(base.positions.map(({ id }) => id));
		this.#chosen = new Map(question.chosen);
		this.#reserved = new Map(
			[...this.#chosen].flatMap(([position, person]) =>
				person === null ? [] : [[person, position] as const],
			),
		);
		for (const person of question.leaving)
			for (const position of base.ground.seats.get(person) ?? []) this.#vacate(position, person);
		for (const position of question.open ?? []) this.#enqueue(position, null);
	}

	/** Fills the next vacancy, or all that there are at a time; false where there is none. */
	goOn(): boolean {
		const round = this.#queue.splice(0, this.#question.method === 'best' ? this.#queue.length : 1);
		const best = this.#question.method === 'best' ? this.#bestOf(round) : null;
		for (const vacated of round) this.#fill(vacated, best?.get(vacated.position));
		return round.length > 0;
	}

	result(): Cascade {
		const filled = this.#steps.filter(({ successor }) => successor !== null);
		const months = filled.flatMap((step) => step.months ?? []);
		const hires = filled.filter(({ external }) => external).length;
		const held = [...this.#closed].flatMap((id) => [...(this.#base.ground.holders.get(id) ?? [])]);
		return {
			steps: this.#steps,
			open: this.#steps.flatMap(({ position, successor }) => (successor === null ? [position] : [])),
			length: this.#steps.length,
			moves: filled.length - hires,
			hires,
			months: months.length === 0 ? null : Math.max(...months),
			benched: held.filter((person) => this.#isFree(person)),
		};
	}

	#isFree(person: string): boolean {
		return !this.#leaving.has(person) && !this.#moved.has(person);
	}

	/** Whether the policy may take a nominee for `position`. */
	#mayTake(nominee: Nominee, position: string): boolean {
		const { personId } = nominee;
		return (
			isWithin(nominee, this.#question.policy) &&
			this.#isFree(personId) &&
			(this.#reserved.get(personId) ?? position) === position
		);
	}

	/** Counts a position as vacant once the last who holds it has gone from it. */
	#vacate(position: string, after: string): void {
		const stays = [...(this.#base.ground.holders.get(position) ?? [])].some(
			(person) =>
				!this.#leaving.has(person) && !(this.#moved.has(person) && this.#seatOf(person) === position),
		);
		if (!stays) this.#enqueue(position, after);
	}

	#enqueue(position: string, after: string | null): void {
		if (!this.#known.has(position) || this.#closed.has(position) || this.#queued.has(position)) return;
		this.#queued.add(position);
		this.#queue.push({ position, after });
	}

	/** The position that somebody moves out of: their primary one. */
	#seatOf(person: string): string | undefined {
		return this.#base.ground.seats.get(person)?.[0];
	}

	#nominees(position: string): readonly Nominee[] {
		return this.#base.seats.get(position)?.nominees ?? [];
	}

	#bestOf(round: readonly Vacated[]): ReadonlyMap<string, Nominee | null> {
		return bestAssignment(
			round
				.filter(({ position }) => !this.#chosen.has(position))
				.map(({ position }) => ({
					positionId: position,
					candidates: this.#nominees(position).filter((one) => this.#mayTake(one, position)),
				})),
		);
	}

	/** `best` is who was found for the position together with others; undefined where it is decided alone. */
	#fill({ position, after }: Vacated, best: Nominee | null | undefined): void {
		const { policy } = this.#question;
		const nominees = this.#nominees(position);
		const inTurn = nominees.toSorted(byPolicy(policy));
		const given = this.#chosen.get(position);
		const byHand = given !== undefined && (given === null || this.#isFree(given));
		const first = inTurn.find((one) => this.#mayTake(one, position)) ?? null;
		const found = best === undefined ? first : best;
		const nominee = byHand ? (nominees.find(({ personId }) => personId === given) ?? null) : found;
		const successor = byHand ? given : (found?.personId ?? null);
		const before = inTurn.slice(0, found ? inTurn.indexOf(found) : inTurn.length);
		this.#steps.push({
			...{ position, after, successor, byHand, nominee },
			external: successor !== null && (nominee?.external ?? !this.#base.ground.people.has(successor)),
			months: nominee === null ? null : nominee.months + this.#rampOf(position),
			vacates: successor === null ? null : this.#move(successor),
			passed: before.flatMap((one) => this.#passed(one, position, successor)),
		});
	}

	/** The position that the move leaves vacant, null where somebody stays in it or there is none. */
	#move(person: string): string | null {
		const seat = this.#seatOf(person);
		this.#moved.add(person);
		if (seat === undefined) return null;
		const before = this.#queue.length;
		this.#vacate(seat, person);
		return this.#queue.length > before ? seat : null;
	}

	#passed(nominee: Nominee, position: string, successor: string | null): CascadeStep['passed'] {
		const { personId: person } = nominee;
		if (person === successor) return [];
		if (this.#leaving.has(person)) return [{ person, reason: 'leaving' }];
		if (this.#moved.has(person)) return [{ person, reason: 'moved' }];
		if (!isWithin(nominee, this.#question.policy)) return [{ person, reason: 'not-within' }];
		return this.#mayTake(nominee, position) ? [] : [{ person, reason: 'chosen-elsewhere' }];
	}

	#rampOf(position: string): number {
		return this.#base.seats.get(position)?.criticality?.rampMonths ?? this.#settings.rampMonths;
	}
}
