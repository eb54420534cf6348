import { entry } from './issue-entry.ts';

/** What an edit of an organization or of one of its options may meet. */
export const scenarioIssueWords = {
	'edit-no-organization': entry<Record<string, never>>(
		'error',
		() => 'There is no organization yet.',
		'Open a table of positions or people first.',
	),
	'scenario-no-day': entry<{ text: string }>(
		'error',
		({ text }) => `"${text}" is no day.`,
		'Write it as year-month-day: 2027-03-31.',
	),
	'view-address-odd': entry<{ address: string }>(
		'error',
		({ address }) => `"${address}" is no address of this app.`,
		'Give what follows the name of the site: /organization?scenario=option-a.',
	),
	'decision-act-unknown': entry<{ act: string }>(
		'error',
		({ act }) => `The option has no change "${act}".`,
		'Name the option that the decision is about, and changes that are in it.',
	),
	'edit-loop': entry<{ loop: string; position: string; to: string }>(
		'error',
		({ loop, position, to }) => `${loop} is a loop. Moving ${position} under ${to} was not done.`,
		'Choose a manager who is not below, or move it without its reports.',
	),
	'edit-reports-to-itself': entry<{ position: string }>(
		'error',
		({ position }) => `${position} cannot report to itself.`,
		'Choose another manager.',
	),
	'edit-reports-to-closed': entry<{ position: string }>(
		'error',
		({ position }) => `The reports of ${position} cannot stay with it when it is closed.`,
		'Choose whom they report to, or leave it open: then it is the manager above.',
	),
	'edit-merge-with-itself': entry<{ position: string }>(
		'error',
		({ position }) => `${position} cannot be merged with itself.`,
		'Choose two positions.',
	),
	'edit-split-fte': entry<{ fte: number; whole: number }>(
		'error',
		({ fte, whole }) => `${fte} FTE cannot be split off a position of ${whole} FTE.`,
		({ whole }) => `Give more than 0 and less than ${whole}.`,
	),
	'edit-fte-too-low': entry<{ name: string }>(
		'error',
		({ name }) => `The FTE of ${name} has to be more than 0.`,
		'Write 1 for full time, 0.5 for half; to take a position away, close it.',
	),
	'edit-cost-too-low': entry<{ name: string }>(
		'error',
		({ name }) => `The yearly cost of ${name} cannot be below 0.`,
		'Write what it costs in a year at full time.',
	),
	'edit-share-out-of-bounds': entry<Record<string, never>>(
		'error',
		() => 'A dotted line takes between 0 and all of the time.',
		'Write 0.2 for a fifth of it.',
	),
	'scenario-unknown': entry<{ scenario: string }>(
		'error',
		({ scenario }) => `There is no option "${scenario}".`,
		'Choose one of those that there are, or make it first.',
	),
	'scenario-name-taken': entry<{ name: string }>(
		'error',
		({ name }) => `There is an option called "${name}" already.`,
		'Give it another name.',
	),
	'scenario-is-base': entry<{ name: string; other: string }>(
		'error',
		({ name, other }) => `"${other}" is based on "${name}", so it was not removed.`,
		({ other }) => `Remove "${other}" first.`,
	),
	'scenario-done': entry<{ scenario: string }>(
		'error',
		({ scenario }) => `"${scenario}" was adopted: it is today's organization by now.`,
		'Make a new option from today.',
	),
	'scenario-stale': entry<{ scenario: string; count: number }>(
		'error',
		({ scenario, count }) =>
			`${count === 1 ? 'One change' : `${count} changes`} of "${scenario}" no longer fit what they were made for.`,
		'Drop them, or undo what came in between.',
	),
	'scenario-other-records': entry<{ command: string }>(
		'error',
		({ command }) => `"${command}" changes the ladder, which is the same in all options.`,
		'Do it in today, outside of the option.',
	),
};
