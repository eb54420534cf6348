import { entry } from './issue-entry.ts';

/** Problems met while an archive is unpacked. */
export const archiveIssueWords = {
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
};
