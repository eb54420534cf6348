import * as v from 'valibot';
import type { RolemapDocument } from '#lib/model/document.ts';
import type { Org, Unit } from '#lib/model/organization.ts';
import { sameContent } from '#lib/model/same-content.ts';
import { UniqueIds } from '#lib/model/unique-ids.ts';
import {
	recordSchemas,
	rowCollections,
	type Mended,
	type OrganizationRest,
	type RowCollection,
} from './organization-rest.ts';
import { keyedRecords, keyText, type Fields } from './row-keys.ts';

/**
 * `read`, whose organization was read from rows, with what rows have no place for. `lost` counts what belongs to rows
 * that are not there any more.
 */
export function withRest(
	read: RolemapDocument,
	rest: OrganizationRest,
): { readonly document: RolemapDocument; readonly lost: number } {
	let document = withNames(read, rest);
	let lost = 0;
	for (const collection of rowCollections) {
		const mended = mendedRecords(document, collection, rest);
		document = { ...document, [collection]: mended.records };
		lost += mended.lost;
	}
	return { document: { ...document, scenarios: rest.scenarios ?? read.scenarios }, lost };
}

/** With the organizations and units as they are, to which rows only give names: their records go by the ids of these. */
export function withNames(read: RolemapDocument, { orgs, units }: OrganizationRest): RolemapDocument {
	const [org] = orgs ?? read.orgs;
	const from = read.orgs[0]?.id;
	const named: RolemapDocument = { ...read, orgs: orgs ?? read.orgs };
	const belonging =
		org === undefined || org.id === from
			? named
			: {
					...named,
					units: owned(read.units, org),
					positions: owned(read.positions, org),
					people: owned(read.people, org),
					assignments: owned(read.assignments, org),
					lines: owned(read.lines, org),
				};
	return units === undefined || org === undefined ? belonging : withUnits(belonging, units, org);
}

function owned<T extends { readonly orgId: string }>(records: readonly T[], { id }: Org): readonly T[] {
	return records.map((record) => ({ ...record, orgId: id }));
}

function withUnits(document: RolemapDocument, units: readonly Unit[], org: Org): RolemapDocument {
	const byName = new Map<string, Unit>();
	for (const unit of units) if (unit.orgId === org.id && !byName.has(unit.name)) byName.set(unit.name, unit);
	const taken = new UniqueIds();
	for (const { id } of units) taken.take(id);
	const added: Unit[] = [];
	const ids = new Map<string, string>();
	for (const unit of document.units) {
		const known = byName.get(unit.name);
		if (known === undefined) added.push({ ...unit, id: taken.take(unit.id) });
		ids.set(unit.id, known?.id ?? added.at(-1)?.id ?? unit.id);
	}
	const positions = document.positions.map((position) => {
		const unitId = ids.get(position.unitId ?? '');
		return unitId === undefined || unitId === position.unitId ? position : { ...position, unitId };
	});
	return { ...document, units: [...units, ...added], positions };
}

function mendedRecords(document: RolemapDocument, collection: RowCollection, rest: OrganizationRest) {
	const parts = [rest.removed, rest.changed, rest.added, rest.order];
	if (parts.every((part) => part?.[collection] === undefined))
		return { records: document[collection], lost: 0 };
	const records = new Map([...keyedRecords(document, collection)].map(([key, { record }]) => [key, record]));
	let lost = 0;
	for (const at of rest.removed?.[collection] ?? []) records.delete(keyText(at));
	for (const mended of rest.changed?.[collection] ?? []) {
		const key = keyText(mended.at);
		const record = records.get(key);
		const changed = record && mendedRecord(record, mended);
		if (changed === undefined) lost++;
		else if (v.is(recordSchemas[collection], changed)) records.set(key, changed);
		else lost++;
	}
	const all = [...records.values(), ...(rest.added?.[collection] ?? [])] as readonly Fields[];
	// Somebody may have written a row since for what no row held.
	const unique = [...new Map(all.map((record) => [record['id'], record])).values()];
	lost += all.length - unique.length;
	return { records: inOrder(unique, rest.order?.[collection]), lost };
}

/** `record` with each field that still is what it was. */
function mendedRecord(record: Fields, { was, is }: Mended): Fields {
	const fields = new Set([...Object.keys(record), ...Object.keys(is)]);
	return Object.fromEntries(
		[...fields].flatMap((field) => {
			const names = Object.hasOwn(was, field) || Object.hasOwn(is, field);
			const from = names && sameContent(record[field], was[field]) ? is : record;
			return Object.hasOwn(from, field) ? [[field, from[field]]] : [];
		}),
	);
}

/** Those that `order` does not know come last, as they stand. */
function inOrder(records: readonly Fields[], order: readonly string[] | undefined): readonly Fields[] {
	if (order === undefined) return records;
	const places = new Map(order.map((id, at) => [id, at]));
	const placeOf = ({ id }: Fields) => places.get(String(id)) ?? order.length;
	return records.toSorted((one, other) => placeOf(one) - placeOf(other));
}
