import type { OrganizationRecords } from '#lib/model/organization-records.ts';
import type { Issue } from '#lib/model/issue.ts';
import type { Result } from '#lib/model/result.ts';
import type { Table } from '../tables/table.ts';
import { guessOrgColumns, looksLikeOrganization, type OrgMeaning } from './org-columns.ts';
import { drawLines } from './draw-lines.ts';
import { currencyOf } from './currency-of.ts';
import { orgIssue } from './org-issue.ts';
import { OrganizationDraft } from './organization-draft.ts';
import { isOwnTable } from './own-table.ts';
import { readOrgRow } from './org-row.ts';
import { dayOrderOf } from './read-day.ts';

/** How a table is to be read: what each column means, and which of the sensitive ones are wanted. */
export interface OrgMapping {
	readonly meanings: readonly OrgMeaning[];
	readonly keepSensitive?: readonly number[];
}

export interface OrganizationReading {
	readonly records: OrganizationRecords;
	/** Of each table: `read` = `kept` + `reported`, and every reported row has an issue. */
	readonly rows: readonly {
		readonly file: string;
		readonly read: number;
		readonly kept: number;
		readonly reported: number;
	}[];
}

export interface OrganizationOptions {
	readonly id?: string;
	readonly name?: string;
	/** By the table's place; where there is none the columns are guessed. */
	readonly mappings?: readonly (OrgMapping | undefined)[];
}

/**
 * One organization from tables that belong together: people and positions, senior and junior posts, or one export.
 * Positions and people that several rows name are one, managers are found by any id, e-mail address or name that
 * tells them apart. Refused only where no table has a column of an organization.
 */
export function readOrganization(
	tables: readonly Table[],
	options: OrganizationOptions = {},
): Result<OrganizationReading> {
	const issues: Issue[] = tables.flatMap(({ problems }) => problems);
	const orgId = options.id ?? 'organization';
	const draft = new OrganizationDraft(orgId, (issue) => issues.push(issue));
	const rows: { file: string; read: number; kept: number; reported: number }[] = [];
	const currencies = new Set<string>();
	let known = 0;
	const mappings = tables.map((table, at) => options.mappings?.[at] ?? { meanings: guessOrgColumns(table) });
	const readable = tables.filter((_, at) => looksLikeOrganization(mappings[at]?.meanings ?? []));
	const readFiles = new Set(readable.map(({ file }) => file));
	for (const [at, table] of tables.entries()) {
		const mapping = mappings[at] ?? { meanings: [] };
		if (!readable.includes(table)) {
			issues.push(withoutColumns(table, readFiles));
			rows.push({
				file: table.file,
				read: table.rows.length + table.lost,
				kept: 0,
				reported: table.rows.length + table.lost,
			});
			continue;
		}
		known++;
		for (const currency of currencyOf(table, mapping.meanings)) currencies.add(currency);
		issues.push(...columnIssues(table, mapping));
		const kept = readTable(table, mapping, draft, (issue) => issues.push(issue));
		const read = table.rows.length + table.lost;
		rows.push({ file: table.file, read, kept, reported: read - kept });
	}
	if (known === 0) return { ok: false, issues };
	const lines = drawLines(draft, (issue) => issues.push(issue));
	const [currency, another] = currencies;
	const org = {
		...{ id: orgId, name: options.name ?? 'Organization' },
		// Costs in two currencies add up to nothing that could be named.
		...(currency === undefined || another !== undefined ? {} : { currency }),
	};
	return { ok: true, value: { records: { orgs: [org], ...draft.records(), lines }, rows }, issues };
}

/** A sheet beside one that is read, such as figures, is no reason to refuse a workbook. */
function withoutColumns({ file, sheet }: Table, readFiles: ReadonlySet<string>): Issue {
	const place = { file, line: 1 };
	return sheet !== undefined && readFiles.has(file)
		? orgIssue('org-sheet-apart', { file, sheet }, place)
		: orgIssue('org-no-columns', { file }, place);
}

function readTable(
	table: Table,
	mapping: OrgMapping,
	draft: OrganizationDraft,
	tell: (issue: Issue) => void,
): number {
	const { meanings, keepSensitive = [] } = mapping;
	const days = meanings.flatMap((meaning, column) =>
		['joined', 'leaving', 'since'].includes(meaning)
			? table.rows.map(({ cells }) => cells[column] ?? '')
			: [],
	);
	const reading = {
		meanings,
		dayOrder: dayOrderOf(days),
		keepSensitive: new Set(keepSensitive),
		own: isOwnTable(table),
		tell,
	};
	let kept = 0;
	for (const row of table.rows) if (draft.add(readOrgRow(table, row, reading))) kept++;
	return kept;
}

function columnIssues(table: Table, { meanings, keepSensitive = [] }: OrgMapping): readonly Issue[] {
	const { file, header } = table;
	const place = { file, line: 1 };
	const named = (meaning: OrgMeaning) =>
		header.filter((_, column) => {
			const filled = table.rows.some(({ cells }) => (cells[column] ?? '').trim() !== '');
			return meanings[column] === meaning && !keepSensitive.includes(column) && filled;
		});
	const [extra, sensitive] = [named('extra'), named('sensitive')].map((names) =>
		names.join(', ').slice(0, 500),
	);
	const hasManager = meanings.some((meaning) => meaning.startsWith('manager'));
	const joins = meanings.includes('position-id') && meanings.includes('person-id');
	return [
		...(hasManager || joins ? [] : [orgIssue('org-no-manager-column', { file }, place)]),
		...(extra ? [orgIssue('org-columns-kept', { file, columns: extra }, place)] : []),
		...(sensitive ? [orgIssue('org-columns-sensitive', { file, columns: sensitive }, place)] : []),
	];
}
