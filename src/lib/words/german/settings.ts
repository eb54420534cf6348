/** The settings, and forgetting them. */
export const settingsWords = {
	title: 'Einstellungen',
	close: 'Einstellungen schließen',
	keptHere:
		'Nur in diesem Browser aufbewahrt: nie Teil eines Links oder einer Datei und nirgendwohin gesendet.',
	yourName: 'Eigener Name',
	yourNameHelp: 'Steht unter eigenen Ansichten und Notizen.',
	language: 'Sprache',
	asBrowser: (what: string) => `Wie der Browser (${what})`,
	languageFailed:
		'Die Texte dieser Sprache ließen sich nicht laden. Bitte die Verbindung prüfen und noch einmal versuchen.',
	formats: 'Zahlen und Daten',
	sample: (number: string, time: string) => `${number} · ${time}`,
	theme: 'Farben',
	themes: { system: 'Wie das System', light: 'Hell', dark: 'Dunkel' },
	motion: 'Bewegung',
	motions: { system: 'Wie das System', reduced: 'Weniger', full: 'Alle' },
	density: 'Dichte',
	densities: { comfortable: 'Luftig', compact: 'Dicht' },

	forget: 'Dieses Gerät vergessen',
	forgetIntro: 'Löscht alles, was Rolemap in diesem Browser aufbewahrt.',
	forgetTitle: 'Alles auf diesem Gerät vergessen?',
	forgetLoses: 'Das wird aus diesem Browser gelöscht, und nichts bringt es zurück:',
	loses: {
		ladders: 'Alle hier aufbewahrten Laufbahnen, mit ihren Änderungen und Versionen',
		open: (name: string) => `Was gerade geöffnet ist: ${name}`,
		readiness: 'Alles zur Reife, was hier liegt: Einstufungen, Belege und Pläne',
		talent:
			'Alle Talentdaten, die hier liegen: Nachfolgelisten, Einschätzungen und was über Menschen geschrieben ist',
		settings: 'Der eigene Name und diese Einstellungen',
		app: 'Die Kopie von Rolemap, die ohne Netz arbeitet; der nächste Besuch legt eine neue an',
	},
	staysOnDisk: 'Dateien auf der Festplatte bleiben, wie sie sind.',
	downloadFirst: 'Zuerst herunterladen',
	downloaded: (file: string) => `${file} ist heruntergeladen.`,
	forgetNow: 'Alles vergessen',
	keep: 'Alles behalten',
	forgotten: 'Rolemap hat alles vergessen, was es auf diesem Gerät aufbewahrt hat.',
	notForgotten:
		'Nicht alles ließ sich löschen, weil ein anderer Tab es festhält. Bitte die anderen Tabs von Rolemap schließen und noch einmal versuchen.',
};
