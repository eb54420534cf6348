import { entry } from './issue-entry.ts';

/** Problems of organizations as HR systems export them. */
export const organizationIssueWords = {
	'org-number-odd': entry<{ line: number; column: string; text: string }>(
		'warning',
		({ line, column, text }) =>
			`Row ${line}: "${text}" in ${column} is not a number, so it was kept as text.`,
		'Write the number with digits alone, such as 0.5.',
	),
	'org-day-odd': entry<{ line: number; column: string; text: string }>(
		'warning',
		({ line, column, text }) =>
			`Row ${line}: "${text}" in ${column} is no date that can be read without guessing, so it was kept as text.`,
		'Write dates as year-month-day: 2026-03-31.',
	),
	'org-file-broken': entry<{ file: string; line: number }>(
		'error',
		({ file, line }) =>
			`${file} cannot be read from line ${line} on: it breaks the rules of its format there.`,
		'Export the file again, or mend that line.',
	),
	'org-no-columns': entry<{ file: string }>(
		'error',
		({ file }) => `${file} has no column that says who reports to whom or who holds which position.`,
		'Export the table again with an id, a title and a manager column, or choose the columns yourself.',
	),
	'org-sheet-apart': entry<{ file: string; sheet: string }>(
		'info',
		({ file, sheet }) =>
			`The sheet "${sheet}" of ${file} says nothing of who reports to whom, so it is left out.`,
		'Nothing needs to be done, unless it should have: then give it an id, a title and a manager column.',
	),
	'org-no-manager-column': entry<{ file: string }>(
		'warning',
		({ file }) => `${file} has no column for the manager, so nobody reports to anybody yet.`,
		'Microsoft Entra, for one, leaves managers out of "Download users". Open a second file that has them together with this one.',
	),
	'org-row-left': entry<{ line: number; name: string }>(
		'info',
		({ line, name }) =>
			`Row ${line}: ${name === '' ? 'this person' : name} is no longer active and was left out.`,
	),
	'org-row-empty': entry<{ line: number }>(
		'warning',
		({ line }) => `Row ${line} names no position, no person and no title, so it was left out.`,
	),
	'org-row-again': entry<{ line: number; id: string }>(
		'warning',
		({ line, id }) => `Row ${line} repeats "${id}" and adds nothing to it, so it was left out.`,
	),
	'org-position-differs': entry<{ line: number; id: string; kept: string; other: string }>(
		'warning',
		({ line, id, kept, other }) =>
			`Row ${line}: the title of "${id}" is "${other}" here and "${kept}" in an earlier row; the earlier one was kept.`,
	),
	'org-manager-unknown': entry<{ line: number; manager: string }>(
		'warning',
		({ line, manager }) =>
			`Row ${line} reports to "${manager}", who is nowhere in the file; it stands without a manager.`,
		'Check the spelling, or open the file that holds this manager together with this one.',
	),
	'org-manager-ambiguous': entry<{ line: number; manager: string; count: number }>(
		'warning',
		({ line, manager, count }) =>
			`Row ${line} reports to "${manager}", and there are ${count} of that name; it stands without a manager.`,
		'Name managers by an id or an e-mail address.',
	),
	'org-role-unknown': entry<{ role: string; count: number }>(
		'warning',
		({ role, count }) =>
			`${count === 1 ? '1 position has' : `${count} positions have`} the role "${role}", which is no role of the ladder.`,
		'Open the ladder together with the organization, or name the role as its page does.',
	),
	'org-loop': entry<{ line: number; names: string }>(
		'error',
		({ names }) => `${names} is a loop of managers. It was cut here.`,
		'Give one position in it a manager outside of the loop.',
	),
	'org-columns-kept': entry<{ file: string; columns: string }>(
		'info',
		({ file, columns }) =>
			`Columns of ${file} that nothing here uses are kept beside each position: ${columns}.`,
	),
	'org-columns-sensitive': entry<{ file: string; columns: string }>(
		'info',
		({ file, columns }) =>
			`Columns of ${file} that look personal were left out and are stored nowhere: ${columns}.`,
		'Choose them in the preview if you need them.',
	),
};
