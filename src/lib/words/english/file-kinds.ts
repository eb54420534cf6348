/** How kinds of files are counted in a sentence. */
export const fileKindWords = {
	/** "12 .png, 3 .csv, 1 without an extension" */
	counted: (kinds: readonly (readonly [extension: string, count: number])[]): string =>
		kinds
			.map(([extension, count]) => `${count} ${extension === '' ? 'without an extension' : extension}`)
			.join(', '),
	more: (count: number): string => `${count} of other kinds`,
};
