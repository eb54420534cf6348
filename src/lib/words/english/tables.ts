/** Why a workbook cannot be read, behind "... cannot be read as an Excel workbook: ". */
export const workbookFaultWords = {
	entities: 'a part of it declares entities, which no workbook needs.',
};

/** Names for what a table leaves to be understood. */
export const frameworkWords = {
	/** The level of a title that names none, between "junior" and "senior". */
	plainLevel: 'Mid-level',
	/** "Backend 3" */
	levelOfTrack: (track: string, level: string): string => `${track} ${level}`,
	/** The columns that a table of requirements is given, where its file has none. */
	level: 'Level',
	skills: 'Skills',
	untitled: 'Framework',
};

/** Why XML cannot be read on, behind "... is broken from here on: ". */
export const xmlFaultWords = {
	doctype: 'it declares a document type.',
	unclosed: 'something that is opened is never closed, as in a file that was cut off.',
	nesting: 'this closes something else than what is open.',
	depth: 'elements are nested deeper than in any graph.',
	name: 'no name follows this "<".',
};
