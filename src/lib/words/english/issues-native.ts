import { entry } from './issue-entry.ts';

const keep = 'The rest is open. Mend the file in a text editor and open it again before you save over it.';

/** Problems of a .rolemap.json. */
export const nativeIssueWords = {
	'native-broken': entry<{ file: string; reason: string }>(
		'error',
		({ file, reason }) => `${file} cannot be read from here on: ${reason}.`,
		'Nothing was opened. If the file was edited by hand, mend this place; if it was cut off, take an earlier copy.',
	),
	'native-web-page': entry<{ file: string }>(
		'error',
		({ file }) => `${file} holds a web page, as a site sends it when one must sign in first.`,
		'Sign in, download the file again, and open that.',
	),
	'native-foreign': entry<{ file: string }>(
		'error',
		({ file }) => `${file} is JSON, but not a Rolemap document: it does not say "format": "rolemap".`,
		'Choose a file that Rolemap saved. The settings of a folder of pages are called rolemap.json and lie beside the pages.',
	),
	'native-newer': entry<{ file: string; version: number; known: number }>(
		'warning',
		({ file, version, known }) =>
			`${file} was made by a newer Rolemap (version ${version} of the form; this one knows ${known}). What is understood is shown.`,
		'Update Rolemap to edit it. It is never saved over from here, so nothing the newer one wrote is lost.',
	),
	'native-version-odd': entry<{ file: string; version: string }>(
		'warning',
		({ file, version }) =>
			version === ''
				? `${file} does not say which version of the form it has; it was read as the oldest.`
				: `${file} says it has version ${version}, which there is not; it was read as the oldest.`,
		'Saving it once puts the right version in.',
	),
	'native-letters-lost': entry<{ file: string; count: number }>(
		'warning',
		({ file, count }) =>
			`${count === 1 ? '1 character' : `${count} characters`} of ${file} could not be read and show as \ufffd.`,
		'Save the file as UTF-8.',
	),
	'native-value-wrong': entry<{ file: string; where: string; wanted: string; leftOut: string }>(
		'error',
		({ where, wanted, leftOut }) => `${where} must be ${wanted}; ${leftOut} was left out.`,
		keep,
	),
	'native-value-missing': entry<{ file: string; where: string; wanted: string; leftOut: string }>(
		'error',
		({ where, wanted, leftOut }) => `${where} is missing and must be ${wanted}; ${leftOut} was left out.`,
		keep,
	),
	'native-id-twice': entry<{ file: string; where: string; id: string }>(
		'error',
		({ where, id }) => `${where} has the id "${id}" of a record before it; it was left out.`,
		keep,
	),
	'native-id-renamed': entry<{ file: string; where: string; id: string }>(
		'warning',
		({ where, id }) => `${where} has the id "${id}" of a statement before it; it was given one of its own.`,
	),
	'native-end-missing': entry<{ file: string; where: string; id: string }>(
		'error',
		({ where, id }) => `${where} names the role "${id}", which is not there; the move was left out.`,
		keep,
	),
	'native-reference-unknown': entry<{ file: string; where: string; id: string }>(
		'warning',
		({ where, id }) => `${where} names "${id}", which is not there.`,
		keep,
	),
	'native-name-twice': entry<{ file: string; name: string }>(
		'warning',
		({ name }) => `The name "${name}" stands twice in one record; the last one counts.`,
		'Keep the one that is right.',
	),
	'native-number-inexact': entry<{ file: string; number: string }>(
		'warning',
		({ number }) => `The number ${number} is larger or longer than can be kept exactly.`,
		'Put it in quotes if it is a name or an id.',
	),
	'native-more': entry<{ file: string; count: number }>(
		'error',
		({ file, count }) => `${file} has ${count === 1 ? '1 more problem' : `${count} more problems`}.`,
		keep,
	),
};
