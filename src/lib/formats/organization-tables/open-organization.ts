import type { RolemapDocument } from '#lib/model/document.ts';
import type { Issue } from '#lib/model/issue.ts';
import type { Position } from '#lib/model/organization.ts';
import type { OrganizationRecords } from '#lib/model/organization-records.ts';
import { roleFinder } from '#lib/model/role-finder.ts';
import type { ColumnMapping } from '../framework-tables/column-meaning.ts';
import { readCsv } from '../csv/read.ts';
import type { SourceFile } from '../files/source-file.ts';
import type { Table } from '../tables/table.ts';
import { asOrgMeaning, isOrgColumn } from './org-columns.ts';
import { orgIssue } from './org-issue.ts';
import {
	readOrganization,
	type OrganizationOptions,
	type OrganizationReading,
	type OrgMapping,
} from './read-organization.ts';

/** What was read of an organization's files; `reading` is null where none of them could be. */
export interface OpenedOrganization {
	readonly reading: OrganizationReading | null;
	readonly tables: readonly Table[];
	readonly issues: readonly Issue[];
}

/** Reads files that hold an organization, each by the reader of its kind, and joins them to one. */
export async function openOrganization(
	files: readonly SourceFile[],
	{ chosen = [], ...options }: OrganizationOptions & { readonly chosen?: readonly ColumnMapping[] } = {},
): Promise<OpenedOrganization> {
	const tables: Table[] = [];
	const issues: Issue[] = [];
	for (const file of files) {
		const read = await readTables(file);
		issues.push(...read.issues);
		if (read.ok) tables.push(...read.value);
	}
	const mappings = tables.map((table) => chosenFor(table, chosen));
	const read = readOrganization(tables, { mappings, ...options });
	return { reading: read.ok ? read.value : null, tables, issues: [...issues, ...read.issues] };
}

/** What somebody chose the columns of a table with this header to mean. */
function chosenFor({ header }: Table, chosen: readonly ColumnMapping[]): OrgMapping | undefined {
	const key = JSON.stringify(header);
	const meanings = chosen.find((one) => JSON.stringify(one.header) === key)?.meanings.map(asOrgMeaning);
	return meanings?.every((meaning) => meaning !== null) ? { meanings } : undefined;
}

async function readTables(file: SourceFile) {
	if (/\.xlsx$/i.test(file.path)) {
		const { readXlsx } = await import('../xlsx/read.ts');
		return readXlsx(file, isOrgColumn);
	}
	const read = await readOne(file);
	return read.ok ? { ...read, value: [read.value] } : read;
}

async function readOne(file: SourceFile) {
	if (/\.json$/i.test(file.path)) return (await import('./read-json-table.ts')).readJsonTable(file);
	if (/\.ya?ml$/i.test(file.path)) return (await import('./read-yaml-table.ts')).readYamlTable(file);
	return readCsv(file, isOrgColumn);
}

/**
 * `document` with an organization in place of the one it had. Roles that positions name by id, name or alias are
 * linked; a name that is no role of the ladder is told once, and kept beside the position.
 */
export function withOrganization(
	document: RolemapDocument,
	records: OrganizationRecords,
): { readonly document: RolemapDocument; readonly issues: readonly Issue[] } {
	const { positions, issues } = linkedPositions(document, records);
	const { orgs, units, people, assignments, lines } = records;
	return { document: { ...document, orgs, units, positions, people, assignments, lines }, issues };
}

/** The positions of `records` with the roles that they name; also with those that were no role when they were read. */
export function linkedPositions(
	document: RolemapDocument,
	records: OrganizationRecords,
): { readonly positions: readonly Position[]; readonly issues: readonly Issue[] } {
	const roles = roleFinder(document.roles);
	const unknown = new Map<string, number>();
	const positions = records.positions.map(({ roleId, ...position }) => {
		const { role: beside, ...others } = position.extras ?? {};
		const named = roleId ?? beside;
		if (named === undefined) return position;
		const found = roles.find(named);
		if (found !== null) {
			const { extras, ...rest } = position;
			const kept = extras === undefined || Object.keys(others).length === 0 ? {} : { extras: others };
			return { ...rest, ...kept, roleId: found };
		}
		unknown.set(named, (unknown.get(named) ?? 0) + 1);
		return { ...position, extras: { ...position.extras, role: named } };
	});
	const issues = [...unknown].map(([role, count]) => orgIssue('org-role-unknown', { role, count }, null));
	return { positions, issues };
}
