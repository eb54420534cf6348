import { entry } from './issue-entry.ts';

/** Problems of files before anything is read from them. */
export const fileIssueWords = {
	'file-too-large': entry<{ file: string; size: string; limit: string }>(
		'error',
		({ file, size, limit }) => `${file} is ${size}; files over ${limit} are not read.`,
		'Split the file, or leave it out of the folder.',
	),
};
