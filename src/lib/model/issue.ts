import * as v from 'valibot';

export const placeSchema = v.object({
	file: v.string(),
	line: v.exactOptional(v.number()),
	column: v.exactOptional(v.number()),
	cell: v.exactOptional(v.string()),
	/** The offending line as written, at most 500 characters of it. */
	excerpt: v.exactOptional(v.string()),
});
export type Place = v.InferOutput<typeof placeSchema>;

export const severitySchema = v.picklist(['error', 'warning', 'info']);
export type Severity = v.InferOutput<typeof severitySchema>;

/**
 * A problem as data. `code` is stable and names an entry of the word catalogue, whose words filled with
 * `values` are `message`; `help` says the way out.
 */
export const issueSchema = v.object({
	code: v.string(),
	severity: severitySchema,
	message: v.string(),
	help: v.exactOptional(v.string()),
	place: v.nullable(placeSchema),
	values: v.record(v.string(), v.union([v.string(), v.number()])),
});
export type Issue = v.InferOutput<typeof issueSchema>;
