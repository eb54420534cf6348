import { layers } from '#lib/analysis/organization/layers.ts';
import { orgGraph } from '#lib/analysis/organization/org-graph.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import type { Issue } from '#lib/model/issue.ts';
import { takeIn } from './files/intake.ts';
import type { SourceFile } from './files/source-file.ts';
import { columnMeanings, isShared, type ColumnMapping } from './framework-tables/column-meaning.ts';
import { joinOrganization, documentWithoutLadder, holdRoles } from './workspace-folder/join-organization.ts';
import { guessOrgColumns, mayRepeat, orgMeanings, asOrgMeaning } from './organization-tables/org-columns.ts';
import { holdsOrganization, organizationAmong } from './organization-tables/organization-among.ts';
import type { Table } from './tables/table.ts';
import type { FileRows } from './frameworks/file-rows.ts';
import { nativeAmong } from './native/native-among.ts';
import { frameworksAmong } from './open-frameworks.ts';

/** A table as it would be read: what its columns mean, and its first rows as they stand. */
export interface TablePreview {
	readonly name: string;
	readonly header: readonly string[];
	readonly meanings: readonly string[];
	/** What its columns may mean, and which of these only one of them may. */
	readonly choices: readonly { readonly meaning: string; readonly shared: boolean }[];
	readonly rows: readonly (readonly string[])[];
	readonly count: number;
}

/** What opening files would give, before anything is opened. */
export interface FrameworkPreview {
	/** Roles and their moves, or positions and people. */
	readonly kind: 'framework' | 'organization';
	readonly document: RolemapDocument;
	/** Of an organization: how many of its positions nobody holds, how many layers it has, and how many tops. */
	readonly structure?: { readonly vacant: number; readonly layers: number; readonly roots: number };
	readonly issues: readonly Issue[];
	readonly files: readonly FileRows[];
	readonly tables: readonly TablePreview[];
}

const shownRows = 4;
const shownLetters = 60;

/**
 * What `files` would be read as; null where they are a ladder of pages or a document of ours, and where there is
 * nothing to ask because nothing of them can be read.
 */
export async function previewFrameworks(
	given: readonly SourceFile[],
	title: string,
	mappings: readonly ColumnMapping[],
): Promise<FrameworkPreview | null> {
	const taken = takeIn(given, holdsOrganization).files;
	if (nativeAmong(taken).native !== null) return null;
	const { claimed, rest } = organizationAmong(taken);
	if (claimed.length > 0) return holdRoles(rest) ? null : previewOrganization(claimed, rest, title, mappings);
	const among = frameworksAmong(taken);
	if (among.read === null) return null;
	const reading = await among.read(title, mappings);
	const inTables = taken.filter(({ path }) => /\.(?:csv|tsv|xlsx)$/i.test(path));
	const isEmpty = reading.document.roles.length === 0;
	if (inTables.length === 0) return isEmpty ? null : { kind: 'framework', ...reading, tables: [] };
	const { openTables, tableName } = await import('./framework-tables/read-files.ts');
	const { tables } = await openTables(inTables, mappings);
	if (isEmpty && tables.every(({ table }) => table.rows.length === 0)) return null;
	const previews = tables.map(({ table, meanings }) => ({
		name: tableName(table),
		header: table.header,
		meanings,
		choices: columnMeanings.map((meaning) => ({ meaning, shared: isShared(meaning) })),
		rows: table.rows.slice(0, shownRows).map(({ cells }) => cells.map((cell) => shortened(cell))),
		count: table.rows.length,
	}));
	return { kind: 'framework', ...reading, tables: previews };
}

async function previewOrganization(
	files: readonly SourceFile[],
	rest: readonly SourceFile[],
	title: string,
	mappings: readonly ColumnMapping[],
): Promise<FrameworkPreview> {
	const { document, issues, rows, tables } = await joinOrganization(
		documentWithoutLadder(title, rest),
		files,
		mappings,
		rest,
	);
	const choices = orgMeanings.map((meaning) => ({ meaning, shared: mayRepeat(meaning) }));
	const previews = tables.map((table) => ({
		name: table.sheet ?? table.file,
		header: table.header,
		meanings: meaningsOf(table, mappings),
		choices,
		rows: table.rows.slice(0, shownRows).map(({ cells }) => cells.map((cell) => shortened(cell))),
		count: table.rows.length,
	}));
	const structure = structureOf(document);
	return { kind: 'organization', document, structure, issues, files: rows, tables: previews };
}

function structureOf(document: RolemapDocument): NonNullable<FrameworkPreview['structure']> {
	const { layers: deep, roots, perLayer } = layers(orgGraph(document, { time: 'to-be' }));
	return { vacant: perLayer.reduce((sum, { vacant }) => sum + vacant, 0), layers: deep, roots: roots.length };
}

function meaningsOf(table: Table, mappings: readonly ColumnMapping[]): readonly string[] {
	const key = JSON.stringify(table.header);
	const chosen = mappings.find(({ header }) => JSON.stringify(header) === key)?.meanings;
	return chosen?.every((meaning) => asOrgMeaning(meaning) !== null) ? chosen : guessOrgColumns(table);
}

function shortened(cell: string): string {
	const flat = cell
		.slice(0, shownLetters * 4)
		.replace(/\s+/g, ' ')
		.trim();
	return flat.length <= shownLetters ? flat : `${flat.slice(0, shownLetters - 1)}…`;
}
