import { entry } from './issue-entry.ts';

/** Problems of ladder pages. */
export const ladderIssueWords = {
	'page-without-title': entry<{ file: string }>(
		'warning',
		({ file }) => `${file} has no level-one heading; its file name is used as the role's name.`,
		'Start the page with a line such as "# Staff engineer".',
	),
};
