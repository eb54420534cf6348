import { toJsonSchema } from '@valibot/to-json-schema';
import { slateSchema, talentSchema } from '#lib/model/talent/talent.ts';

/** The published JSON Schema (draft 2020-12) of a talent document that is not locked. */
export function talentJsonSchema(): string {
	const schema = toJsonSchema(talentSchema, { target: 'draft-2020-12', definitions: { slate: slateSchema } });
	const titled = {
		$schema: 'https://json-schema.org/draft/2020-12/schema',
		title: 'Rolemap talent document',
		...schema,
	};
	return `${JSON.stringify(titled, null, '\t')}\n`;
}
