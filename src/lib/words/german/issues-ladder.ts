import { counted } from './counted.ts';
import { said } from './said-issue.ts';

const tracks = (count: number) => counted(count, 'Laufbahn', 'Laufbahnen');

/** Problems of ladder pages. */
export const ladderIssueWords = {
	'page-without-title': said<{ file: string }>(
		({ file }) => `${file} hat keine Überschrift der ersten Ebene; der Dateiname dient als Name der Rolle.`,
		'Bitte die Seite mit einer Zeile wie „# Staff engineer“ beginnen.',
	),
	'page-several-roles': said<{ file: string; count: number; roles: string }>(
		({ file, count, roles }) =>
			`${file} beschreibt unter eigenen Überschriften ${count === 1 ? 'eine weitere Rolle' : `${count} Rollen`}: ${roles}.`,
	),
	'page-ill-formed': said<{ file: string; count: number }>(
		({ file, count }) =>
			count === 1
				? `${file} enthält 1 Zeichen, das sich nicht entziffern ließ.`
				: `${file} enthält ${count} Zeichen, die sich nicht entziffern ließen.`,
		'Bitte die Datei noch einmal als UTF-8 speichern.',
	),
	'page-binary': said<{ file: string }>(
		({ file }) =>
			`${file} ist kein Text, was immer der Name sagt; die Datei bleibt, wie sie ist, und zeigt keine Rolle.`,
		'Bitte die Seite als Markdown exportieren oder die Datei aus dem Ordner nehmen.',
	),
	'page-too-large': said<{ file: string; size: string }>(
		({ file, size }) =>
			`${file} ist ${size} groß; Seiten über 5 MB bleiben als Text erhalten und zeigen keine Rolle.`,
		'Bitte die Seite in eine Datei je Rolle teilen.',
	),
	'page-too-deep': said<{ file: string; count: number }>(
		({ file, count }) =>
			count === 1
				? `${file} verschachtelt eine Zeile mehr als 64 Ebenen tief; sie bleibt als Text erhalten.`
				: `${file} verschachtelt ${count} Zeilen mehr als 64 Ebenen tief; sie bleiben als Text erhalten.`,
		'Bitte weniger Ebenen von Listen und Zitaten verwenden.',
	),
	'front-matter-unclosed': said<{ file: string }>(
		({ file }) =>
			`Die Kopfdaten von ${file} beginnen mit „---“ und enden nie; die Seite wird als einfaches Markdown gelesen.`,
		'Bitte unter der letzten Zeile „key: value“ eine Zeile „---“ ergänzen.',
	),
	'front-matter-repeated': said<{ file: string; key: string }>(
		({ file, key }) => `Die Kopfdaten von ${file} nennen „${key}“ mehr als einmal; die erste Angabe gilt.`,
		'Bitte die gemeinte Zeile behalten und die andere löschen.',
	),
	'front-matter-odd': said<{ file: string; line: number }>(
		({ file, line }) =>
			`Zeile ${line} der Kopfdaten von ${file} ist nicht „key: value“; sie bleibt, wie sie ist.`,
	),
	'no-role-pages': said<{ pages: number }>(
		({ pages }) =>
			pages === 0
				? 'Hier sind keine Markdown-Seiten, also gibt es keine Rollen zu zeigen.'
				: pages === 1
					? 'Die 1 Markdown-Seite hier beschreibt keine Rolle.'
					: `Keine der ${pages} Markdown-Seiten hier beschreibt eine Rolle.`,
		'Eine Rollenseite beginnt mit einer Überschrift wie „# Staff engineer“ und hat einen Abschnitt wie „## Core responsibilities“, „## Key skill sets“ oder „## Transition to Principal engineer“.',
	),
	'page-without-role': said<{ file: string }>(
		({ file }) => `${file} beschreibt keine Rolle; die Seite bleibt, wie sie ist.`,
		'Ist es eine Rolle, braucht sie einen Abschnitt wie „## Core responsibilities“ oder „## Transition to Director“.',
	),
	'page-id-taken': said<{ file: string; id: string; wanted: string }>(
		({ file, id, wanted }) =>
			`Eine andere Seite läuft schon unter „${wanted}“, daher läuft ${file} unter „${id}“.`,
		'Wer Links darauf teilt, benennt am besten eine der beiden Dateien um.',
	),
	'role-name-twice': said<{ name: string; first: string; second: string }>(
		({ name, first, second }) =>
			`${first} und ${second} beschreiben beide eine Rolle namens „${name}“; beide bleiben erhalten.`,
		'Bitte einer von ihnen eine andere Überschrift der ersten Ebene geben.',
	),
	'role-name-ambiguous': said<{ name: string; roles: string }>(
		({ name, roles }) => `„${name}“ könnte jede von ${roles} sein; eine Verknüpfung wurde nicht gesetzt.`,
		'Bitte den vollen Namen der gemeinten Rolle schreiben.',
	),
	'role-without-page': said<{ name: string; file: string }>(
		({ name, file }) => `„${name}“ (${file}) hat keine eigene Seite und wird als Umriss gezeigt.`,
		'Es kann so bleiben, oder die Rolle bekommt eine Seite.',
	),
	'move-to-itself': said<{ role: string; file: string }>(
		({ role, file }) => `${file} hat einen Wechsel von „${role}“ zu sich selbst; er entfällt.`,
		'Bitte die Rolle nennen, zu der der Wechsel führt.',
	),
	'move-to-body': said<{ role: string; body: string }>(
		({ role, body }) =>
			`Der Wechsel von „${role}“ zu „${body}“ entfällt, denn niemand wird zu einem Gremium befördert.`,
		'Bitte eine Rolle nennen, etwa „Board member“.',
	),
	'range-reversed': said<{ range: string; file: string }>(
		({ range, file }) =>
			`Die Spanne „${range}“ in ${file} läuft von hoch nach niedrig; sie wird von niedrig nach hoch gelesen.`,
		'Bitte die kleinere Zahl zuerst schreiben.',
	),
	'time-shares-short': said<{ role: string; sum: number }>(
		({ role, sum }) => `${role}: Die größten Anteile ergeben ${sum} %; 100 % sind nicht möglich.`,
		'Bitte einen Anteil erhöhen oder die Tätigkeit ergänzen, die den Rest der Zeit braucht.',
	),
	'time-shares-over': said<{ role: string; sum: number }>(
		({ role, sum }) =>
			`${role}: Schon die kleinsten Anteile ergeben ${sum} %, mehr als die 100 %, die es gibt.`,
		'Bitte einen Anteil senken oder eine Tätigkeit weglassen, die Teil einer anderen ist.',
	),
	'table-extra-cells': said<{ count: number; file: string; line: number }>(
		({ count, file, line }) =>
			`Zeile ${line} von ${file} hat ${counted(count, 'Zelle', 'Zellen')} mehr, als ihre Tabelle Spalten hat; ${count === 1 ? 'sie bleibt' : 'sie bleiben'} ohne Überschrift erhalten.`,
		'Bitte ein „|“ aus der Zeile entfernen oder, wo es zum Text gehört, einen Rückstrich davor setzen.',
	),
	'link-without-page': said<{ file: string; href: string }>(
		({ file, href }) => `${file} verweist auf ${href}, das nicht in diesem Ordner liegt.`,
		'Bitte den Link berichtigen oder die Seite ergänzen.',
	),
	'section-kept-as-text': said<{ title: string; file: string }>(({ title, file }) =>
		title === ''
			? `1 Teil von ${file} über der ersten Überschrift bleibt als Text erhalten.`
			: `1 Abschnitt bleibt als Text erhalten: „${title}“ (${file}).`,
	),
	'statements-differ': said<{
		topic: string;
		first: string;
		firstFile: string;
		second: string;
		secondFile: string;
	}>(
		({ topic, first, firstFile, second, secondFile }) =>
			`${topic}: „${first}“ (${firstFile}) und „${second}“ (${secondFile}).`,
		'Beide bleiben erhalten; gezeigt wird die erste. Sollen sie übereinstimmen, genügt die Änderung einer Seite.',
	),
	'placed-by-settings': said<{ tracks: number }>(
		({ tracks: count }) => `Laufbahnen und Stufen stammen aus rolemap.json (${tracks(count)}).`,
	),
	'placed-by-front-matter': said<{ tracks: number }>(
		({ tracks: count }) =>
			`Laufbahnen und Stufen stammen aus den Kopfdaten der Seiten, „track“ und „level“ (${tracks(count)}).`,
	),
	'placed-by-ladder-table': said<{ tracks: number }>(
		({ tracks: count }) =>
			`Die Rangfolge stammt aus der Reihenfolge der Stufentabelle auf der Übersichtsseite (${tracks(count)}).`,
		'Wer es selbst sagen will, ergänzt „track“ und „level“ in den Kopfdaten der Seiten.',
	),
	'placed-by-folders': said<{ tracks: number }>(
		({ tracks: count }) =>
			`Keine Seite sagt, auf welcher Laufbahn oder Stufe ihre Rolle steht; es gelten Ordner, Nummern der Dateien und die Folge der Überschriften (${tracks(count)}).`,
		'Bitte „track“ und „level“ in den Kopfdaten der Seiten ergänzen oder in rolemap.json festlegen.',
	),
	'placed-by-longest-chain': said<{ tracks: number }>(
		() =>
			'Keine Seite sagt, auf welcher Laufbahn oder Stufe ihre Rolle steht; die Rangfolge folgt der längsten Kette von Wechseln, in einer Bahn.',
		'Bitte „track“ und „level“ in den Kopfdaten der Seiten ergänzen oder in rolemap.json festlegen.',
	),
	'role-track-inferred': said<{ count: number; roles: string }>(
		({ count, roles }) =>
			count === 1
				? `1 Rolle ohne eigene Laufbahn hat sie aus ihren Wechseln übernommen: ${roles}.`
				: `${count} Rollen ohne eigene Laufbahn haben sie aus ihren Wechseln übernommen: ${roles}.`,
		'Bitte „track“ in den Kopfdaten der Seite ergänzen oder in rolemap.json festlegen.',
	),
	'rolemap-json-broken': said<{ file: string; reason: string }>(
		({ file, reason }) =>
			`${file} ist kein gültiges JSON (gemeldet: „${reason}“); die Seiten werden ohne sie gelesen.`,
		'Bitte die Datei berichtigen oder löschen, um ohne Festlegungen zu beginnen.',
	),
	'rolemap-json-foreign': said<{ file: string }>(
		({ file }) => `${file} sagt nicht „"format": "rolemap-folder"“; die Seiten werden ohne sie gelesen.`,
		'Bitte "format": "rolemap-folder" und "version": 1 ergänzen.',
	),
	'rolemap-json-odd': said<{ file: string; part: string }>(
		({ file, part }) => `„${part}“ in ${file} hat nicht die erwartete Form und entfällt.`,
		'Eine Laufbahn ist {"id", "name"}, eine Stufe {"id", "name", "ordinal"}, eine Rolle {"track", "level"}.',
	),
	'issues-left-out': said<{ count: number; code: string }>(
		({ count, code }) => `Und ${count} weitere der Art „${code}“.`,
	),
};
