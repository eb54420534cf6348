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

/** The slug of a text: lower case, accents dropped, words joined by `-`, at most 80 characters; '' if nothing is left. */
export function slug(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/[\u0300-\u036f]/g, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+/, '')
		.slice(0, 80)
		.replace(/-+$/, '');
}
