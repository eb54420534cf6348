import type * as v from 'valibot';

/** What a schema says of the inside of a value; each kind of schema fills the fields it has. */
export interface SchemaInside {
	readonly type: string;
	readonly entries?: Readonly<Record<string, v.GenericSchema>>;
	readonly item?: v.GenericSchema;
	readonly value?: v.GenericSchema;
	readonly wrapped?: v.GenericSchema;
	readonly getter?: (input: unknown) => v.GenericSchema;
}

/** The inside of `schema`, past what only says that a value may be missing or is defined later. */
export function insideOf(schema: v.GenericSchema | undefined): SchemaInside | undefined {
	const inside = schema as SchemaInside | undefined;
	if (inside?.wrapped !== undefined) return insideOf(inside.wrapped);
	if (inside?.getter !== undefined) return insideOf(inside.getter(undefined));
	return inside;
}
