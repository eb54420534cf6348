import { said } from './said-issue.ts';

/** Problems of organizations as HR systems export them. */
export const organizationIssueWords = {
	'org-number-odd': said<{ line: number; column: string; text: string }>(
		({ line, column, text }) =>
			`Zeile ${line}: „${text}“ in ${column} ist keine Zahl und bleibt deshalb als Text stehen.`,
		'Bitte die Zahl nur mit Ziffern schreiben, etwa 0.5.',
	),
	'org-day-odd': said<{ line: number; column: string; text: string }>(
		({ line, column, text }) =>
			`Zeile ${line}: „${text}“ in ${column} ist kein Datum, das sich ohne Raten lesen lässt, und bleibt deshalb als Text stehen.`,
		'Bitte Daten als Jahr-Monat-Tag schreiben: 2026-03-31.',
	),
	'org-file-broken': said<{ file: string; line: number }>(
		({ file, line }) =>
			`${file} lässt sich ab Zeile ${line} nicht lesen: Dort sind die Regeln des Formats verletzt.`,
		'Bitte die Datei noch einmal exportieren oder diese Zeile berichtigen.',
	),
	'org-no-columns': said<{ file: string }>(
		({ file }) => `${file} hat keine Spalte, die sagt, wer an wen berichtet oder wer welche Stelle hat.`,
		'Bitte die Tabelle mit einer Kennung, einem Titel und der Führungskraft exportieren oder die Spalten selbst wählen.',
	),
	'org-sheet-apart': said<{ file: string; sheet: string }>(
		({ file, sheet }) =>
			`Das Blatt „${sheet}“ in ${file} sagt nichts darüber, wer an wen berichtet, und bleibt deshalb weg.`,
		'Es ist nichts zu tun. Sollte es das sagen, braucht es Spalten für eine Kennung, einen Titel und die Führungskraft.',
	),
	'org-no-manager-column': said<{ file: string }>(
		({ file }) =>
			`${file} hat keine Spalte für die Führungskraft; deshalb berichtet noch niemand an jemanden.`,
		'Microsoft Entra etwa lässt Führungskräfte bei „Download users“ weg. Bitte eine zweite Datei, die sie enthält, zusammen mit dieser öffnen.',
	),
	'org-row-left': said<{ line: number; name: string }>(
		({ line, name }) =>
			`Zeile ${line}: ${name === '' ? 'Diese Person' : name} ist nicht mehr aktiv und wurde ausgelassen.`,
	),
	'org-row-empty': said<{ line: number }>(
		({ line }) => `Zeile ${line} nennt weder Stelle noch Person noch Titel und wurde ausgelassen.`,
	),
	'org-row-again': said<{ line: number; id: string }>(
		({ line, id }) => `Zeile ${line} wiederholt „${id}“, fügt nichts hinzu und wurde ausgelassen.`,
	),
	'org-position-differs': said<{ line: number; id: string; kept: string; other: string }>(
		({ line, id, kept, other }) =>
			`Zeile ${line}: Der Titel von „${id}“ ist hier „${other}“ und in einer früheren Zeile „${kept}“; der frühere bleibt.`,
	),
	'org-manager-unknown': said<{ line: number; manager: string }>(
		({ line, manager }) =>
			`Zeile ${line} berichtet an „${manager}“, wovon die Datei nichts weiß; sie steht ohne Führungskraft da.`,
		'Bitte die Schreibweise prüfen oder die Datei mit dieser Führungskraft zusammen mit dieser öffnen.',
	),
	'org-manager-ambiguous': said<{ line: number; manager: string; count: number }>(
		({ line, manager, count }) =>
			`Zeile ${line} berichtet an „${manager}“, und so heißen ${count}; sie steht ohne Führungskraft da.`,
		'Bitte Führungskräfte mit einer Kennung oder einer E-Mail-Adresse nennen.',
	),
	'org-role-unknown': said<{ role: string; count: number }>(
		({ role, count }) =>
			`${count === 1 ? '1 Stelle hat' : `${count} Stellen haben`} die Rolle „${role}“, die es in den Laufbahnen nicht gibt.`,
		'Bitte die Laufbahnen zusammen mit der Organisation öffnen oder die Rolle so nennen wie ihre Seite.',
	),
	'org-loop': said<{ line: number; names: string }>(
		({ names }) => `${names} ist ein Kreis von Führungskräften; er wurde hier aufgetrennt.`,
		'Bitte einer Stelle darin eine Führungskraft außerhalb des Kreises geben.',
	),
	'org-columns-kept': said<{ file: string; columns: string }>(
		({ file, columns }) =>
			`Spalten aus ${file}, die hier nichts verwendet, bleiben neben jeder Stelle stehen: ${columns}.`,
	),
	'org-columns-sensitive': said<{ file: string; columns: string }>(
		({ file, columns }) =>
			`Spalten aus ${file}, die persönlich aussehen, wurden ausgelassen und nirgends gespeichert: ${columns}.`,
		'Wer sie braucht, wählt sie in der Vorschau.',
	),
};
