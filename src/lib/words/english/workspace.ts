import { counted as many } from './counted.ts';
import { mappedWords } from './mapped.ts';
import { placementWords } from './placement.ts';

export const workspaceWords = {
	title: 'Workspace',
	// What is open
	openNow: 'What is open',
	kinds: {
		example: 'The example that comes with Rolemap. Nothing you do here changes it.',
		served: 'A folder on this machine. It is read again whenever a file in it changes.',
		files: 'Your own files, read in this browser. They are sent nowhere.',
		kept: 'Kept in this browser, on this device. It is sent nowhere.',
		viewer: 'All of it is in this file. Nothing is sent or kept.',
	},
	nothingOpen: 'Nothing is open yet.',
	figures: {
		roles: (count: number) => (count === 1 ? 'role' : 'roles'),
		moves: (count: number) => (count === 1 ? 'move' : 'moves'),
		tracks: (count: number) => (count === 1 ? 'track' : 'tracks'),
		pages: (count: number) => (count === 1 ? 'page' : 'pages'),
		skills: (count: number) => (count === 1 ? 'skill' : 'skills'),
	},
	stubs: (count: number) =>
		count === 1
			? '1 of the roles has no page of its own yet; other pages name it.'
			: `${count} of the roles have no page of their own yet; other pages name them.`,
	toMap: 'See the map',

	// Open another
	openOther: 'Open another ladder',
	openHow: 'Drop a folder, Markdown files or a .zip anywhere on this page, or choose them here.',
	chooseFolder: 'Choose a folder',
	chooseFiles: 'Choose files or a .zip',
	backToExample: 'Back to the example',
	backToServed: (name: string) => `Back to ${name}`,
	taking: (done: number, total: number) => `Taking in file ${done + 1} of ${total} …`,
	takingName: 'Taking in the files',
	cancel: 'Cancel',
	refused: 'This could not be opened.',
	asBefore: 'The ladder that was open still is.',
	dismiss: 'Close this message',
	andMore: (count: number) => `and ${count} more`,
	opened: (name: string) => `${name} is open.`,

	// How a page looks
	howPagesLook: 'How a role page looks',
	howPagesLookIntro:
		'One Markdown file for each role, in one folder. Use the headings you need, in any order; whatever is not recognized is kept and shown as text.',
	teaching: [
		{ line: '# Staff Engineer', why: 'The role’s name.' },
		{
			line: 'You answer the question: **"What should we build next?"**',
			why: 'Its question, shown on the map.',
		},
		{ line: '## Core Responsibilities', why: 'Groups with lists under them.' },
		{ line: '### Technical direction', why: '' },
		{ line: '- Write the plan for systems that several teams share', why: '' },
		{ line: '## Key Skill Sets', why: 'A table: category, skills.' },
		{ line: '| Category | Skills |', why: '' },
		{ line: '| --- | --- |', why: '' },
		{ line: '| **Craft** | System design, code review |', why: '' },
		{ line: '## Transition to Principal Engineer', why: 'A move to another role.' },
		{ line: '### Timeline', why: 'How long it takes.' },
		{ line: 'Typically 3-5 years', why: '' },
		{ line: '### Key Shifts Required', why: 'What changes: from, to.' },
		{ line: '| From | To |', why: '' },
		{ line: '| --- | --- |', why: '' },
		{ line: '| Leads a project | Sets a direction |', why: '' },
	],

	// Problems
	problems: 'Problems',
	severity: { error: 'Error', warning: 'Warning', info: 'Note' },
	severities: {
		error: (count: number) => many(count, 'error'),
		warning: (count: number) => many(count, 'warning'),
		info: (count: number) => many(count, 'note'),
	},
	noProblems: 'No problems',
	noProblemsMore: 'Every page was read, and nothing in it is broken.',
	notesIntro: 'What is worth knowing about how the pages were read:',
	problemsIntro: 'Everything that could be read is on the map. These are the places worth a look.',
	filter: 'Show',
	all: (count: number) => `All ${count}`,
	noFile: 'The ladder as a whole',
	inFile: (file: string, count: number) => `${file}: ${many(count, 'problem')}`,
	position: (file: string, line?: number, column?: number) => [file, line, column].filter(Boolean).join(':'),
	showLine: (file: string, line: number) => `Show line ${line} of ${file}`,
	showFile: (file: string) => `Show ${file}`,
	showMore: (count: number) => `Show ${count} more`,
	nothingOfKind: 'No problem of this kind.',

	// Page source
	source: (file: string) => `The text of ${file}`,
	back: 'Back to the workspace',
	sourceIntro: 'The page as it was written, and beside each part what was read from it.',
	noSuchPage: (file: string) => `No page called ${file} is open.`,
	lineMissing: (line: number, last: number) =>
		`Line ${line} is beyond the end of this page, which has ${last}.`,
	lineLink: (line: number) => `Line ${line}`,
	keptAsText: 'Kept as text',
	readFrom: 'What was read from it',
	onlyLayout: 'Layout',
	encoding: (name: string) => `Read as ${name}`,
	/** A list that may go on: "a, b, c", and then `more`. */
	listed: (names: readonly string[]) => names.join(', '),
	more: (count: number) => `and ${count} more`,

	mapped: mappedWords,
	...placementWords,
};
