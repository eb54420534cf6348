import { entry } from './issue-entry.ts';

/** Problems of files with somebody's own readiness. */
export const readinessIssueWords = {
	'readiness-foreign': entry<{ file: string }>(
		'error',
		({ file }) => `${file} holds no readiness that Rolemap has written.`,
		'Choose a file whose name ends in .rolemap-readiness.json.',
	),
	'readiness-broken': entry<{ file: string; reason: string }>(
		'error',
		({ file, reason }) => `${file} cannot be read: ${reason}`,
		'Export it again where it came from, or mend the line in an editor.',
	),
	'readiness-left-out': entry<{ file: string; where: string }>(
		'warning',
		({ file, where }) =>
			`${where} in ${file} is not as it should be and was left out; the rest was taken in.`,
		'Mend the line in an editor and open the file again.',
	),
	'readiness-newer': entry<{ file: string; version: number }>(
		'warning',
		({ file, version }) =>
			`${file} was written by a newer Rolemap (form ${version}). What this one does not know is kept, and not shown.`,
		'Open it in the newer Rolemap to see all of it.',
	),
};
