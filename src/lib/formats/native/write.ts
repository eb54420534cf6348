import type { ProjectedDocument } from '#lib/model/projection.ts';
import { published, publishedDocumentSchema } from './published.ts';
import { schemaLines } from './schema-lines.ts';

/**
 * The document as `<name>.rolemap.json`, which is also its JSON for other programs, as `rolemap.schema.json`
 * describes it: equal documents give equal text, a statement stands on one line, fields that we do not know are
 * kept. Reading it gives the document again.
 */
export function writeNative(document: ProjectedDocument): string {
	return `${schemaLines(published(document), publishedDocumentSchema)}\n`;
}
