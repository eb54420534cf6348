import type { RolemapDocument } from '#lib/model/document.ts';
import { sameContent } from '#lib/model/same-content.ts';
import {
	rowCollections,
	type Mended,
	type OrganizationRest,
	type RowCollection,
} from './organization-rest.ts';
import { keyedRecords, type Fields } from './row-keys.ts';
import { withNames, withRest } from './with-rest.ts';

/** What rows that are read as `read` do not say of the organization of `document`; empty where they say all. */
export function restOf(document: RolemapDocument, read: RolemapDocument): OrganizationRest {
	const names: OrganizationRest = {
		...(sameContent(read.orgs, document.orgs) ? {} : { orgs: [...document.orgs] }),
		...(sameContent(read.units, document.units) ? {} : { units: [...document.units] }),
		...(document.scenarios.length === 0 ? {} : { scenarios: [...document.scenarios] }),
	};
	const named = withNames(read, names);
	const parts = rowCollections.map(
		(collection) => [collection, partOf(document, named, collection)] as const,
	);
	const collected = (part: keyof RowsRest) => {
		const filled = parts.flatMap(([collection, rest]) =>
			rest[part].length === 0 ? [] : [[collection, rest[part]] as const],
		);
		return filled.length === 0 ? {} : { [part]: Object.fromEntries(filled) };
	};
	const rest = { ...names, ...collected('added'), ...collected('removed'), ...collected('changed') };
	const mended = withRest(read, rest).document;
	const order = rowCollections.flatMap((collection) => {
		const [is, was] = [document, mended].map((one) => one[collection].map(({ id }) => id));
		return sameContent(is, was) ? [] : [[collection, is] as const];
	});
	return order.length === 0 ? rest : { ...rest, order: Object.fromEntries(order) };
}

interface RowsRest {
	readonly added: readonly Fields[];
	readonly removed: readonly (readonly string[])[];
	readonly changed: readonly Mended[];
}

function partOf(document: RolemapDocument, read: RolemapDocument, collection: RowCollection): RowsRest {
	const [is, was] = [keyedRecords(document, collection), keyedRecords(read, collection)];
	const added: Fields[] = [];
	const changed: Mended[] = [];
	for (const [key, { at, record }] of is) {
		const before = was.get(key)?.record;
		if (before === undefined) added.push(record);
		else if (!sameContent(before, record)) changed.push(mendedOf(at, before, record));
	}
	const removed = [...was].filter(([key]) => !is.has(key)).map(([, { at }]) => at);
	return { added, removed, changed };
}

function mendedOf(at: readonly string[], before: Fields, after: Fields): Mended {
	const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])];
	const differing = fields.filter((field) => !sameContent(before[field], after[field]));
	const of = (record: Fields) =>
		Object.fromEntries(
			differing.flatMap((field) => (Object.hasOwn(record, field) ? [[field, record[field]]] : [])),
		);
	return { at: [...at], was: of(before), is: of(after) };
}
