import { entry } from './issue-entry.ts';

/** Problems of writing edits back into the files they came from. */
export const writingIssueWords = {
	'edit-not-written': entry<{ file: string; line: number; text: string }>(
		'error',
		({ file, line, text }) =>
			`"${text}" was not written to ${file}, line ${line}: there, these words would be read as something else. The page keeps what it said.`,
		'Word it differently, or edit the page itself.',
	),
	'change-not-written': entry<{ name: string; file: string }>(
		'error',
		({ name, file }) =>
			`What was changed in ${name} is not all written to ${file === '' ? 'a page' : file}: read again, it would say something else. The file keeps what it said.`,
		'Make this change in the file itself.',
	),
	'pages-cannot-say': entry<{ skills: number; links: number }>(
		'warning',
		({ skills, links }) =>
			`Pages cannot say which skills a role asks for one by one (${skills === 1 ? '1 role' : `${skills} roles`}) or which roles are linked (${links}), so that is not in them.`,
		'Save the ladder as one file to keep everything.',
	),
	'role-still-named': entry<{ name: string; file: string }>(
		'warning',
		({ name, file }) =>
			`${name} was removed, but ${file === '' ? 'another page' : file} still names it: read again, it is an outline role.`,
		'Take its name out of that page, or keep the outline.',
	),
	'page-needs-original': entry<{ file: string; encoding: string }>(
		'error',
		({ file, encoding }) =>
			`${file} was not written: it was read as ${encoding} and cannot be given back byte for byte without the original file.`,
		'Open the folder again, or save the page as UTF-8 in your editor.',
	),
	'page-now-utf8': entry<{ file: string; encoding: string }>(
		'info',
		({ file, encoding }) => `${file} was ${encoding} and is UTF-8 from now on, because it was edited.`,
	),
};
