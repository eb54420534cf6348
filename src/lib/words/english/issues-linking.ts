import { entry } from './issue-entry.ts';

/** Problems of linking positions to roles by their titles. */
export const linkingIssueWords = {
	'link-line-odd': entry<{ line: string }>(
		'error',
		({ line }) => `"${line}" does not say which title is of which role.`,
		'Write a title, an arrow and a role on each line: "Team lead -> engineering-manager".',
	),
	'link-title-unknown': entry<{ title: string; near: string }>(
		'error',
		({ title, near }) =>
			`No position has the title "${title}".${near === '' ? '' : ` Did you mean "${near}"?`}`,
		'"rolemap report ... titles" lists the titles without a role.',
	),
	'link-role-unknown': entry<{ role: string; near: string }>(
		'error',
		({ role, near }) =>
			`No role of the ladder is called "${role}", or several are.${near === '' ? '' : ` Did you mean "${near}"?`}`,
		'Name the role by its id or its full name.',
	),
};
