import { entry } from './issue-entry.ts';

const missing: Readonly<Record<string, string>> = {
	role: 'names no role',
	skill: 'names no skill',
	to: 'does not say where the move leads',
	from: 'does not say where the move begins',
};

/** Problems of frameworks that are not ladder pages: tables, graphs, leveled topics, levels by axes. */
export const frameworkIssueWords = {
	'table-not-understood': entry<{ file: string; count: number; columns: string }>(
		'error',
		({ file, count, columns }) =>
			`No column of ${file} reads as roles or skills (${columns}), so ${count === 1 ? 'its 1 row was' : `its ${count} rows were`} not read.`,
		'Say what the columns mean when you open the file, or call them "role", "level", "skill", and "proficiency", or "from" and "to".',
	),
	'columns-kept': entry<{ file: string; columns: string }>(
		'info',
		({ file, columns }) => `Columns of ${file} without a meaning here are kept as they are: ${columns}.`,
		'If one of them says more, choose its meaning when you open the file.',
	),
	'row-incomplete': entry<{ what: string }>(
		'warning',
		({ what }) => `This row ${missing[what] ?? what}, so it was left out.`,
		'Fill the cell, or delete the row.',
	),
	'row-repeats': entry<{ what: string }>(
		'info',
		({ what }) => `This row says of ${what} what a row above it says, so it was left out.`,
	),
	'row-contradicts': entry<{ what: string }>(
		'warning',
		({ what }) => `This row says something else of ${what} than a row above it; the first was kept.`,
		'Keep the one that is right and delete the other.',
	),
	'move-to-itself': entry<{ role: string }>(
		'warning',
		({ role }) => `This row leads from ${role} to itself, so it was left out.`,
		'Correct one of its two ends, or delete it.',
	),
	'role-unlisted': entry<{ role: string }>(
		'warning',
		({ role }) => `${role} is not among the roles that are listed; it was added as an outline.`,
		'Add a row for it to the table of roles, or correct its spelling here.',
	),
	'cell-not-number': entry<{ column: string; text: string }>(
		'warning',
		({ column, text }) =>
			`"${text}" under ${column} is no number that can be read; the row was kept without it.`,
		'Write a number such as 3 or 2.5.',
	),
	'moves-from-levels': entry<{ count: number }>(
		'info',
		({ count }) =>
			`The files name no moves. ${count === 1 ? '1 move was' : `${count} moves were`} drawn from each level of a role to its next.`,
		'Where a move does not exist, remove it; where one is missing, add it.',
	),
	'graph-line-unknown': entry<{ text: string }>(
		'info',
		({ text }) => `This line is no role and no move and was left out: ${text}`,
	),
	'graph-not-understood': entry<{ file: string }>(
		'error',
		({ file }) => `${file} does not hold a graph that can be read.`,
		'A Mermaid file starts with "flowchart" or "graph"; a GraphML file holds <graphml>.',
	),
	'xml-unsafe': entry<{ file: string }>(
		'error',
		({ file }) => `${file} declares a document type or entities, so it was not read.`,
		'Save the graph again without a DOCTYPE. No graph needs one.',
	),
	'xml-broken': entry<{ file: string; reason: string }>(
		'error',
		({ file, reason }) => `${file} is broken from here on: ${reason}`,
		'Save the graph again from the program that made it.',
	),
	'graph-too-large': entry<{ file: string; count: number; limit: number }>(
		'error',
		({ file, count, limit }) => `${file} has ${count} elements; graphs of more than ${limit} are not read.`,
		'Open a part of it.',
	),
	'yaml-broken': entry<{ file: string; reason: string }>(
		'warning',
		({ file, reason }) =>
			`The front matter of ${file} is not valid YAML here: ${reason} What can be read of it was read.`,
		'Indent with spaces, and put texts with colons in quotes.',
	),
	'topic-not-read': entry<{ topic: string }>(
		'warning',
		({ topic }) => `This part of ${topic} names no level, so it is kept with the page only.`,
		'Give it a level, such as "level: 2".',
	),
	'framework-beside-pages': entry<{ file: string; pages: number }>(
		'warning',
		({ file, pages }) =>
			`${pages === 1 ? 'The page was opened' : `The ${pages} pages were opened`}; ${file} beside ${pages === 1 ? 'it' : 'them'} was not.`,
		'To see it, open it alone, or add it to this workspace.',
	),
	'framework-ids-changed': entry<{ count: number; prefix: string }>(
		'info',
		({ count, prefix }) =>
			`${count === 1 ? '1 name was' : `${count} names were`} taken already and ${count === 1 ? 'begins' : 'begin'} with "${prefix}-" here.`,
	),
};
