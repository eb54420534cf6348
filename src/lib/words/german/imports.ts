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
	nothing: 'Mit diesen Bedeutungen lässt sich keine Rolle lesen.',
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
