import { entry } from './issue-entry.ts';

/** Why there is no file of what was asked for. */
export const exportIssueWords = {
	'export-nothing-drawn': entry(
		'error',
		() => 'There is nothing of this view that such a file could show.',
		'Choose the whole map or the whole organization, or another kind of file.',
	),
	'export-no-viewer': entry(
		'error',
		() => 'The page that such a file is made of could not be fetched, so no file was made.',
		'Check the connection and try again; other kinds of files are made without it.',
	),
	'export-too-wide': entry<{ width: number; most: number }>(
		'error',
		({ width, most }) =>
			`A picture ${width} pixels wide would be larger than a browser can paint; this one can be ${most}.`,
		'Choose a smaller width, show one branch alone, or take an SVG or a PDF, which are sharp at any size.',
	),
};
