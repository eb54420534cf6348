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

/** Why YAML is not what it should be, behind "The front matter of ... is not valid YAML here: ", by the parser's codes. */
export const yamlFaultWords = {
	deep: 'too deep.',
	tab: 'a tab stands where YAML allows only spaces.',
	aliases: 'an alias repeats itself without end.',
	other: 'this is not how YAML is written.',
	ALIAS_PROPS: 'an alias has an anchor or a tag of its own.',
	BAD_ALIAS: 'this alias names an anchor that is not there.',
	BAD_DIRECTIVE: 'this directive is none that YAML knows.',
	BAD_DQ_ESCAPE: 'this backslash begins no escape that YAML knows.',
	BAD_INDENT: 'this line is not indented as those around it.',
	BAD_SCALAR_START: 'no value begins with this character.',
	BLOCK_AS_IMPLICIT_KEY: 'a list or record stands where a name should.',
	BLOCK_IN_FLOW: 'a list of lines stands inside brackets.',
	KEY_OVER_1024_CHARS: 'this name is longer than YAML allows.',
	MISSING_CHAR: 'a quote, colon, comma, or bracket is missing here.',
	MULTILINE_IMPLICIT_KEY: 'this name takes more than one line.',
	MULTIPLE_ANCHORS: 'this value has more than one anchor.',
	MULTIPLE_DOCS: 'a second document begins here.',
	MULTIPLE_TAGS: 'this value has more than one tag.',
	TAB_AS_INDENT: 'a tab indents this line, where YAML allows only spaces.',
	TAG_RESOLVE_FAILED: 'this tag is none that YAML knows.',
	UNEXPECTED_TOKEN: 'something stands here that does not belong here.',
} as const;
