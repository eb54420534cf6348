import { said } from './said-issue.ts';

const meant = (near: string, otherwise: string): string =>
	near === '' ? otherwise : `Ist „${near}“ gemeint?`;
const roles = (count: number): string => (count === 1 ? '1 Rolle steht' : `${count} Rollen stehen`);
const kinds: Readonly<Record<string, string>> = {
	role: 'die Kennung einer Rolle',
	move: 'die Kennung eines Wechsels, etwa „staff-engineer--principal-engineer“',
	track: 'die Kennung einer Laufbahn',
	seat: 'die Kennung einer Stelle',
	person: 'die Kennung einer Person',
	unit: 'die Kennung einer Einheit',
	scenario: 'die Kennung einer Option',
	level: 'die Kennung einer Stufe',
	page: 'die Kennung einer Seite',
	table: 'die Kennung einer Tabelle',
	entry: 'die Kennung eines Eintrags',
	text: 'ein Text',
	lines: 'ein Text',
	number: 'eine Zahl zwischen -1000000 und 1000000',
	position: 'eine ganze Zahl, ab 0 gezählt',
	choice: 'eine der Auswahlmöglichkeiten',
	flag: '„true“ oder „false“',
};

/** What an edit may meet: why it was not made, and the way out. */
export const editIssueWords = {
	'edit-unknown-command': said<{ name: string; near: string }>(
		({ name }) => `Eine Bearbeitung namens „${name}“ gibt es nicht.`,
		({ near }) => meant(near, '„rolemap edit <Pfad> --list“ zeigt alle.'),
	),
	'edit-input-not-object': said<{ command: string }>(
		({ command }) => `„${command}“ braucht seine Eingabe als ein Objekt von Feldern.`,
		'Bitte als JSON schreiben, etwa {"role": "staff-engineer", "name": "Staff Engineer"}.',
	),
	'edit-missing-field': said<{ command: string; field: string }>(
		({ command, field }) => `„${command}“ braucht das Feld „${field}“.`,
		'Bitte das Feld ergänzen.',
	),
	'edit-unknown-field': said<{ command: string; field: string; near: string; fields: string }>(
		({ command, field }) => `„${command}“ hat kein Feld „${field}“.`,
		({ near, fields }) => meant(near, `Es hat ${fields}.`),
	),
	'edit-wrong-type': said<{ field: string; kind: string }>(
		({ field, kind }) => `„${field}“ muss ${kinds[kind] ?? kind} sein.`,
		'Bitte so schreiben oder das Feld weglassen, wenn es freiwillig ist.',
	),
	'edit-unknown-choice': said<{ field: string; value: string; near: string }>(
		({ field, value }) => `Für „${field}“ gibt es „${value}“ nicht zu wählen.`,
		({ near }) => meant(near, 'Bitte eine Kennung nehmen, die es in der Leiter gibt.'),
	),
	'edit-empty-text': said<{ field: string }>(
		({ field }) => `„${field}“ ist leer.`,
		'Bitte etwas hineinschreiben; soll alles weg, dann entfernen.',
	),
	'edit-text-too-long': said<{ field: string; most: number }>(
		({ field, most }) => `„${field}“ hat mehr als ${most} Zeichen.`,
		'Bitte den Text teilen.',
	),
	'edit-odd-signs': said<{ field: string }>(
		({ field }) => `„${field}“ enthält Steuerzeichen oder halbe Zeichen, die eine Seite nicht halten kann.`,
		'Bitte den Text tippen statt einfügen.',
	),
	'edit-several-lines': said<{ field: string }>(
		({ field }) => `„${field}“ ist eine Zeile, und dieser Text hat mehrere.`,
		'Bitte die Zeilen verbinden oder für jede einen Eintrag anlegen.',
	),
	'edit-changes-nothing': said<{ command: string }>(
		() => 'Nichts geändert: Es ist schon so.',
		'Bitte etwas anderes angeben, als schon da ist.',
	),
	'edit-needs-action': said<{ from?: string; to?: string }>(
		({ from = '', to = '' }) =>
			`Der Wechsel von „${from}“ zu „${to}“ hat noch keine Maßnahme, unter der dies stehen könnte.`,
		'Bitte zuerst eine Maßnahme hinzufügen.',
	),
	'edit-already-stated': said<{ role: string; fact: string }>(
		({ role, fact }) => `„${role}“ hat für „${fact}“ schon eine Angabe.`,
		'Bitte jene bearbeiten oder einen anderen Namen wählen.',
	),
	'edit-timeline-without-years': said<{ text: string }>(
		({ text }) => `„${text}“ nennt keine Jahre; die Karte könnte nicht zeigen, wie lange der Wechsel dauert.`,
		'Bitte Jahre oder Monate schreiben, etwa „3-5 years“; anderes gehört in eine Notiz zum Zeitrahmen.',
	),
	'edit-alias-is-short-name': said<{ role: string; name: string }>(
		({ role, name }) => `„${name}“ ist der Kurzname von „${role}“.`,
		'Bitte zuerst einen anderen Kurznamen wählen.',
	),
	'edit-move-exists': said<{ from: string | number; to: string | number }>(
		({ from, to }) => `Einen Wechsel von „${from}“ zu „${to}“ gibt es schon.`,
		'Bitte jenen bearbeiten oder eine andere Rolle wählen.',
	),
	'edit-move-to-itself': said<{ role: string }>(
		({ role }) => `Ein Wechsel kann nicht von „${role}“ zu sich selbst führen.`,
		'Bitte eine andere Rolle wählen.',
	),
	'edit-link-to-itself': said<{ role: string }>(
		({ role }) => `„${role}“ lässt sich nicht mit sich selbst verknüpfen.`,
		'Bitte dieselbe Rolle eines anderen Rahmens wählen.',
	),
	'edit-skill-to-itself': said<{ skill: string }>(
		({ skill }) => `Die Fähigkeit „${skill}“ lässt sich nicht mit sich selbst verknüpfen.`,
		'Bitte den Namen wählen, den sie anderswo trägt.',
	),
	'edit-skills-on-two-scales': said<{ skill: string; other: string }>(
		({ skill, other }) =>
			`„${skill}“ und „${other}“ werden auf verschiedenen Skalen gemessen und können nicht eine Fähigkeit sein.`,
		'Bitte getrennt lassen: Eine Stufe der einen sagt nichts über die andere.',
	),
	'edit-move-to-body': said<{ body: string }>(
		({ body }) => `„${body}“ ist ein Gremium; kein Wechsel führt dorthin oder von dort weg.`,
		'Bitte eine Rolle wählen; ist es eine, dann zuerst ihre Seite anlegen.',
	),
	'edit-name-taken': said<{ name: string; other: string }>(
		({ name, other }) => `Es gibt schon eine Rolle „${other}“, und Seiten hielten „${name}“ für sie.`,
		'Bitte einen Namen wählen, der die beiden unterscheidet.',
	),
	'edit-name-is-alias': said<{ name: string; other: string }>(
		({ name, other }) => `„${other}“ heißt auch „${name}“; Seiten, die das sagen, können beide meinen.`,
		'Bitte jenen Namen von der anderen Rolle nehmen oder einen anderen wählen.',
	),
	'edit-place-name-taken': said<{ collection: string; name: string }>(
		({ collection, name }) =>
			`Eine ${collection === 'tracks' ? 'Laufbahn' : 'Stufe'} „${name}“ gibt es schon.`,
		'Bitte einen anderen Namen wählen.',
	),
	'edit-track-in-use': said<{ track: string; count: number }>(
		({ track, count }) => `${roles(count)} in der Laufbahn „${track}“.`,
		'Bitte sagen, wohin sie kommen, oder sie zuerst verschieben.',
	),
	'edit-level-in-use': said<{ level: string; count: number }>(
		({ level, count }) => `${roles(count)} auf der Stufe „${level}“.`,
		'Bitte sagen, wohin sie kommen, oder sie zuerst verschieben.',
	),
	'edit-skills-in-sentences': said<{ role: string; skill: string }>(
		({ role, skill }) =>
			`Die Skills von „${role}“ um „${skill}“ stehen in Sätzen oder mit Links und lassen sich nicht trennen.`,
		'Bitte den ganzen Text dieser Art von Skills bearbeiten.',
	),
	'edit-short-row': said<{ row: string; column: string }>(
		({ row, column }) => `Die Zeile „${row}“ endet auf ihrer Seite vor der Spalte „${column}“.`,
		'Bitte die Zeile auf der Seite vervollständigen.',
	),
	'edit-id-taken': said<{ collection: string; id: string }>(
		({ id }) => `Die Kennung „${id}“ ist vergeben.`,
		'Bitte einen anderen Namen wählen.',
	),
	'edit-reference-missing': said<{ collection: string; id: string }>(
		({ id }) => `Danach verwiese etwas auf „${id}“, das es nicht mehr gibt.`,
		'Bitte zuerst ändern oder entfernen, was darauf verweist.',
	),
	'edit-range-reversed': said<{ range: string }>(
		({ range }) => `Der Bereich „${range}“ steht von groß nach klein; er wird andersherum gelesen.`,
		'Bitte die kleinere Zahl zuerst schreiben.',
	),
	'edit-promotion-lost': said<{ from: string; to: string; kind: string }>(
		({ from, to, kind }) =>
			`Der Wechsel von „${from}“ zu „${to}“ war ein Aufstieg und führt jetzt ${kind === 'return' ? 'abwärts' : 'zur Seite'}.`,
		'Wenn das nicht gemeint ist, bitte eine der beiden auf eine andere Stufe verschieben.',
	),
	'editing-while-opening': said(
		() => 'Die Leiter wird noch geöffnet; noch lässt sich nichts ändern.',
		'Bitte noch einmal versuchen, wenn alles da ist.',
	),
	'editing-read-only': said(
		() => 'Ein anderer Tab hat eine neuere Version von Rolemap; in diesem lässt sich nichts ändern.',
		'Bitte diesen Tab neu laden, um mit der neueren Version weiterzumachen.',
	),
	'editing-viewer': said(
		() => 'Diese Datei zeigt nur, was in ihr steht; hier lässt sich nichts ändern.',
		'Wer etwas ändern will, öffnet das Original in Rolemap.',
	),
};
