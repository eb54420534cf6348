import { entry } from './issue-entry.ts';

/** Problems of files before anything is read from them, and of writing them back. */
export const fileIssueWords = {
	'file-too-large': entry<{ file: string; size: string; limit: string }>(
		'error',
		({ file, size, limit }) => `${file} is ${size}; files over ${limit} are not read.`,
		'Split the file, or leave it out of the folder.',
	),
	'file-not-text': entry<{ file: string }>(
		'error',
		({ file }) => `${file} is named like a text but does not hold any, so it was left out.`,
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
	'archive-not-zip': entry<{ file: string }>(
		'error',
		({ file }) => `${file} cannot be unpacked: it is not a zip archive, or its end is missing.`,
		'Make the archive again, or drop the unpacked folder instead.',
	),
	'archive-damaged': entry<{ file: string }>(
		'error',
		({ file }) => `${file} cannot be unpacked: its table of contents is damaged.`,
		'Make the archive again, or drop the unpacked folder instead.',
	),
	'archive-too-many-files': entry<{ file: string; count: number; limit: number }>(
		'error',
		({ file, count, limit }) =>
			`${file} holds ${count} files; archives with more than ${limit} are not opened.`,
		'Pack the folder with the role pages alone.',
	),
	'archive-too-large': entry<{ file: string; limit: string }>(
		'error',
		({ file, limit }) => `${file} was refused: unpacked, it is larger than ${limit}.`,
		'Pack the folder with the role pages alone.',
	),
	'archive-bomb': entry<{ file: string; entry: string; ratio: number }>(
		'error',
		({ file, entry: name, ratio }) =>
			`${file} was refused: ${name} unpacks to more than ${ratio} times its size, as no page does.`,
		'Do not open this archive unless you know who made it. Drop the unpacked folder instead.',
	),
	'archive-overlap': entry<{ file: string; entry: string }>(
		'error',
		({ file, entry: name }) =>
			`${file} was refused: ${name} shares its data with another file of the archive.`,
		'Do not open this archive unless you know who made it. Drop the unpacked folder instead.',
	),
	'archive-unsafe-name': entry<{ file: string; entry: string }>(
		'warning',
		({ file, entry: name }) => `${file}: ${name} leads out of the archive's folder, so it was left out.`,
		'Pack the folder again with names inside it.',
	),
	'archive-name-changed': entry<{ file: string; entry: string; name: string }>(
		'warning',
		({ file, entry: written, name }) => `${file}: ${written} was read as ${name}.`,
		'Pack the folder again with a tool that writes "/" between folders.',
	),
	'archive-name-twice': entry<{ file: string; entry: string }>(
		'warning',
		({ file, entry: name }) => `${file} holds ${name} twice; the first one was read.`,
		'Pack the folder again.',
	),
	'archive-encrypted': entry<{ file: string; entry: string }>(
		'error',
		({ file, entry: name }) => `${file}: ${name} is protected by a password, so it was left out.`,
		'Unpack the archive with its password and drop the folder instead.',
	),
	'archive-unknown-packing': entry<{ file: string; entry: string }>(
		'error',
		({ file, entry: name }) =>
			`${file}: ${name} is a link or is packed in a way we cannot undo, so it was left out.`,
		'Pack the folder again as an ordinary zip, or drop the unpacked folder instead.',
	),
	'archive-nested': entry<{ file: string; entry: string }>(
		'info',
		({ file, entry: name }) => `${file}: the archive ${name} inside it was not opened.`,
		'Unpack it and drop its folder.',
	),
	'archive-entry-damaged': entry<{ file: string; entry: string }>(
		'error',
		({ file, entry: name }) => `${file}: ${name} is damaged, so it was left out.`,
		'Make the archive again, or drop the unpacked folder instead.',
	),
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
