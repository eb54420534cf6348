import { emptyDocument } from '#lib/model/empty-document.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import type { SourceFile } from '../files/source-file.ts';
import { openOrganization, withOrganization } from '../organization-tables/open-organization.ts';
import { unheldFacts } from './unheld-facts.ts';

/**
 * What the table in `file` does not say of the organization of `document`, told by reading it: by what it is
 * ("people.leaving"), how many.
 */
export async function unheldInTable(
	document: RolemapDocument,
	file: SourceFile,
): Promise<ReadonlyMap<string, number>> {
	const { reading } = await openOrganization([file]);
	const empty = { ...emptyDocument('workspace', document.title), roles: document.roles };
	const read = reading === null ? empty : withOrganization(empty, reading.records).document;
	return unheldFacts(document, read);
}
