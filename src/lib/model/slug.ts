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
