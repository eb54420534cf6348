import { toJsonSchema } from '@valibot/to-json-schema';
import { answerShapes } from '#lib/analysis/answer-shapes.ts';
import { rangeSchema } from '#lib/model/range.ts';
import { groupSchema, itemSchema, roleSchema } from '#lib/model/role.ts';
import { srcSchema } from '#lib/model/source.ts';
import { publishedDocumentSchema, publishedTransitionSchema } from './published.ts';

/**
 * The published JSON Schema (draft 2020-12) of a document and, among its
 * definitions, of what the analyses print, made from the definitions that the code itself uses.
 */
export function documentJsonSchema(): string {
	const schema = toJsonSchema(publishedDocumentSchema, {
		target: 'draft-2020-12',
		definitions: {
			range: rangeSchema,
			src: srcSchema,
			item: itemSchema,
			group: groupSchema,
			role: roleSchema,
			transition: publishedTransitionSchema,
			...answerShapes,
		},
	});
	const titled = {
		$schema: 'https://json-schema.org/draft/2020-12/schema',
		title: 'Rolemap document',
		...schema,
	};
	return `${JSON.stringify(titled, null, '\t')}\n`;
}
