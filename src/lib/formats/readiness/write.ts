import type { ProjectedReadiness } from '#lib/model/readiness/project-readiness.ts';
import { readinessSchema } from '#lib/model/readiness/readiness.ts';
import { schemaLines } from '../native/schema-lines.ts';

/** The readiness document as `<name>.rolemap-readiness.json`: equal documents give equal text. */
export function writeReadiness(document: ProjectedReadiness): string {
	return `${schemaLines(document, readinessSchema)}\n`;
}
