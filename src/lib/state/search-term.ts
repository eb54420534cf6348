/** A word as it is compared: lower case, accents dropped. */
export function searchTerm(word: string): string {
	return word
		.normalize('NFKD')
		.replace(/[\u0300-\u036f]/g, '')
		.toLowerCase();
}
