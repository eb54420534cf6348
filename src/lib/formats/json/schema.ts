import { toJsonSchema } from '@valibot/to-json-schema';
import { documentSchema } from '#lib/model/document.ts';
import { rangeSchema } from '#lib/model/range.ts';
import { groupSchema, itemSchema, roleSchema } from '#lib/model/role.ts';
import { srcSchema } from '#lib/model/source.ts';
import { transitionSchema } from '#lib/model/transition.ts';

/** The published JSON Schema (draft 2020-12) of a document, made from the definitions that the code itself uses. */
export function documentJsonSchema(): string {
	const schema = toJsonSchema(documentSchema, {
		target: 'draft-2020-12',
		definitions: {
			range: rangeSchema,
			src: srcSchema,
			item: itemSchema,
			group: groupSchema,
			role: roleSchema,
			transition: transitionSchema,
		},
	});
	const titled = {
		$schema: 'https://json-schema.org/draft/2020-12/schema',
		title: 'Rolemap document',
		...schema,
	};
	return `${JSON.stringify(titled, null, '\t')}\n`;
}
