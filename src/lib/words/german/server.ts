import type { serverWords as english } from '../english/server.ts';
import type { Said } from '../said.ts';

/** What the local server answers when it will not do what was asked. */
export const serverWords: Said<typeof english> = {
	foreignHost:
		'Dieser Server antwortet nur unter seiner eigenen Adresse. Bitte die öffnen, die er beim Start genannt hat.',
	foreignOrigin:
		'Diese Anfrage kam von einer anderen Website. Fragen darf nur die Seite, die dieser Server geliefert hat.',
	missingToken:
		'Dieser Anfrage fehlt der Schlüssel der Sitzung. Bitte die Adresse öffnen, die beim Start genannt wurde.',
	wrongToken:
		'Dieser Schlüssel gehört zu einer anderen Sitzung. Neu geladen macht die Seite mit dem Server weiter, der jetzt läuft.',
	outside:
		'Dieser Pfad führt aus dem geöffneten Ordner hinaus oder ist kein einfacher relativer Pfad. Nichts wurde gelesen oder geschrieben.',
	notReadable: (path) => `${path} ist keine Datei, die Rolemap liest.`,
	notWritable: (path) =>
		`${path} darf nicht geschrieben werden: Geschrieben werden nur rolemap.json und Markdown-Seiten im geöffneten Ordner.`,
	readOnly: 'Dieser Server wurde mit --read-only gestartet, daher wird nichts geschrieben.',
	notFound: 'Unter dieser Adresse gibt es nichts.',
	fileNotFound: (path) => `${path} ist nicht im geöffneten Ordner.`,
	noSource:
		'Mit diesem Server wurde kein Ordner geöffnet. Mit einem Ordner startet ihn: rolemap serve pfad/zum/ordner',
	wrongMethod: (allowed) => `Unter dieser Adresse geht nur ${allowed}.`,
	badRequest: 'Diese Anfrage war nicht zu verstehen.',
	tooLong: 'Diese Adresse ist zu lang.',
	tooLarge: (limit) => `Es kam mehr als ${limit}; eine so große Seite wird nicht geschrieben.`,
	needsMatch: (path) =>
		`${path} gibt es schon. Welche Fassung ersetzt wird, sagt deren Hash als If-Match; so geht keine Änderung verloren.`,
	tooManyListeners: 'Zu viele Seiten folgen diesem Ordner. Bitte einige schließen und diese neu laden.',
	noPermission: (path) => `Die Zugriffsrechte von ${path} erlauben das nicht.`,
	diskFull: 'Der Datenträger ist voll. Nichts wurde geändert.',
	failed: (path, reason) => `${path} ließ sich nicht schreiben (${reason}). Nichts wurde geändert.`,
	ownFault: 'Im Server selbst ging etwas schief. Die Datei auf dem Datenträger ist, wie sie war.',
};
