import type { RolemapDocument } from '#lib/model/document.ts';
import type { Assignment, Line, Org, Person, Position, Unit } from '#lib/model/organization.ts';
import type { OrganizationRecords } from '#lib/model/organization-records.ts';
import { sameContent } from '#lib/model/same-content.ts';
import { UniqueIds } from '#lib/model/unique-ids.ts';

/**
 * `document` with an organization imported again over the one it has, whose records are found by their ids. What the
 * import says nothing of stays: its columns are those that any of its records fills. Roles that positions are linked to
 * stay as well, unless a position has another title and the import names its role. Options, notes and units' places stay;
 * records that are the same stay the same objects.
 *
 * @param incoming its roles are those of `document` already
 */
export function importOver(document: RolemapDocument, incoming: OrganizationRecords): RolemapDocument {
	const [org] = document.orgs;
	if (org === undefined) {
		const { orgs, units, positions, people, assignments, lines } = incoming;
		return { ...document, orgs, units, positions, people, assignments, lines };
	}
	const [named] = incoming.orgs;
	const kept = named?.currency === undefined ? org : { ...org, currency: named.currency };
	const units = unitsOver(document.units, incoming, org);
	const positions = positionsOver(document.positions, incoming.positions, org, units.idOf);
	const seats = new Set(positions.map(({ id }) => id));
	const people = peopleOver(document, incoming, org);
	const held = new Set(people.map(({ id }) => id));
	return {
		...document,
		orgs: document.orgs.map((one) => (one === org && !sameContent(kept, org) ? kept : one)),
		units: units.after(document.positions, positions),
		positions,
		people,
		assignments: assignmentsOver(document, incoming, org).filter(
			({ positionId, personId }) => seats.has(positionId) && held.has(personId),
		),
		lines: linesOver(document.lines, incoming.lines, org).filter(
			({ report, manager }) => seats.has(report) && seats.has(manager),
		),
	};
}

type Fields = Readonly<Record<string, unknown>>;

/** Fields that some record of an import fills with more than what stands where there is no such column. */
function filledFields<T extends object>(
	records: readonly T[],
	usual: Readonly<Record<string, (value: unknown, record: T) => boolean>>,
): ReadonlySet<string> {
	const filled = new Set<string>();
	for (const record of records)
		for (const [field, value] of Object.entries(record))
			if (!filled.has(field) && usual[field]?.(value, record) !== true) filled.add(field);
	return filled;
}

/** `record` with the fields of `incoming` that its columns hold; itself where that changes nothing. */
function recordOver<T extends object>(record: T, incoming: T, filled: ReadonlySet<string>): T {
	const [was, is] = [record, incoming] as unknown as readonly [Fields, Fields];
	const fields = new Set([...Object.keys(was), ...filled]);
	const entries = [...fields].flatMap((field) => {
		const from = filled.has(field) && field !== 'extras' ? is : was;
		return Object.hasOwn(from, field) ? [[field, from[field]] as const] : [];
	});
	const over = Object.fromEntries(entries);
	return sameContent(over, record) ? record : (over as T);
}

const usual = (value: unknown) => (one: unknown) => one === value;

function positionsOver(
	before: readonly Position[],
	incoming: readonly Position[],
	org: Org,
	unitIdOf: (id: string) => string,
): readonly Position[] {
	const filled = new Set(
		filledFields(incoming, { title: usual(''), status: usual('active'), fte: usual(1) }),
	);
	for (const own of ['id', 'orgId', 'roleId']) filled.delete(own);
	const columns = new Set(incoming.flatMap(({ extras = {} }) => Object.keys(extras)));
	return recordsOver(before, incoming, org, (position, given) => {
		const known = given.unitId === undefined ? given : { ...given, unitId: unitIdOf(given.unitId) };
		if (position === undefined) return { ...known, orgId: org.id };
		const over = recordOver(position, known, filled);
		const linked = roleOver(over, position, known);
		return extrasOver(linked, position, known, columns);
	});
}

/** A role that a position was linked to stays, unless it is another job now that the import names the role of. */
function roleOver(over: Position, before: Position, { roleId }: Position): Position {
	const named = roleId !== undefined && (before.roleId === undefined || over.title !== before.title);
	return named && roleId !== over.roleId ? { ...over, roleId } : over;
}

function extrasOver<T extends Position | Person>(
	over: T,
	before: T,
	incoming: T,
	columns: ReadonlySet<string>,
): T {
	const others = Object.entries(before.extras ?? {}).filter(([column]) => !columns.has(column));
	const extras = { ...Object.fromEntries(others), ...incoming.extras };
	if ('roleId' in over && over.roleId !== undefined) Reflect.deleteProperty(extras, 'role');
	if (sameContent(extras, before.extras ?? {})) return over;
	const { extras: left, ...rest } = over;
	void left;
	return (Object.keys(extras).length === 0 ? rest : { ...rest, extras }) as T;
}

