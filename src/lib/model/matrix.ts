import * as v from 'valibot';
import { idSchema, markdownSchema } from './id.ts';
import { rangeSchema } from './range.ts';
import { itemSchema, type Item } from './role.ts';
import { srcSchema } from './source.ts';

/**
 * A table, lossless: rows x columns of cells as written, `null` where a short row has none. Typed fields
 * (scope, skills, shifts ...) are derived from it. `ref` names the role, transition or dimension a head stands for.
 */
export const matrixSchema = v.object({
	id: idSchema,
	frameworkId: idSchema,
	title: v.string(),
	kind: v.picklist([
		'comparison',
		'differences',
		'scope',
		'skills',
		'time',
		'shifts',
		'accelerators',
		'considerations',
		'ladder',
		'competency',
		'other',
	]),
	rowHead: markdownSchema,
	rows: v.array(
		v.object({
			id: idSchema,
			label: markdownSchema,
			ref: v.exactOptional(idSchema),
			/** An empty first cell: the row above goes on. */
			continues: v.exactOptional(v.boolean()),
		}),
	),
	cols: v.array(
		v.object({
			id: idSchema,
			label: markdownSchema,
			ref: v.exactOptional(idSchema),
			refKind: v.picklist(['role', 'level', 'track', 'transition', 'none']),
		}),
	),
	cells: v.array(
		v.array(
			v.nullable(
				v.object({
					text: markdownSchema,
					range: v.exactOptional(rangeSchema),
					/** What shows that the cell is met, and examples of it, where its file tells them apart. */
					signals: v.exactOptional(v.array(markdownSchema)),
					examples: v.exactOptional(v.array(markdownSchema)),
					src: v.exactOptional(srcSchema),
				}),
			),
		),
	),
	notes: v.array(itemSchema),
	/** The page it stands on. */
	pageId: idSchema,
	src: srcSchema,
});
export type Matrix = Omit<v.InferOutput<typeof matrixSchema>, 'notes'> & { readonly notes: readonly Item[] };

/** What to think of on a track: "Career Path Considerations", one row a dimension, one text a track. */
export const considerationSchema = v.object({
	id: idSchema,
	frameworkId: idSchema,
	dimension: v.string(),
	byTrack: v.record(v.string(), v.array(v.object({ text: markdownSchema, src: v.exactOptional(srcSchema) }))),
});
export type Consideration = v.InferOutput<typeof considerationSchema>;
