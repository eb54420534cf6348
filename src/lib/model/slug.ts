/** The slug of a text: lower case, accents dropped, words joined by `-`, at most 80 characters; '' if nothing is left. */
export function slug(text: string): string {
	return withoutAccents(text)
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+/, '')
		.slice(0, 80)
		.replace(/-+$/, '');
}

/** Letters without their accents; most texts have none, and normalizing is the slow part. */
export function withoutAccents(text: string): string {
	return /[^\x20-\x7e]/.test(text) ? text.normalize('NFKD').replace(/[\u0300-\u036f]/g, '') : text;
}
