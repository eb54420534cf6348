import { entry } from './issue-entry.ts';

/** Problems met while files are taken from a person's own disk, before any is read as a page. */
export const openingIssueWords = {
	'opening-unreadable': entry<{ path: string; reason: string }>(
		'error',
		({ path, reason }) => `The browser could not read ${path} (${reason}); it was left out.`,
		'Check that the file still exists and that you may read it, then open the folder again.',
	),
	'opening-too-many': entry<{ name: string; limit: number }>(
		'warning',
		({ name, limit }) => `${name} holds more than ${limit} files and folders; the rest were not looked at.`,
		'Choose the folder that holds the role pages instead of one far above it.',
	),
	'opening-archive-unavailable': entry<{ name: string }>(
		'error',
		({ name }) => `${name} could not be unpacked, because the code for it could not be loaded.`,
		'Check the connection and try again, or unpack the archive and choose its folder.',
	),
};
