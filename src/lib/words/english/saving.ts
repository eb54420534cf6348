const files = (count: number) => (count === 1 ? '1 file' : `${count} files`);

/** Saving to files, and what became of it. */
export const savingWords = {
	title: 'Save and export',
	intro: 'Everything stays on this machine: files go where you choose, and nowhere else.',
	saveFile: 'Save as one file',
	saveFileFor:
		'The whole ladder in one .rolemap.json. It opens here again with nothing lost, and reads well in a diff.',
	saveFolder: 'Save the pages',
	saveFolderFor: 'A folder of Markdown, or a .zip of it. Only pages that changed are written.',
	saveServed: (name: string) => `Save to ${name}`,
	saveServedFor: 'The files that were opened. What somebody else changed meanwhile is never written over.',
	formats: {
		json: { name: 'JSON', why: 'For other programs, as the published schema describes it.' },
		csv: {
			name: 'CSV',
			why: 'The organization as one table, a row a position; of a ladder alone its roles.',
		},
		xlsx: {
			name: 'Excel workbook',
			why: 'The same table for a spreadsheet; of a ladder its roles and its moves.',
		},
		svg: { name: 'SVG drawing', why: 'The map as a picture that stays sharp, for documents and slides.' },
		mermaid: { name: 'Mermaid', why: 'The map as text that GitHub, GitLab, and many wikis draw.' },
		graphml: { name: 'GraphML', why: 'Roles and moves as a graph, for yEd, Gephi, and the like.' },
	} as Readonly<Record<string, { readonly name: string; readonly why: string }>>,
	download: (name: string) => `Download ${name}`,
	saving: 'Saving …',
	saved: (name: string, count: number) => `Saved ${name} (${files(count)} written).`,
	unchanged: (name: string) => `${name} already says all of this; nothing had to be written.`,
	downloaded: (name: string) => `${name} is in your downloads.`,
	conflict: (paths: readonly string[], count: number) =>
		`Not saved over ${paths.join(', ')}: changed by somebody else since it was read. Both versions are kept.${count === 0 ? '' : ` ${files(count)} written.`}`,
	keepOurs: 'Save yours as another file, or open theirs again.',
	theirsAndOurs: (file: string) => `${file}: what is there now, and yours`,
	refused: (name: string, reason: string) => `${name} was not saved: ${reason}`,
	newer:
		'Not saved: a newer Rolemap made this file, and what only it knows would be lost. Save a copy instead.',
	notAllowed: (name: string) => `Not saved: the browser was not allowed to write ${name}.`,
	notWritten: (count: number) =>
		count === 1
			? 'One thing could not be written into the pages:'
			: `${count} things could not be written into the pages:`,
};
