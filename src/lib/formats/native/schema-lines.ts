import type * as v from 'valibot';
import { insideOf } from './schema-inside.ts';

/**
 * Plain data as JSON to be read in a diff: tabs, keys in the order in which `schema` lists them and unknown ones
 * last, sorted, so that equal data is equal text. A statement with its place stands on one line; what holds lists of
 * records is opened over several. Keys that are undefined are left out.
 */
export function schemaLines(value: unknown, schema: v.GenericSchema | undefined, indent = ''): string {
	if (Object.is(value, -0)) return '-0'; // which JSON.stringify writes as 0
	if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
	const inside = insideOf(schema);
	const [start, end] = Array.isArray(value) ? '[]' : '{}';
	const open = opens(value, schema);
	const deeper = open ? `${indent}\t` : indent;
	const parts = Array.isArray(value)
		? value.map((item) => schemaLines(item, inside?.item, deeper))
		: sortedKeys(value, Object.keys(inside?.entries ?? {})).map((key) => {
				const field = inside?.entries?.[key] ?? inside?.value;
				const text = schemaLines((value as Readonly<Record<string, unknown>>)[key], field, deeper);
				return `${JSON.stringify(key)}: ${text}`;
			});
	if (parts.length === 0) return `${start}${end}`;
	if (open) return `${start}\n${deeper}${parts.join(`,\n${deeper}`)}\n${indent}${end}`;
	return start === '[' ? `[${parts.join(', ')}]` : `{ ${parts.join(', ')} }`;
}

function sortedKeys(record: object, known: readonly string[]): readonly string[] {
	const written = record as Readonly<Record<string, unknown>>;
	const unknown = Object.keys(record).filter((key) => !known.includes(key));
	return [...known.filter((key) => Object.hasOwn(record, key)), ...unknown.sort()].filter(
		(key) => written[key] !== undefined,
	);
}

/** By its schema where it has one, so that a record does not change its shape with its first statement. */
function opens(value: object, schema: v.GenericSchema | undefined): boolean {
	if (Array.isArray(value)) return value.some(isContainer);
	const inside = insideOf(schema);
	if (inside?.value !== undefined && isContainerSchema(inside.value)) return true;
	const entries = Object.values(inside?.entries ?? {});
	return entries.some(isListOfRecords) || Object.values(value).some(isFilledList);
}

/** A list that is always there; one that may be missing opens its record only where it is filled. */
function isListOfRecords(schema: v.GenericSchema): boolean {
	return schema.type === 'array' && isContainerSchema(insideOf(schema)?.item);
}

function isContainerSchema(schema: v.GenericSchema | undefined): boolean {
	return ['object', 'array', 'record'].includes(insideOf(schema)?.type ?? '');
}

function isFilledList(value: unknown): boolean {
	return Array.isArray(value) && value.some(isContainer);
}

function isContainer(value: unknown): boolean {
	return typeof value === 'object' && value !== null;
}
