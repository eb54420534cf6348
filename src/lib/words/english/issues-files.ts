import { entry } from './issue-entry.ts';

const others = (count: number) => (count === 1 ? 'another file' : `${count} other files`);

/** Problems of files before anything is read from them. */
export const fileIssueWords = {
	'file-too-large': entry<{ file: string; size: string; limit: string }>(
		'error',
		({ file, size, limit }) => `${file} is ${size}; files over ${limit} are not read.`,
		'Split the file, or leave it out of the folder.',
	),
	'file-not-text': entry<{ file: string }>(
		'error',
		({ file }) => `${file} is named like a text file but does not hold text, so it was left out.`,
		'Check that the file is what its name says. Text must be saved as UTF-8, UTF-16, or Windows-1252.',
	),
	'file-empty': entry<{ file: string }>(
		'warning',
		({ file }) => `${file} is empty, so it was left out.`,
		'Write the page, starting with a line such as "# Staff engineer", or delete the file.',
	),
	'file-unreadable': entry<{ file: string; reason: string }>(
		'error',
		({ file, reason }) => `${file} cannot be opened: ${reason}`,
		'Check that the file still exists and that you may read it.',
	),
	'file-twice': entry<{ file: string }>(
		'warning',
		({ file }) => `${file} was handed over twice; the first one was read.`,
		'Give each file its own path.',
	),
	'folder-empty': entry<Record<string, never>>(
		'error',
		() => 'There are no files here.',
		'Choose the folder that holds the role pages: Markdown files, one for each role, such as staff-engineer.md.',
	),
	'no-pages': entry<{ count: number; kinds: string }>(
		'error',
		({ count, kinds }) =>
			`There is no role page among ${count === 1 ? 'the 1 file' : `the ${count} files`} here (${kinds}).`,
		'A role page is a Markdown file (.md) that starts with the name of a role, such as "# Staff engineer", followed by sections such as "## Core Responsibilities" and "## Transition to Principal engineer".',
	),
	'too-many-pages': entry<{ count: number; limit: number }>(
		'error',
		({ count, limit }) => `There are ${count} pages here; only the first ${limit} were read.`,
		'Open one ladder at a time, or move the other files to another folder.',
	),
	'too-much-text': entry<{ limit: string; file: string; left: number }>(
		'error',
		({ limit, file, left }) =>
			`The pages are larger than ${limit} together; from ${file} on, ${left === 1 ? '1 page was' : `${left} pages were`} not read.`,
		'Open one ladder at a time, or move the other files to another folder.',
	),
	'talent-files-closed': entry<{ count: number }>(
		'info',
		({ count }) => `${count === 1 ? '1 talent file' : `${count} talent files`} left closed.`,
		'Talent data is read only when it is named with --talent, or opened on its own.',
	),
	'readiness-files-closed': entry<{ count: number }>(
		'info',
		({ count }) => `${count === 1 ? '1 readiness file' : `${count} readiness files`} left closed.`,
		'It is about people, so it is never read along with a ladder: take it in under Readiness.',
	),
	'native-beside-pages': entry<{ file: string; pages: number }>(
		'warning',
		({ file, pages }) =>
			`${pages === 1 ? 'The page was opened' : `The ${pages} pages were opened`}; ${file} beside ${pages === 1 ? 'it' : 'them'} was not.`,
		'To see it, open that file alone.',
	),
	'native-several': entry<{ file: string; count: number }>(
		'warning',
		({ file, count }) =>
			`${file} was opened; ${others(count)} of its kind ${count === 1 ? 'was' : 'were'} not.`,
		'Open one at a time.',
	),
};
