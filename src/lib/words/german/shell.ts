import { counted } from './counted.ts';

export const shellWords = {
	product: 'Rolemap',
	skipToMap: 'Zur Karte springen',
	skipToDetails: 'Zu den Einzelheiten springen',
	mainNavigation: 'Ansichten',
	map: 'Karte',
	outline: 'Gliederung',
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
};
