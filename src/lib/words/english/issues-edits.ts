import { entry } from './issue-entry.ts';

const meant = (near: string, otherwise: string): string =>
	near === '' ? otherwise : `Did you mean "${near}"?`;
const roles = (count: number): string => (count === 1 ? '1 role' : `${count} roles`);
const kinds: Readonly<Record<string, string>> = {
	role: 'the id of a role',
	move: 'the id of a move, such as "staff-engineer--principal-engineer"',
	track: 'the id of a track',
	seat: 'the id of a position',
	person: 'the id of a person',
	unit: 'the id of a unit',
	scenario: 'the id of an option',
	level: 'the id of a level',
	page: 'the id of a page',
	table: 'the id of a table',
	entry: 'the id of an entry',
	text: 'a text',
	lines: 'a text',
	number: 'a number between -1000000 and 1000000',
	position: 'a whole number, counted from 0',
	choice: 'one of its choices',
	flag: 'true or false',
};

/** What an edit may meet: why it was not made, and the way out. */
export const editIssueWords = {
	'edit-unknown-command': entry<{ name: string; near: string }>(
		'error',
		({ name }) => `There is no edit called "${name}".`,
		({ near }) => meant(near, 'Run "rolemap edit <path> --list" to see all of them.'),
	),
	'edit-input-not-object': entry<{ command: string }>(
		'error',
		({ command }) => `"${command}" needs its input as one object of fields.`,
		'Write it as JSON, such as {"role": "staff-engineer", "name": "Staff Engineer"}.',
	),
	'edit-missing-field': entry<{ command: string; field: string }>(
		'error',
		({ command, field }) => `"${command}" needs the field "${field}".`,
		'Add it to the input.',
	),
	'edit-unknown-field': entry<{ command: string; field: string; near: string; fields: string }>(
		'error',
		({ command, field }) => `"${command}" has no field "${field}".`,
		({ near, fields }) => meant(near, `It has ${fields}.`),
	),
	'edit-wrong-type': entry<{ field: string; kind: string }>(
		'error',
		({ field, kind }) => `"${field}" has to be ${kinds[kind] ?? kind}.`,
		'Write it that way, or leave the field out if it is optional.',
	),
	'edit-unknown-choice': entry<{ field: string; value: string; near: string }>(
		'error',
		({ field, value }) => `There is no "${value}" to choose for "${field}".`,
		({ near }) => meant(near, 'Use an id that the ladder has.'),
	),
	'edit-empty-text': entry<{ field: string }>(
		'error',
		({ field }) => `"${field}" is empty.`,
		'Write something in it; to take the whole thing away, remove it.',
	),
	'edit-text-too-long': entry<{ field: string; most: number }>(
		'error',
		({ field, most }) => `"${field}" has more than ${most} characters.`,
		'Split the text.',
	),
	'edit-odd-signs': entry<{ field: string }>(
		'error',
		({ field }) => `"${field}" holds control characters or halves of characters, which a page cannot.`,
		'Type the text instead of pasting it.',
	),
	'edit-several-lines': entry<{ field: string }>(
		'error',
		({ field }) => `"${field}" is one line, and this text has several.`,
		'Join the lines, or add an entry for each.',
	),
	'edit-changes-nothing': entry<{ command: string }>(
		'info',
		() => 'Nothing changed: it is like that already.',
		'Ask for something other than what is there.',
	),
	'edit-needs-action': entry<{ from?: string; to?: string }>(
		'error',
		({ from = '', to = '' }) =>
			`The move from '${from}' to '${to}' has no action yet that this could stand under.`,
		'Add an action first.',
	),
	'edit-already-stated': entry<{ role: string; fact: string }>(
		'error',
		({ role, fact }) => `'${role}' has a figure for '${fact}' already.`,
		'Edit that one, or choose another name.',
	),
	'edit-timeline-without-years': entry<{ text: string }>(
		'error',
		({ text }) => `'${text}' names no years, so the map could not show how long the move takes.`,
		'Write the years or months, such as "3-5 years"; other words belong in a note on the timeline.',
	),
	'edit-alias-is-short-name': entry<{ role: string; name: string }>(
		'error',
		({ role, name }) => `'${name}' is the short name of '${role}'.`,
		'Choose another short name first.',
	),
	'edit-move-exists': entry<{ from: string | number; to: string | number }>(
		'error',
		({ from, to }) => `There is a move from '${from}' to '${to}' already.`,
		'Open that move and edit it, or choose another role.',
	),
	'edit-move-to-itself': entry<{ role: string }>(
		'error',
		({ role }) => `A move cannot lead from '${role}' to itself.`,
		'Choose another role.',
	),
	'edit-link-to-itself': entry<{ role: string }>(
		'error',
		({ role }) => `'${role}' cannot be linked to itself.`,
		'Choose the same role of another framework.',
	),
	'edit-skill-to-itself': entry<{ skill: string }>(
		'error',
		({ skill }) => `The skill '${skill}' cannot be linked to itself.`,
		'Choose the name it goes by elsewhere.',
	),
	'edit-skills-on-two-scales': entry<{ skill: string; other: string }>(
		'error',
		({ skill, other }) =>
			`'${skill}' and '${other}' are graded on different scales, so they cannot be one skill.`,
		'Keep them apart: a level of one says nothing of the other.',
	),
	'edit-move-to-body': entry<{ body: string }>(
		'error',
		({ body }) => `'${body}' is a governing body, which no career step leads to or from.`,
		'Choose a role; if it is one, attach a page to it first.',
	),
	'edit-name-taken': entry<{ name: string; other: string }>(
		'error',
		({ name, other }) => `There is a role called '${other}' already, and pages would take '${name}' for it.`,
		'Choose a name that tells the two apart.',
	),
	'edit-name-is-alias': entry<{ name: string; other: string }>(
		'warning',
		({ name, other }) => `'${other}' also goes by '${name}', so pages that say it may mean either.`,
		'Remove that alias from the other role, or choose another name.',
	),
	'edit-place-name-taken': entry<{ collection: string; name: string }>(
		'error',
		({ collection, name }) =>
			`There is a ${collection === 'tracks' ? 'track' : 'level'} called '${name}' already.`,
		'Choose another name.',
	),
	'edit-track-in-use': entry<{ track: string; count: number }>(
		'error',
		({ track, count }) => `${roles(count)} ${count === 1 ? 'stands' : 'stand'} on the track '${track}'.`,
		'Say which track they move to, or move them first.',
	),
	'edit-level-in-use': entry<{ level: string; count: number }>(
		'error',
		({ level, count }) => `${roles(count)} ${count === 1 ? 'stands' : 'stand'} on the level '${level}'.`,
		'Say which level they move to, or move them first.',
	),
	'edit-skills-in-sentences': entry<{ role: string; skill: string }>(
		'error',
		({ role, skill }) =>
			`The skills of '${role}' around '${skill}' are written as sentences or with links and cannot be told apart.`,
		'Edit the text of the whole kind of skills instead.',
	),
	'edit-short-row': entry<{ row: string; column: string }>(
		'error',
		({ row, column }) => `The row '${row}' ends before the column '${column}' on its page.`,
		'Complete the row in the page.',
	),
	'edit-id-taken': entry<{ collection: string; id: string }>(
		'error',
		({ id }) => `The id "${id}" is taken.`,
		'Choose another name.',
	),
	'edit-reference-missing': entry<{ collection: string; id: string }>(
		'error',
		({ id }) => `This would leave something that refers to "${id}", which is not there.`,
		'Change or remove what refers to it first.',
	),
	'edit-range-reversed': entry<{ range: string }>(
		'warning',
		({ range }) => `The range "${range}" is written from high to low; it is read the other way around.`,
		'Write the smaller number first.',
	),
	'edit-promotion-lost': entry<{ from: string; to: string; kind: string }>(
		'warning',
		({ from, to, kind }) =>
			`The move from '${from}' to '${to}' was a promotion and now leads ${kind === 'return' ? 'down' : 'across'}.`,
		'Move one of the two to another level if that is not meant.',
	),
};
