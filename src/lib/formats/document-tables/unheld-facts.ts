import type { RolemapDocument } from '#lib/model/document.ts';
import { sameContent } from '#lib/model/same-content.ts';

/**
 * Facts of the organization of `document` that `read`, the same after it was written and read, does not have or has
 * otherwise: by what they are ("people.leaving", or "people" where it is not there at all), how many. Ids of lines and assignments follow from what they join.
 */
export function unheldFacts(document: RolemapDocument, read: RolemapDocument): ReadonlyMap<string, number> {
	const [before, after] = [recordsOf(document), recordsOf(read)];
	const unheld = new Map<string, number>();
	const count = (name: string) => unheld.set(name, (unheld.get(name) ?? 0) + 1);
	for (const [key, { list, fields }] of before) {
		const other = after.get(key)?.fields;
		if (other === undefined) count(list);
		else
			for (const field of new Set([...Object.keys(fields), ...Object.keys(other)]))
				if (!sameContent(fields[field], other[field])) count(`${list}.${field}`);
	}
	for (const [key, { list }] of after) if (!before.has(key)) count(list);
	return unheld;
}

type Fields = Readonly<Record<string, unknown>>;

interface KeyedRecord {
	readonly list: string;
	readonly fields: Fields;
}

/** Every record, under a key that is the same wherever it is. */
function recordsOf(document: RolemapDocument): ReadonlyMap<string, KeyedRecord> {
	const { orgs, units, positions, people, assignments, lines } = document;
	const records = new Map<string, KeyedRecord>();
	const unitNames = new Map(units.map(({ id, name }) => [id, name]));
	const add = (list: string, keys: readonly string[], { id, orgId, ...fields }: Fields): void => {
		void [id, orgId];
		const plain = JSON.stringify([list, ...keys]);
		let key = plain;
		// Two of one key, such as units of one name, are two.
		for (let nth = 2; records.has(key); nth++) key = `${plain} ${nth}`;
		records.set(key, { list, fields });
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
	return records;
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
