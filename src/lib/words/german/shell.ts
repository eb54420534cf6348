import { counted } from './counted.ts';

export const shellWords = {
	product: 'Rolemap',
	skipToMap: 'Zur Karte springen',
	skipToDetails: 'Zu den Einzelheiten springen',
	mainNavigation: 'Ansichten',
	map: 'Karte',
	outline: 'Gliederung',
	organization: 'Organisation',
	routes: 'Wege',
	compare: 'Vergleich',
	skills: 'Fähigkeiten',
	readiness: 'Reife',
	openOther: 'Andere Laufbahn öffnen',
	problems: (count: number) => (count === 0 ? 'Keine Probleme' : counted(count, 'Problem', 'Probleme')),
	theme: (choice: 'system' | 'light' | 'dark') =>
		({ system: 'Farben: wie das System', light: 'Farben: hell', dark: 'Farben: dunkel' })[choice],
	settings: 'Einstellungen',
	share: 'Teilen',
	newVersion: 'Eine neue Version ist bereit. Neu laden, wann es passt.',
	reload: 'Neu laden',
	later: 'Später',
	dismiss: 'Schließen',
	reloadHeld: 'Nicht neu geladen: Etwas ist noch nicht gespeichert. Bitte gleich noch einmal versuchen.',
	codeMissing:
		'Ein Teil von Rolemap konnte nicht geladen werden, daher fehlt, wonach Sie gefragt haben. Prüfen Sie die Verbindung und laden Sie neu.',
	print: 'Drucken',
	reading: (done: number, total: number) => `Seite ${done} von ${total} wird gelesen …`,
	opening: 'Wird geöffnet …',
	opened: (name: string, roles: number, moves: number) =>
		`${name}: ${counted(roles, 'Rolle', 'Rollen')} und ${counted(moves, 'Wechsel', 'Wechsel')}.`,
	couldNotOpen: (name: string) => `${name} ließ sich nicht öffnen.`,
	nothingHere: 'Hier ist nichts',
	nothingAt: (address: string) => `Rolemap hat keine Seite unter ${address}.`,
	toTheMap: 'Zur Karte',
	tryAgain: 'Noch einmal versuchen',
	status: 'Status',
	exampleName: 'Laufbahnen im Engineering',
	details: 'Einzelheiten',
	close: 'Schließen',
	closeDetails: 'Einzelheiten schließen',
	pageTitle: (what: string) => `${what} · Rolemap`,
	ended:
		'Der Server wurde neu gestartet. Zu sehen ist, was zuletzt gelesen wurde; nach dem Neuladen folgt die Seite ihm wieder.',
	lost: 'Der Server antwortet nicht. Zu sehen ist, was zuletzt gelesen wurde; er wird gefragt, bis er antwortet.',
	behind:
		'Das Geöffnete hat sich auf der Platte geändert. Ihre Änderungen sind noch nicht darin; beides bleibt, wie es ist, bis Sie entscheiden.',
	openTheirs: 'Öffnen, was auf der Platte ist, ohne meine Änderungen',
	chosenFiles: 'Ausgewählte Dateien',
	dropHere: 'Zum Öffnen loslassen',
	dropWhat:
		'Ein Ordner mit Rollenseiten, Markdown-Dateien oder ein .zip davon. Alles bleibt auf diesem Rechner.',
};
