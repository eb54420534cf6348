import type { RolemapDocument } from './document.ts';
import type { Assignment, Person, Position } from './organization.ts';
import type { Scenario, ScenarioAct, ScenarioStep } from './scenario.ts';

/** How people are called: by their names, by initials, or by what they do. */
export const nameMasks = ['none', 'initials', 'role-only'] as const;
export type NameMask = (typeof nameMasks)[number];

/** What is hidden of an organization. */
export interface Mask {
	readonly names: NameMask;
	/** Whether costs are hidden. */
	readonly pay: boolean;
}

export const unmasked: Mask = { names: 'none', pay: false };

/** `initials` or `role-only,pay`, as an address has it; what is not known hides nothing. */
export function readMask(text: string | null): Mask {
	const parts = text?.split(',') ?? [];
	return { names: nameMasks.find((mask) => parts.includes(mask)) ?? 'none', pay: parts.includes('pay') };
}

/** undefined where nothing is hidden. */
export function writeMask({ names, pay }: Mask): string | undefined {
	return names === 'none' && !pay ? undefined : pay ? `${names},pay` : names;
}

/** What either of two masks hides. */
export function bothMasks(one: Mask, other: Mask): Mask {
	const at = Math.max(nameMasks.indexOf(one.names), nameMasks.indexOf(other.names));
	return { names: nameMasks[at] ?? 'role-only', pay: one.pay || other.pay };
}

/** The next one that a key goes on to: names, then pay as well, then nothing. */
export function nextMask({ names, pay }: Mask): Mask {
	if (pay) return unmasked;
	const next = nameMasks[nameMasks.indexOf(names) + 1];
	return next === undefined ? { names, pay: true } : { names: next, pay };
}

/**
 * `document` with its people and costs as `mask` shows them: names everywhere that a record holds one, in the options
 * and their sentences too, and nothing that an import kept beside them. Ids stay, so that what is masked can be edited;
 * titles, units and reasons are in somebody's own words and stay as well.
 */
export function masked(document: RolemapDocument, mask: Mask): RolemapDocument {
	if (mask.names === 'none' && !mask.pay) return document;
	const hidden = new Hidden(document, mask);
	return {
		...document,
		people: document.people.map(hidden.person),
		positions: document.positions.map(hidden.position),
		scenarios: document.scenarios.map(hidden.scenario),
		votes: document.votes.map((vote) => ({ ...vote, voter: hidden.words(vote.voter) })),
		decisions: document.decisions.map((one) => ({ ...one, who: hidden.words(one.who) })),
		actions: document.actions.map((one) => ({ ...one, owner: hidden.words(one.owner) })),
	};
}

type Values = ScenarioAct['values'];

/** For what the sentences of edits are made of: the people of `document` in it called as `mask` has it. */
export function maskedValues(document: RolemapDocument, mask: Mask): (values: Values) => Values {
	return new Hidden(document, mask).values;
}

class Hidden {
	readonly #mask: Mask;
	readonly #titles = new Map<string, string>();
	readonly #people: readonly Person[];
	#called: ReadonlyMap<string, string> | undefined;

	constructor({ people, positions, assignments }: RolemapDocument, mask: Mask) {
		this.#mask = mask;
		this.#people = people;
		if (mask.names !== 'role-only') return;
		const titleOf = new Map(positions.map(({ id, title }) => [id, title]));
		for (const { personId, positionId } of assignments.toSorted(primaryFirst))
			if (!this.#titles.has(personId)) this.#titles.set(personId, titleOf.get(positionId) ?? '');
	}

	readonly person = (person: Person): Person => {
		const { email, extras, ...rest } = person;
		void extras;
		if (this.#mask.names !== 'none') return { ...rest, name: this.#nameOf(person) };
		return email === undefined ? rest : { ...rest, email };
	};

	readonly position = (position: Position): Position => {
		const { annualCost, extras, notes, ...rest } = position;
		void extras;
		const isNamed = this.#mask.names === 'none';
		return {
			...rest,
			...(this.#mask.pay || annualCost === undefined ? {} : { annualCost }),
			...(isNamed && notes !== undefined ? { notes } : {}),
		};
	};

	readonly scenario = (scenario: Scenario): Scenario => {
		return { ...scenario, acts: scenario.acts.map(this.#act) };
	};

	readonly #act = (act: ScenarioAct): ScenarioAct => ({
		...act,
		input: this.values(act.input),
		values: this.values(act.values),
		change: { steps: act.change.steps.map(this.#step) },
	});

	/** As the records that it changes, or it would not fit them any more. */
	readonly #step = (step: ScenarioStep): ScenarioStep => {
		const both = <R>(hide: (record: R) => R, { before, after }: { before: R | null; after: R | null }) => ({
			before: before && hide(before),
			after: after && hide(after),
		});
		if (step.collection === 'people') return { ...step, ...both(this.person, step) };
		if (step.collection === 'positions') return { ...step, ...both(this.position, step) };
		return step;
	};

	readonly values = <V extends string | number | boolean>(
		values: Readonly<Record<string, V>>,
	): Record<string, V> => {
		const shown = Object.entries(values)
			.filter(([name]) => !(this.#mask.pay && name === 'cost'))
			.map(([name, value]) => [name, typeof value === 'string' ? this.words(value) : value] as const);
		return Object.fromEntries(shown) as Record<string, V>;
	};

	/** "Ana Okafor, Jon Bell", who share a seat, are called one by one. */
	words(text: string): string {
		if (this.#mask.names === 'none') return text;
		const called = (this.#called ??= new Map(this.#people.map((one) => [one.name, this.#nameOf(one)])));
		const part = (one: string) => called.get(one) ?? one;
		return called.get(text) ?? text.split(', ').map(part).join(', ');
	}

	#nameOf({ id, name }: Person): string {
		if (this.#mask.names === 'role-only') return this.#titles.get(id) || '–';
		return initials(name);
	}
}

/** "Ana María Okafor" as "A. M. O."; a name without letters has none. */
function initials(name: string): string {
	const letters = name.match(/(?<![\p{L}\p{M}\p{N}'’-])\p{L}/gu) ?? [];
	return letters.map((letter) => `${letter.toUpperCase()}.`).join(' ') || '–';
}

function primaryFirst(one: Assignment, other: Assignment): number {
	return Number(other.kind === 'primary') - Number(one.kind === 'primary');
}
