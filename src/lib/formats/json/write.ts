import type { ProjectedDocument } from '#lib/model/projection.ts';
import { inSchemaOrder } from './in-schema-order.ts';
import { published, publishedDocumentSchema } from './published.ts';

/** The document as JSON, as `rolemap.schema.json` describes it: tabs, keys in the schema's order, a final newline. */
export function writeJson(document: ProjectedDocument): string {
	return `${JSON.stringify(inSchemaOrder(published(document), publishedDocumentSchema), null, '\t')}\n`;
}
