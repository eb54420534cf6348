import { entry } from './issue-entry.ts';

/** `meant`: the role whose name is nearly the one written, '' where there is none. */
function didYouMean(meant: string, otherwise: string): string {
	return meant === '' ? otherwise : `Did you mean "${meant}"? ${otherwise}`;
}

/** Problems of ladder pages. */
export const ladderIssueWords = {
	'page-without-title': entry<{ file: string }>(
		'warning',
		({ file }) => `${file} has no level-one heading; its file name is used as the role's name.`,
		'Start the page with a line such as "# Staff engineer".',
	),
	'page-several-roles': entry<{ file: string; count: number; roles: string }>(
		'info',
		({ file, count, roles }) =>
			`${file} describes ${count === 1 ? 'one more role' : `${count} roles`} under ${count === 1 ? 'a heading of its own' : 'headings of their own'}: ${roles}.`,
	),
	'page-ill-formed': entry<{ file: string; count: number }>(
		'warning',
		({ file, count }) =>
			`${file} has ${count === 1 ? '1 character' : `${count} characters`} that could not be decoded.`,
		'Save the file again as UTF-8.',
	),
	'page-binary': entry<{ file: string }>(
		'error',
		({ file }) => `${file} is not text, whatever its name says; it is kept as it is and shows no role.`,
		'Export the page as Markdown, or leave the file out of the folder.',
	),
	'page-too-large': entry<{ file: string; size: string }>(
		'error',
		({ file, size }) => `${file} is ${size}; pages over 5 MB are kept as text and show no role.`,
		'Split the page into one file a role.',
	),
	'page-too-deep': entry<{ file: string; count: number }>(
		'warning',
		({ file, count }) =>
			`${file} nests ${count === 1 ? 'a line' : `${count} lines`} more than 64 levels deep; ${count === 1 ? 'it is' : 'they are'} kept as text.`,
		'Use fewer levels of lists and quotes.',
	),
	'front-matter-unclosed': entry<{ file: string }>(
		'warning',
		({ file }) =>
			`The front matter of ${file} opens with "---" and is never closed; the page is read as plain Markdown.`,
		'Add a line "---" below the last "key: value" line.',
	),
	'front-matter-repeated': entry<{ file: string; key: string }>(
		'warning',
		({ file, key }) => `The front matter of ${file} gives "${key}" more than once; the first one counts.`,
		'Keep the line you mean and delete the other.',
	),
	'front-matter-odd': entry<{ file: string; line: number }>(
		'info',
		({ file, line }) =>
			`Line ${line} of the front matter of ${file} is not "key: value"; it is kept as it is.`,
	),
	'no-role-pages': entry<{ pages: number }>(
		'error',
		({ pages }) =>
			pages === 0
				? 'There are no Markdown pages here, so there are no roles to show.'
				: `None of the ${pages === 1 ? '1 Markdown page' : `${pages} Markdown pages`} here describes a role.`,
		'A role page starts with a heading such as "# Staff engineer" and has a section such as "## Core responsibilities", "## Key skill sets" or "## Transition to Principal engineer".',
	),
	'page-without-role': entry<{ file: string }>(
		'info',
		({ file }) => `${file} describes no role; it is kept as it is.`,
		'If it is a role, give it a section such as "## Core responsibilities" or "## Transition to Director".',
	),
	'page-id-taken': entry<{ file: string; id: string; wanted: string }>(
		'warning',
		({ file, id, wanted }) => `Another page already goes by "${wanted}", so ${file} goes by "${id}".`,
		'Rename one of the two files if you share links to it.',
	),
	'role-name-twice': entry<{ name: string; first: string; second: string }>(
		'warning',
		({ name, first, second }) =>
			`${first} and ${second} both describe a role named "${name}"; both are kept.`,
		'Give one of them another level-one heading.',
	),
	'role-name-ambiguous': entry<{ name: string; roles: string }>(
		'warning',
		({ name, roles }) => `"${name}" could be any of ${roles}; it was not linked to one of them.`,
		'Write the full name of the role that is meant.',
	),
	'role-without-page': entry<{ name: string; file: string; meant: string }>(
		'info',
		({ name, file }) => `"${name}" (${file}) has no page of its own; it is shown as an outline role.`,
		({ meant }) =>
			didYouMean(
				meant,
				meant === ''
					? 'Add a page for it, or leave it as it is.'
					: 'If not, add a page, or leave it as it is.',
			),
	),
	'move-to-itself': entry<{ role: string; file: string }>(
		'warning',
		({ role, file }) => `${file} has a move from "${role}" to itself; it is left out.`,
		'Name the role that the move leads to.',
	),
	'move-to-body': entry<{ role: string; body: string }>(
		'info',
		({ role, body }) =>
			`The move from "${role}" to "${body}" is left out, because nobody is promoted to be a ${body}.`,
		'Name a role, such as "Board member".',
	),
	'range-reversed': entry<{ range: string; file: string }>(
		'warning',
		({ range, file }) => `The range "${range}" in ${file} runs from high to low; it is read as low to high.`,
		'Write the smaller number first.',
	),
	'time-shares-short': entry<{ role: string; sum: number }>(
		'warning',
		({ role, sum }) => `${role}: the largest shares add to ${sum} %; 100 % is impossible.`,
		'Raise a share, or add the activity that takes the rest of the time.',
	),
	'time-shares-over': entry<{ role: string; sum: number }>(
		'warning',
		({ role, sum }) => `${role}: the smallest shares add to ${sum} %, more than the 100 % there are.`,
		'Lower a share, or leave out an activity that is part of another.',
	),
	'table-extra-cells': entry<{ count: number; file: string; line: number }>(
		'warning',
		({ count, file, line }) =>
			`Line ${line} of ${file} has ${count === 1 ? '1 cell' : `${count} cells`} more than its table has columns; they are kept without a heading.`,
		'Remove a "|" from the line, or put a backslash before it if it is part of the text.',
	),
	'link-without-page': entry<{ file: string; href: string; meant: string }>(
		'warning',
		({ file, href }) => `${file} links to ${href}, which is not in this folder.`,
		({ meant }) => didYouMean(meant, 'Correct the link, or add the page.'),
	),
	'section-kept-as-text': entry<{ title: string; file: string }>('info', ({ title, file }) =>
		title === ''
			? `1 part of ${file} above its first heading is kept as text.`
			: `1 section kept as text: "${title}" (${file}).`,
	),
	'statements-differ': entry<{
		topic: string;
		first: string;
		firstFile: string;
		second: string;
		secondFile: string;
	}>(
		'info',
		({ topic, first, firstFile, second, secondFile }) =>
			`${topic}: "${first}" (${firstFile}) and "${second}" (${secondFile}).`,
		'Both are kept; the first one is shown. Change one page if they should agree.',
	),
	'placed-by-settings': entry<{ tracks: number }>(
		'info',
		({ tracks }) =>
			`Tracks and levels come from rolemap.json (${tracks === 1 ? '1 track' : `${tracks} tracks`}).`,
	),
	'placed-by-front-matter': entry<{ tracks: number }>(
		'info',
		({ tracks }) =>
			`Tracks and levels come from the pages' front matter, "track" and "level" (${tracks === 1 ? '1 track' : `${tracks} tracks`}).`,
	),
	'placed-by-ladder-table': entry<{ tracks: number }>(
		'info',
		({ tracks }) =>
			`Seniority comes from the order of the index page's ladder table (${tracks === 1 ? '1 track' : `${tracks} tracks`}).`,
		'Add "track" and "level" to the front matter of the pages to say it yourself.',
	),
	'placed-by-folders': entry<{ tracks: number }>(
		'info',
		({ tracks }) =>
			`No page says which track or level its role is on, so folders, numbers of files and the order of headings do (${tracks === 1 ? '1 track' : `${tracks} tracks`}).`,
		'Add "track" and "level" to the front matter of the pages, or set them in rolemap.json.',
	),
	'placed-by-longest-chain': entry<{ tracks: number }>(
		'info',
		() =>
			'No page says which track or level its role is on, so seniority follows the longest chain of moves, in one lane.',
		'Add "track" and "level" to the front matter of the pages, or set them in rolemap.json.',
	),
	'role-track-inferred': entry<{ count: number; roles: string }>(
		'info',
		({ count, roles }) =>
			`${count === 1 ? '1 role' : `${count} roles`} without a track of ${count === 1 ? 'its' : 'their'} own took one from ${count === 1 ? 'its' : 'their'} moves: ${roles}.`,
		'Add "track" to the front matter of the page, or set it in rolemap.json.',
	),
	'rolemap-json-broken': entry<{ file: string; reason: string }>(
		'error',
		({ file, reason }) => `${file} is not valid JSON (${reason}); the pages are read without it.`,
		'Correct the file, or delete it to start without settings.',
	),
	'rolemap-json-foreign': entry<{ file: string }>(
		'warning',
		({ file }) => `${file} does not say "format": "rolemap-folder"; the pages are read without it.`,
		'Add "format": "rolemap-folder" and "version": 1.',
	),
	'rolemap-json-odd': entry<{ file: string; part: string }>(
		'warning',
		({ file, part }) => `"${part}" in ${file} does not have the expected form; it is left out.`,
		'A track is {"id", "name"}, a level {"id", "name", "ordinal"}, a role {"track", "level"}.',
	),
	'issues-left-out': entry<{ count: number; code: string }>(
		'info',
		({ count, code }) => `And ${count} more of the kind "${code}".`,
	),
};
