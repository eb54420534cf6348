import { counted } from './counted.ts';
import { reasonInGerman } from './reasons.ts';
import { said } from './said-issue.ts';

const mendLine = 'Bessern Sie die Zeile in einem Editor aus und öffnen Sie die Datei noch einmal.';
const nominations = (count: number) => counted(count, 'Nennung', 'Nennungen');

export const successionIssueWords = {
	'talent-foreign': said<{ file: string }>(
		({ file }) => `${file} enthält keine Talentdaten, die Rolemap lesen kann.`,
		'Wählen Sie eine succession.csv, eine Datei, deren Name auf .rolemap-talent.json endet, oder die Nachfolgerdatei von SuccessFactors.',
	),
	'talent-broken': said<{ file: string; reason: string }>(
		({ file, reason }) => `${file} kann nicht gelesen werden: ${reasonInGerman(reason)}`,
		'Exportieren Sie sie dort noch einmal, woher sie kommt, oder bessern Sie die Zeile in einem Editor aus.',
	),
	'talent-left-out': said<{ file: string; where: string }>(
		({ file, where }) =>
			`${where} in ${file} ist nicht, wie es sein soll, und blieb weg; der Rest wurde übernommen.`,
		mendLine,
	),
	'talent-newer': said<{ file: string; version: number }>(
		({ file, version }) =>
			`${file} stammt von einem neueren Rolemap (Form ${version}). Was dieses hier nicht kennt, bleibt erhalten, wird aber nicht gezeigt.`,
		'Öffnen Sie sie im neueren Rolemap, um alles zu sehen.',
	),
	'talent-locked': said<{ file: string }>(
		({ file }) => `${file} ist mit einem Kennwort verschlossen.`,
		'Geben Sie das Kennwort an, auf der Befehlszeile mit --passphrase-file. Ohne es kann niemand die Datei öffnen.',
	),
	'talent-passphrase-wrong': said<{ file: string }>(
		({ file }) => `Das Kennwort öffnet ${file} nicht.`,
		'Prüfen Sie Großbuchstaben, Leerzeichen und die Tastatur und versuchen Sie es noch einmal. Ein verlorenes Kennwort lässt sich nicht wiederherstellen.',
	),
	'talent-cut-off': said<{ file: string }>(
		({ file }) =>
			`${file} ist verschlossen und abgeschnitten: Das Ende fehlt, deshalb öffnet sie kein Kennwort.`,
		'Kopieren oder exportieren Sie sie dort noch einmal, woher sie kommt.',
	),
	'talent-damaged': said<{ file: string }>(
		({ file }) => `Das Kennwort stimmt, aber der Inhalt von ${file} wurde geändert oder beschädigt.`,
		'Kopieren oder exportieren Sie sie dort noch einmal, woher sie kommt.',
	),
	'talent-no-columns': said<{ file: string }>(
		({ file }) => `${file} hat keine Spalte, die Stellen nennt.`,
		'Geben Sie ihr die Spalten einer succession.csv: position_id, critical, impact, person_id, readiness, rank, status, emergency.',
	),
	'talent-row-empty': said<{ line: number }>(
		({ line }) => `Zeile ${line} sagt nichts über eine Stelle und blieb weg.`,
		'Geben Sie ihr eine position_id und eine person_id oder das, was die Stelle kritisch macht.',
	),
	'talent-row-again': said<{ line: number; person: string; position: string }>(
		({ line, person, position }) =>
			`Zeile ${line} nennt „${person}“ noch einmal für „${position}“ und blieb weg.`,
	),
	'talent-readiness-odd': said<{ readiness: string; scale: string }>(
		({ readiness, scale }) =>
			`„${readiness}“ ist keine Stufe der Reifeskala (${scale}); diese Nennung zählt nicht.`,
		'Schreiben Sie eine Stufe der Skala, oder ergänzen Sie die Stufe in ihr.',
	),
	'talent-status-odd': said<{ line: number; status: string }>(
		({ line, status }) =>
			`Zeile ${line}: Der Status „${status}“ ist nicht confirmed, proposed oder declined und wurde als proposed genommen, was nicht zählt.`,
		'Schreiben Sie confirmed, proposed oder declined.',
	),
	'talent-status-missing': said<{ count: number }>(
		({ count }) =>
			`${nominations(count)} ohne Status ${count === 1 ? 'wurde' : 'wurden'} als proposed genommen, was nicht zählt.`,
		'Schreiben Sie confirmed bei denen, die vereinbart sind.',
	),
	'talent-cell-odd': said<{ line: number; column: string; text: string }>(
		({ line, column, text }) =>
			`Zeile ${line}: „${text}“ kann nicht in ${column} stehen und wurde übergangen.`,
		'critical und emergency sind yes oder leer, impact ist eine Zahl von 1 bis 5, rank eine ganze Zahl ab 1.',
	),
	'talent-impact-differs': said<{ position: string; kept: number; other: number }>(
		({ position, kept, other }) =>
			`Die Wirkung von „${position}“ ist hier ${other} und in einer früheren Zeile ${kept}; die frühere gilt.`,
	),
	'talent-emergency-twice': said<{ position: string; kept: string; other: string }>(
		({ position, kept, other }) =>
			`„${other}“ ist als Notfallvertretung von „${position}“ genannt, die „${kept}“ schon ist; die erste gilt.`,
	),
	'talent-rank-odd': said<{ person: string; position: string; rank: number }>(
		({ person, position, rank }) =>
			`„${person}“ hat in der Nachfolge für „${position}“ den Rang ${rank}; Ränge sind ganze Zahlen ab 1.`,
		'Vergeben Sie die Ränge neu.',
	),
	'talent-rank-twice': said<{ position: string; rank: number; count: number }>(
		({ position, rank, count }) =>
			`${counted(count, 'Person hat', 'Personen haben')} in der Nachfolge für „${position}“ den Rang ${rank}.`,
		'Vergeben Sie die Ränge neu; bis dahin entscheidet die Reihenfolge der Kennungen.',
	),
	'talent-position-unknown': said<{ position: string; count: number }>(
		({ position, count }) =>
			`Die Organisation hat keine Stelle „${position}“; was über sie gesagt ist (${nominations(count)}), bleibt erhalten und zählt nicht.`,
		'Öffnen Sie die Organisation, zu der dies gehört, oder ordnen Sie die Nachfolge der richtigen Stelle zu.',
	),
	'talent-person-unknown': said<{ person: string; position: string }>(
		({ person, position }) =>
			`In der Organisation hat niemand die Kennung „${person}“; die Nennung für „${position}“ bleibt erhalten und zählt nicht.`,
		'Öffnen Sie die Organisation, zu der dies gehört, oder sagen Sie, dass die Person von außen kommt.',
	),
	'talent-position-closed': said<{ position: string; count: number }>(
		({ position, count }) =>
			`„${position}“ ist geschlossen; ${nominations(count)} ${count === 1 ? 'verliert ihr' : 'verlieren ihr'} Ziel.`,
		'Ordnen Sie die Nachfolge einer anderen Stelle zu, oder nehmen Sie sie weg.',
	),
	'talent-own-position': said<{ person: string; position: string }>(
		({ person, position }) =>
			`„${person}“ hat „${position}“ schon inne und kann dort nicht nachfolgen; die Nennung zählt nicht.`,
	),
	'talent-leaver': said<{ person: string; position: string; on: string }>(
		({ person, position, on }) =>
			`„${person}“ geht am ${on}, deshalb zählt die Nennung für „${position}“ nicht.`,
	),
	'talent-nominee-twice': said<{ person: string; position: string }>(
		({ person, position }) =>
			`„${person}“ steht mehr als einmal in der Nachfolge für „${position}“; der beste Platz zählt.`,
	),
	'talent-circle': said<{ names: string }>(
		({ names }) =>
			`${names} würden einander im Kreis nachfolgen; höchstens alle bis auf eine können wechseln.`,
	),
	'talent-many-slates': said<{ person: string; count: number }>(
		({ person, count }) => `„${person}“ steht in ${count} Nachfolgen und kann eine Stelle besetzen.`,
		'Sehen Sie auf die Nettoabdeckung und nach weiteren Nachfolgern.',
	),
	'successors-not-mapped': said<{ file: string; scores: string }>(
		({ file, scores }) =>
			`${file} gibt die Reife als Punkte an (${scores}) und sagt nicht, welche davon sofort bereit heißen.`,
		'Sagen Sie, was jede Zahl bedeutet, auf der Befehlszeile mit --scores, zum Beispiel --scores 1=5y+,2=3-5y,3=1-2y,4=now.',
	),
	'successors-score-odd': said<{ line: number; score: string }>(
		({ line, score }) =>
			`Zeile ${line}: Was die Reife „${score}“ bedeutet, ist nicht gesagt, deshalb blieb sie weg.`,
		'Sagen Sie auch, was diese Zahl bedeutet.',
	),
	'successors-row-empty': said<{ line: number }>(
		({ line }) => `Zeile ${line} nennt keine Stelle oder keinen Nachfolger und blieb weg.`,
	),
	'successors-row-removes': said<{ line: number; action: string }>(
		({ line, action }) =>
			`Zeile ${line} nimmt eine Nennung zurück (${action}), deshalb ist keine zu übernehmen.`,
	),
	'successors-action-odd': said<{ line: number; action: string }>(
		({ line, action }) =>
			`Zeile ${line}: „${action}“ ist keine Aktion einer Nachfolgerdatei, deshalb blieb sie weg.`,
		'Aktionen sind ADD, UPDATE, TRANSFER und DELETE.',
	),
	'successors-no-seat': said<{ line: number; incumbent: string }>(
		({ line, incumbent }) =>
			`Zeile ${line}: „${incumbent}“ hat keine Stelle der Organisation inne; die Nachfolge bleibt unter dieser Kennung erhalten und zählt nicht.`,
		'Öffnen Sie die Organisation, zu der die Datei gehört.',
	),
	'successors-seats': said<{ line: number; incumbent: string; position: string; count: number }>(
		({ line, incumbent, position, count }) =>
			`Zeile ${line}: „${incumbent}“ hat ${count} Stellen inne; die Nachfolge wurde als die von „${position}“ genommen.`,
	),
};
