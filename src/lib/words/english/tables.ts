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
