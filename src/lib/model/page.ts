import * as v from 'valibot';
import { idSchema } from './id.ts';
import { srcSchema } from './source.ts';

/**
 * A run of whole lines of a page. Every line belongs to exactly one block and the texts of a page's blocks,
 * joined, are the page. `mappedTo` names what was read from it, as `<collection>/<id>/<field>`
 * ("roles/vp/scope", "transitions/vp--cto/shifts"), comma-separated if several; absent where it was kept as text.
 * `kind` 'label' is a bold-only line that stands for a heading; blank lines belong to the block above them.
 */
export const rawBlockSchema = v.object({
	kind: v.picklist([
		'front-matter',
		'heading',
		'label',
		'paragraph',
		'list',
		'table',
		'code',
		'quote',
		'html',
		'rule',
		'definition',
		'blank',
	]),
	text: v.string(),
	src: srcSchema,
	/** Heading level 1 to 6; a label takes one below the heading it stands under. */
	level: v.exactOptional(v.number()),
	mappedTo: v.exactOptional(v.string()),
});
export type RawBlock = v.InferOutput<typeof rawBlockSchema>;

export const pageSchema = v.object({
	id: idSchema,
	frameworkId: idSchema,
	/** Path relative to the opened folder, with `/`. */
	file: v.string(),
	kind: v.picklist(['role', 'index', 'other']),
	frontMatter: v.array(v.object({ key: v.string(), value: v.string(), line: v.number() })),
	h1: v.string(),
	bytes: v.number(),
	/** The encoding it was read in, as the Encoding Standard names it, and whether a byte order mark led it. */
	encoding: v.string(),
	byteOrderMark: v.boolean(),
	blocks: v.array(rawBlockSchema),
});
export type Page = v.InferOutput<typeof pageSchema>;
