import { documentSchema } from '#lib/model/document.ts';
import type { ProjectedDocument } from '#lib/model/projection.ts';
import { inSchemaOrder } from './in-schema-order.ts';

/** The document as JSON, as `rolemap.schema.json` describes it: tabs, keys in the schema's order, a final newline. */
export function writeJson(document: ProjectedDocument): string {
	return `${JSON.stringify(inSchemaOrder(document, documentSchema), null, '\t')}\n`;
}
