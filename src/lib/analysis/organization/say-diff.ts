import type { RolemapDocument } from '#lib/model/document.ts';
import { grouped } from '../grouped.ts';
import { oncePer } from '../once-per.ts';
import type { OrgDiff } from './diff-answer.ts';
import type { ComparedField } from './diff.ts';

/** The sentences of a comparison, in one language; names come as they are shown. */
export interface DiffWords {
	readonly added: (position: string, manager: string | null) => string;
	/** `bench`: who sat there and holds no other position now. */
	readonly closed: (position: string, bench: readonly string[]) => string;
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

/** Both states by their names, and what the sentences are made with. */
interface Telling {
	readonly diff: OrgDiff;
	readonly was: Names;
	readonly is: Names;
	readonly said: DiffWords;
	/** Who sits there, else the title; where somebody moved away, the card is known by who sat there. */
	readonly name: (id: string) => string;
}

/** Every change of `diff` as a sentence, positions first; `said` are its words in the language of the reader. */
export function sayDiff(
	diff: OrgDiff,
	before: RolemapDocument,
	after: RolemapDocument,
	said: DiffWords,
): readonly SaidChange[] {
	const [was, is] = [new Names(before), new Names(after)];
	const name = (id: string) => (is.has(id) ? is.seat(id) : was.seat(id));
	const telling = { diff, was, is, said, name };
	return [...sayPositions(telling), ...sayPeople(telling), ...sayLines(telling)];
}

function sayPositions({ diff, was, is, said, name }: Telling): readonly SaidChange[] {
	const { added, closed, moved, changed } = diff.positions;
	const value = (field: string, plain: string | number | boolean | null, names: Names): string =>
		plain === null ? '' : field === 'roleId' || field === 'unitId' ? names.of(String(plain)) : String(plain);
	const change = (kind: SaidChange['kind'], id: string, text: string): SaidChange => ({
		kind,
		text,
		positions: [id],
	});
	return [
		...added.map((id) => {
			const manager = is.managerOf(id);
			return change('added', id, said.added(is.title(id), manager === null ? null : name(manager)));
		}),
		...closed.map((id) => {
			// Who only lost a seat that was closed is told with it.
			const bench = diff.people.bench.filter((person) => was.heldBy(person).includes(id));
			const people = bench.map((person) => was.person(person));
			return change('closed', id, said.closed(was.title(id), people));
		}),
		...moved.map(({ id, from, to, carried }) => {
			const [old, now] = [from === null ? null : was.seat(from), to === null ? null : name(to)];
			return change('moved', id, said.moved(is.seat(id), old, now, carried));
		}),
		...changed.map(({ id, fields }) => {
			const changes = fields.map(({ field, from, to }) =>
				said.field(field as ComparedField, value(field, from, was), value(field, to, is)),
			);
			return change('changed', id, said.changed(is.seat(id), changes));
		}),
	];
}

function sayPeople({ diff, was, is, said }: Telling): readonly SaidChange[] {
	const { joined, left, moved, bench } = diff.people;
	const closed = new Set(diff.positions.closed);
	const titles = (seats: readonly string[], names: Names) => seats.map((id) => names.title(id)).join(', ');
	const change = (text: string, positions: readonly string[]): SaidChange => ({
		kind: 'people',
		text,
		positions,
	});
	return [
		...joined.map((id) => {
			const seats = is.heldBy(id);
			return change(said.joined(is.person(id), titles(seats, is)), seats);
		}),
		...left.map((id) => change(said.left(was.person(id)), was.heldBy(id))),
		...moved.map(({ id, from, to }) =>
			change(said.movedPerson(is.person(id), titles(from, was), titles(to, is)), [
				...new Set([...from, ...to]),
			]),
		),
		...bench
			.filter((id) => !was.heldBy(id).some((seat) => closed.has(seat)))
			.map((id) => change(said.bench(is.person(id)), was.heldBy(id))),
	];
}

function sayLines({ diff, said, name }: Telling): readonly SaidChange[] {
	type Line = OrgDiff['lines']['added'][number];
	const change = ({ report }: Line, text: string): SaidChange => ({
		kind: 'lines',
		text,
		positions: [report],
	});
	return [
		...diff.lines.added.map((line) => change(line, said.dottedAdded(name(line.report), name(line.manager)))),
		...diff.lines.removed.map((line) =>
			change(line, said.dottedRemoved(name(line.report), name(line.manager))),
		),
	];
}

/** Names of the records of a document, gathered when they are asked for, once for each list. */
class Names {
	readonly #document: RolemapDocument;

	constructor(document: RolemapDocument) {
		this.#document = document;
	}

	#titleOf(id: string): string | undefined {
		return titlesOf(this.#document.positions).get(id);
	}

	has(id: string): boolean {
		return this.#titleOf(id) !== undefined;
	}
	title(id: string): string {
		return this.#titleOf(id) ?? id;
	}
	/** Who holds it, else its title. */
	seat(id: string): string {
		const people = holdersOf(this.#document.assignments).get(id) ?? [];
		return people.map(({ personId }) => this.person(personId)).join(', ') || this.title(id);
	}
	person(id: string): string {
		return namesOf(this.#document.people).get(id) ?? id;
	}
	of(id: string): string {
		const { units, roles } = this.#document;
		return [...units, ...roles].find((one) => one.id === id)?.name ?? id;
	}
	managerOf(id: string): string | null {
		return managersOf(this.#document.lines).get(id) ?? null;
	}
	heldBy(person: string): readonly string[] {
		return (seatsOf(this.#document.assignments).get(person) ?? []).map(({ positionId }) => positionId);
	}
}

type Lists = Pick<RolemapDocument, 'positions' | 'people' | 'assignments' | 'lines'>;
const titlesOf = oncePer((positions: Lists['positions']) => {
	const titles = new Map<string, string>();
	for (const { id, title, status } of positions) if (status !== 'closed') titles.set(id, title || id);
	return titles;
});
const namesOf = oncePer((people: Lists['people']) => {
	const names = new Map<string, string>();
	for (const { id, name } of people) names.set(id, name);
	return names;
});
const holdersOf = oncePer((list: Lists['assignments']) => grouped(list, ({ positionId }) => positionId));
const seatsOf = oncePer((list: Lists['assignments']) => grouped(list, ({ personId }) => personId));
const managersOf = oncePer((lines: Lists['lines']) => {
	const managers = new Map<string, string>();
	for (const { kind, report, manager } of lines) if (kind === 'solid') managers.set(report, manager);
	return managers;
});
