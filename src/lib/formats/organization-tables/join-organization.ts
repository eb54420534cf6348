import type { RolemapDocument } from '#lib/model/document.ts';
import { emptyDocument } from '#lib/model/empty-document.ts';
import type { Issue } from '#lib/model/issue.ts';
import type { ColumnMapping } from '../framework-tables/column-meaning.ts';
import type { Table } from '../tables/table.ts';
import { fileKind } from '../files/file-kind.ts';
import type { SourceFile } from '../files/source-file.ts';
import type { FileRows } from '../frameworks/file-rows.ts';
import { openOrganization, withOrganization } from './open-organization.ts';

/** Whether files beside those of an organization hold roles. */
export function holdRoles(rest: readonly SourceFile[]): boolean {
	return rest.some(({ path }) => ['page', 'framework'].includes(fileKind(path)));
}

/** The document of an organization that comes without a ladder. */
export function documentWithoutLadder(title: string): RolemapDocument {
	return emptyDocument('workspace', title);
}

/**
 * `document` with the organization that `files` hold; without it where they cannot be read. The rows of each file are
 * counted, and those that were not kept are issues. `chosen` says what columns mean, by their header.
 */
export async function joinOrganization(
	document: RolemapDocument,
	files: readonly SourceFile[],
	chosen: readonly ColumnMapping[] = [],
): Promise<{
	readonly document: RolemapDocument;
	readonly issues: readonly Issue[];
	readonly rows: readonly FileRows[];
	readonly tables: readonly Table[];
}> {
	const { reading, tables, issues } = await openOrganization(files, { name: document.title, chosen });
	if (reading === null) return { document, issues, rows: [], tables };
	const joined = withOrganization(document, reading.records);
	const rows = reading.rows.map(({ file, kept, reported }) => ({
		file,
		format: 'organization',
		kept,
		reported,
	}));
	return { document: joined.document, issues: [...issues, ...joined.issues], rows, tables };
}
