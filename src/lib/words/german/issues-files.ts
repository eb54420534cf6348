import { counted } from './counted.ts';
import { kindsInGerman } from './reasons.ts';
import { said } from './said-issue.ts';

const packAlone = 'Bitte nur den Ordner mit den Rollenseiten packen.';
const packAnew = 'Bitte das Archiv neu erstellen oder den entpackten Ordner hierher ziehen.';
const distrust =
	'Dieses Archiv nur öffnen, wenn bekannt ist, von wem es stammt. Sonst den entpackten Ordner hierher ziehen.';
const oneAtATime =
	'Bitte die Laufbahnen einzeln öffnen oder die anderen Dateien in einen anderen Ordner legen.';

/** Problems of files before anything is read from them, and of writing them back. */
export const fileIssueWords = {
	'file-too-large': said<{ file: string; size: string; limit: string }>(
		({ file, size, limit }) => `${file} ist ${size} groß; Dateien über ${limit} werden nicht gelesen.`,
		'Bitte die Datei teilen oder aus dem Ordner nehmen.',
	),
	'file-not-text': said<{ file: string }>(
		({ file }) => `${file} heißt wie eine Seite, enthält aber keinen Text, und wurde ausgelassen.`,
		'Bitte prüfen, ob die Datei ist, was ihr Name sagt. Text muss als UTF-8, UTF-16 oder Windows-1252 gespeichert sein.',
	),
	'file-empty': said<{ file: string }>(
		({ file }) => `${file} ist leer und wurde ausgelassen.`,
		'Bitte die Seite schreiben, beginnend mit einer Zeile wie „# Staff engineer“, oder die Datei löschen.',
	),
	'file-unreadable': said<{ file: string; reason: string }>(
		({ file, reason }) => `${file} lässt sich nicht öffnen: ${reason}`,
		'Bitte prüfen, ob es die Datei noch gibt und ob sie gelesen werden darf.',
	),
	'file-twice': said<{ file: string }>(
		({ file }) => `${file} wurde zweimal übergeben; gelesen wurde die erste.`,
		'Bitte jeder Datei einen eigenen Pfad geben.',
	),
	'folder-empty': said<Record<string, never>>(
		() => 'Hier sind keine Dateien.',
		'Bitte den Ordner mit den Rollenseiten wählen: Markdown-Dateien, eine je Rolle, zum Beispiel staff-engineer.md.',
	),
	'no-pages': said<{ count: number; kinds: string }>(
		({ count, kinds }) =>
			count === 1
				? `Die 1 Datei hier ist keine Rollenseite (${kindsInGerman(kinds)}).`
				: `Unter den ${count} Dateien hier ist keine Rollenseite (${kindsInGerman(kinds)}).`,
		'Eine Rollenseite ist eine Markdown-Datei (.md), die mit dem Namen einer Rolle beginnt, etwa „# Staff engineer“, gefolgt von Abschnitten wie „## Core Responsibilities“ und „## Transition to Principal engineer“.',
	),
	'too-many-pages': said<{ count: number; limit: number }>(
		({ count, limit }) => `Hier sind ${count} Seiten; gelesen wurden nur die ersten ${limit}.`,
		oneAtATime,
	),
	'too-much-text': said<{ limit: string; file: string; left: number }>(
		({ limit, file, left }) =>
			`Zusammen sind die Seiten größer als ${limit}; ab ${file} ${left === 1 ? 'wurde 1 Seite' : `wurden ${left} Seiten`} nicht gelesen.`,
		oneAtATime,
	),
	'talent-files-closed': said<{ count: number }>(
		({ count }) => `${counted(count, 'Talentdatei bleibt', 'Talentdateien bleiben')} geschlossen.`,
		'Talentdaten werden nur gelesen, wenn --talent sie nennt oder sie für sich geöffnet werden.',
	),
	'readiness-files-closed': said<{ count: number }>(
		({ count }) => `${counted(count, 'Reife-Datei bleibt', 'Reife-Dateien bleiben')} geschlossen.`,
		'Darin geht es um Menschen; sie wird nie mit einer Leiter gelesen. Unter „Reife“ lässt sie sich aufnehmen.',
	),
	'archive-not-zip': said<{ file: string }>(
		({ file }) => `${file} lässt sich nicht entpacken: Es ist kein Zip-Archiv, oder sein Ende fehlt.`,
		packAnew,
	),
	'archive-damaged': said<{ file: string }>(
		({ file }) => `${file} lässt sich nicht entpacken: Sein Inhaltsverzeichnis ist beschädigt.`,
		packAnew,
	),
	'archive-too-many-files': said<{ file: string; count: number; limit: number }>(
		({ file, count, limit }) =>
			`${file} enthält ${count} Dateien; Archive mit mehr als ${limit} werden nicht geöffnet.`,
		packAlone,
	),
	'archive-too-large': said<{ file: string; limit: string }>(
		({ file, limit }) => `${file} wurde abgelehnt: Entpackt ist es größer als ${limit}.`,
		packAlone,
	),
	'archive-bomb': said<{ file: string; entry: string; ratio: number }>(
		({ file, entry, ratio }) =>
			`${file} wurde abgelehnt: ${entry} wird entpackt mehr als ${ratio}-mal so groß wie gepackt; das tut keine Seite.`,
		distrust,
	),
	'archive-overlap': said<{ file: string; entry: string }>(
		({ file, entry }) =>
			`${file} wurde abgelehnt: ${entry} teilt seine Daten mit einer anderen Datei des Archivs.`,
		distrust,
	),
	'archive-unsafe-name': said<{ file: string; entry: string }>(
		({ file, entry }) => `${file}: ${entry} führt aus dem Ordner des Archivs hinaus und wurde ausgelassen.`,
		'Bitte den Ordner mit Namen neu packen, die in ihm liegen.',
	),
	'archive-name-changed': said<{ file: string; entry: string; name: string }>(
		({ file, entry, name }) => `${file}: ${entry} wurde als ${name} gelesen.`,
		'Bitte den Ordner mit einem Programm neu packen, das „/“ zwischen Ordner schreibt.',
	),
	'archive-name-twice': said<{ file: string; entry: string }>(
		({ file, entry }) => `${file} enthält ${entry} zweimal; gelesen wurde die erste.`,
		'Bitte den Ordner neu packen.',
	),
	'archive-encrypted': said<{ file: string; entry: string }>(
		({ file, entry }) => `${file}: ${entry} ist durch ein Passwort geschützt und wurde ausgelassen.`,
		'Bitte das Archiv mit seinem Passwort entpacken und den Ordner hierher ziehen.',
	),
	'archive-unknown-packing': said<{ file: string; entry: string }>(
		({ file, entry }) =>
			`${file}: ${entry} ist eine Verknüpfung oder auf eine Art gepackt, die sich hier nicht lösen lässt, und wurde ausgelassen.`,
		'Bitte den Ordner als gewöhnliches Zip neu packen oder den entpackten Ordner hierher ziehen.',
	),
	'archive-nested': said<{ file: string; entry: string }>(
		({ file, entry }) => `${file}: Das Archiv ${entry} darin wurde nicht geöffnet.`,
		'Bitte entpacken und den Ordner hierher ziehen.',
	),
	'archive-entry-damaged': said<{ file: string; entry: string }>(
		({ file, entry }) => `${file}: ${entry} ist beschädigt und wurde ausgelassen.`,
		packAnew,
	),
	'edit-not-written': said<{ file: string; line: number; text: string }>(
		({ file, line, text }) =>
			`„${text}“ wurde nicht in ${file}, Zeile ${line}, geschrieben: Dort würden diese Worte als etwas anderes gelesen. Die Seite behält, was sie sagte.`,
		'Bitte anders formulieren oder die Seite selbst bearbeiten.',
	),
	'change-not-written': said<{ name: string; file: string }>(
		({ name, file }) =>
			`Was in ${name} hinzukam, wegfiel oder verschoben wurde, wird noch nicht in ${file === '' ? 'eine Seite' : file} geschrieben; die Seite behält, was sie sagte.`,
		'Bitte diese Änderung in der Seite selbst vornehmen. Geänderte Worte werden geschrieben.',
	),
	'pages-cannot-say': said<{ skills: number; links: number }>(
		({ skills, links }) =>
			`Seiten können nicht sagen, welche Fähigkeiten eine Rolle einzeln verlangt (${skills === 1 ? '1 Rolle' : `${skills} Rollen`}) und welche Rollen verknüpft sind (${links}); das steht nicht in ihnen.`,
		'Als eine Datei gespeichert bleibt alles erhalten.',
	),
	'role-still-named': said<{ name: string; file: string }>(
		({ name, file }) =>
			`${name} wurde entfernt, doch ${file === '' ? 'eine andere Seite' : file} nennt die Rolle noch: Neu gelesen steht sie als Umriss da.`,
		'Bitte den Namen von jener Seite nehmen oder den Umriss behalten.',
	),
	'page-needs-original': said<{ file: string; encoding: string }>(
		({ file, encoding }) =>
			`${file} wurde nicht geschrieben: Die Seite wurde als ${encoding} gelesen und lässt sich ohne die ursprüngliche Datei nicht Byte für Byte zurückgeben.`,
		'Bitte den Ordner noch einmal öffnen oder die Seite im Editor als UTF-8 speichern.',
	),
	'page-now-utf8': said<{ file: string; encoding: string }>(
		({ file, encoding }) =>
			`${file} war ${encoding} und ist von jetzt an UTF-8, weil die Seite bearbeitet wurde.`,
	),
	'opening-unreadable': said<{ path: string; reason: string }>(
		({ path, reason }) => `Der Browser konnte ${path} nicht lesen (${reason}); die Datei wurde ausgelassen.`,
		'Bitte prüfen, ob es die Datei noch gibt und ob sie gelesen werden darf, und den Ordner noch einmal öffnen.',
	),
	'opening-too-many': said<{ name: string; limit: number }>(
		({ name, limit }) =>
			`${name} enthält mehr als ${limit} Dateien und Ordner; die übrigen wurden nicht angesehen.`,
		'Bitte den Ordner mit den Rollenseiten wählen statt eines weit darüber.',
	),
	'opening-archive-unavailable': said<{ name: string }>(
		({ name }) => `${name} ließ sich nicht entpacken, weil der Code dafür nicht geladen werden konnte.`,
		'Bitte die Verbindung prüfen und noch einmal versuchen oder das Archiv entpacken und seinen Ordner wählen.',
	),
};
