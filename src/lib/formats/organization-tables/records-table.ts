import type { Place } from '#lib/model/issue.ts';
import type { Table, TableRow } from '../tables/table.ts';

/** A record of a file that is no table, with the line it begins on. */
export interface SourceRecord {
	readonly line: number;
	readonly fields: Readonly<Record<string, string>>;
}

/** Records as a table: a column for each name that one of them has, in the order in which they come up. */
export function recordsTable(file: string, records: readonly SourceRecord[]): Table {
	const header = [...new Set(records.flatMap(({ fields }) => Object.keys(fields)))];
	const rows = records.map(({ line, fields }) => ({ line, cells: header.map((name) => fields[name] ?? '') }));
	const placeOf = ({ line }: TableRow): Place => ({ file, line });
	return { file, header, headless: false, rows, problems: [], lost: 0, placeOf };
}

/**
 * The fields of a value as YAML or JSON gives it: what is nested is named by its path ("name.givenName"), lists of
 * plain values are joined by `;`, and of lists of records (e-mail addresses) the first, or the one called primary, counts.
 */
export function flatFields(value: unknown, prefix = ''): Record<string, string> {
	const fields: Record<string, string> = {};
	if (typeof value !== 'object' || value === null) return fields;
	for (const [key, inner] of Object.entries(value)) {
		const name = prefix === '' ? key : `${prefix}.${key}`;
		if (Array.isArray(inner)) Object.assign(fields, ofList(inner, name));
		else if (typeof inner === 'object' && inner !== null) {
			if (Object.keys(fields).length < mostFields) Object.assign(fields, flatFields(inner, name));
		} else if (inner !== null && inner !== undefined)
			fields[name] = String(inner as string | number | boolean);
	}
	return fields;
}

const mostFields = 200;

function ofList(list: readonly unknown[], name: string): Record<string, string> {
	const records = list.filter((one) => typeof one === 'object' && one !== null);
	if (records.length === 0) return { [name]: list.map(String).join(';') };
	const best = records.find((one) => (one as { primary?: unknown }).primary === true) ?? records[0];
	const inner = flatFields(best, name);
	const value = inner[`${name}.value`];
	return value === undefined ? inner : { [name]: value };
}
