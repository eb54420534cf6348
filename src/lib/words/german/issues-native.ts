import { collectionInGerman, reasonInGerman, wantedInGerman } from './reasons.ts';
import { said } from './said-issue.ts';

const keep =
	'Der Rest ist offen. Bitte die Datei in einem Editor berichtigen und neu öffnen, bevor sie überschrieben wird.';
const others = (count: number): string => (count === 1 ? 'eine weitere Datei' : `${count} weitere Dateien`);

/** Problems of a .rolemap.json, and of what the browser keeps itself. */
export const nativeIssueWords = {
	'stored-record-broken': said<{ collection: string; id: string; problem: string }>(
		({ collection, id, problem }) =>
			`Was dieser Browser als ${id} (${collectionInGerman(collection)}) aufbewahrt hat, ist bei ${problem} beschädigt; es wurde ausgelassen, der Rest ist offen.`,
		'Bitte die ursprünglichen Dateien neu öffnen oder eine aufbewahrte Version wiederherstellen.',
	),
	'native-broken': said<{ file: string; reason: string }>(
		({ file, reason }) => `${file} ist ab hier nicht lesbar: ${reasonInGerman(reason)}.`,
		'Nichts wurde geöffnet. Von Hand bearbeitet, bitte diese Stelle berichtigen; abgeschnitten, bitte eine frühere Kopie nehmen.',
	),
	'native-web-page': said<{ file: string }>(
		({ file }) => `${file} enthält eine Webseite, wie sie vor einer Anmeldung kommt.`,
		'Bitte anmelden, die Datei neu herunterladen und jene öffnen.',
	),
	'native-foreign': said<{ file: string }>(
		({ file }) => `${file} ist JSON, aber kein Rolemap-Dokument: „"format": "rolemap"“ fehlt.`,
		'Bitte eine von Rolemap gespeicherte Datei wählen. Die Einstellungen eines Ordners heißen rolemap.json und liegen neben den Seiten.',
	),
	'native-newer': said<{ file: string; version: number; known: number }>(
		({ file, version, known }) =>
			`${file} stammt von einem neueren Rolemap (Version ${version}; dieses kennt ${known}). Gezeigt wird, was verstanden wird.`,
		'Zum Bearbeiten bitte Rolemap aktualisieren. Von hier wird die Datei nie überschrieben.',
	),
	'native-version-odd': said<{ file: string; version: string }>(
		({ file, version }) =>
			version === ''
				? `${file} sagt nicht, welche Version es hat; gelesen wurde es als die älteste.`
				: `${file} nennt die Version ${version}, die es nicht gibt; gelesen wurde es als die älteste.`,
		'Einmal speichern trägt die richtige Version ein.',
	),
	'native-letters-lost': said<{ file: string; count: number }>(
		({ file, count }) => `${count} Zeichen von ${file} waren nicht lesbar und stehen als \ufffd.`,
		'Bitte die Datei als UTF-8 speichern.',
	),
	'native-value-wrong': said<{ file: string; where: string; wanted: string; leftOut: string }>(
		({ where, wanted, leftOut }) => `${where} muss ${wantedInGerman(wanted)} sein; ausgelassen: ${leftOut}.`,
		keep,
	),
	'native-value-missing': said<{ file: string; where: string; wanted: string; leftOut: string }>(
		({ where, wanted, leftOut }) =>
			`${where} fehlt und muss ${wantedInGerman(wanted)} sein; ausgelassen: ${leftOut}.`,
		keep,
	),
	'native-id-twice': said<{ file: string; where: string; id: string }>(
		({ where, id }) => `${where} hat die Kennung „${id}“ eines früheren Eintrags und wurde ausgelassen.`,
		keep,
	),
	'native-id-renamed': said<{ file: string; where: string; id: string }>(
		({ where, id }) => `${where} hat die Kennung „${id}“ einer früheren Aussage und bekam eine eigene.`,
	),
	'native-end-missing': said<{ file: string; where: string; id: string }>(
		({ where, id }) => `${where} nennt die Rolle „${id}“, die es nicht gibt; der Wechsel wurde ausgelassen.`,
		keep,
	),
	'native-reference-unknown': said<{ file: string; where: string; id: string }>(
		({ where, id }) => `${where} nennt „${id}“, das es nicht gibt.`,
		keep,
	),
	'native-name-twice': said<{ file: string; name: string }>(
		({ name }) => `Der Name „${name}“ steht zweimal in einem Eintrag; der letzte gilt.`,
		'Bitte den richtigen behalten.',
	),
	'native-number-inexact': said<{ file: string; number: string }>(
		({ number }) => `Die Zahl ${number} ist zu groß oder zu lang, um genau behalten zu werden.`,
		'Ist sie ein Name oder eine Kennung, bitte in Anführungszeichen setzen.',
	),
	'native-more': said<{ file: string; count: number }>(
		({ file, count }) => `${file} hat ${count === 1 ? '1 weiteres Problem' : `${count} weitere Probleme`}.`,
		keep,
	),
	'native-beside-pages': said<{ file: string; pages: number }>(
		({ file, pages }) =>
			`${pages === 1 ? 'Geöffnet wurde die Seite' : `Geöffnet wurden die ${pages} Seiten`}; ${file} daneben nicht.`,
		'Um sie zu sehen, bitte jene Datei allein öffnen.',
	),
	'native-several': said<{ file: string; count: number }>(
		({ file, count }) => `Geöffnet wurde ${file}; ${others(count)} dieser Art nicht.`,
		'Bitte einzeln öffnen.',
	),
};
