import * as v from 'valibot';
import { markdownSchema } from './id.ts';

/**
 * Where a statement stands: `file` relative to the opened folder, `line` counted from 1, and the half-open
 * range `[from, to)` of UTF-16 offsets into the page's text, so that `text.slice(from, to)` is the statement
 * as written and replacing that slice edits it. `path` holds the headings above it, outermost first.
 */
export const srcSchema = v.object({
	file: v.string(),
	line: v.number(),
	endLine: v.exactOptional(v.number()),
	from: v.number(),
	to: v.number(),
	path: v.array(v.string()),
});
export type Src = v.InferOutput<typeof srcSchema>;

/** Whose page a statement comes from; they are shown in this order, the first alone until asked for more. */
export const originSchema = v.picklist(['own', 'index', 'other', 'user']);
export type Origin = v.InferOutput<typeof originSchema>;

/** A statement with its text as written and its place: `{ value, text, src, from }`. */
export function statedSchema<T extends v.GenericSchema>(value: T) {
	return v.object({ value, text: markdownSchema, src: v.exactOptional(srcSchema), from: originSchema });
}
export interface Stated<T> {
	readonly value: T;
	readonly text: string;
	readonly src?: Src;
	readonly from: Origin;
}
