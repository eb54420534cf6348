export const placementWords = {
	placement: 'Woher Laufbahnen und Stufen stammen',
	placedBy: {
		'rolemap.json': 'Die Datei rolemap.json neben den Seiten sagt, welche Laufbahn und Stufe jede Rolle hat.',
		'front-matter':
			'Die Kopfdaten der Seiten (track:, level:) sagen, welche Laufbahn und Stufe jede Rolle hat.',
		'ladder-table':
			'Die Seiten sagen es nicht. Genommen wurde die Reihenfolge der Zeilen in der Stufentabelle der Übersichtsseite.',
		folders:
			'Die Seiten sagen es nicht. Genommen wurden ihre Ordner, die Nummern ihrer Dateien und die Folge ihrer Überschriften.',
		columns: 'Laufbahnen und Stufen stehen in den Spalten der Tabellen.',
		steps: 'Laufbahnen und Stufen kommen von den Stufen, die die Dateien nennen.',
		'longest-chain':
			'Die Seiten sagen es nicht, und es gibt keine Stufentabelle. Die längste Kette von Wechseln wurde als eine Laufbahn gezeichnet.',
	},
	placeHow:
		'Sie lassen sich hier festlegen und werden in einer Datei namens rolemap.json neben den Seiten aufbewahrt.',
	setPlaces: 'Laufbahnen und Stufen festlegen',
	role: 'Rolle',
	track: 'Laufbahn',
	level: 'Stufe',
	levelHelp: 'Eine ganze Zahl; je höher, desto erfahrener. Rollen mit derselben Zahl sind gleichrangig.',
	levelOf: (role: string) => `Stufe von ${role}`,
	trackOf: (role: string) => `Laufbahn von ${role}`,
	trackNames: 'Laufbahnen',
	trackName: (index: number) => `Name der Laufbahn ${index}`,
	addTrack: 'Laufbahn hinzufügen',
	newTrack: (number: number) => `Laufbahn ${number}`,
	removeTrack: (name: string) => `Laufbahn ${name} entfernen`,
	noTrack: 'Keine Laufbahn',
	savePlaces: 'In rolemap.json speichern',
	applyPlaces: 'Anwenden',
	download: 'rolemap.json herunterladen',
	applied: 'Laufbahnen und Stufen sind festgelegt. Damit sie bleiben, gehört rolemap.json neben die Seiten.',
	saved: 'rolemap.json ist neben den Seiten gespeichert.',
	levelWrong: (role: string) => `Die Stufe von ${role} ist keine ganze Zahl.`,
	trackUnnamed: (number: number) => `Laufbahn ${number} hat keinen Namen.`,
	tracksAlike: (name: string) => `Zwei Laufbahnen heißen ${name}.`,
	saveConflict:
		'rolemap.json wurde inzwischen auf der Festplatte geändert. Die Datei ist neu gelesen; bitte das Nötige festlegen und noch einmal speichern.',
	saveFailed: (reason: string) => `rolemap.json wurde nicht gespeichert. ${reason}`,
	serverSilent: 'Der Server antwortet nicht.',
};
