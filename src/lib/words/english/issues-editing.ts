import { entry } from './issue-entry.ts';

/** Why nothing at all may be changed. */
export const editingIssueWords = {
	'editing-while-opening': entry(
		'error',
		() => 'The ladder is still being opened, so nothing can be changed yet.',
		'Try again when all of it is there.',
	),
	'editing-read-only': entry(
		'error',
		() => 'Another tab runs a newer version of Rolemap, so nothing can be changed in this one.',
		'Reload this tab to go on with the newer version.',
	),
	'editing-viewer': entry(
		'error',
		() => 'This file only shows what was put into it, so nothing can be changed here.',
		'Open the original in Rolemap to change it.',
	),
};
