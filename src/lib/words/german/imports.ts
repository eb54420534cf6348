const rows = (count: number, text: string) => (count === 1 ? '1 Zeile' : `${text} Zeilen`);

/** What is asked before another framework than a ladder of pages is opened. */
export const importWords = {
	title: (name: string) => `${name} öffnen`,
	close: 'Nicht öffnen',
	cancel: 'Abbrechen',
	open: 'Öffnen',
	add: 'Zu diesem Arbeitsbereich hinzufügen',
	reading: 'Wird gelesen …',
	figures: {
		roles: (count: number) => (count === 1 ? 'Rolle' : 'Rollen'),
		transitions: (count: number) => (count === 1 ? 'Wechsel' : 'Wechsel'),
		levels: (count: number) => (count === 1 ? 'Stufe' : 'Stufen'),
		tracks: (count: number) => (count === 1 ? 'Laufbahn' : 'Laufbahnen'),
		skills: (count: number) => (count === 1 ? 'Fähigkeit' : 'Fähigkeiten'),
		positions: (count: number) => (count === 1 ? 'Stelle' : 'Stellen'),
		people: (count: number) => (count === 1 ? 'Person' : 'Personen'),
		units: (count: number) => (count === 1 ? 'Einheit' : 'Einheiten'),
		lines: (count: number) => (count === 1 ? 'Berichtslinie' : 'Berichtslinien'),
		vacant: (count: number) => (count === 1 ? 'offene Stelle' : 'offene Stellen'),
		layers: (count: number) => (count === 1 ? 'Ebene' : 'Ebenen'),
		roots: (count: number) => (count === 1 ? 'Spitze' : 'Spitzen'),
	},
	rows: (count: number, read: string, kept: string, reported: number, left: string) =>
		reported === 0
			? `${rows(count, read)}, alle behalten`
			: `${rows(count, read)}: ${kept} behalten, ${left} ausgelassen und unten genannt`,
	columns: 'Was die Spalten bedeuten',
	columnsHow:
		'Nach ihren Überschriften geraten. Wo das nicht stimmt, lässt sich eine andere Bedeutung wählen; sie wird für diese Kopfzeile gemerkt.',
	tableName: (name: string) => `Die ersten Zeilen von ${name}`,
	meaningOf: (column: string) => `Bedeutung von ${column}`,
	moreRows: (count: number, text: string) =>
		count === 1 ? 'und 1 weitere Zeile' : `und ${text} weitere Zeilen`,
	problems: 'Was auffiel',
	moreProblems: (count: number, text: string) =>
		count === 1
			? 'und 1 weiteres, nach dem Öffnen zu sehen'
			: `und ${text} weitere, nach dem Öffnen zu sehen`,
	taken: (count: number, prefix: string) =>
		count === 1
			? `Im Arbeitsbereich beginnt dann 1 Name, der dort vergeben ist, mit „${prefix}-“.`
			: `Im Arbeitsbereich beginnen dann ${count} Namen, die dort vergeben sind, mit „${prefix}-“.`,
	over: {
		title: 'Was sich in der geöffneten Organisation ändert',
		how: 'Stellen und Personen werden an ihren Kennungen erkannt. Wozu die Datei nichts sagt, bleibt: Verbindungen zu Rollen, Notizen und Optionen.',
		same: 'Nichts: Die Datei sagt, was die Organisation schon sagt.',
		apply: 'Diese Änderungen übernehmen',
		figures: {
			added: (count: number) => (count === 1 ? 'neue Stelle' : 'neue Stellen'),
			closed: (count: number) => (count === 1 ? 'Stelle weg' : 'Stellen weg'),
			moved: (count: number) => (count === 1 ? 'Stelle verschoben' : 'Stellen verschoben'),
			changed: (count: number) => (count === 1 ? 'Stelle geändert' : 'Stellen geändert'),
			people: (count: number) => (count === 1 ? 'Änderung bei Personen' : 'Änderungen bei Personen'),
			lines: (count: number) =>
				count === 1 ? 'Änderung gestrichelter Linien' : 'Änderungen gestrichelter Linien',
		},
		gone: (position: string, bench: readonly string[]) =>
			bench.length === 0
				? `${position} steht nicht mehr in der Datei.`
				: `${position} steht nicht mehr in der Datei, und ${bench.join(', ')} ${bench.length === 1 ? 'hat' : 'haben'} keine Stelle.`,
		left: (person: string) => `${person} steht nicht mehr in der Datei.`,
		more: (count: number, text: string) =>
			count === 1 ? 'und 1 weitere Änderung' : `und ${text} weitere Änderungen`,
		beside: (count: number, text: string) =>
			count === 1
				? '1 Eintrag ändert sich in dem, was daneben aufgehoben ist.'
				: `${text} Einträge ändern sich in dem, was daneben aufgehoben ist.`,
		linked: (count: number, text: string) =>
			count === 1
				? '1 Stelle behält ihre Verbindung zu einer Rolle.'
				: `${text} Stellen behalten ihre Verbindung zu einer Rolle.`,
		stale: (count: number, text: string) =>
			count === 1
				? '1 Änderung Ihrer Optionen passt nicht mehr. Sie bleibt in ihrer Option und wird dort entschieden.'
				: `${text} Änderungen Ihrer Optionen passen nicht mehr. Sie bleiben in ihren Optionen und werden dort entschieden.`,
	},
	nothing: 'Mit diesen Bedeutungen lässt sich keine Rolle lesen.',
	orgMeanings: {
		'position-id': 'Stelle: Kennung',
		'person-id': 'Person: Kennung',
		'other-id': 'Weitere Kennung',
		name: 'Name (voll)',
		'first-name': 'Vorname',
		'last-name': 'Nachname',
		email: 'E-Mail',
		title: 'Titel',
		role: 'Rolle der Laufbahnen',
		'manager-position': 'Führungskraft: Stelle',
		'manager-id': 'Führungskraft: Kennung',
		'manager-email': 'Führungskraft: E-Mail',
		'manager-name': 'Führungskraft: Name',
		manager: 'Führungskraft',
		dotted: 'Gestrichelte Linien',
		unit: 'Einheit',
		location: 'Standort',
		status: 'Zustand',
		fte: 'VZÄ der Stelle',
		posts: 'Stellen im Bündel (VZÄ)',
		headcount: 'Stellen im Bündel (Personen)',
		assistant: 'Assistenz',
		cost: 'Kosten im Jahr',
		'person-kind': 'Art der Beschäftigung',
		'person-fte': 'VZÄ der Person',
		joined: 'Eintritt',
		leaving: 'Austritt',
		'assignment-kind': 'Art der Besetzung',
		since: 'Auf der Stelle seit',
		level: 'Stufe',
		extra: 'So behalten',
		sensitive: 'Auslassen (persönlich)',
	},
	meanings: {
		'role-id': 'Rolle: Schlüssel',
		role: 'Rolle',
		'role-text': 'Rolle: Beschreibung',
		track: 'Laufbahn oder Familie',
		level: 'Stufe',
		'level-text': 'Stufe: Beschreibung',
		'skill-id': 'Fähigkeit: Schlüssel',
		skill: 'Fähigkeit',
		'skill-text': 'Fähigkeit: Beschreibung',
		category: 'Fähigkeit: Gruppe',
		proficiency: 'Könnensstufe',
		'proficiency-text': 'Könnensstufe: Beschreibung',
		importance: 'Wichtigkeit',
		need: 'Pflicht oder Kür',
		step: 'Was diese Stufe bedeutet',
		'to-id': 'Wechsel zu: Schlüssel',
		to: 'Wechsel zu',
		weight: 'Gewicht des Wechsels',
		nearness: 'Rang, nächste zuerst',
		years: 'Jahre',
		kind: 'Art des Wechsels',
		extra: 'Behalten, wie es ist',
		ignore: 'Weglassen',
	},
};
