import * as v from 'valibot';

/**
 * Names one record for ever. Read from data it is kept verbatim (trimmed, case-sensitive) and
 * percent-encoded in addresses; minted by us it is a slug, `^[a-z0-9][a-z0-9-]{0,79}$`.
 */
export const idSchema = v.pipe(v.string(), v.minLength(1));
export type Id = v.InferOutput<typeof idSchema>;

/** Inline Markdown, kept exactly as its author wrote it. */
export const markdownSchema = v.string();
export type Md = v.InferOutput<typeof markdownSchema>;
