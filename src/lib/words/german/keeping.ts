import type { keepingWords as english } from '../english/keeping.ts';

/** Aufbewahren in diesem Browser. */
export const keepingWords: typeof english = {
	downloadNow: 'Nicht gespeichert: jetzt herunterladen',
	reasons: {
		quota: 'Dieser Browser hat keinen Platz mehr dafür.',
		refused: 'Dieser Browser lässt Seiten nichts aufbewahren, wie in einem privaten Fenster.',
		lost: 'Der Speicher des Browsers wurde geleert, während dies offen war.',
		gone: 'Diese Leiter wurde aus dem Speicher des Browsers genommen, während sie offen war.',
		aborted: 'Der Browser hat das Speichern abgebrochen.',
		slow: 'Der Speicher des Browsers hat noch nicht geantwortet. Es wird weiter versucht.',
		newer: 'Ein anderer Tab benutzt eine neuere Version von Rolemap; dieser hier zeigt nur noch an.',
	},
	missing: {
		gone: 'Was zuletzt offen war, ist nicht mehr in diesem Browser. Stattdessen ist das Beispiel offen.',
		refused:
			'Was zuletzt offen war, ließ sich aus diesem Browser nicht lesen. Stattdessen ist das Beispiel offen.',
	},
	readOnly:
		'Ein anderer Tab benutzt eine neuere Version von Rolemap. Neu laden, um hier damit weiterzumachen.',
	download: 'Herunterladen',
	downloaded: (name) => `${name} wurde heruntergeladen.`,
	tryAgain: 'Noch einmal versuchen',
	reload: 'Neu laden',
	close: 'Meldung schließen',
	remind: (count) =>
		count === 1
			? '1 Änderung liegt nur in diesem Browser.'
			: `${count} Änderungen liegen nur in diesem Browser, und er kann sie wegräumen.`,
	remindLater: 'Später',
	unfinished: (text) =>
		`„${text}“ war noch nicht fertig, als Rolemap geschlossen wurde. Es steht wieder in seinem Feld: dort auf Bearbeiten gehen.`,
	title: 'In diesem Browser aufbewahrt',
	nothing: 'Noch nichts. Was hier geöffnet oder bearbeitet wird, wird hier aufbewahrt.',
	open: (name) => `${name} öffnen`,
	isOpen: 'Jetzt offen',
	rename: 'Umbenennen',
	renameOf: (name) => `${name} umbenennen`,
	newName: (name) => `Neuer Name für ${name}`,
	duplicate: 'Kopieren',
	duplicateOf: (name) => `${name} kopieren`,
	copyOf: (name) => `Kopie von ${name}`,
	delete: 'Löschen',
	deleteOf: (name) => `${name} löschen`,
	deleted: (name) => `${name} ist gelöscht.`,
	takeBack: 'Zurückholen',
	changed: (when) => `Geändert ${when}`,
	persisted: 'Der Browser hat versprochen, dies nicht von selbst wegzuräumen.',
	notPersisted:
		'Der Browser kann dies wegräumen, wenn der Platz knapp wird. Eine Kopie als Datei ist sicherer.',
	free: (size) => `Etwa ${size} sind frei.`,
	apply: 'Namen übernehmen',
	cancel: 'Abbrechen',
	unavailable: 'Dieser Browser bewahrt für diese Seite nichts auf, daher gibt es keine Liste.',
};
