import { entry } from './issue-entry.ts';

/** Problems met while a workspace is read from the browser's own storage. */
export const storageIssueWords = {
	'stored-record-broken': entry<{ collection: string; id: string; problem: string }>(
		'error',
		({ collection, id, problem }) =>
			`What this browser kept as ${id} (${collection}) is damaged at ${problem}; it was left out, and the rest is open.`,
		'Open the files the ladder came from again, or restore a version you kept.',
	),
};
