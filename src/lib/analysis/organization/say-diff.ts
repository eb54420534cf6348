import type { RolemapDocument } from '#lib/model/document.ts';
import type { OrgDiff } from './diff-answer.ts';
import type { ComparedField } from './diff.ts';

/** The sentences of a comparison, in one language; names come as they are shown. */
export interface DiffWords {
	readonly added: (position: string, manager: string | null) => string;
	readonly closed: (position: string, holders: string) => string;
	readonly moved: (position: string, from: string | null, to: string | null, carried: number) => string;
	readonly changed: (position: string, changes: readonly string[]) => string;
	readonly field: (field: ComparedField, from: string, to: string) => string;
	readonly joined: (person: string, seats: string) => string;
	readonly left: (person: string) => string;
	readonly movedPerson: (person: string, from: string, to: string) => string;
	readonly bench: (person: string) => string;
	readonly dottedAdded: (report: string, manager: string) => string;
	readonly dottedRemoved: (report: string, manager: string) => string;
}

/** One change as a sentence, with the positions it is about. */
export interface SaidChange {
	readonly kind: 'added' | 'closed' | 'moved' | 'changed' | 'people' | 'lines';
	readonly text: string;
	readonly positions: readonly string[];
}

/** Every change of `diff` as a sentence, positions first; `said` are its words in the language of the reader. */
export function sayDiff(
	diff: OrgDiff,
	before: RolemapDocument,
	after: RolemapDocument,
	said: DiffWords,
): readonly SaidChange[] {
	const [was, is] = [new Names(before), new Names(after)];
	// Where somebody moved away, the card is known by who sat there.
	const name = (id: string | null) => (id === null ? null : is.has(id) ? is.seat(id) : was.seat(id));
	const line = ({ report, manager }: { readonly report: string; readonly manager: string }) =>
		[name(report) ?? report, name(manager) ?? manager] as const;
	const value = (field: string, plain: string | number | boolean | null, names: Names): string =>
		plain === null ? '' : field === 'roleId' || field === 'unitId' ? names.of(String(plain)) : String(plain);
	const { positions, people, lines } = diff;
	return [
		...positions.added.map((id): SaidChange => ({
			kind: 'added',
			text: said.added(is.title(id), name(is.managerOf(id))),
			positions: [id],
		})),
		...positions.closed.map((id): SaidChange => ({
			kind: 'closed',
			text: said.closed(was.title(id), was.holders(id)),
			positions: [id],
		})),
		...positions.moved.map(({ id, from, to, carried }): SaidChange => ({
			kind: 'moved',
			text: said.moved(is.seat(id), from === null ? null : was.seat(from), name(to), carried),
			positions: [id],
		})),
		...positions.changed.map(({ id, fields }): SaidChange => {
			const changes = fields.map(({ field, from, to }) =>
				said.field(field as ComparedField, value(field, from, was), value(field, to, is)),
			);
			return { kind: 'changed', text: said.changed(is.seat(id), changes), positions: [id] };
		}),
		...people.joined.map((id): SaidChange => {
			const seats = is.heldBy(id);
			return {
				kind: 'people',
				text: said.joined(is.person(id), seats.map((one) => is.title(one)).join(', ')),
				positions: seats,
			};
		}),
		...people.left.map((id): SaidChange => ({
			kind: 'people',
			text: said.left(was.person(id)),
			positions: was.heldBy(id),
		})),
		...people.moved.map(({ id, from, to }): SaidChange => {
			const [old, now] = [
				from.map((one) => was.title(one)).join(', '),
				to.map((one) => is.title(one)).join(', '),
			];
			return {
				kind: 'people',
				text: said.movedPerson(is.person(id), old, now),
				positions: [...new Set([...from, ...to])],
			};
		}),
		...people.bench.map((id): SaidChange => ({
			kind: 'people',
			text: said.bench(is.person(id)),
			positions: was.heldBy(id),
		})),
		...lines.added.map((one): SaidChange => ({
			kind: 'lines',
			text: said.dottedAdded(...line(one)),
			positions: [one.report, one.manager],
		})),
		...lines.removed.map((one): SaidChange => ({
			kind: 'lines',
			text: said.dottedRemoved(...line(one)),
			positions: [one.report, one.manager],
		})),
	];
}

/** Names of the records of a document, gathered once. */
class Names {
	readonly #titles: ReadonlyMap<string, string>;
	readonly #people: ReadonlyMap<string, string>;
	readonly #others: ReadonlyMap<string, string>;
	readonly #managers: ReadonlyMap<string, string>;
	readonly #holders = new Map<string, string[]>();
	readonly #seats = new Map<string, string[]>();

	constructor({ positions, people, units, roles, assignments, lines }: RolemapDocument) {
		const open = positions.filter(({ status }) => status !== 'closed');
		this.#titles = new Map(open.map(({ id, title }) => [id, title || id]));
		this.#people = new Map(people.map(({ id, name }) => [id, name]));
		this.#others = new Map([...units, ...roles].map(({ id, name }) => [id, name]));
		const solid = lines.filter(({ kind }) => kind === 'solid').toReversed();
		this.#managers = new Map(solid.map(({ report, manager }) => [report, manager]));
		for (const { personId, positionId } of assignments) {
			this.#holders.set(positionId, [...(this.#holders.get(positionId) ?? []), this.person(personId)]);
			this.#seats.set(personId, [...(this.#seats.get(personId) ?? []), positionId]);
		}
	}

	has(id: string): boolean {
		return this.#titles.has(id);
	}
	title(id: string): string {
		return this.#titles.get(id) ?? id;
	}
	holders(id: string): string {
		return (this.#holders.get(id) ?? []).join(', ');
	}
	/** Who holds it, else its title. */
	seat(id: string): string {
		return this.holders(id) || this.title(id);
	}
	person(id: string): string {
		return this.#people.get(id) ?? id;
	}
	of(id: string): string {
		return this.#others.get(id) ?? id;
	}
	managerOf(id: string): string | null {
		return this.#managers.get(id) ?? null;
	}
	heldBy(person: string): readonly string[] {
		return this.#seats.get(person) ?? [];
	}
}