function peopleOver(document: RolemapDocument, { people }: OrganizationRecords, org: Org): readonly Person[] {
	// A list of positions alone says nothing of who holds them.
	if (people.length === 0) return document.people;
	const filled = new Set(
		filledFields(people, {
			name: (name, { id, email }) => name === id || name === email,
			kind: usual('employee'),
		}),
	);
	filled.delete('orgId');
	const columns = new Set(people.flatMap(({ extras = {} }) => Object.keys(extras)));
	return recordsOver(document.people, people, org, (person, given) =>
		person === undefined
			? { ...given, orgId: org.id }
			: extrasOver(recordOver(person, given, filled), person, given, columns),
	);
}

/** Records of other organizations stay; of this one those that the import has, in their order, and then the new ones. */
function recordsOver<T extends { readonly id: string; readonly orgId: string }>(
	before: readonly T[],
	incoming: readonly T[],
	org: Org,
	over: (record: T | undefined, incoming: T) => T,
): readonly T[] {
	const given = new Map(incoming.map((record) => [record.id, record]));
	const own = new Set(before.filter(({ orgId }) => orgId === org.id).map(({ id }) => id));
	const kept = before.flatMap((record) => {
		if (record.orgId !== org.id) return [record];
		const now = given.get(record.id);
		return now === undefined ? [] : [over(record, now)];
	});
	return [...kept, ...incoming.filter(({ id }) => !own.has(id)).map((record) => over(undefined, record))];
}

function assignmentsOver(
	{ assignments }: RolemapDocument,
	incoming: OrganizationRecords,
	org: Org,
): readonly Assignment[] {
	if (incoming.people.length === 0) return assignments;
	const filled = new Set(filledFields(incoming.assignments, { fte: usual(1) }));
	for (const own of ['id', 'orgId']) filled.delete(own);
	// Which is a person's first is told only where acting ones are; else it is the order of rows.
	if (!incoming.assignments.some(({ kind }) => kind === 'acting')) filled.delete('kind');
	return pairsOver(assignments, incoming.assignments, org, {
		keyOf: ({ positionId, personId }) => JSON.stringify([positionId, personId]),
		over: (before, given) => recordOver(before, given, filled),
	});
}

function linesOver(before: readonly Line[], incoming: readonly Line[], org: Org): readonly Line[] {
	const of = (lines: readonly Line[], kind: Line['kind']) => lines.filter((line) => line.kind === kind);
	return (['solid', 'dotted'] as const).flatMap((kind) => {
		const [was, is] = [of(before, kind), of(incoming, kind)];
		if (is.length === 0) return was;
		return pairsOver(was, is, org, {
			keyOf: ({ report, manager }) => (kind === 'solid' ? report : JSON.stringify([report, manager])),
			over: (line, { manager }) => (line.manager === manager ? line : { ...line, manager }),
		});
	});
}

/** As `recordsOver`, for records that are told by what they join; those keep their ids. */
function pairsOver<T extends { readonly id: string; readonly orgId: string }>(
	before: readonly T[],
	incoming: readonly T[],
	org: Org,
	{ keyOf, over }: { keyOf: (record: T) => string; over: (before: T, incoming: T) => T },
): readonly T[] {
	const ids = new UniqueIds();
	for (const { id } of before) ids.take(id);
	const idOf = new Map(before.filter(({ orgId }) => orgId === org.id).map((one) => [keyOf(one), one.id]));
	const named = incoming.map((record) => ({ ...record, id: idOf.get(keyOf(record)) ?? ids.take(record.id) }));
	return recordsOver(before, named, org, (record, given) =>
		record === undefined ? { ...given, orgId: org.id } : over(record, given),
	);
}

/** Units are known by their names; one that had positions and has none now, below it neither, is gone. */
function unitsOver(before: readonly Unit[], { units }: OrganizationRecords, org: Org) {
	const byName = new Map(before.filter(({ orgId }) => orgId === org.id).map(({ name, id }) => [name, id]));
	const taken = new UniqueIds();
	for (const { id } of before) taken.take(id);
	const ids = new Map<string, string>();
	const added: Unit[] = [];
	for (const unit of units) {
		const known = byName.get(unit.name) ?? taken.take(unit.id);
		ids.set(unit.id, known);
		if (!byName.has(unit.name)) added.push({ ...unit, id: known, orgId: org.id });
	}
	const all = [...before, ...added];
	const above = new Map(all.map(({ id, parentId }) => [id, parentId]));
	const withAbove = (positions: readonly Position[]): ReadonlySet<string> => {
		const used = new Set<string>();
		for (const { unitId } of positions)
			for (let id = unitId; id !== undefined && !used.has(id); id = above.get(id)) used.add(id);
		return used;
	};
	return {
		idOf: (id: string) => ids.get(id) ?? id,
		after: (was: readonly Position[], is: readonly Position[]): readonly Unit[] => {
			const [old, now] = [withAbove(was), withAbove(is)];
			return all.filter(({ id }) => now.has(id) || !old.has(id));
		},
	};
}
