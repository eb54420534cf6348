import * as v from 'valibot';

/** What a schema says of the inside of a value; each kind of schema fills the fields it has. */
interface Inside {
	readonly type: string;
	readonly entries?: Readonly<Record<string, v.GenericSchema>>;
	readonly item?: v.GenericSchema;
	readonly value?: v.GenericSchema;
	readonly wrapped?: v.GenericSchema;
	readonly getter?: (input: unknown) => v.GenericSchema;
}

/**
 * A copy of plain data whose keys stand in the order in which `schema` lists them, so that equal data is written
 * as equal text. Keys the schema does not know come last, sorted; those that are undefined are left out.
 */
export function inSchemaOrder(value: unknown, schema: v.GenericSchema | undefined): unknown {
	const inside = schema as Inside | undefined;
	if (value === null || typeof value !== 'object') return value;
	if (inside?.wrapped !== undefined) return inSchemaOrder(value, inside.wrapped);
	if (inside?.getter !== undefined) return inSchemaOrder(value, inside.getter(value));
	if (Array.isArray(value)) return value.map((item) => inSchemaOrder(item, inside?.item));
	const record = value as Readonly<Record<string, unknown>>;
	const entries = inside?.entries ?? {};
	const known = Object.keys(entries).filter((key) => Object.hasOwn(record, key));
	const unknown = Object.keys(record)
		.filter((key) => !Object.hasOwn(entries, key))
		.sort();
	const pairs = [...known, ...unknown]
		.filter((key) => record[key] !== undefined)
		.map((key): [string, unknown] => [key, inSchemaOrder(record[key], entries[key] ?? inside?.value)]);
	// `fromEntries` defines its keys, so that one named __proto__ stays a key.
	return Object.fromEntries(pairs);
}
