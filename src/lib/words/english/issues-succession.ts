import { entry } from './issue-entry.ts';

const mendLine = 'Mend the line in an editor and open the file again.';
const people = (count: number) => (count === 1 ? '1 person' : `${count} people`);

/** Problems of talent data: its files, and what in them does not fit the organization it belongs to. */
export const successionIssueWords = {
	'talent-foreign': entry<{ file: string }>(
		'error',
		({ file }) => `${file} holds no talent data that Rolemap can read.`,
		'Choose a succession.csv, a file whose name ends in .rolemap-talent.json, or the successor file of SuccessFactors.',
	),
	'talent-broken': entry<{ file: string; reason: string }>(
		'error',
		({ file, reason }) => `${file} cannot be read: ${reason}`,
		'Export it again where it came from, or mend the line in an editor.',
	),
	'talent-left-out': entry<{ file: string; where: string }>(
		'warning',
		({ file, where }) =>
			`${where} in ${file} is not as it should be and was left out; the rest was taken in.`,
		mendLine,
	),
	'talent-newer': entry<{ file: string; version: number }>(
		'warning',
		({ file, version }) =>
			`${file} was written by a newer Rolemap (form ${version}). What this one does not know is kept, and not shown.`,
		'Open it in the newer Rolemap to see all of it.',
	),
	'talent-locked': entry<{ file: string }>(
		'error',
		({ file }) => `${file} is locked with a passphrase.`,
		'Give the passphrase, on the command line with --passphrase-file. Without it nobody can open the file.',
	),
	'talent-passphrase-wrong': entry<{ file: string }>(
		'error',
		({ file }) => `The passphrase does not open ${file}.`,
		'Check capital letters, spaces and the keyboard, and try again. A lost passphrase cannot be recovered.',
	),
	'talent-cut-off': entry<{ file: string }>(
		'error',
		({ file }) => `${file} is locked and was cut off: its end is missing, so no passphrase can open it.`,
		'Copy or export it again where it came from.',
	),
	'talent-damaged': entry<{ file: string }>(
		'error',
		({ file }) => `The passphrase is right, but the contents of ${file} were changed or damaged.`,
		'Copy or export it again where it came from.',
	),
	'talent-no-columns': entry<{ file: string }>(
		'error',
		({ file }) => `${file} has no column that names positions.`,
		'Give it the columns of a succession.csv: position_id, critical, impact, person_id, readiness, rank, status, emergency.',
	),
	'talent-row-empty': entry<{ line: number }>(
		'warning',
		({ line }) => `Row ${line} says nothing of a position, so it was left out.`,
		'Give it a position_id, and a person_id or what makes the position critical.',
	),
	'talent-row-again': entry<{ line: number; person: string; position: string }>(
		'warning',
		({ line, person, position }) =>
			`Row ${line} nominates "${person}" for "${position}" once more, so it was left out.`,
	),
	'talent-readiness-odd': entry<{ readiness: string; scale: string }>(
		'warning',
		({ readiness, scale }) =>
			`"${readiness}" is no step of the readiness scale (${scale}); this nomination does not count.`,
		'Write one of the steps of the scale, or add the step to it.',
	),
	'talent-status-odd': entry<{ line: number; status: string }>(
		'warning',
		({ line, status }) =>
			`Row ${line}: the status "${status}" is not confirmed, proposed or declined, so it was taken as proposed, which does not count.`,
		'Write confirmed, proposed or declined.',
	),
	'talent-status-missing': entry<{ count: number }>(
		'warning',
		({ count }) =>
			`${count === 1 ? '1 nomination has' : `${count} nominations have`} no status and ${count === 1 ? 'was' : 'were'} taken as proposed, which does not count.`,
		'Write confirmed for those that were agreed.',
	),
	'talent-cell-odd': entry<{ line: number; column: string; text: string }>(
		'warning',
		({ line, column, text }) => `Row ${line}: "${text}" cannot stand in ${column}, so it was passed over.`,
		'critical and emergency are yes or empty, impact is a number from 1 to 5, rank a whole number from 1 on.',
	),
	'talent-impact-differs': entry<{ position: string; kept: number; other: number }>(
		'warning',
		({ position, kept, other }) =>
			`The impact of "${position}" is ${other} here and ${kept} in an earlier row; the earlier one was kept.`,
	),
	'talent-emergency-twice': entry<{ position: string; kept: string; other: string }>(
		'warning',
		({ position, kept, other }) =>
			`"${other}" is named as emergency cover of "${position}", which "${kept}" is already; the first was kept.`,
	),
	'talent-rank-odd': entry<{ person: string; position: string; rank: number }>(
		'warning',
		({ person, position, rank }) =>
			`"${person}" has the rank ${rank} on the slate of "${position}"; ranks are whole numbers from 1 on.`,
		'Rank the slate anew.',
	),
	'talent-rank-twice': entry<{ position: string; rank: number; count: number }>(
		'warning',
		({ position, rank, count }) => `${people(count)} have the rank ${rank} on the slate of "${position}".`,
		'Rank the slate anew; until then the order of their ids decides.',
	),
	'talent-position-unknown': entry<{ position: string; count: number }>(
		'warning',
		({ position, count }) =>
			`There is no position "${position}" in the organization; what is said of it (${count === 1 ? '1 nomination' : `${count} nominations`}) is kept and does not count.`,
		'Open the organization this belongs to, or attach the slate to the position it is for.',
	),
	'talent-person-unknown': entry<{ person: string; position: string }>(
		'warning',
		({ person, position }) =>
			`There is nobody with the id "${person}" in the organization; the nomination for "${position}" is kept and does not count.`,
		'Open the organization this belongs to, or say that the person is external.',
	),
	'talent-position-closed': entry<{ position: string; count: number }>(
		'warning',
		({ position, count }) =>
			`"${position}" is closed; ${count === 1 ? '1 nomination loses its' : `${count} nominations lose their`} target.`,
		'Move the slate to another position, or take it away.',
	),
	'talent-own-position': entry<{ person: string; position: string }>(
		'warning',
		({ person, position }) =>
			`"${person}" already holds "${position}" and cannot succeed in it; the nomination does not count.`,
	),
	'talent-leaver': entry<{ person: string; position: string; on: string }>(
		'warning',
		({ person, position, on }) =>
			`"${person}" leaves on ${on}, so the nomination for "${position}" does not count.`,
	),
	'talent-nominee-twice': entry<{ person: string; position: string }>(
		'warning',
		({ person, position }) =>
			`"${person}" stands on the slate of "${position}" more than once; the best place counts.`,
	),
	'talent-circle': entry<{ names: string }>(
		'info',
		({ names }) =>
			`${names} would follow one another in a circle; no more than all but one of them can move.`,
	),
	'talent-many-slates': entry<{ person: string; count: number }>(
		'info',
		({ person, count }) => `"${person}" stands on ${count} slates and can fill one position.`,
		'Look at the net coverage, and for further successors.',
	),
	'successors-not-mapped': entry<{ file: string; scores: string }>(
		'error',
		({ file, scores }) =>
			`${file} states readiness as scores (${scores}) and does not say which of them is ready now.`,
		'Say what each score means, on the command line with --scores, such as --scores 1=5y+,2=3-5y,3=1-2y,4=now.',
	),
	'successors-score-odd': entry<{ line: number; score: string }>(
		'warning',
		({ line, score }) =>
			`Row ${line}: nothing was said of what the readiness "${score}" means, so it was left out.`,
		'Say what this score means as well.',
	),
	'successors-row-empty': entry<{ line: number }>(
		'warning',
		({ line }) => `Row ${line} names no position or no successor, so it was left out.`,
	),
	'successors-row-removes': entry<{ line: number; action: string }>(
		'info',
		({ line, action }) => `Row ${line} takes a nomination away (${action}), so there is none to keep.`,
	),
	'successors-action-odd': entry<{ line: number; action: string }>(
		'warning',
		({ line, action }) => `Row ${line}: "${action}" is no action of a successor file, so it was left out.`,
		'Actions are ADD, UPDATE, TRANSFER and DELETE.',
	),
	'successors-no-seat': entry<{ line: number; incumbent: string }>(
		'warning',
		({ line, incumbent }) =>
			`Row ${line}: "${incumbent}" holds no position of the organization; the slate is kept under that id and does not count.`,
		'Open the organization this file belongs to.',
	),
	'successors-seats': entry<{ line: number; incumbent: string; position: string; count: number }>(
		'warning',
		({ line, incumbent, position, count }) =>
			`Row ${line}: "${incumbent}" holds ${count} positions; the slate was taken as that of "${position}".`,
	),
};
