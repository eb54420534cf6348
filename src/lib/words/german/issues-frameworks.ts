import { reasonInGerman } from './reasons.ts';
import { said } from './said-issue.ts';

const missing: Readonly<Record<string, string>> = {
	role: 'nennt keine Rolle',
	skill: 'nennt keine Fähigkeit',
	to: 'sagt nicht, wohin der Wechsel führt',
	from: 'sagt nicht, wo der Wechsel beginnt',
};

/** Problems of frameworks that are not ladder pages. */
export const frameworkIssueWords = {
	'table-not-understood': said<{ file: string; count: number; columns: string }>(
		({ file, count, columns }) =>
			`Keine Spalte in ${file} nennt Rollen oder Fähigkeiten (${columns}); ${count === 1 ? 'ihre 1 Zeile wurde' : `ihre ${count} Zeilen wurden`} nicht gelesen.`,
		'Beim Öffnen lässt sich sagen, was die Spalten bedeuten. Oder sie „Rolle“, „Stufe“, „Fähigkeit“ und „Proficiency“ nennen, oder „von“ und „nach“.',
	),
	'columns-kept': said<{ file: string; columns: string }>(
		({ file, columns }) =>
			`Spalten in ${file}, die hier keine Bedeutung haben, bleiben, wie sie sind: ${columns}.`,
		'Sagt eine davon mehr, lässt sich ihre Bedeutung beim Öffnen wählen.',
	),
	'row-incomplete': said<{ what: string }>(
		({ what }) => `Diese Zeile ${missing[what] ?? what} und wurde ausgelassen.`,
		'Bitte die Zelle füllen oder die Zeile löschen.',
	),
	'row-repeats': said<{ what: string }>(
		({ what }) => `Diese Zeile sagt von ${what}, was eine Zeile darüber schon sagt, und wurde ausgelassen.`,
	),
	'row-contradicts': said<{ what: string }>(
		({ what }) =>
			`Diese Zeile sagt von ${what} etwas anderes als eine Zeile darüber; behalten wurde die erste.`,
		'Bitte die richtige behalten und die andere löschen.',
	),
	'move-to-itself': said<{ role: string }>(
		({ role }) => `Diese Zeile führt von ${role} zu sich selbst und wurde ausgelassen.`,
		'Bitte eines der beiden Enden berichtigen oder die Zeile löschen.',
	),
	'role-unlisted': said<{ role: string }>(
		({ role }) => `${role} steht nicht unter den aufgezählten Rollen und wurde als Umriss ergänzt.`,
		'Bitte in der Tabelle der Rollen eine Zeile dafür anlegen oder hier die Schreibung berichtigen.',
	),
	'cell-not-number': said<{ column: string; text: string }>(
		({ column, text }) =>
			`„${text}“ unter ${column} lässt sich nicht als Zahl lesen; die Zeile wurde ohne sie behalten.`,
		'Bitte eine Zahl wie 3 oder 2,5 schreiben.',
	),
	'moves-from-levels': said<{ count: number }>(
		({ count }) =>
			`Die Dateien nennen keine Wechsel. ${count === 1 ? '1 Wechsel wurde' : `${count} Wechsel wurden`} von jeder Stufe einer Rolle zu ihrer nächsten gezeichnet.`,
		'Wo es einen nicht gibt, lässt er sich entfernen; wo einer fehlt, ergänzen.',
	),
	'graph-line-unknown': said<{ text: string }>(
		({ text }) => `Diese Zeile ist weder Rolle noch Wechsel und wurde ausgelassen: ${text}`,
	),
	'graph-not-understood': said<{ file: string }>(
		({ file }) => `${file} enthält keinen Graphen, der sich lesen lässt.`,
		'Eine Mermaid-Datei beginnt mit „flowchart“ oder „graph“, eine GraphML-Datei enthält <graphml>.',
	),
	'xml-unsafe': said<{ file: string }>(
		({ file }) => `${file} erklärt einen Dokumenttyp oder Entitäten und wurde nicht gelesen.`,
		'Bitte den Graphen ohne DOCTYPE neu speichern. Kein Graph braucht einen.',
	),
	'xml-broken': said<{ file: string; reason: string }>(
		({ file, reason }) => `${file} ist von hier an beschädigt: ${reasonInGerman(reason)}`,
		'Bitte den Graphen aus dem Programm neu speichern, das ihn gemacht hat.',
	),
	'graph-too-large': said<{ file: string; count: number; limit: number }>(
		({ file, count, limit }) =>
			`${file} hat ${count} Elemente; Graphen mit mehr als ${limit} werden nicht gelesen.`,
		'Bitte einen Teil davon öffnen.',
	),
	'yaml-broken': said<{ file: string; reason: string }>(
		({ file, reason }) =>
			`Die Kopfdaten von ${file} sind hier kein gültiges YAML: ${reasonInGerman(reason)} Gelesen wurde, was sich lesen lässt.`,
		'Bitte mit Leerzeichen einrücken und Texte mit Doppelpunkten in Anführungszeichen setzen.',
	),
	'topic-not-read': said<{ topic: string }>(
		({ topic }) => `Dieser Teil von ${topic} nennt keine Stufe und steht nur in der Seite.`,
		'Bitte eine Stufe dazuschreiben, zum Beispiel „level: 2“.',
	),
	'framework-beside-pages': said<{ file: string; pages: number }>(
		({ file, pages }) =>
			`${pages === 1 ? 'Die Seite wurde' : `Die ${pages} Seiten wurden`} geöffnet; ${file} daneben nicht.`,
		'Um sie zu sehen, bitte allein öffnen oder zu diesem Arbeitsbereich hinzufügen.',
	),
	'framework-ids-changed': said<{ count: number; prefix: string }>(
		({ count, prefix }) =>
			`${count === 1 ? '1 Name war' : `${count} Namen waren`} schon vergeben und ${count === 1 ? 'beginnt' : 'beginnen'} hier mit „${prefix}-“.`,
	),
};
