import * as v from 'valibot';
import { insideOf, type SchemaInside } from './schema-inside.ts';

/** Where a value stands: names and indexes from the top. */
export type JsonPath = readonly (string | number)[];

/** What was not as its schema says, and what came of it; the smallest part that could be left out. */
export interface Fault {
	readonly path: JsonPath;
	readonly kind: 'wrong' | 'missing';
	/** What its schema asks for: 'text', 'number', 'list', 'record', 'yes or no' or one of some words. */
	readonly wanted: Wanted | readonly string[];
	/** The path of what was left out because of it, as long as `path` or shorter. */
	readonly leftOut: JsonPath;
}
export type Wanted = 'text' | 'number' | 'flag' | 'list' | 'record' | 'value';

/**
 * Makes `value`, fresh from a file and nobody else's, into what `schema` allows, in place: what is broken is left out,
 * as little of it as can be, and told in the order of the file. A list that is missing is an empty one. Fields that
 * the schema does not know stay. Null if nothing could be kept.
 */
export function mend<T>(
	value: unknown,
	schema: v.GenericSchema<unknown, T>,
): { readonly value: T | null; readonly faults: readonly Fault[] } {
	const mender = new Mender();
	const sound = mender.isSound(value, schema);
	return { value: sound ? (value as T) : null, faults: mender.faults };
}

class Mender {
	readonly faults: Fault[] = [];
	readonly #path: (string | number)[] = [];

	/** Whether `value` is, once mended, what `schema` allows. */
	isSound(value: unknown, schema: v.GenericSchema): boolean {
		const inside = insideOf(schema);
		if (inside === undefined) return true;
		if (schema.type === 'nullable' && value === null) return true;
		switch (inside.type) {
			case 'object':
				return this.#mendRecord(value, inside);
			case 'array':
				return this.#mendList(value, inside);
			case 'record':
				return this.#mendTable(value, inside);
			default:
				return isLeaf(value, inside) || this.#wrong(wantedBy(inside));
		}
	}

	#wrong(wanted: Fault['wanted'], kind: Fault['kind'] = 'wrong'): false {
		const path = [...this.#path];
		this.faults.push({ path, kind, wanted, leftOut: path });
		return false;
	}

	/** Faults from `since` on took everything up to here with them. */
	#takeAlong(since: number): void {
		const leftOut = [...this.#path];
		for (let at = since; at < this.faults.length; at++) {
			const fault = this.faults[at];
			if (fault) this.faults[at] = { ...fault, leftOut };
		}
	}

	#mendRecord(value: unknown, { entries = {} }: SchemaInside): boolean {
		if (!isPlainRecord(value)) return this.#wrong('record');
		let sound = true;
		for (const key of Object.keys(entries)) {
			const field = entries[key];
			if (field === undefined) continue;
			if (!Object.hasOwn(value, key)) {
				if (field.type === 'exact_optional') continue;
				if (field.type === 'array' || field.type === 'record') value[key] = field.type === 'array' ? [] : {};
				else sound = this.#missing(key, field);
			} else if (!this.#isSoundAt(key, value[key], field)) {
				if (field.type === 'exact_optional') delete value[key];
				else if (field.type === 'array') value[key] = [];
				else if (field.type === 'record') value[key] = {};
				else sound = false;
			}
		}
		return sound;
	}

	#missing(key: string, field: v.GenericSchema): false {
		this.#path.push(key);
		this.#wrong(wantedBy(insideOf(field)), 'missing');
		this.#path.pop();
		return false;
	}

	#isSoundAt(key: string | number, value: unknown, schema: v.GenericSchema): boolean {
		this.#path.push(key);
		const since = this.faults.length;
		const sound = this.isSound(value, schema);
		if (!sound) this.#takeAlong(since);
		this.#path.pop();
		return sound;
	}

	#mendList(value: unknown, { item }: SchemaInside): boolean {
		if (!Array.isArray(value)) return this.#wrong('list');
		if (item === undefined) return true;
		// In a table a gap stays a gap: a cell left out would move those after it under another head.
		const gap = item.type === 'nullable' ? [null] : item.type === 'array' ? [[]] : null;
		let kept = 0;
		for (let at = 0; at < value.length; at++) {
			const entry: unknown = value[at];
			if (this.#isSoundAt(at, entry, item)) value[kept++] = entry;
			else if (gap !== null) value[kept++] = gap[0];
		}
		value.length = kept;
		return true;
	}

	#mendTable(value: unknown, inside: SchemaInside): boolean {
		if (!isPlainRecord(value)) return this.#wrong('record');
		const schema = inside.value;
		if (schema === undefined) return true;
		for (const key of Object.keys(value)) {
			if (!this.#isSoundAt(key, value[key], schema)) delete value[key];
		}
		return true;
	}
}

function isPlainRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isLeaf(value: unknown, inside: SchemaInside): boolean {
	// Numbers beyond all bounds (1e400) would be written as null.
	if (inside.type === 'number') return typeof value === 'number' && Number.isFinite(value);
	return v.is(inside as unknown as v.GenericSchema, value);
}

function wantedBy(inside: SchemaInside | undefined): Fault['wanted'] {
	const options = (inside as { options?: readonly unknown[] } | undefined)?.options;
	if (inside?.type === 'picklist' && options) return options.map(String);
	const known: Readonly<Record<string, Wanted>> = {
		string: 'text',
		number: 'number',
		boolean: 'flag',
		array: 'list',
		object: 'record',
		record: 'record',
	};
	return known[inside?.type ?? ''] ?? 'value';
}
