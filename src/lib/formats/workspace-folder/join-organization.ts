import type { RolemapDocument } from '#lib/model/document.ts';
import { emptyDocument } from '#lib/model/empty-document.ts';
import type { Issue } from '#lib/model/issue.ts';
import type { ColumnMapping } from '../framework-tables/column-meaning.ts';
import type { Table } from '../tables/table.ts';
import { fileKind } from '../files/file-kind.ts';
import type { SourceFile } from '../files/source-file.ts';
import type { FileRows } from '../frameworks/file-rows.ts';
import { openOrganization, withOrganization } from '../organization-tables/open-organization.ts';
import { ownAmong } from './own-organization.ts';
import { readRest } from './rest-file.ts';
import { withRest } from './with-rest.ts';
import { workspaceIssue } from './workspace-issue.ts';

/** Whether files beside those of an organization hold roles. */
export function holdRoles(rest: readonly SourceFile[]): boolean {
	return rest.some(({ path }) => ['page', 'framework'].includes(fileKind(path)));
}

/** The document of an organization that comes without a ladder, called as the folder's `rolemap.json` says. */
export function documentWithoutLadder(title: string, rest: readonly SourceFile[] = []): RolemapDocument {
	return emptyDocument('workspace', readRest(settingsAmong(rest)).title ?? title);
}

function settingsAmong(files: readonly SourceFile[]): SourceFile | undefined {
	return files.find(({ path }) => path.toLowerCase() === 'rolemap.json');
}

export interface JoinedOrganization {
	readonly document: RolemapDocument;
	readonly issues: readonly Issue[];
	readonly rows: readonly FileRows[];
	readonly tables: readonly Table[];
}

/**
 * `document` with the organization that `files` hold; without it where they cannot be read. The rows of each file are
 * counted, and those that were not kept are issues. `chosen` says what columns mean, by their header; `rest` are the
 * files beside them, among them the folder's `rolemap.json`. Beside an `organization.csv` of ours the others stay closed.
 */
export async function joinOrganization(
	document: RolemapDocument,
	files: readonly SourceFile[],
	chosen: readonly ColumnMapping[] = [],
	rest: readonly SourceFile[] = [],
): Promise<JoinedOrganization> {
	const own = ownAmong(files);
	const read = own === null ? files : [own];
	const beside = files
		.filter((file) => !read.includes(file))
		.map(({ path: file }) => workspaceIssue('workspace-beside', { file, own: own?.path ?? '' }, { file }));
	const { reading, tables, issues } = await openOrganization(read, { name: document.title, chosen });
	if (reading === null) return { document, issues, rows: [], tables };
	const joined = withOrganization(document, reading.records);
	const settings = settingsAmong(rest);
	const more = readRest(settings);
	const whole = withRest(joined.document, more.rest ?? {});
	const place = { file: settings?.path ?? '' };
	const stale =
		whole.lost === 0 ? [] : [workspaceIssue('workspace-rest-stale', { ...place, count: whole.lost }, place)];
	const rows = reading.rows.map(({ file, kept, reported }) => ({
		file,
		format: 'organization',
		kept,
		reported,
	}));
	return {
		document: whole.document,
		issues: [...issues, ...joined.issues, ...beside, ...more.issues, ...stale],
		rows,
		tables,
	};
}
