import type { RolemapDocument } from '#lib/model/document.ts';
import { readCsv } from '../csv/read.ts';
import { isOrganizationPath, organizationPath } from '../files/file-kind.ts';
import type { SourceFile } from '../files/source-file.ts';
import { withOrganization } from '../organization-tables/open-organization.ts';
import { isOrgColumn } from '../organization-tables/org-columns.ts';
import { isOwnTable } from '../organization-tables/own-table.ts';
import { readOrganization } from '../organization-tables/read-organization.ts';
import { withoutOrganization } from './same-organization.ts';

/** The folder's own `organization.csv` of those files that hold an organization; null where it is none of ours. */
export function ownAmong(files: readonly SourceFile[]): SourceFile | null {
	const named = files.find(({ path }) => isOrganizationPath(path));
	if (named === undefined) return null;
	const read = readCsv(named, isOrgColumn);
	return read.ok && isOwnTable(read.value) ? named : null;
}

/** `document` with the organization that rows of this text say, its roles linked; without one where it says none. */
export function withRows(document: RolemapDocument, text: string): RolemapDocument {
	const without = withoutOrganization(document);
	const table = readCsv({ path: organizationPath, bytes: new TextEncoder().encode(text) }, isOrgColumn);
	const read = table.ok ? readOrganization([table.value], { name: document.title }) : table;
	return read.ok ? withOrganization(without, read.value.records).document : without;
}
