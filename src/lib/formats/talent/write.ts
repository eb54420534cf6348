import type { ProjectedTalent } from '#lib/model/talent/project-talent.ts';
import { talentSchema } from '#lib/model/talent/talent.ts';
import { schemaLines } from '../native/schema-lines.ts';

/** The talent document as `<name>.rolemap-talent.json`: equal documents give equal text, unknown fields are kept. */
export function writeTalent(talent: ProjectedTalent): string {
	return `${schemaLines(talent, talentSchema)}\n`;
}
