import type { Result } from '#lib/model/result.ts';
import { decodeText } from '../files/decode-text.ts';
import type { SourceFile } from '../files/source-file.ts';
import { parseJson, type JsonPlaces } from '../native/parse-json.ts';
import type { Table } from '../tables/table.ts';
import { orgIssue } from './org-issue.ts';
import { flatFields, recordsTable, type SourceRecord } from './records-table.ts';

/**
 * The people of a JSON file as a table: a SCIM 2.0 list response (RFC 7644, also with a small "resources"), a list of
 * records, an object that holds one, or people nested as `children`. Refused where it is none of them.
 */
export function readJsonTable({ path: file, bytes }: SourceFile): Result<Table> {
	const { text } = decodeText(bytes);
	const parsed = parseJson(text, true);
	if (!parsed.ok) {
		const place = { file, line: lineAt(text, parsed.at) };
		return { ok: false, issues: [orgIssue('org-file-broken', { file, line: place.line }, place)] };
	}
	const found = listIn(parsed.value);
	if (found === null) {
		return { ok: false, issues: [orgIssue('org-no-columns', { file }, { file, line: 1 })] };
	}
	const starts = startsOf(found, parsed.places, text);
	const records = found.flatMap((value, at) => withChildren(value, starts[at] ?? 1));
	return { ok: true, value: recordsTable(file, records), issues: [] };
}

/** The first list of records that the file is or holds at its top; a lone record with children is a list of one. */
function listIn(value: unknown): readonly object[] | null {
	if (isRecords(value)) return value;
	if (typeof value !== 'object' || value === null) return null;
	if (isRecords((value as { children?: unknown }).children)) return [value];
	const named = Object.entries(value).sort(([a], [b]) => rankOf(a) - rankOf(b));
	return named.map(([, inner]) => inner as unknown).find(isRecords) ?? null;
}

function rankOf(name: string): number {
	const at = ['resources', 'people', 'employees', 'users', 'positions', 'data'].indexOf(name.toLowerCase());
	return at < 0 ? 99 : at;
}

function isRecords(value: unknown): value is object[] {
	return (
		Array.isArray(value) &&
		value.length > 0 &&
		value.every((one) => typeof one === 'object' && one !== null && !Array.isArray(one))
	);
}

/** The record and those nested below it, which report to it. Their ids are minted from their places. */
function withChildren(top: object, line: number): readonly SourceRecord[] {
	const records: SourceRecord[] = [];
	const open: { value: object; manager: string; id: string }[] = [{ value: top, manager: '', id: '1' }];
	for (let next = open.shift(); next; next = open.shift()) {
		const { children, ...own } = next.value as { children?: unknown };
		const fields = scimNames(flatFields(own));
		const nested = isRecords(children) ? children : [];
		const named = fields['id'] ?? (nested.length > 0 || next.manager !== '' ? next.id : undefined);
		records.push({
			line,
			fields: {
				...fields,
				...(named === undefined ? {} : { id: named }),
				...(next.manager === '' ? {} : { managerId: next.manager }),
			},
		});
		for (const [at, value] of nested.entries()) {
			open.push({ value, manager: named ?? next.id, id: `${next.id}.${at + 1}` });
		}
	}
	return records;
}

const extension =
	/^urn:ietf:params:scim:schemas:extension:[^.]*?:(?:User)\.(?=\w)|^urn:[^.]*(?:\.\d+)?:User\./i;

/**
 * SCIM's fields by the names that tables have for them; what belongs to the protocol is left out. A user without a
 * name to show goes by the name as it is written, else by that of the account; a manager told only by an address
 * (never fetched) or in SCIM 1.1 is the id in it.
 */
function scimNames(fields: Readonly<Record<string, string>>): Record<string, string> {
	const plain = new Map(
		Object.entries(fields).map(([name, value]) => [
			name.replace(extension, '').replace(/^name\.(?=givenName|familyName)/, ''),
			value,
		]),
	);
	const isUser = plain.has('userName');
	const hasName = ['displayName', 'name', 'givenName', 'familyName'].some((name) => plain.get(name));
	const shown = plain.get('name.formatted') || (isUser ? plain.get('userName') : '');
	if (!hasName && shown) plain.set('displayName', shown);
	const manager =
		plain.get('manager.managerId') ?? /\/Users\/([^/?#]+)$/.exec(plain.get('manager.$ref') ?? '')?.[1];
	if (manager !== undefined && !plain.has('manager.value')) plain.set('manager.value', manager);
	const named = [...plain].map(([name, value]) => [name === 'emails' ? 'email' : name, value] as const);
	return Object.fromEntries(
		named.filter(
			([name]) =>
				!/^(?:schemas$|schemas\.|meta\.|manager\.\$ref$|manager\.managerId$|name\.formatted$)/.test(name),
		),
	);
}

/** The lines on which the records of a list begin. */
function startsOf(list: readonly object[], places: JsonPlaces, text: string): readonly number[] {
	const offsets = places.get(list);
	let [line, from] = [1, 0];
	return list.map((_, at) => {
		const to = offsets?.get(at) ?? from;
		for (let next = text.indexOf('\n', from); next >= 0 && next < to; next = text.indexOf('\n', next + 1)) {
			line++;
			from = next + 1;
		}
		return line;
	});
}

function lineAt(text: string, at: number): number {
	return text.slice(0, at).split('\n').length;
}
