import { writeXlsx } from 'hucre/xlsx';
import { stringify } from 'yaml';
import type { SourceFile } from '#lib/formats/files/source-file.ts';
import type { Row } from './shapes.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const quoted = (cell: string) => (/[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const headerOf = (rows: readonly Row[]) => [...new Set(rows.flatMap((row) => Object.keys(row)))];

/** A User of RFC 7643 with its enterprise extension. */
function userOf(row: Row): object {
	const { id, name, title, email, manager, ...more } = row;
	const boss = row['manager id'] ?? manager;
	return {
		schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'],
		...{ id, title, displayName: name, ...more },
		...(email === undefined ? {} : { emails: [{ value: email, primary: true }] }),
		'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User': {
			...(boss ? { manager: { value: boss } } : {}),
		},
	};
}

/** The same rows as the formats have them; a lone surrogate or a NUL is what each makes of it. */
export const formats: Readonly<Record<string, (rows: readonly Row[]) => Promise<SourceFile>>> = {
	csv: async (rows) => {
		const header = headerOf(rows);
		const lines = [header, ...rows.map((row) => header.map((column) => row[column] ?? ''))];
		return {
			path: 'people.csv',
			bytes: bytesOf(lines.map((cells) => cells.map(quoted).join(',')).join('\n')),
		};
	},
	xlsx: async (rows) => {
		const header = headerOf(rows);
		const cells = [header, ...rows.map((row) => header.map((column) => row[column] ?? null))];
		return { path: 'people.xlsx', bytes: await writeXlsx({ sheets: [{ name: 'People', rows: cells }] }) };
	},
	json: async (rows) => ({ path: 'people.json', bytes: bytesOf(JSON.stringify(rows)) }),
	yaml: async (rows) => ({ path: 'people.yaml', bytes: bytesOf(stringify(rows)) }),
	scim: async (rows) => ({
		path: 'users.json',
		bytes: bytesOf(
			JSON.stringify({
				schemas: ['urn:ietf:params:scim:api:messages:2.0:ListResponse'],
				...{ totalResults: rows.length, startIndex: 1, itemsPerPage: rows.length },
				Resources: rows.map(userOf),
			}),
		),
	}),
};
