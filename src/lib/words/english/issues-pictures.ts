import { entry } from './issue-entry.ts';

/** Why a picture of a view is no file, or no good one. */
export const pictureIssueWords = {
	'picture-unreadable': entry<{ page: string; points: string }>(
		'error',
		({ page, points }) => `On ${page} its letters would be ${points} points high, which nobody can read.`,
		'Choose a larger page (A0 or fit), or tile to spread it over many, or show a branch of the organization.',
	),
	'picture-small-print': entry<{ page: string; points: string }>(
		'warning',
		({ page, points }) => `On ${page} its letters are ${points} points high: too small to read on paper.`,
		'Choose a larger page (A0 or fit), or tile to spread it over many, or show a branch of the organization.',
	),
	'picture-too-many-pages': entry<{ pages: number; most: number }>(
		'error',
		({ pages, most }) => `At full size it takes ${pages} pages, more than the ${most} that one file holds.`,
		'Show a branch of the organization, or choose one large page with fit or A0.',
	),
	'picture-face-missing': entry<{ count: number }>(
		'warning',
		({ count }) =>
			count === 1
				? '1 character is in no typeface at hand and drawn as a box.'
				: `${count} characters are in no typeface at hand and drawn as boxes.`,
		'What they are stays in the file: search and screen readers find them.',
	),
};
