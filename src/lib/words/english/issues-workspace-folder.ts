import { entry } from './issue-entry.ts';

/** Problems of an organization in a workspace's folder: `organization.csv` and what `rolemap.json` adds to it. */
export const workspaceFolderIssueWords = {
	'workspace-part-odd': entry<{ file: string; part: string }>(
		'warning',
		({ file, part }) => `"${part}" in ${file} does not have the expected form; it is left out.`,
		'Rolemap writes this part itself. Undo what was changed in it, or delete it to go by organization.csv alone.',
	),
	'workspace-rest-stale': entry<{ file: string; count: number }>(
		'info',
		({ file, count }) =>
			`${file} says more of ${count === 1 ? 'a row' : `${count} rows`} that organization.csv does not have any more; that was left out.`,
	),
	'workspace-beside': entry<{ file: string; own: string }>(
		'info',
		({ file, own }) => `${file} stays closed: ${own} is the organization of this folder.`,
		'To go by the other file again, import it over this organization, or move organization.csv away.',
	),
	'organization-keeps-more': entry<{ file: string; rows: number; columns: string }>(
		'error',
		({ file, rows, columns }) =>
			`${file} was not written: it holds ${[rows > 0 ? (rows === 1 ? '1 row' : `${rows} rows`) : '', columns === '' ? '' : `columns (${columns})`].filter((part) => part !== '').join(' and ')} that Rolemap left out and that writing it would lose.`,
		'Rename the file, so that organization.csv can be written beside it, or mend it first.',
	),
	'organization-not-written': entry<{ file: string }>(
		'error',
		({ file }) => `${file} was not written: read again, it would say something else.`,
		'Save the workspace as one file to keep everything.',
	),
};
