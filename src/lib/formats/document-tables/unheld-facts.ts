import type { RolemapDocument } from '#lib/model/document.ts';

/**
 * Facts of the organization of `document` that `read`, the same after it was written and read, does not have or has
 * otherwise: by what they are ("people.leaving"), how many. Ids of lines and assignments follow from what they join.
 */
export function unheldFacts(document: RolemapDocument, read: RolemapDocument): ReadonlyMap<string, number> {
	const [before, after] = [factsOf(document), factsOf(read)];
	const unheld = new Map<string, number>();
	const count = (name: string) => unheld.set(name, (unheld.get(name) ?? 0) + 1);
	for (const [key, { name, value }] of before) if (after.get(key)?.value !== value) count(name);
	for (const [key, { name }] of after) if (!before.has(key)) count(name);
	return unheld;
}

interface Fact {
	readonly name: string;
	readonly value: string;
}

type Fields = Readonly<Record<string, unknown>>;

/** Every value of every record, under a key that is the same wherever the record is. */
function factsOf(document: RolemapDocument): ReadonlyMap<string, Fact> {
	const { orgs, units, positions, people, assignments, lines } = document;
	const facts = new Map<string, Fact>();
	const seen = new Map<string, number>();
	const unitNames = new Map(units.map(({ id, name }) => [id, name]));
	const add = (list: string, key: readonly string[], fields: Fields): void => {
		// Two of one key, such as units of one name, are two.
		const record = JSON.stringify([list, ...key]);
		const nth = (seen.get(record) ?? 0) + 1;
		seen.set(record, nth);
		for (const [field, value] of Object.entries(fields)) {
			if (value === undefined || field === 'id' || field === 'orgId') continue;
			const plain = typeof value === 'object' ? JSON.stringify(value, sortedKeys) : JSON.stringify(value);
			facts.set(JSON.stringify([record, nth, field]), { name: `${list}.${field}`, value: plain });
		}
	};
	for (const { currency, ...org } of orgs.slice(0, 1)) add('orgs', [], { ...without(org, 'name'), currency });
	for (const { parentId, ...unit } of units)
		add('units', [unit.name], { ...unit, parentId: parentId && unitNames.get(parentId) });
	for (const { unitId, pooled, ...position } of positions) {
		const extras = withRole(position);
		const count = pooled && (pooled.headcount ?? Math.max(1, Math.round(position.fte)));
		add('positions', [position.id], {
			...{ ...without(position, 'roleId'), ...extras },
			unitId: unitId && unitNames.get(unitId),
			pooled: count,
		});
	}
	for (const person of people) add('people', [person.id], { ...person });
	for (const one of assignments) add('assignments', [one.personId, one.positionId], { ...one });
	for (const line of lines) add('lines', [line.report, line.manager, line.kind], { ...line });
	return facts;
}

/** A role that no ladder has stands beside its position; one that it has is the position's. */
function withRole({
	roleId,
	extras,
}: {
	roleId?: string;
	extras?: Readonly<Record<string, string>>;
}): Fields {
	const { role, ...rest } = extras ?? {};
	const others = Object.keys(rest).length === 0 ? undefined : rest;
	return { role: roleId ?? role, extras: others };
}

function without<T extends object, K extends keyof T>(record: T, field: K): Omit<T, K> {
	const { [field]: left, ...rest } = record;
	void left;
	return rest;
}

function sortedKeys(_: string, value: unknown): unknown {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
	return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
