import { reasonInGerman } from './reasons.ts';
import { said } from './said-issue.ts';

const rows = (count: number) => (count === 1 ? '1 Zeile' : `${count} Zeilen`);

/** Problems of tables: CSV files, sheets of workbooks, and their rows. */
export const tableIssueWords = {
	'table-web-page': said<{ file: string }>(
		({ file }) => `${file} heißt wie eine Tabelle, ist aber eine Webseite, und wurde nicht gelesen.`,
		'Verlangt ein Download eine Anmeldung, wird oft deren Seite gespeichert. Bitte die Datei noch einmal herunterladen.',
	),
	'table-letters-lost': said<{ file: string; count: number }>(
		({ file, count }) =>
			`${count === 1 ? '1 Zeichen' : `${count} Zeichen`} in ${file} ${count === 1 ? 'lässt' : 'lassen'} sich nicht lesen und ${count === 1 ? 'steht' : 'stehen'} als � da.`,
		'Bitte die Tabelle noch einmal als CSV in UTF-8 oder als Excel-Arbeitsmappe (.xlsx) speichern.',
	),
	'table-too-wide': said<{ file: string; count: number; limit: number }>(
		({ file, count, limit }) =>
			`Eine Zeile in ${file} hat ${count} Spalten; Tabellen mit mehr als ${limit} werden nicht gelesen.`,
		'Bitte prüfen, ob die Datei eine Tabelle ist, und Spalten weglassen, die nichts über Rollen sagen.',
	),
	'table-too-many-rows': said<{ file: string; count: number; limit: number }>(
		({ file, count, limit }) =>
			`${file} hat mehr als ${limit} Zeilen oder zu viele Zellen; ${rows(count)} ab hier ${count === 1 ? 'wurde' : 'wurden'} nicht gelesen.`,
		'Bitte die Tabelle auf mehrere Dateien verteilen und zusammen öffnen.',
	),
	'table-quote-open': said<{ file: string; line: number }>(
		({ line }) =>
			`Ein Anführungszeichen (") in Zeile ${line} wird nie geschlossen; diese Zeile wurde ausgelassen.`,
		'Bitte das Anführungszeichen schließen oder in der Zelle doppelt schreiben ("").',
	),
	'table-quote-odd': said<{ file: string; line: number }>(
		({ line }) =>
			`Ein Anführungszeichen (") steht mitten in einer Zelle von Zeile ${line}; die Zeile wurde gelesen, so gut es geht.`,
		'Bitte ein Anführungszeichen in einer Zelle doppelt ("") und die ganze Zelle in Anführungszeichen schreiben.',
	),
	'table-row-long': said<{ file: string; line: number; count: number }>(
		({ line, count }) =>
			`Zeile ${line} hat ${count === 1 ? 'eine Zelle' : `${count} Zellen`} mehr als die Kopfzeile; ${count === 1 ? 'sie wurde' : 'sie wurden'} ohne Namen behalten.`,
		'Bitte nach einem Trennzeichen in einer Zelle ohne Anführungszeichen suchen.',
	),
	'table-title-row': said<{ file: string; line: number }>(
		({ line }) => `Zeile ${line} steht über der Kopfzeile und wurde ausgelassen.`,
	),
	'table-header-again': said<{ file: string; line: number }>(
		({ line }) => `Zeile ${line} wiederholt die Kopfzeile und wurde ausgelassen.`,
	),
	'table-total-row': said<{ file: string; line: number }>(
		({ line }) => `Zeile ${line} zählt die Zeilen darüber zusammen und wurde ausgelassen.`,
	),
	'table-no-header': said<{ file: string }>(
		({ file }) => `${file} hat keine Kopfzeile; die Spalten heißen A, B, C …`,
		'Bitte die Namen der Spalten in die erste Zeile schreiben, zum Beispiel „Rolle“, „Stufe“ und „Fähigkeit“.',
	),
	'table-no-rows': said<{ file: string }>(
		({ file }) => `In ${file} steht keine Zeile mit Daten.`,
		'Bitte prüfen, ob es die richtige Datei ist.',
	),
	'workbook-broken': said<{ file: string; reason: string }>(
		({ file, reason }) => `${file} lässt sich nicht als Excel-Arbeitsmappe lesen: ${reasonInGerman(reason)}`,
		'Bitte in Excel oder LibreOffice öffnen und neu als .xlsx oder das Blatt als CSV speichern.',
	),
	'workbook-locked': said<{ file: string }>(
		({ file }) => `${file} ist mit einem Passwort geschützt oder in der Form von Excel vor 2007 gespeichert.`,
		'Bitte ohne Passwort neu als .xlsx speichern.',
	),
	'workbook-empty': said<{ file: string }>(
		({ file }) => `In ${file} steht auf keinem eingeblendeten Blatt etwas.`,
		'Bitte neu exportieren und nachsehen, ob die Zeilen auf einem ausgeblendeten Blatt stehen.',
	),
	'workbook-sheet-hidden': said<{ file: string; sheet: string }>(
		({ file, sheet }) => `Das Blatt „${sheet}“ in ${file} ist ausgeblendet und wurde nicht gelesen.`,
		'Soll es gelesen werden, bitte in der Arbeitsmappe einblenden und speichern.',
	),
	'workbook-cell-error': said<{ file: string; cell: string; error: string }>(
		({ cell, error }) => `Die Formel in ${cell} ergibt ${error}; die Zelle wurde als leer gelesen.`,
		'Bitte die Formel in der Arbeitsmappe berichtigen.',
	),
};
